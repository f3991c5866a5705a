import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { ListsSpeech } from "../lists-words.ts";
import type { Chosen } from "../subscription.ts";
import { ChosenList } from "./chosen.tsx";
import { Promises } from "./subscribe.tsx";

interface ConfirmProps {
  readonly s: ListsSpeech;
  readonly path: string;
  readonly chosen: Chosen;
}

/** What the mailed link opens: nothing happens before the button is pressed. */
export const ConfirmPage = ({ s, path, chosen }: ConfirmProps) => (
  <Page s={s} title={s.t("confirm.title")} path={path}>
    <h1>{s.t("confirm.title")}</h1>
    <p>{s.t("confirm.text")}</p>
    <ChosenList s={s} chosen={chosen} />
    <Promises s={s} />
    <Form action={`/${s.language}${path}`}>
      <Submit label={s.t("confirm.button")} />
    </Form>
  </Page>
);
