import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { subscribePath } from "../addresses.ts";
import type { ListsSpeech } from "../lists-words.ts";

interface Frame {
  readonly s: ListsSpeech;
  readonly path: string;
}

/** What the address in the header of a mail shows to people; programs send the button's request by themselves. */
export const UnsubscribePage = ({ s, path, action }: Frame & { readonly action: string }) => (
  <Page s={s} title={s.t("unsubscribe.title")} path={path}>
    <h1>{s.t("unsubscribe.title")}</h1>
    <p>{s.t("unsubscribe.text")}</p>
    <p>{s.t("promise.decisions")}</p>
    <Form action={action}>
      <Submit label={s.t("mine.stop")} />
    </Form>
  </Page>
);

export const EndedPage = ({ s, path }: Frame) => (
  <Page s={s} title={s.t("ended.title")} path={path}>
    <h1>{s.t("ended.title")}</h1>
    <p>{s.t("ended.text")}</p>
    <p>{s.t("promise.decisions")}</p>
    <p>
      <a href={`/${s.language}${subscribePath}`}>{s.t("ended.again")}</a>
    </p>
  </Page>
);
