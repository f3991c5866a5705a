import type { Figure } from "./figure.ts";

/** Columns as wide as their widest cell; the last one is left as long as it is. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => (row[place] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

const verdict = ({ met }: Figure) => (met === undefined ? "" : met ? "met" : "MISSED");
const shown = (value: number | undefined, unit = "") => (value === undefined ? "" : `${value} ${unit}`.trim());

/** The table of figures, and below it what is to be said about each. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure, place) => [
    String(place + 1),
    figure.id,
    figure.what,
    shown(figure.value, figure.unit),
    shown(figure.ceiling),
    figure.ratio === undefined ? "" : `${figure.ratio} ×`,
    figure.goal,
    verdict(figure),
    figure.peers ?? "",
  ]);
  const head = ["", "", "figure", "value", "ceiling", "ratio", "goal", "verdict", "peers"];
  const notes = figures.flatMap(({ note }, place) => (note ? [[String(place + 1), note]] : []));
  return `${columns([head, ...rows])}\n\n${columns(notes)}`;
};
