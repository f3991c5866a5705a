import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { Form as Typed } from "#shared/web/forms.ts";
import { askedNames } from "../asked.ts";
import { erasedFields, fields, type Answers as Given, nameOf } from "../fields.ts";
import type { Matter } from "../matter.ts";
import { organizationPath, ownPath } from "../projection.ts";
import type { DecisionName } from "../representatives.ts";
import { Answers } from "./answers.tsx";
import type { CountryNames } from "./field-choices.ts";
import { labelOf } from "./field-labels.ts";
import { Actions } from "./member-actions.tsx";
import { Done, type Frame } from "./organization.tsx";
import { History, Mails, Standing } from "./standing.tsx";

export interface MemberPageProps extends Frame {
  readonly matter: Matter;
  /** As far as they may be seen. */
  readonly answers: Given;
  readonly possible: readonly DecisionName[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  readonly countries: CountryNames;
  readonly done: string | undefined;
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

/** One representative, as their organization sees them. */
export const MemberPage = (props: MemberPageProps) => {
  const { s, path, user, matter, answers, countries, typed, errors, conflict, done } = props;
  const { representative: one, call } = matter;
  const home = `/${s.language}${organizationPath(one.application)}`;
  const shown = askedNames(call).filter((name) => !erasedFields.includes(name) && fields[name].section !== "travel");
  const linked = (label: string, reference: string | undefined) =>
    reference ? [{ label, value: <a href={`${home}/${reference}`}>{reference}</a> }] : [];
  return (
    <Page s={s} title={one.reference} path={path} user={user} wrong={errors !== undefined}>
      <Conflict s={s} code={conflict} />
      <ErrorSummary s={s} errors={errors} labelOf={(field) => labelOf(s, field)} />
      <Done s={s} done={typed ? undefined : done} />
      <h1>
        <QuotedName text={nameOf(one.answers)} /> <span class="light">{one.reference}</span>
      </h1>
      <Standing
        {...props}
        more={[
          { label: s.t("reps.email"), value: <QuotedName text={one.email} /> },
          ...linked(s.t("reps.replaces"), one.replaces),
          ...linked(s.t("reps.replaced_by"), one.replacedBy),
        ]}
      />
      <Actions {...props} />
      {one.status === "approved" && (
        <p>
          <a href={`/${s.language}${ownPath(one.reference)}/letter`}>{s.t("own.letter")}</a>
        </p>
      )}
      <h2>{s.t("reps.data")}</h2>
      <p class="light">{s.t("reps.data.lead")}</p>
      <Answers s={s} names={shown} answers={answers} call={call} countries={countries} />
      <h2>{s.t("reps.history")}</h2>
      <History {...props} />
      <Mails {...props} />
      <p>
        <a href={home}>{s.t("reps.back")}</a>
      </p>
    </Page>
  );
};
