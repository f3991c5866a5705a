import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Language } from "#shared/languages.ts";
import { fieldsOf, sections } from "#shared/profile.ts";
import { answerDays, questionDays } from "#shared/promises.ts";
import { GroupedChoicesField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { several, single } from "#shared/web/forms.ts";
import type { ChangeDecisionName, DecisionName } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case-page.tsx";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

interface DecisionFieldsProps extends CasePageProps {
  readonly name: DecisionName | ChangeDecisionName;
  readonly row: Decision<string>;
}

export const decisionLabel = (s: DeskSpeech, name: string) => s.t(`desk.decision.${name}` as DeskKey);

/** Several forms stand on one page: the id of a field in one of them. */
export const idIn = (decision: string, field: string) => `${decision}-${field}`;

const languageName = (s: DeskSpeech, language: Language) =>
  new Intl.DisplayNames(s.language, { type: "language" }).of(language) ?? language;

/** What the row of a decision asks for, with what was typed when it was refused. */
export const DecisionFields = ({ s, now, matter, name, row, refused }: DecisionFieldsProps) => {
  const { t } = s;
  const own = refused && single(refused.form, "decision") === name ? refused : undefined;
  const typed = (field: string) => own && single(own.form, field);
  const common = (field: string) => ({ s, name: field, id: idIn(name, field), error: errorOf(own?.errors, field) });
  const needs = (field: "text" | "fields" | "due") => row.needs?.includes(field);
  const reasons = row.reasons?.map((value) => ({ value, label: t(`reason.${value}` as RegistrationKey) }));
  const language = languageName(s, matter.organization.language);
  return (
    <>
      {reasons && (
        <SelectField {...common("reason")} label={t("desk.reason")} choices={reasons} value={typed("reason")} />
      )}
      {needs("text") && (
        <TextArea
          {...common("text")}
          label={t(name === "note" ? "desk.note" : "desk.words")}
          hint={name === "note" ? t("desk.note_hint") : t("desk.words_hint", { language })}
          value={typed("text")}
          max={3000}
        />
      )}
      {needs("fields") && (
        <GroupedChoicesField
          {...common("fields")}
          label={t("desk.fields")}
          groups={sections.map((section) => ({
            label: t(`section.${section}`),
            choices: fieldsOf(section).map((value) => ({ value, label: t(`field.${value}`) })),
          }))}
          values={own ? several(own.form, "fields") : []}
        />
      )}
      {needs("due") && (
        <TextField
          {...common("due")}
          type="date"
          label={t("desk.answer_by")}
          hint={t("desk.answer_by_hint", questionDays)}
          value={typed("due") ?? addDays(now.toISOString(), answerDays).slice(0, 10)}
          short
        />
      )}
    </>
  );
};
