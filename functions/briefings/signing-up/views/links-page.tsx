import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { signUpPath } from "../../addresses.ts";
import type { SigningUpSpeech } from "../signing-up-words.ts";

interface FrameProps {
  readonly s: SigningUpSpeech;
  readonly path: string;
}

const LinksForm = ({ s, typed = {}, errors }: Pick<FrameProps, "s"> & Tried) => (
  <Form action={`/${s.language}${signUpPath}`}>
    <TextField
      s={s}
      name="email"
      type="email"
      label={s.t("sign_up.email")}
      autocomplete="email"
      value={single(typed, "email")}
      error={errorOf(errors, "email")}
    />
    <Honeypot s={s} />
    <Submit label={s.t("mine.send")} />
  </Form>
);

/** Where whoever lost a mail gets their link again. */
export const LinksPage = ({ s, path, errors, typed }: FrameProps & Tried) => (
  <Page s={s} title={s.t("mine.title")} path={path} wrong={Boolean(errors)}>
    <ErrorSummary s={s} errors={errors} labelOf={() => s.t("sign_up.email")} />
    <h1>{s.t("mine.title")}</h1>
    <p>{s.t("mine.text")}</p>
    <LinksForm s={s} errors={errors} typed={typed} />
  </Page>
);

/** The answer to everybody who asks, whether there is a sign-up or not. */
export const LinksSentPage = ({ s, path }: FrameProps) => (
  <Page s={s} title={s.t("mine.sent")} path={path}>
    <h1>{s.t("mine.sent")}</h1>
    <p>{s.t("mine.sent.text")}</p>
    <p>
      <a href={`/${s.language}/briefings`}>{s.t("briefings.upcoming")}</a>
    </p>
  </Page>
);

/** In place of one's own page when the link opens nothing, or nothing any more. */
export const ClosedPage = ({ s, path }: FrameProps) => (
  <Page s={s} title={s.t("closed.title")} path={path}>
    <h1 data-code="not_found">{s.t("closed.title")}</h1>
    <p>{s.t("closed.text")}</p>
    <h2>{s.t("mine.title")}</h2>
    <p>{s.t("mine.text")}</p>
    <LinksForm s={s} />
  </Page>
);
