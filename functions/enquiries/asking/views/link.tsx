import { confirmationHours } from "#shared/promises.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import type { AskingSpeech } from "../asking-words.ts";

interface Frame {
  readonly s: AskingSpeech;
  readonly path: string;
}

/** Says the same whatever became of the address that was typed. */
export const SentPage = ({ s, path, now, answerBy }: Frame & { readonly now: Date; readonly answerBy: string }) => (
  <Page s={s} title={s.t("sent.title")} path={path}>
    <h1>{s.t("sent.title")}</h1>
    <p>{s.t("sent.text", { count: confirmationHours })}</p>
    <p>{s.t("sent.none")}</p>
    <h2>{s.t("own.answer_by")}</h2>
    <p>{s.t("sent.answer_by")}</p>
    <Deadline s={s} instant={answerBy} now={now} />
  </Page>
);

/** What a mailed link opens: nothing happens before the button is pressed. */
export const LinkPage = ({ s, path, confirmed }: Frame & { readonly confirmed: boolean }) => (
  <Page s={s} title={s.t("link.title")} path={path}>
    <h1>{s.t("link.title")}</h1>
    <p>{s.t(confirmed ? "link.text" : "link.confirm")}</p>
    <Form action={`/${s.language}${path}`}>
      <Submit label={s.t(confirmed ? "link.button" : "link.confirm_button")} />
    </Form>
  </Page>
);
