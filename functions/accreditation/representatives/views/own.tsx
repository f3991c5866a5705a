import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import { travelDataDays } from "#shared/promises.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { askedNames } from "../asked.ts";
import { isOfDocument } from "../fields.ts";
import { asksPhoto } from "../photo.ts";
import { ownPath } from "../projection.ts";
import type { DecisionName } from "../representatives.ts";
import { hasVisaLetter } from "../sight.ts";
import { Answers } from "./answers.tsx";
import { Done } from "./organization.tsx";
import type { OwnFrame } from "./own-frame.ts";
import { History, Mails, Standing } from "./standing.tsx";

interface OwnPageProps extends OwnFrame {
  readonly possible: readonly DecisionName[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  readonly accredited: boolean;
  readonly done: string | undefined;
  readonly conflict: string | undefined;
}

const Papers = ({ s, matter }: OwnPageProps) => {
  const { representative: one } = matter;
  if (one.status !== "approved") return null;
  const home = `/${s.language}${ownPath(one.reference)}`;
  return (
    <section>
      <h2>{s.t("own.letters")}</h2>
      <p>{s.t("own.letters.lead")}</p>
      <ul>
        <li>
          <a href={`${home}/letter`}>{s.t("own.letter")}</a>
        </li>
        {hasVisaLetter(one) && (
          <li>
            <a href={`${home}/visa-letter`}>{s.t("own.visa_letter")}</a>
          </li>
        )}
      </ul>
    </section>
  );
};

const Next = ({ s, matter, possible }: OwnPageProps) => {
  const { representative: one } = matter;
  const home = `/${s.language}${ownPath(one.reference)}`;
  return (
    <>
      {one.status === "nominated" && <p>{s.t("own.todo")}</p>}
      {one.status === "self_confirmed" && <p>{s.t("own.waiting")}</p>}
      <Buttons>
        {possible.includes("fill") && (
          <a class={one.status === "nominated" ? "button primary" : "button"} href={`${home}/data`}>
            {s.t(one.status === "nominated" ? "own.start" : "own.change")}
          </a>
        )}
        {possible.includes("confirm_self") && (
          <a class="button" href={`${home}/check`}>
            {s.t("own.check")}
          </a>
        )}
        {asksPhoto(matter) && (
          <a class="button" href={`${home}/photo`}>
            {s.t("own.photo")}
          </a>
        )}
      </Buttons>
    </>
  );
};

/** What is known of them; before they wrote anything that is little, and stands folded. */
const OwnData = ({ s, matter, countries }: OwnPageProps) => {
  const { representative: one, call } = matter;
  const title = <h2>{s.t("own.data.title")}</h2>;
  const names = askedNames(call).filter((name) => !isOfDocument(name));
  const answers = <Answers s={s} names={names} answers={one.answers} call={call} countries={countries} marked />;
  return one.status === "nominated" ? (
    <details>
      <summary>{title}</summary>
      {answers}
    </details>
  ) : (
    <>
      {title}
      {answers}
    </>
  );
};

/** Where one stands, what can be done, one's own data and letters. */
export const OwnPage = (props: OwnPageProps) => {
  const { s, path, user, matter, hidden, possible, conflict, done } = props;
  const { representative: one } = matter;
  return (
    <Page s={s} title={s.t("own.title")} path={path} user={user}>
      <Conflict s={s} code={conflict} />
      <Done s={s} done={done} />
      <h1>
        {s.t("own.title")} <span class="light">{one.reference}</span>
      </h1>
      <p class="lead">
        {/* Whatever direction its name has, the sentence keeps its own. */}
        {s.t("own.lead", { organization: `\u2068${one.organizationName}\u2069` })}
      </p>
      <Standing {...props} />
      <Next {...props} />
      <Papers {...props} />
      <OwnData {...props} />
      {one.documented && (
        <p>
          <strong>{s.t("own.document")}</strong> {s.t("own.document.known")}
        </p>
      )}
      <p class="light">{s.t("own.erased", { days: travelDataDays })}</p>
      {possible.includes("cancel_self") && (
        <details>
          <summary>{s.t("do.cancel_self")}</summary>
          <p>{s.t("do.cancel_self.lead")}</p>
          <Form action={`/${s.language}${ownPath(one.reference)}`} hidden={hidden}>
            <Submit name="decision" value="cancel_self" label={s.t("do.cancel_self.sure")} kind="danger" />
          </Form>
        </details>
      )}
      <h2>{s.t("reps.history")}</h2>
      <History {...props} />
      <Mails {...props} />
    </Page>
  );
};
