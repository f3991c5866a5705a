import { ChoicesField } from "#shared/ui/choices.tsx";
import { triedFor } from "#shared/ui/desk/need-fields.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { several } from "#shared/web/forms.ts";
import { isSameAnswer, takeableFields } from "../duplicates/taking-over.ts";
import type { ComparePageProps } from "./compare-page.tsx";
import type { Side } from "./compare-table.tsx";

/** What can be decided about two registrations that stand side by side. */
export const CompareDecisions = (props: ComparePageProps & { readonly other: Side }) => {
  const { s, one, other, possible, hidden, refused, apart } = props;
  const { t } = s;
  const { reference = "", version, profile } = one.organization;
  const { reference: otherReference = "", profile: kept } = other.organization;
  const home = `/${s.language}/desk/registration`;
  const action = `${home}/${reference}/duplicates?with=${otherReference}`;
  const sent = { ...hidden, version: String(version) };
  const takeable = takeableFields.filter(
    (name) => !isSameAnswer(profile[name], kept[name]) && !isSameAnswer(profile[name], ""),
  );
  const tried = triedFor(refused, "merge");
  return (
    <section id="decide">
      <h2>{t("desk.decide")}</h2>
      {apart && (
        <p>
          <strong>{t("desk.duplicates_apart")}</strong>
        </p>
      )}
      {possible.includes("merge") && (
        <details open={tried !== undefined}>
          <summary>{t("desk.duplicates_merge", { reference, other: otherReference })}</summary>
          <p>{t("desk.into_hint")}</p>
          <Form action={action} hidden={{ ...sent, into: otherReference }} guarded>
            {takeable.length > 0 && (
              <ChoicesField
                s={s}
                name="take"
                error={errorOf(tried?.errors, "take")}
                label={t("desk.take", { reference })}
                hint={t("desk.take_hint")}
                choices={takeable.map((value) => ({ value, label: t(`field.${value}`) }))}
                values={tried ? several(tried.form, "take") : []}
              />
            )}
            <Submit
              name="decision"
              value="merge"
              kind="danger"
              label={t("desk.duplicates_merge", { reference, other: otherReference })}
            />
          </Form>
        </details>
      )}
      {possible.includes("not_duplicate") && !apart && (
        <Form action={action} hidden={{ ...sent, other: otherReference }}>
          <Submit name="decision" value="not_duplicate" kind="secondary" label={t("desk.decision.not_duplicate")} />
          <p class="light">{t("desk.other_hint")}</p>
        </Form>
      )}
      <p>
        <a href={`${home}/${otherReference}/duplicates?with=${reference}`}>
          {t("desk.duplicates_round", { reference })}
        </a>
      </p>
      {possible.includes("decline") && (
        <p>
          <a href={`${home}/${reference}#decide`}>{t("desk.duplicates_decline", { reference })}</a>
        </p>
      )}
    </section>
  );
};
