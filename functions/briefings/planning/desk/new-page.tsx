import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { firstSession, newFields, newSessionFields } from "./decision-fields.ts";
import type { Matters } from "./field-kinds.tsx";
import { Fields } from "./fields.tsx";
import { DeskPage, type Frame, home } from "./frame.tsx";
import { RefusedNotice } from "./refused.tsx";

interface NewPageProps extends Frame, Matters {
  readonly form: Form;
  readonly refused: Refused | undefined;
}

/** What may wait names its dates by the zone that was asked for before. */
const zoneIn = (form: Form) => [form[`${firstSession}zone`] ?? []].flat()[0] || "UTC";

/** Little to fill in, and what may wait folded away. */
export const NewPage = (props: NewPageProps) => {
  const { s, hidden, form, refused, forums, calls } = props;
  const { t } = s;
  const shared = { s, of: "create", form, errors: refused?.errors, forums, calls };
  const ofLater = [...newFields.later, ...newSessionFields.later.map((field) => `${firstSession}${field}`)] as string[];
  const laterWrong = refused?.errors.some(({ field }) => ofLater.includes(field.replace(/\.instant$/, ""))) ?? false;
  return (
    <DeskPage {...props} title={t("forming.new")} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <h1>{t("forming.new")}</h1>
      <p>{t("forming.new_lead")}</p>
      <FormElement action={`/${s.language}${home}/new`} hidden={hidden} guarded>
        <Fields {...shared} names={newFields.first} />
        <h2>{t("forming.first_session")}</h2>
        <p>{t("forming.first_session_lead")}</p>
        <Fields {...shared} names={newSessionFields.first} before={firstSession} />
        <details open={laterWrong}>
          <summary>{t("forming.more")}</summary>
          <Fields {...shared} names={newSessionFields.later} before={firstSession} zone={zoneIn(form)} />
          <Fields {...shared} names={newFields.later} />
        </details>
        <Submit name="decision" value="create" label={t("desk.begin")} />
      </FormElement>
    </DeskPage>
  );
};
