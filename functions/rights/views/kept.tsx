import { keptRows } from "#shared/retention/kept-rows.ts";
import { Page } from "#shared/ui/page.tsx";
import { Table } from "#shared/ui/table.tsx";
import { home } from "../addresses.ts";
import type { RightsSpeech } from "../rights-words.ts";

/** The whole table of what is kept for how long. */
export const KeptPage = ({ s, path }: { readonly s: RightsSpeech; readonly path: string }) => (
  <Page s={s} title={s.t("kept_page.title")} path={path} wide>
    <h1>{s.t("kept_page.title")}</h1>
    <p>{s.t("kept_page.lead")}</p>
    <Table
      caption={s.t("kept_page.title")}
      captionUnseen
      columns={[
        { label: s.t("my_data.what") },
        { label: s.t("my_data.how_long") },
        { label: s.t("my_data.why") },
        { label: s.t("kept_page.then") },
      ]}
      rows={keptRows(s).map(({ name, what, howLong, why, afterwards }) => [
        <span data-kept={name}>{what}</span>,
        howLong,
        why,
        afterwards,
      ])}
    />
    <p>{s.t("kept_page.backups")}</p>
    <p>
      <a href={`/${s.language}${home}`}>{s.t("my_data.title")}</a>
    </p>
  </Page>
);
