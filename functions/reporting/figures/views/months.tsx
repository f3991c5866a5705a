import { Table } from "#shared/ui/table.tsx";
import { labelOf } from "../labels.ts";
import { capabilities } from "../rules.ts";
import { type Compared, Download } from "./one-table.tsx";

const nameOf = (language: string, year: string, month: string) =>
  new Intl.DateTimeFormat(language === "ar" ? "ar-u-nu-latn" : language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${year}-${month}-01T00:00:00Z`));

/** What came in, month by month. */
export const Months = ({ s, figures }: Pick<Compared, "s" | "figures">) => (
  <section id="months">
    <h2>{s.t("table.months")}</h2>
    <Table
      caption={s.t("table.months")}
      captionUnseen
      columns={[
        { label: s.t("kind.month") },
        ...capabilities.map((capability) => ({ label: labelOf(s, "received", capability), numeric: true })),
      ]}
      rows={figures.months.map(({ month, tally }) => [
        <time datetime={`${figures.year}-${month}`}>{nameOf(s.language, figures.year, month)}</time>,
        ...capabilities.map((capability) => tally.received?.[capability]?.[0] ?? 0),
      ])}
    />
    <Download s={s} year={figures.year} name="months" />
  </section>
);
