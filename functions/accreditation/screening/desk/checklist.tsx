import { hostStateOf, mayHaveHost } from "#shared/host/host.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Form as FormOf, Submit } from "#shared/ui/forms.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { type Form, single } from "#shared/web/forms.ts";
import { checklistAnswers, checklistItems } from "../../accreditation.ts";
import type { CasePageProps } from "./case-page.tsx";

const fieldOf = (item: string) => `checklist.${item}`;

/** The checklist as its form sent it; what was not answered is left out. */
export const checklistIn = (form: Form): Record<string, string> =>
  Object.fromEntries(
    checklistItems.flatMap((item) => {
      const answer = single(form, fieldOf(item));
      return answer ? [[item, answer]] : [];
    }),
  );

/** What has to be looked at before an application is recommended. */
export const Checklist = ({ s, hidden, matter, refused }: CasePageProps) => {
  const { t } = s;
  const { reference, version, checklist } = matter.application;
  const own = refused && single(refused.form, "decision") === "check" ? refused : undefined;
  const typed = own ? checklistIn(own.form) : checklist;
  const { organization } = matter;
  const hostHint = mayHaveHost(organization)
    ? labelled(s, t("host.title"), t(`host.state.${hostStateOf(organization)}`))
    : undefined;
  const choices = checklistAnswers.map((value) => ({ value, label: t(`check.${value}`) }));
  return (
    <section>
      <h2>{t("screen.checklist")}</h2>
      <p>{t("screen.checklist_lead")}</p>
      <FormOf
        action={`/${s.language}/desk/accreditation/${reference}`}
        hidden={{ ...hidden, version: String(version) }}
        guarded
      >
        <div class="rows">
          {checklistItems.map((item) => (
            <ChoiceField
              s={s}
              name={fieldOf(item)}
              label={t(`check.${item}`)}
              hint={item === "legal_status" ? hostHint : undefined}
              choices={choices}
              value={typed[item]}
              error={errorOf(own?.errors, fieldOf(item))}
            />
          ))}
        </div>
        <Submit name="decision" value="check" label={t("decision.check")} />
      </FormOf>
    </section>
  );
};
