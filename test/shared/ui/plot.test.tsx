import { describe, expect, it } from "vitest";
import { Plot, type PlotRow } from "#shared/ui/plot.tsx";

const draw = (rows: readonly PlotRow[], totals: readonly [number, number], language: "en" | "ar" = "en") =>
  (
    <Plot
      language={language}
      title="By level"
      kind="Level"
      names={["Applied", "Proposed"]}
      totals={totals}
      share={(percent) => `${percent}%`}
      bars="Bars"
      rows={rows}
    />
  ).toString();

const bars = (html: string) =>
  [...html.matchAll(/<rect x="([\d.]+)%" y="(\d+)" width="([\d.]+)%"/g)].map(([, x, , width]) => [
    Number(x),
    Number(width),
  ]);

describe("a plot", () => {
  const rows: PlotRow[] = [
    { label: "Local", counts: [60, 5] },
    { label: "Global", counts: [30, 10] },
    { label: "Regional", counts: [0, 0] },
  ];

  it("draws shares of two totals by one measure, the largest over the whole width", () => {
    expect(bars(draw(rows, [120, 20]))).toEqual([
      [1, 98],
      [1, 49],
      [1, 49],
      [1, 98],
      [1, 0],
      [1, 0],
    ]);
  });

  it("says the numbers and shares in a table with headings", () => {
    const html = draw(rows, [120, 20]);
    expect(html).toContain('<th scope="row">Local</th>');
    expect(html).toMatch(/data-label="Applied">60 \(50%\)/);
    expect(html).toMatch(/data-label="Proposed">5 \(25%\)/);
    expect(html.match(/<svg/g)).toHaveLength(html.match(/<svg[^>]* aria-hidden="true"/g)?.length ?? 0);
  });

  it("runs from right to left where the language does", () => {
    for (const [x = 0, width = 0] of bars(draw(rows, [120, 20], "ar"))) expect(x + width).toBeCloseTo(99);
  });

  it("needs no style to be allowed, and takes its colour from the text", () => {
    const html = draw(rows, [120, 20]);
    expect(html).not.toMatch(/style=|<script|#[0-9a-f]{3}/i);
    expect(html).toContain("currentColor");
  });

  it("draws nothing where nobody is", () => {
    expect(bars(draw([{ label: "Local", counts: [0, 0] }], [0, 0]))).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});
