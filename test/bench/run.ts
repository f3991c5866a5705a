import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { announcementMailing } from "./announcement.ts";
import { applyUpTo, openCall } from "./applications.ts";
import type { Bench } from "./bench.ts";
import { bundleSize } from "./bundle-size.ts";
import { coldStarts } from "./cold-start.ts";
import { cost } from "./cost.ts";
import { deskCpu } from "./desk-cpu.ts";
import type { Figure } from "./figure.ts";
import { firstPaint } from "./first-paint.ts";
import { firstView } from "./first-view.ts";
import { openCeilings, openHouse } from "./house.ts";
import { library } from "./library.ts";
import { mailing } from "./mailing.ts";
import { ownChecks } from "./own-checks.ts";
import { pageCpu } from "./page-cpu.ts";
import { observeFunctions } from "./preparation.ts";
import { growTo } from "./records.ts";
import { scanning } from "./scanning.ts";
import { sentFiles } from "./sent-files.ts";
import { crowdedSignUps } from "./sign-ups.ts";
import { startUp } from "./start-up.ts";
import { submitCpu } from "./submit-cpu.ts";
import { columns, tableOf } from "./table.ts";
import { type Counted, countUnits, unitFigures, unitTable } from "./units.ts";
import { signIn } from "./visits.ts";

const usage = `npm run bench -- [--all] [--effort N] [--only P2,P3] [--json FILE]
  --all        100,000 records too, and the project's own tests and checks
  --effort N   so many times the usual number of requests (0.1 to try things out)
  --only IDS   these figures alone
  --json FILE  writes the figures there as well`;

const { values: asked } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    effort: { type: "string", default: "1" },
    only: { type: "string" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const effort = Number(asked.effort);
if (asked.help || !(effort > 0)) {
  process.stdout.write(`${usage}\n`);
  process.exit(asked.help ? 0 : 1);
}

const began = performance.now();
const say = (line: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
const only = asked.only?.split(",");
const wanted = (id: string) => !only || only.includes(id);
const sizes = asked.all ? [100, 10_000, 100_000] : [100, 10_000];

const figures: Figure[] = [];
const counted: Counted[] = [];
const take = async (id: string, what: string, measure: () => Promise<Figure[]> | Figure[]) => {
  if (!wanted(id)) return;
  say(`${id}: ${what}`);
  figures.push(...(await measure()));
};

const measureRunning = async (bench: Bench) => {
  await take("P1", "first views", () => firstView(bench));
  await take("P2", "pages", () => pageCpu(bench));
  await take("P3", "submissions", () => submitCpu(bench));
  await take("P5", "files that are sent", () => sentFiles(bench));
  await take("P6", "cold starts", () => coldStarts(bench));
  await take("P7", "bundles", () => bundleSize(bench));
  await take("P11", "files that are looked at", () => scanning(bench));
  await take("P16", "first paints", () => firstPaint(bench));
  let records = sizes[0] ?? 0;
  for (const [turn, size] of sizes.entries()) {
    if (!wanted("P4") && !wanted("P8")) return;
    if (size > records) say(`${size} records`);
    await growTo(bench.house.database, records, size);
    await applyUpTo(bench.house.database, bench.call, records, size);
    records = size;
    await take("P4", `the desk, ${size} records`, () => deskCpu(bench, size));
    if (wanted("P8")) counted.push(await countUnits(bench, size, turn + 1));
  }
  await take("P8", "units", () => unitFigures(counted));
};

const withHouse = async () => {
  say("starting the service and the bare programs");
  const house = await openHouse();
  const end = () => void house.close().finally(() => process.exit(130));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  try {
    const call = await openCall(house.database);
    await growTo(house.database, 0, sizes[0] ?? 0);
    await applyUpTo(house.database, call, 0, sizes[0] ?? 0);
    const officer = await signIn(house.client, "officer@example.org");
    const applicant = await signIn(house.client, "focal.point@example.org");
    const observed = await observeFunctions(house, officer, call);
    const ceilings = await openCeilings(house, observed.plan);
    try {
      await measureRunning({ house, ceilings, observed, officer, applicant, call, effort });
    } finally {
      await ceilings.close();
    }
  } finally {
    process.removeListener("SIGINT", end);
    process.removeListener("SIGTERM", end);
    await house.close();
  }
};

if (["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P11", "P16"].some(wanted)) await withHouse();
await take("P9", "a crowd that signs up", () => crowdedSignUps(effort));
await take("P10", "the library", library);
await take("P12", "a mailing", () => mailing(effort));
await take("P12", "an announcement", () => announcementMailing(Math.max(200, Math.round(10_000 * effort))));
await take("P13", "npm start", startUp);
if (asked.all) await take("P14", "tests and checks", ownChecks);
await take("P15", "a model of what it costs", cost);

figures.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`;
const parts = [machine, tableOf(figures), counted.length > 0 ? columns(unitTable(counted)) : ""].filter(Boolean);
process.stdout.write(`\n${parts.join("\n\n")}\n`);
const units = counted.map(({ records, costs }) => ({ records, costs: Object.fromEntries(costs) }));
if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ machine, figures, units }, null, 2)}\n`);
