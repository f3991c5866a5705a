import type { Bench } from "./bench.ts";
import { difference, type Tally, totalOf } from "./counted.ts";
import { type Figure, rounded } from "./figure.ts";
import { everyRequest } from "./requests.ts";

const most = 1.05;

/** What each request cost with so many records in the tables. */
export interface Counted {
  readonly records: number;
  readonly costs: ReadonlyMap<string, Tally>;
}

/** Does every request once and takes down what it cost. */
export const countUnits = async (bench: Bench, records: number, turn: number): Promise<Counted> => {
  const { client } = bench.house;
  const costs = new Map<string, Tally>();
  for (const [name, { path, ...asked }] of await everyRequest(bench, turn)) {
    const before = await totalOf(client);
    const { status } = await client.ask(path, asked);
    if (status >= 400) throw new Error(`${name}: ${path} answered ${status}`);
    costs.set(name, difference(await totalOf(client), before));
  }
  return { records, costs };
};

const unitsOf = ({ readUnits, writeUnits }: Tally) => readUnits + writeUnits;
/** These look through more rows the more there are, up to a limit. */
const bounded = ["directory of a country", "queues with counts", "desk home"];

/** Pages of a queue of applications, by all that it is asked for. */
const isQueue = (name: string) => name.startsWith("applications");

/** How much more a request costs with most records than with fewest. */
const growthOf = (name: string, counted: readonly Counted[]) => {
  const units = counted.map(({ costs }) => unitsOf(costs.get(name) ?? ({} as Tally)));
  const [first = 0, last = 0] = [units[0], units.at(-1)];
  return { units, growth: first === 0 && last === 0 ? 1 : last / first };
};

const listPages = [
  "directory",
  "list of 50",
  "list of 50 of a region",
  "applications",
  "applications of a call",
  "applications of a region",
  "GET /api/directory",
  "GET /api/registration",
  "GET /api/accreditation",
];

/** Whether what requests read and write stays the same however much there is, and never goes through a whole table. */
export const unitFigures = (counted: readonly Counted[]): Figure[] => {
  const names = [...(counted[0]?.costs.keys() ?? [])];
  const sizes = counted.map(({ records }) => records).join(", ");
  const scans = counted.flatMap(({ costs }) => [...costs.values()]).reduce((sum, { scans }) => sum + scans, 0);
  const growth = (of: readonly string[]) =>
    of.map((name) => ({ name, ...growthOf(name, counted) })).sort((a, b) => b.growth - a.growth)[0];
  const largest = (id: string, of: readonly string[], what: string, note = ""): Figure => {
    const { name = "", units = [], growth: times = 1 } = growth(of) ?? {};
    const shown = `${name}: ${units.map((value) => rounded(value)).join(", ")} units${note}`;
    return { id, what, value: rounded(times), unit: "×", goal: `≤ ${most} ×`, met: times <= most, note: shown };
  };
  const longest = Math.max(...listPages.map((name) => counted.at(-1)?.costs.get(name)?.calls ?? 0));
  return [
    {
      id: "P8",
      what: `scans on request paths, ${names.length} kinds of request`,
      value: scans,
      unit: "scans",
      goal: "none",
      met: scans === 0,
    },
    {
      id: "P8",
      what: "calls of the list page that makes most",
      value: longest,
      unit: "calls",
      goal: "≤ 2: the query, and the session where one is needed",
      met: longest <= 2,
    },
    largest(
      "P8",
      names.filter((name) => !bounded.includes(name) && !isQueue(name)),
      `growth of units per request, ${sizes} records`,
    ),
    largest(
      "P8",
      names.filter(isQueue),
      "growth of units of a queue of applications, by status, call, region, call and region",
    ),
    largest(
      "P8",
      bounded,
      "growth of units where filters and counts stop at a limit",
      "; a filter stops at 500 rows, a count at 100",
    ),
  ];
};

/** The second table: every request with its calls and units. */
export const unitTable = (counted: readonly Counted[]): string[][] => [
  ["request", "calls", ...counted.flatMap(({ records }) => [`read, ${records}`, `write, ${records}`])],
  ...[...(counted.at(-1)?.costs ?? [])].map(([name, { calls }]) => [
    name,
    String(calls),
    ...counted.flatMap(({ costs }) => {
      const { readUnits = 0, writeUnits = 0 } = costs.get(name) ?? {};
      return [String(readUnits), String(writeUnits)];
    }),
  ]),
];
