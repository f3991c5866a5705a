import { type Cell, csv, csvType } from "#shared/csv.ts";
import { Refusal } from "#shared/refusal.ts";
import type { ReportingVisit, Voice } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";
import { readerOfYear } from "./right.ts";
import { answerRows, monthRows, tableRows } from "./rows.ts";
import { isFigureTable } from "./tables.ts";
import { yearBefore } from "./year.ts";
import { readYear, type YearFigures } from "./year-figures.ts";

const fileOf = /^([a-z_]{1,40})\.csv$/;

/** The rows of what a table is called; undefined where nothing is. */
export const rowsNamed = (s: Voice, name: string, figures: YearFigures, before: YearFigures): Cell[][] | undefined => {
  const known = before.countedAt ? before : undefined;
  if (name === "months") return monthRows(s, figures);
  if (name === "answers") return answerRows(s, figures, known);
  return isFigureTable(name) ? tableRows(s, name, figures, known) : undefined;
};

/** One table of a year as a file for spreadsheets. */
export const sendTable = async (room: ReportingRoom, c: ReportingVisit) => {
  const { year } = readerOfYear(c, c.req.param("year"));
  const name = fileOf.exec(c.req.param("file") ?? "")?.[1];
  if (name === undefined) throw new Refusal(404, "not_found");
  const store = await room.figures();
  const [figures, before] = await Promise.all([readYear(store, year), readYear(store, yearBefore(year))]);
  const rows = rowsNamed(c.get("s"), name, figures, before);
  if (!rows) throw new Refusal(404, "not_found");
  c.header("Content-Type", csvType);
  c.header("Content-Disposition", `attachment; filename="${year}-${name}.csv"`);
  return c.body(csv(rows));
};
