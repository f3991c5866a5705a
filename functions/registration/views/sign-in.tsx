import { signInHours } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface SignInPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly onward?: string;
  readonly email?: string;
  readonly errors?: readonly FieldError[];
  /** Somebody signed out just now. */
  readonly out?: boolean;
}

export const SignInPage = ({ s, path, onward, email, errors, out }: SignInPageProps) => (
  <Page s={s} title={s.t("sign_in.title")} path={path} wrong={Boolean(errors)}>
    <ErrorSummary s={s} errors={errors} labelOf={(field) => (field === "email" ? s.t("field.email") : undefined)} />
    {out && (
      <Notice s={s} kind="success">
        <p>{s.t("sign_in.out.done")}</p>
      </Notice>
    )}
    <h1>{s.t("sign_in.title")}</h1>
    <p class="lead">{s.t("sign_in.lead")}</p>
    <Form action={`/${s.language}/sign-in`} hidden={onward ? { onward } : {}}>
      <TextField
        s={s}
        name="email"
        type="email"
        autocomplete="email"
        label={s.t("field.email")}
        value={email}
        error={errorOf(errors, "email")}
      />
      <Honeypot s={s} />
      <Submit label={s.t("sign_in.send")} />
    </Form>
  </Page>
);

export const SignInSentPage = ({ s, path }: Pick<SignInPageProps, "s" | "path">) => (
  <Page s={s} title={s.t("sign_in.sent.title")} path={path}>
    <h1>{s.t("sign_in.sent.title")}</h1>
    <p class="lead">{s.t("sign_in.sent.text", { hours: signInHours })}</p>
    <p>{s.t("sign_in.no_mail")}</p>
    <p>
      <a href={`/${s.language}/sign-in`}>{s.t("again.title")}</a>
    </p>
  </Page>
);

interface FactorPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** The key to add to an app, in groups of four; none once it was added. */
  readonly secretKey?: string;
  readonly uri?: string;
  readonly errors?: readonly FieldError[] | undefined;
}

export const FactorPage = ({ s, path, hidden, secretKey, uri, errors }: FactorPageProps) => (
  <Page s={s} title={s.t("factor.title")} path={path} wrong={Boolean(errors)}>
    <ErrorSummary s={s} errors={errors} labelOf={() => s.t("factor.code")} />
    <h1>{s.t("factor.title")}</h1>
    {secretKey && (
      <>
        <p>{s.t("factor.enrol")}</p>
        <p>
          {s.t("factor.key")}
          <br />
          <code dir="ltr">{secretKey}</code>
        </p>
        <p>
          <a href={uri}>{s.t("factor.open_app")}</a>
        </p>
      </>
    )}
    <Form action={`/${s.language}/sign-in/factor`} hidden={hidden}>
      <TextField
        s={s}
        name="code"
        label={s.t("factor.code")}
        hint={s.t("factor.hint")}
        inputmode="numeric"
        autocomplete="one-time-code"
        error={errorOf(errors, "code")}
        short
      />
      <Submit label={s.t("factor.check")} />
    </Form>
  </Page>
);
