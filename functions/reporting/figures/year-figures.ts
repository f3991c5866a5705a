import { medianOf } from "#shared/median.ts";
import { decidingCapabilities } from "./rules.ts";
import { type FiguresStore, monthPart, organizationsPart, type YearPart } from "./store.ts";
import { answerDaysTable, type FigureTableName, figureTable } from "./tables.ts";
import { type Tally, together } from "./tally.ts";

/** All that was counted of a year. */
export interface YearFigures {
  readonly year: string;
  readonly tally: Tally;
  /** What was received in each month that was counted. */
  readonly months: readonly { readonly month: string; readonly tally: Tally }[];
  /** When the part was counted whose count is oldest among those that still move; none where nothing was counted. */
  readonly countedAt: string | undefined;
}

const isMonth = ({ part }: YearPart) => part.startsWith(monthPart(""));

export const readYear = async (store: FiguresStore, year: string): Promise<YearFigures> => {
  const parts = await store.partsOf(year);
  return {
    year,
    tally: together(...parts.map(({ tally }) => tally)),
    months: parts.filter(isMonth).map(({ part, tally }) => ({ month: part.slice(-2), tally })),
    countedAt: parts.find(({ part }) => part === organizationsPart)?.at,
  };
};

interface FigureRow {
  readonly code: string;
  readonly counts: readonly number[];
}

/** The rows of a table: every code that it knows, and whatever else was counted. `none` stands only where it counts. */
export const rowsOf = ({ tally }: Pick<YearFigures, "tally">, name: FigureTableName): FigureRow[] => {
  const { codes, measures } = figureTable(name);
  const counted = tally[name] ?? {};
  const others = Object.keys(counted).filter((code) => !codes.includes(code));
  const countsOf = (code: string) => measures.map((_, at) => counted[code]?.[at] ?? 0);
  return [...codes, ...others]
    .map((code) => ({ code, counts: countsOf(code) }))
    .filter(({ code, counts }) => code !== "none" || counts.some((count) => count !== 0));
};

/** How many in all: of things that count under several codes, their sum says nothing, and the whole is told elsewhere. */
export const totalOf = (figures: Pick<YearFigures, "tally">, name: FigureTableName, measure: number): number =>
  rowsOf(figures, name).reduce((sum, { counts }) => sum + (counts[measure] ?? 0), 0);

/** How fast people were answered. */
export interface AnswerTimes {
  readonly capability: string;
  readonly answered: number;
  readonly inTime: number;
  /** In whole days; null where nobody was answered. */
  readonly median: number | null;
  /** Within how many days nine of ten had their answer. */
  readonly ninetieth: number | null;
}

type Days = Readonly<Record<string, number>>;

/** Within how many days nine of ten had their answer, from how many had it after so many days. */
const ninetiethOf = (days: Days): number | null => {
  const sorted = Object.entries(days)
    .map(([length, count]) => [Number(length), count] as const)
    .sort(([one], [other]) => one - other);
  const enough = sorted.reduce((sum, [, count]) => sum + count, 0) * 0.9;
  let passed = 0;
  for (const [length, count] of sorted) {
    passed += count;
    if (passed >= enough) return length;
  }
  return null;
};

export const answerTimesOf = ({ tally }: Pick<YearFigures, "tally">): AnswerTimes[] =>
  decidingCapabilities.map((capability) => {
    const [answered = 0, inTime = 0] = tally.answers?.[capability] ?? [];
    const days: Record<string, number> = {};
    for (const [code, [count = 0]] of Object.entries(tally[answerDaysTable] ?? {})) {
      const [of = "", length = ""] = code.split(".");
      if (of === capability) days[length] = count;
    }
    return { capability, answered, inTime, median: medianOf(days), ninetieth: ninetiethOf(days) };
  });
