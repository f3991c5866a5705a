import * as fc from "fast-check";
import { expect, it } from "vitest";
import { endStatuses } from "#functions/accreditation/accreditation.ts";
import type { Call } from "#shared/forums.ts";
import { type Applied, authorityCall, organizerCall } from "#test/support/accreditation.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

const applicants = 3;

/** What people and the clock may do, each in whatever state things are. */
const what = [
  "recommend",
  "screen_again",
  "withdraw",
  "withdraw_listed",
  "open",
  "include",
  "include_all",
  "exclude",
  "freeze",
  "freeze_and_withdraw",
  "transmit",
  "circulate",
  "object",
  "withdraw_objection",
  "finalize",
  "publish",
  "overturn",
  "work",
  "weeks",
] as const;
type Doing = readonly [what: (typeof what)[number], who: number];

const doings: fc.Arbitrary<Doing[]> = fc.array(fc.tuple(fc.constantFrom(...what), fc.nat({ max: applicants - 1 })), {
  minLength: 6,
  maxLength: 25,
  size: "max",
});

/** Ways that lead far, among which chance may put its own. */
const far: Doing[] = [
  ["recommend", 0],
  ["recommend", 1],
  ["open", 0],
  ["include_all", 0],
  ["work", 0],
  ["freeze", 0],
  ["work", 0],
  ["transmit", 0],
  ["circulate", 0],
];

const finalMail: Readonly<Record<string, string>> = {
  accredited: "accredited",
  not_accredited: "notAccredited",
  withdrawn: "withdrawn",
  not_decided: "notDecided",
};

let round = 0;

const begin = async (world: ListsWorld, by: readonly Applied[], organizer: boolean) => {
  round += 1;
  const call = { ...(organizer ? organizerCall : authorityCall), id: `call-${round}` };
  await world.put("calls", call);
  const applied: Applied[] = [];
  for (const one of by) {
    const { reference } = await world.apply({ call, by: one });
    await world.become(reference, "under_screening");
    applied.push({ ...one, reference });
  }
  return { call, applied };
};

const newest = async (world: ListsWorld, call: string) =>
  (await (await world.room.lists()).ofCall(call)).at(-1)?.reference;

const act = async (
  world: ListsWorld,
  { id: call, accreditation }: Call,
  applied: readonly Applied[],
  [doing, who]: Doing,
) => {
  const from = accreditation === "organizer" ? {} : { from: world.today(1) };
  const { secretariat } = world.staff;
  const { reference = "", email = "" } = applied[who] ?? {};
  const list = (await newest(world, call)) ?? "LST-0000-0000";
  const onList = (decision: string, more: object = {}) => world.decideList(list, decision, more);
  const own = async (decision: string, more: Record<string, unknown> = {}) =>
    world.decide(await world.signIn(email), reference, decision, more);
  const { status } = await world.find(reference);
  switch (doing) {
    case "recommend":
      return status === "under_screening" ? world.become(reference, "recommended") : undefined;
    case "screen_again":
      return status === "recommended" ? world.become(reference, "under_screening") : undefined;
    case "withdraw":
      return own("withdraw");
    case "withdraw_listed":
      return own("withdraw_listed", { text: "We cannot come." });
    case "open":
      return world.post("/api/accreditation/lists", { call }, secretariat);
    case "include":
      return onList("include", { applications: [reference] });
    case "exclude":
      return onList("exclude", { applications: [reference], reason: "by_mistake" });
    case "freeze":
      return onList("freeze", from);
    case "freeze_and_withdraw":
      await onList("freeze", from);
      return Promise.all([own("withdraw"), world.runDuties()]);
    case "transmit":
      return onList("transmit", { date: world.today() });
    case "circulate":
      return onList("circulate", { from: world.today() });
    case "object":
      return world.object(reference);
    case "withdraw_objection":
      return world.decide(secretariat, reference, "withdraw_objection");
    case "overturn":
      return world.decide(secretariat, reference, "overturn", { reason: "vote" });
    case "work":
      return world.runDuties();
    case "weeks":
      return world.pass(15);
    default:
      return onList(doing);
  }
};

/** What anybody responsible would do in the end: bring the lists that are under way to their end. */
const finish = async (world: ListsWorld, call: string) => {
  await world.runDuties();
  const lists = (await (await world.room.lists()).ofCall(call)).filter(({ status }) => status !== "assembling");
  for (const { reference } of lists) {
    await world.decideList(reference, "transmit", { date: world.today() });
    await world.decideList(reference, "circulate", { from: world.today() });
  }
  await world.pass(40);
  for (const { reference } of lists) await world.decideList(reference, "finalize");
  await world.runDuties();
};

it("no sequence of decisions puts an application on two lists or leaves it without its final mail", async () => {
  const world = await listsWorld();
  const by: Applied[] = [];
  for (let count = 0; count < applicants; count++) by.push(await world.apply({ status: "draft" }));
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.boolean(), doings, async (organizer, goFar, chosen) => {
      const { call, applied } = await begin(world, by, organizer);
      for (const doing of [...(goFar ? far : []), ...chosen]) await act(world, call, applied, doing);
      await finish(world, call.id);
      await world.moveCall(call, { status: "decided" });
      await world.runDuties();
      const entries = (await world.rows("listEntries")).map(({ application }) => application);
      for (const { reference } of applied) {
        const { status } = await world.find(reference);
        reached.add(status);
        expect(endStatuses).toContain(status);
        const mails = await world.mailsAbout(reference);
        expect(mails.filter((kind) => kind === finalMail[status])).toHaveLength(1);
        expect(mails.filter((kind) => kind === "listed").length).toBeLessThanOrEqual(1);
        expect(entries.filter((application) => application === reference).length).toBeLessThanOrEqual(1);
      }
    }),
    {
      numRuns: 15,
      examples: [
        [false, true, []],
        [false, true, [["withdraw_listed", 0]]],
        [
          false,
          true,
          [
            ["object", 1],
            ["weeks", 0],
            ["weeks", 0],
            ["finalize", 0],
            ["work", 0],
            ["overturn", 1],
          ],
        ],
      ],
    },
  );
  expect([...reached]).toEqual(expect.arrayContaining(["withdrawn", "not_decided", "accredited"]));
}, 60_000);
