import type { FieldError } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { ErrorSummary } from "./errors.tsx";
import { Page } from "./page.tsx";

interface RefusalPageProps {
  readonly s: Speech<SharedKey>;
  readonly path: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
}

/** What people see instead of the page they asked for: what happened, and what they can do. */
export const RefusalPage = ({ s, path, code, errors }: RefusalPageProps) => {
  const title = s.t(`refusal.${code}.title` as SharedKey);
  return (
    <Page s={s} title={title} path={path}>
      <h1 data-code={code}>{title}</h1>
      <p>{s.t(`refusal.${code}.text` as SharedKey)}</p>
      <ErrorSummary s={s} errors={errors} labelOf={() => undefined} />
      <p>
        <a href={`/${s.language}`}>{s.t("nav.home")}</a>
      </p>
    </Page>
  );
};
