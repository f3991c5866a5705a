import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Language } from "#shared/languages.ts";
import { answerDays, questionDays } from "#shared/promises.ts";
import { GroupedChoicesField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { several, single } from "#shared/web/forms.ts";
import type { DecisionName } from "../../accreditation.ts";
import { applicationForm, sections } from "../../answers.ts";
import { documentField } from "../../given.ts";
import { documentLabel } from "../../labels.ts";
import type { CasePageProps } from "./case-page.tsx";
import { reasonOf } from "./happenings.ts";

interface DecisionFieldsProps extends CasePageProps {
  readonly name: DecisionName;
  readonly row: Decision<string>;
}

/** Several forms stand on one page: the id of a field in one of them. */
export const idIn = (decision: string, field: string) => `${decision}-${field}`;

/** Words that only officers see. */
const internal: readonly DecisionName[] = ["note", "screen_again", "return_refusal"];

const languageName = (language: Language, of: Language) =>
  new Intl.DisplayNames(language, { type: "language" }).of(of) ?? of;

/** What a question can open: the answers by section, and the documents of the call. */
const groupsOf = ({ s, matter }: CasePageProps) => [
  ...sections.map((section) => ({
    label: s.t(`section.${section}`),
    choices: applicationForm.of(section).map((value) => ({ value, label: s.t(`field.${value}`) })),
  })),
  {
    label: s.t("screen.documents"),
    choices: matter.call.documents.map((request) => ({
      value: documentField(request.id),
      label: documentLabel(s, request),
    })),
  },
];

const reasonLabel = (name: DecisionName) => {
  if (name === "declare") return "screen.conflict_reason" as const;
  return name === "redirect" ? ("screen.way" as const) : ("screen.reason" as const);
};

/** What the row of a decision asks for, with what was typed when it was refused. */
export const DecisionFields = (props: DecisionFieldsProps) => {
  const { s, now, matter, name, row, refused, colleagues } = props;
  const { t } = s;
  const own = refused && single(refused.form, "decision") === name ? refused : undefined;
  const typed = (field: string) => own && single(own.form, field);
  const common = (field: string) => ({ s, name: field, id: idIn(name, field), error: errorOf(own?.errors, field) });
  const needs = (field: string) => row.needs?.includes(field);
  const language = languageName(s.language, matter.application.language);
  const forOfficers = internal.includes(name);
  return (
    <>
      {row.reasons && (
        <SelectField
          {...common("reason")}
          label={t(reasonLabel(name))}
          choices={row.reasons.map((value) => ({ value, label: reasonOf(s, { what: name, reason: value }) ?? value }))}
          value={typed("reason")}
        />
      )}
      {needs("assignee") && (
        <SelectField
          {...common("assignee")}
          label={t("screen.assignee")}
          choices={colleagues.map(({ id, name: label }) => ({ value: id, label }))}
          value={typed("assignee")}
        />
      )}
      {needs("text") && (
        <TextArea
          {...common("text")}
          label={t(forOfficers ? "screen.note" : "screen.words")}
          hint={forOfficers ? t("screen.note_hint") : t("screen.words_hint", { language })}
          value={typed("text")}
          max={3000}
        />
      )}
      {needs("fields") && (
        <GroupedChoicesField
          {...common("fields")}
          label={t("screen.fields")}
          groups={groupsOf(props)}
          values={own ? several(own.form, "fields") : []}
        />
      )}
      {needs("due") && (
        <TextField
          {...common("due")}
          type="date"
          label={t("screen.answer_by_field")}
          hint={t("screen.answer_by_hint", questionDays)}
          value={typed("due") ?? addDays(now.toISOString(), answerDays).slice(0, 10)}
          short
        />
      )}
    </>
  );
};
