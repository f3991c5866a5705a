import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { RepresentativesSpeech } from "../representatives-words.ts";

interface OpenPageProps {
  readonly s: RepresentativesSpeech;
  readonly path: string;
}

/** What a mailed link shows: only its button does anything. */
export const OpenPage = ({ s, path }: OpenPageProps) => (
  <Page s={s} title={s.t("open.title")} path={path}>
    <h1>{s.t("open.title")}</h1>
    <p>{s.t("open.text")}</p>
    <Form action={`/${s.language}${path}`}>
      <Submit label={s.t("open.button")} />
    </Form>
  </Page>
);

/** The same for every reference, whether there is such a representative or not. */
export const ClosedPage = ({ s, path, ended }: OpenPageProps & { readonly ended?: boolean }) => (
  <Page s={s} title={s.t("own.title")} path={path}>
    <h1>{s.t("own.title")}</h1>
    <p>{s.t(ended ? "open.ended" : "open.closed")}</p>
  </Page>
);
