import { join } from "node:path";
import { build } from "esbuild";
import type { FunctionName } from "#shared/wiring.ts";
import { draftApplications, signInApplicant } from "./applications.ts";
import { type Bench, type Measure, scaled } from "./bench.ts";
import { type Cold, coldStart, eventOf } from "./cold.ts";
import { median, rounded } from "./figure.ts";
import type { House } from "./house.ts";
import { beginDraft, comment, planForum, recordReference, saveApplication, type Visit } from "./visits.ts";

/** Whom visits are made by, and what they are about. */
interface Visitors {
  readonly officer: string;
  readonly applicant: string;
  readonly draft: string;
}

interface Start {
  readonly function: FunctionName;
  readonly what: string;
  readonly visit: (visitors: Visitors) => Visit;
  readonly most: number;
}

const starts: readonly Start[] = [
  { function: "portal", what: "first page", visit: () => ({ path: "/en/take-part" }), most: 0.6 },
  { function: "portal", what: "first page that reads a table", visit: () => ({ path: "/en/directory" }), most: 1.5 },
  { function: "portal", what: "first submit", visit: comment, most: 2 },
  { function: "registration", what: "first page", visit: () => ({ path: "/en/registration" }), most: 0.6 },
  {
    function: "registration",
    what: "first page that reads a table",
    visit: () => ({ path: `/en/status?reference=${recordReference()}` }),
    most: 1.5,
  },
  { function: "registration", what: "first submit", visit: beginDraft, most: 2 },
  { function: "forums", what: "first page", visit: () => ({ path: "/en/regions" }), most: 0.6 },
  { function: "forums", what: "first page that reads a table", visit: () => ({ path: "/en/forums" }), most: 1.5 },
  { function: "forums", what: "first submit", visit: ({ officer }) => planForum(officer), most: 2 },
  { function: "accreditation", what: "first page", visit: () => ({ path: "/en/verify" }), most: 0.6 },
  {
    function: "accreditation",
    what: "first page that reads a table",
    visit: () => ({ path: "/en/accreditation" }),
    most: 1.5,
  },
  {
    function: "accreditation",
    what: "first submit",
    visit: ({ applicant, draft }) => saveApplication(draft, applicant),
    most: 2,
  },
];

const visitorsOf = async ({ house: { database }, officer, call }: Bench): Promise<Visitors> => {
  const place = 1;
  const [draft = ""] = await draftApplications(database, call, place, 1);
  return { officer, applicant: await signInApplicant(database, place), draft };
};

/** The bare page, compiled as the functions are. */
const buildBare = async ({ folder }: House): Promise<string> => {
  const outfile = join(folder, "cold-page.mjs");
  await build({
    absWorkingDir: join(import.meta.dirname, "../.."),
    entryPoints: ["test/bench/ceilings/cold-page.tsx"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    logLevel: "error",
  });
  return outfile;
};

/** A fresh process on one core: importing a function and its first answers, against "hono and a hono/jsx page". */
export const coldStarts: Measure = async (bench) => {
  const { house, effort } = bench;
  const visitors = await visitorsOf(bench);
  const bare = await buildBare(house);
  const rounds = scaled(effort, 15);
  const bareTimes: Cold[] = [];
  const times: Cold[][] = starts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    // Callers differ, so that nobody's limit is met.
    const viewer = `192.0.2.${round + 1}`;
    bareTimes.push(await coldStart(bare, eventOf("/en").event, house.environment));
    for (const [place, { function: name, visit }] of starts.entries()) {
      const { path, ...asked } = visit(visitors);
      const { event } = eventOf(path, asked, viewer, house.service.port);
      const cold = await coldStart(house.bundleOf(name), event, house.environment);
      if (cold.status >= 400) throw new Error(`${path} answered ${cold.status} to a cold start`);
      times[place]?.push(cold);
    }
  }
  const middle = (all: readonly Cold[], of: "wall" | "cpu") => median(all.map((one) => one[of]));
  return starts.map(({ function: name, what, most }, place) => {
    const own = times[place] ?? [];
    const ratio = rounded(middle(own, "wall") / middle(bareTimes, "wall"));
    const cpu = rounded(middle(own, "cpu") / middle(bareTimes, "cpu"));
    return {
      id: "P6",
      what: `cold start of ${name}: ${what}`,
      value: rounded(middle(own, "wall")),
      unit: "ms",
      ceiling: rounded(middle(bareTimes, "wall")),
      ratio,
      goal: `≤ ${most} × hono and a hono/jsx page`,
      met: ratio <= most,
      note: `CPU ${rounded(middle(own, "cpu"))} ms, ${cpu} ×`,
    };
  });
};
