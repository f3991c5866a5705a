import type { Decision } from "#shared/decisions.ts";
import type { Language } from "#shared/languages.ts";
import { questionDays } from "#shared/promises.ts";
import { GroupedChoicesField } from "#shared/ui/choices.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { NeedFields, triedFor } from "#shared/ui/desk/need-fields.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { several } from "#shared/web/forms.ts";
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
  return name === "redirect" ? ("screen.way" as const) : ("work.reason" as const);
};

/** What the row of a decision asks for, with what was typed when it was refused. */
export const DecisionFields = (props: DecisionFieldsProps) => {
  const { s, matter, name, row, refused, colleagues } = props;
  const { t } = s;
  const tried = triedFor(refused, name);
  const language = languageName(s.language, matter.application.language);
  const forOfficers = internal.includes(name);
  return (
    <NeedFields
      {...props}
      reason={{
        label: t(reasonLabel(name)),
        choiceOf: (reason) => reasonOf(s, { what: name, reason }) ?? reason,
      }}
      assignee={{ label: t("work.assignee"), choices: colleagues.map(({ id, name: label }) => ({ value: id, label })) }}
      text={{
        label: t(forOfficers ? "work.note" : "screen.words"),
        hint: forOfficers ? t("work.note_hint") : t("screen.words_hint", { language }),
      }}
      due={{ label: t("work.answer_by_field"), hint: t("work.answer_by_hint", questionDays) }}
    >
      {row.needs?.includes("fields") && (
        <GroupedChoicesField
          s={s}
          name="fields"
          id={idIn(name, "fields")}
          error={errorOf(tried?.errors, "fields")}
          label={t("screen.fields")}
          groups={groupsOf(props)}
          values={tried ? several(tried.form, "fields") : []}
        />
      )}
    </NeedFields>
  );
};
