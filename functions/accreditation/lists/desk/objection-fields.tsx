import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { single } from "#shared/web/forms.ts";
import { decisions } from "../../accreditation.ts";
import type { ObjectionsPageProps, ShownDecision } from "./objections-page.tsx";

/** What recording an objection asks for, or changing what came of one; with what was typed when it was refused. */
export const ObjectionFields = ({ s, name, countries, refused }: ObjectionsPageProps & { name: ShownDecision }) => {
  const own = refused && single(refused.form, "decision") === name ? refused : undefined;
  const common = (field: string) => ({ s, name: field, id: `${name}-${field}`, error: errorOf(own?.errors, field) });
  const typed = (field: string) => own && single(own.form, field);
  if (name === "overturn")
    return (
      <SelectField
        {...common("reason")}
        label={s.t("list.field.reason")}
        choices={decisions.overturn.reasons.map((value) => ({ value, label: s.t(`list.reason.${value}`) }))}
        value={typed("reason")}
      />
    );
  if (name !== "object") return null;
  return (
    <>
      <SelectField
        {...common("objector")}
        label={s.t("objection.objector")}
        choices={[...countries].map(([value, label]) => ({ value, label }))}
        value={typed("objector")}
      />
      <TextField
        {...common("objectorOther")}
        label={s.t("objection.objector_other")}
        value={typed("objectorOther")}
        optional
      />
      <TextArea
        {...common("basis")}
        label={s.t("objection.basis")}
        hint={s.t("objection.basis_hint")}
        value={typed("basis")}
        max={3000}
        visibility="sensitive"
      />
      <TextArea
        {...common("told")}
        label={s.t("objection.told")}
        hint={s.t("objection.told_hint")}
        value={typed("told")}
        max={1000}
        optional
      />
    </>
  );
};
