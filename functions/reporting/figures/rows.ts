import type { Cell } from "#shared/csv.ts";
import type { Voice } from "../reporting-words.ts";
import { kindOf, labelOf, measureOf } from "./labels.ts";
import { capabilities } from "./rules.ts";
import { type FigureTableName, figureTable } from "./tables.ts";
import { type AnswerTimes, answerTimesOf, rowsOf, type YearFigures } from "./year-figures.ts";

type Before = YearFigures | undefined;

const years = (figures: YearFigures, before: Before) => [figures, ...(before ? [before] : [])];

const countsFor = (figures: YearFigures, table: FigureTableName, code: string) => {
  const { measures } = figureTable(table);
  const counts = figures.tally[table]?.[code] ?? [];
  return measures.map((_, at) => counts[at] ?? 0);
};

/** A table as a file holds it: code, label, and every number of this year and of the year before. */
export const tableRows = (s: Voice, table: FigureTableName, figures: YearFigures, before: Before): Cell[][] => {
  const all = years(figures, before);
  const headings = all.flatMap(({ year }) =>
    figureTable(table).measures.map((measure) => s.t("figures.of_year", { what: measureOf(s, measure), year })),
  );
  const codes = [...new Set(all.flatMap((one) => rowsOf(one, table).map(({ code }) => code)))];
  return [
    [s.t("figures.code"), kindOf(s, table), ...headings],
    ...codes.map((code) => [code, labelOf(s, table, code), ...all.flatMap((one) => countsFor(one, table, code))]),
  ];
};

const answerCells = ({ answered, inTime, median, ninetieth }: AnswerTimes): Cell[] => [
  answered,
  inTime,
  median ?? undefined,
  ninetieth ?? undefined,
];

/** How fast people were answered, with the days that the other tables have no place for. */
export const answerRows = (s: Voice, figures: YearFigures, before: Before): Cell[][] => {
  const all = years(figures, before);
  const measures = [measureOf(s, "answered"), measureOf(s, "in_time"), s.t("answers.median"), s.t("answers.ninetieth")];
  return [
    [
      s.t("figures.code"),
      kindOf(s, "answers"),
      ...all.flatMap(({ year }) => measures.map((what) => s.t("figures.of_year", { what, year }))),
    ],
    ...answerTimesOf(figures).map(({ capability }) => [
      capability,
      labelOf(s, "answers", capability),
      ...all.flatMap((one) =>
        answerTimesOf(one)
          .filter((times) => times.capability === capability)
          .flatMap(answerCells),
      ),
    ]),
  ];
};

/** What was received month by month. */
export const monthRows = (s: Voice, { year, months }: YearFigures): Cell[][] => [
  [s.t("kind.month"), ...capabilities.map((capability) => labelOf(s, "received", capability))],
  ...months.map(({ month, tally }) => [
    `${year}-${month}`,
    ...capabilities.map((capability) => tally.received?.[capability]?.[0] ?? 0),
  ]),
];
