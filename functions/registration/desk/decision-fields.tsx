import type { Decision } from "#shared/decisions.ts";
import type { Language } from "#shared/languages.ts";
import { fieldsOf, sections } from "#shared/profile.ts";
import { questionDays } from "#shared/promises.ts";
import { GroupedChoicesField } from "#shared/ui/choices.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { NeedFields, triedFor } from "#shared/ui/desk/need-fields.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { several } from "#shared/web/forms.ts";
import type { PossibleDecision } from "../obstacles.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case-page.tsx";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

interface DecisionFieldsProps extends CasePageProps {
  readonly name: PossibleDecision;
  readonly row: Decision<string>;
}

export const decisionLabel = (s: DeskSpeech, name: string) => s.t(`desk.decision.${name}` as DeskKey);

const languageName = (s: DeskSpeech, language: Language) =>
  new Intl.DisplayNames(s.language, { type: "language" }).of(language) ?? language;

/** What the row of a decision asks for, with what was typed when it was refused. */
export const DecisionFields = (props: DecisionFieldsProps) => {
  const { s, matter, name, row, refused } = props;
  const { t } = s;
  const tried = triedFor(refused, name);
  const language = languageName(s, matter.organization.language);
  return (
    <NeedFields
      {...props}
      reason={{ label: t("desk.reason"), choiceOf: (reason) => t(`reason.${reason}` as RegistrationKey) }}
      text={{
        label: t(name === "note" ? "desk.note" : "desk.words"),
        hint: name === "note" ? t("desk.note_hint") : t("desk.words_hint", { language }),
      }}
      due={{ label: t("desk.answer_by"), hint: t("desk.answer_by_hint", questionDays) }}
    >
      {row.needs?.includes("fields") && (
        <GroupedChoicesField
          s={s}
          name="fields"
          id={idIn(name, "fields")}
          error={errorOf(tried?.errors, "fields")}
          label={t("desk.fields")}
          groups={sections.map((section) => ({
            label: t(`section.${section}`),
            choices: fieldsOf(section).map((value) => ({ value, label: t(`field.${value}`) })),
          }))}
          values={tried ? several(tried.form, "fields") : []}
        />
      )}
    </NeedFields>
  );
};
