import { answerDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface AddressPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly email?: string;
  readonly errors?: readonly FieldError[];
  /** A draft was asked for, and this device has none that is open. */
  readonly noDraft?: boolean;
}

const AddressForm = ({ s, email, errors, action, label }: AddressPageProps & { action: string; label: string }) => (
  <Form action={`/${s.language}${action}`}>
    <TextField
      s={s}
      name="email"
      type="email"
      autocomplete="email"
      label={s.t("field.email")}
      hint={s.t("hint.email")}
      value={email}
      error={errorOf(errors, "email")}
    />
    <Honeypot s={s} />
    <Submit label={label} />
  </Form>
);

const emailLabel = (s: RegistrationSpeech) => (field: string) => (field === "email" ? s.t("field.email") : undefined);

export const BeginPage = (props: AddressPageProps) => {
  const { s, path, errors, noDraft } = props;
  const { t } = s;
  return (
    <Page s={s} title={t("register.title")} path={path} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={emailLabel(s)} />
      {noDraft && (
        <Notice s={s} kind="warning">
          <p data-code="no_draft">{t("register.no_draft")}</p>
          <p>
            <a href={`/${s.language}/registration/again`}>{t("register.resume_link")}</a>
          </p>
        </Notice>
      )}
      <h1>{t("register.title")}</h1>
      <p class="lead">{t("register.lead")}</p>
      <h2>{t("register.steps")}</h2>
      <ol>
        <li>{t("register.step.address")}</li>
        <li>{t("register.step.fill")}</li>
        <li>{t("register.step.check")}</li>
        <li>{t("register.step.answer", { count: answerDays })}</li>
      </ol>
      <p>{t("register.need_not_wait")}</p>
      <AddressForm {...props} action="/registration" label={t("register.begin")} />
      <h2>{t("register.resume")}</h2>
      <ul>
        <li>
          <a href={`/${s.language}/registration/draft`}>{t("register.open_draft")}</a>
        </li>
        <li>
          <a href={`/${s.language}/registration/again`}>{t("register.resume_link")}</a>
        </li>
      </ul>
    </Page>
  );
};

export const AgainPage = (props: AddressPageProps) => {
  const { s, path, errors } = props;
  return (
    <Page s={s} title={s.t("again.title")} path={path} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={emailLabel(s)} />
      <h1>{s.t("again.title")}</h1>
      <p>{s.t("again.lead")}</p>
      <AddressForm {...props} action="/registration/again" label={s.t("again.send")} />
    </Page>
  );
};

export const AgainSentPage = ({ s, path }: AddressPageProps) => (
  <Page s={s} title={s.t("again.sent.title")} path={path}>
    <h1>{s.t("again.sent.title")}</h1>
    <p>{s.t("again.sent.text")}</p>
    <p>
      <a href={`/${s.language}/registration/again`}>{s.t("again.title")}</a>
    </p>
  </Page>
);
