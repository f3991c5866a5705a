import { confirmationHours } from "#shared/promises.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { SubmittingSpeech } from "../submitting-words.ts";

interface Frame {
  readonly s: SubmittingSpeech;
  readonly path: string;
}

/** Says the same whatever became of the address that was typed. */
export const MailedPage = ({ s, path }: Frame) => (
  <Page s={s} title={s.t("sent.title")} path={path}>
    <h1>{s.t("sent.title")}</h1>
    <p>{s.t("sent.text", { hours: confirmationHours })}</p>
    <p>{s.t("sent.none")}</p>
  </Page>
);

/** What a mailed link opens: nothing happens before the button is pressed, and whose draft it is stands above it. */
export const LinkPage = ({ s, path, email }: Frame & { readonly email: string }) => (
  <Page s={s} title={s.t("link.title")} path={path}>
    <h1>{s.t("link.title")}</h1>
    <p>{s.t("link.text")}</p>
    <SummaryList s={s} rows={[{ label: s.t("new.email"), value: <bdi>{email}</bdi> }]} />
    <Form action={`/${s.language}${path}`}>
      <Submit label={s.t("link.button")} />
    </Form>
  </Page>
);
