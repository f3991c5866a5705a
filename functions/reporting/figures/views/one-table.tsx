import { Plot } from "#shared/ui/plot.tsx";
import type { Voice } from "../../reporting-words.ts";
import { kindOf, labelOf, measureOf } from "../labels.ts";
import { type FigureTableName, figureTable } from "../tables.ts";
import { rowsOf, totalOf, type YearFigures } from "../year-figures.ts";
import { CountPlot } from "./counts.tsx";

export interface Compared {
  readonly s: Voice;
  readonly figures: YearFigures;
  readonly before: YearFigures | undefined;
  /** What bars are held against: the parts of the same year, or the year before. */
  readonly beside: "parts" | "before";
}

/** Shares as the language writes them. */
export const percent = (language: string) => {
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language, { style: "percent" });
  return (value: number) => format.format(value / 100);
};

/** Of which most rows are nothing in most years: only what was counted stands in their plots. */
const sparse: readonly FigureTableName[] = ["decisions", "reasons", "input_language", "mails"];

/** The whole against which a row is a share: rows that overlap have more in all than there are things. */
const wholeOf = (figures: YearFigures, table: FigureTableName, measure: number): number => {
  if (!figureTable(table).overlaps) return totalOf(figures, table, measure);
  return totalOf(figures, table === "input_language" ? "input_type" : "organizations", measure);
};

const Drawn = ({ s, figures, before, beside, table }: Compared & { readonly table: FigureTableName }) => {
  const { measures } = figureTable(table);
  const [first = "", second] = measures;
  const rows = rowsOf(figures, table);
  const common = {
    language: s.language,
    title: s.t(`table.${table}`),
    kind: kindOf(s, table),
    bars: s.t("figures.bars"),
  };
  const asPlot = { ...common, share: percent(s.language) };
  const countIn = (of: YearFigures, code: string, at: number) => of.tally[table]?.[code]?.[at] ?? 0;
  const isCounted = (code: string) =>
    [figures, before].some((of) => of && measures.some((_, at) => countIn(of, code, at) !== 0));
  const shown = sparse.includes(table) ? rows.filter(({ code }) => isCounted(code)) : rows;
  if (!shown.some(({ code }) => isCounted(code)))
    return (
      <>
        <h3>{common.title}</h3>
        <p class="light">{s.t("figures.nothing")}</p>
      </>
    );
  if (beside === "before" && before)
    return (
      <Plot
        {...asPlot}
        names={[
          s.t("figures.of_year", { what: measureOf(s, first), year: before.year }),
          s.t("figures.of_year", { what: measureOf(s, first), year: figures.year }),
        ]}
        totals={[wholeOf(before, table, 0), wholeOf(figures, table, 0)]}
        rows={shown.map(({ code }) => ({
          label: labelOf(s, table, code),
          counts: [countIn(before, code, 0), countIn(figures, code, 0)],
        }))}
      />
    );
  if (second === undefined)
    return (
      <CountPlot
        {...common}
        measure={measureOf(s, first)}
        rows={shown.map(({ code, counts }) => ({ label: labelOf(s, table, code), count: counts[0] ?? 0 }))}
      />
    );
  return (
    <Plot
      {...asPlot}
      names={[measureOf(s, first), measureOf(s, second)]}
      totals={[wholeOf(figures, table, 0), wholeOf(figures, table, 1)]}
      rows={shown.map(({ code, counts: [whole = 0, part = 0] }) => ({
        label: labelOf(s, table, code),
        counts: [whole, part],
      }))}
    />
  );
};

/** The way to a table as a file. */
export const Download = ({ s, year, name }: { readonly s: Voice; readonly year: string; readonly name: string }) => (
  <p class="change">
    <a href={`/${s.language}/desk/figures/${year}/${name}.csv`} download>
      {s.t("figures.download")}
      <span class="unseen"> {name}</span>
    </a>
  </p>
);

/** One table, drawn, and as a file. */
export const OneTable = (props: Compared & { readonly table: FigureTableName }) => (
  <div data-table={props.table}>
    <Drawn {...props} />
    <Download s={props.s} year={props.figures.year} name={props.table} />
  </div>
);
