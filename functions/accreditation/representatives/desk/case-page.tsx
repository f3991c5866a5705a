import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { UploadState } from "#shared/ui/upload.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { Upload } from "#shared/uploads.ts";
import { single, type Form as Typed } from "#shared/web/forms.ts";
import { DeskPage } from "../../desk/frame.tsx";
import { askedConsents, askedNames } from "../asked.ts";
import { isOfDocument, nameOf } from "../fields.ts";
import type { Matter } from "../matter.ts";
import { ownPath } from "../projection.ts";
import type { DecisionName } from "../representatives.ts";
import { hasVisaLetter } from "../sight.ts";
import { Answers } from "../views/answers.tsx";
import type { CountryNames } from "../views/field-choices.ts";
import { labelOf } from "../views/field-labels.ts";
import { Done } from "../views/organization.tsx";
import { History, Mails, Standing } from "../views/standing.tsx";
import { actionOf, Decisions } from "./decisions.tsx";
import type { Frame } from "./frame.ts";

export interface CasePageProps extends Frame {
  readonly matter: Matter;
  readonly possible: readonly DecisionName[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  readonly countries: CountryNames;
  readonly photo: Upload | undefined;
  readonly done: string | undefined;
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

const Document = (props: CasePageProps) => {
  const { s, session, matter, possible, hidden } = props;
  if (session.role !== "secretariat" || !matter.call.asks.includes("travelDocument")) return null;
  return (
    <section>
      <h2>{s.t("desk.document")}</h2>
      {possible.includes("look") ? (
        <Form action={`${actionOf(props)}/travel-document`} hidden={hidden}>
          <p class="light">{s.t("desk.document.lead")}</p>
          <Submit label={s.t("desk.document.look")} kind="secondary" />
        </Form>
      ) : (
        <p>{s.t("desk.document.none")}</p>
      )}
    </section>
  );
};

const Consents = ({ s, matter }: CasePageProps) => {
  const { representative: one, call } = matter;
  return (
    <SummaryList
      s={s}
      rows={[...askedConsents(call, one.answers).keys()].map((consent) => ({
        label: s.t(`consent.${consent}`),
        value: one.consents[consent] ? (
          <>
            {s.t("consent.given")} <Day s={s} instant={one.consents[consent]} />
          </>
        ) : (
          s.t("consent.not_given")
        ),
      }))}
    />
  );
};

/** A representative on one screen: where they stand, what can be decided, what they said, and what happened so far. */
export const CasePage = (props: CasePageProps) => {
  const { s, matter, countries, photo, done, typed, errors, conflict } = props;
  const { representative: one, call } = matter;
  const asked = askedNames(call).filter((name) => !isOfDocument(name));
  return (
    <DeskPage {...props} title={one.reference} wrong={errors !== undefined}>
      <Conflict s={s} code={conflict} />
      <ErrorSummary
        s={s}
        errors={errors}
        labelOf={(field) => labelOf(s, field)}
        idOf={(field) => (typed && single(typed, "decision") === "note" ? "note-text" : field)}
      />
      <Done s={s} done={typed ? undefined : done} />
      <h1>
        <QuotedName text={nameOf(one.answers)} /> <span class="light">{one.reference}</span>
      </h1>
      <Standing
        {...props}
        more={[
          { label: s.t("reps.email"), value: <QuotedName text={one.email} />, visibility: "internal" },
          {
            label: s.t("desk.application"),
            value: <a href={`/${s.language}/desk/accreditation/${one.application}`}>{one.application}</a>,
          },
        ]}
      />
      <Decisions {...props} />
      <Document {...props} />
      <h2>{s.t("reps.data")}</h2>
      <Answers s={s} names={asked} answers={one.answers} call={call} countries={countries} marked />
      {photo && (
        <>
          <h3>{s.t("own.photo")}</h3>
          <UploadState s={s} upload={photo} />
          {photo.state === "ready" && (
            <p>
              <a href={`${actionOf(props)}/photo`}>{s.t("desk.photo.save")}</a>
            </p>
          )}
        </>
      )}
      <h2>{s.t("desk.consents")}</h2>
      <Consents {...props} />
      {one.status === "approved" && (
        <ul>
          <li>
            <a href={`/${s.language}${ownPath(one.reference)}/letter`}>{s.t("own.letter")}</a>
          </li>
          {hasVisaLetter(one) && (
            <li>
              <a href={`/${s.language}${ownPath(one.reference)}/visa-letter`}>{s.t("own.visa_letter")}</a>
            </li>
          )}
        </ul>
      )}
      <h2>{s.t("desk.history")}</h2>
      <History {...props} internal />
      <Mails {...props} />
    </DeskPage>
  );
};
