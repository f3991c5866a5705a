import { Table } from "#shared/ui/table.tsx";
import { labelOf, measureOf } from "../labels.ts";
import { capabilities } from "../rules.ts";
import type { FigureTableName } from "../tables.ts";
import { type AnswerTimes, answerTimesOf, type YearFigures } from "../year-figures.ts";
import { type Compared, Download, percent } from "./one-table.tsx";

interface Line {
  readonly label: string;
  readonly table: FigureTableName;
  readonly code: string;
  readonly at: number;
}

const linesFor = (s: Compared["s"]): Line[] => [
  ...["registered", "new", "active"].map((measure, at) => ({
    label: s.t("overview.organizations", { what: measureOf(s, measure) }),
    table: "organizations" as const,
    code: "all",
    at,
  })),
  { label: s.t("overview.migrant_led"), table: "organization_migrant_led", code: "yes", at: 0 },
  ...(["ldc", "lldc", "sids"] as const).map((code) => ({
    label: s.t("overview.organizations", { what: s.t(`standing.${code}`) }),
    table: "organization_standing" as const,
    code,
    at: 0,
  })),
  ...capabilities.map((code) => ({
    label: s.t("overview.received", { what: labelOf(s, "received", code) }),
    table: "received" as const,
    code,
    at: 0,
  })),
];

const countOf = (figures: YearFigures, { table, code, at }: Line) => figures.tally[table]?.[code]?.[at] ?? 0;

const change = (now: number, then: number) => (now > then ? `+${now - then}` : String(now - then).replace("-", "−"));

/** The year in a few numbers, beside those of the year before. */
export const Overview = ({ s, figures, before }: Omit<Compared, "beside">) => (
  <Table
    caption={s.t("overview.title")}
    columns={[
      { label: s.t("overview.what") },
      { label: figures.year, numeric: true },
      ...(before
        ? [
            { label: before.year, numeric: true },
            { label: s.t("overview.change"), numeric: true },
          ]
        : []),
    ]}
    rows={linesFor(s).map((line) => {
      const now = countOf(figures, line);
      const then = before && countOf(before, line);
      return [
        line.label,
        <span data-figure={`${line.table}.${line.code}.${line.at}`}>{now}</span>,
        ...(then === undefined ? [] : [then, <bdi dir="ltr">{change(now, then)}</bdi>]),
      ];
    })}
  />
);

const percentOf = ({ answered, inTime }: AnswerTimes) =>
  answered > 0 ? Math.round((inTime / answered) * 100) : undefined;

/** How long people waited for their first answer, and how often that was as promised. */
export const Answers = ({ s, figures, before }: Omit<Compared, "beside">) => {
  const earlier = new Map(before && answerTimesOf(before).map((times) => [times.capability, times] as const));
  const days = (count: number | null | undefined) =>
    count === null || count === undefined ? s.t("figures.none") : s.t("answers.days", { count });
  const told = percent(s.language);
  const inTime = (times: AnswerTimes) => {
    const share = percentOf(times);
    return share === undefined ? s.t("figures.none") : `${times.inTime} (${told(share)})`;
  };
  return (
    <section id="answers">
      <h2>{s.t("table.answers")}</h2>
      <p>{s.t("answers.measured")}</p>
      <Table
        caption={s.t("table.answers")}
        captionUnseen
        columns={[
          { label: s.t("kind.capability") },
          { label: s.t("measure.answered"), numeric: true },
          { label: s.t("measure.in_time"), numeric: true },
          { label: s.t("answers.median"), numeric: true },
          { label: s.t("answers.ninetieth"), numeric: true },
          ...(before
            ? [{ label: s.t("figures.of_year", { what: s.t("answers.median"), year: before.year }), numeric: true }]
            : []),
        ]}
        rows={answerTimesOf(figures).map((times) => [
          labelOf(s, "answers", times.capability),
          <span data-answered={times.capability}>{times.answered}</span>,
          inTime(times),
          days(times.median),
          days(times.ninetieth),
          ...(before ? [days(earlier.get(times.capability)?.median)] : []),
        ])}
      />
      <Download s={s} year={figures.year} name="answers" />
    </section>
  );
};
