import { beforeAll, describe, expect, it } from "vitest";
import {
  type ListDecisionName,
  type ListStatus,
  listDecisions,
  listStatuses,
} from "#functions/accreditation/lists/lists.ts";
import type { Decision } from "#shared/decisions.ts";
import { authorityCall, organizerCall } from "#test/support/accreditation.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

const rows: [ListDecisionName, Decision<ListStatus>][] = Object.entries(listDecisions) as never;
const ofPeople = rows.filter(([name, { by }]) => by !== "system" && name !== "open");

/** A list of Member States in a status, with one organization that was put on it. */
const inStatus = async (world: ListsWorld, status: ListStatus) => {
  const applied = await world.recommended("Wanawake");
  const list = await world.open();
  await world.step(list, "include", { applications: [applied.reference] });
  const walk: [ListStatus, () => Promise<unknown>][] = [
    ["assembling", async () => undefined],
    ["freezing", () => world.insist(world.decideList(list, "freeze", { from: world.today(1) }))],
    ["frozen", world.runDuties],
    ["transmitted", () => world.step(list, "transmit", { date: world.today() })],
    ["in_circulation", () => world.step(list, "circulate", { from: world.today() })],
    [
      "finalizing",
      async () => {
        await world.pass(30);
        await world.insist(world.decideList(list, "finalize"));
      },
    ],
    ["finalized", world.runDuties],
    ["published", () => world.step(list, "publish")],
  ];
  if (status === "called_off") {
    await world.moveCall(authorityCall, { status: "cancelled" });
    await world.step(list, "call_off");
  } else
    for (const [reached, step] of walk) {
      await step();
      if (reached === status) break;
    }
  expect((await world.listAt(list)).status).toBe(status);
  return { list, applied };
};

const inputFor = (world: ListsWorld, decision: ListDecisionName, application: string): object => {
  switch (decision) {
    case "include":
      return { applications: [application] };
    case "exclude":
      return { applications: [application], reason: "by_mistake" };
    case "freeze":
      return { from: world.today(1) };
    case "transmit":
      return { date: world.today() };
    case "circulate":
      return { from: world.today() };
    case "note":
      return { text: "Sent by hand." };
    default:
      return {};
  }
};

/** Everything a decision could have changed. */
const stateOf = async (world: ListsWorld, list: string) => {
  const tables = ["listEntries", "cases", "audit", "revisions", "outbox", "published", "accreditationJobs"] as const;
  const [[row], others] = await Promise.all([
    world.rows("lists", { reference: list }),
    Promise.all(tables.map(world.count)),
  ]);
  return { list: row, others };
};

describe("every row of the table can be reached through the URLs", () => {
  const pairs = ofPeople.flatMap(([name, row]) =>
    row.from
      // Where Member States decide, a list goes through their hands before it is final.
      .filter((from) => name !== "finalize" || from !== "frozen")
      .filter(() => name !== "call_off")
      .map((from) => [name, from, row.to] as const),
  );

  it.each(pairs)("%s from %s", async (name, from, to) => {
    const world = await listsWorld();
    const { list, applied } = await inStatus(world, from);
    if (name === "finalize") await world.pass(30);
    const { status, body } = await world.decideList(list, name, inputFor(world, name, applied.reference));
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
    expect((await world.listAt(list)).status).toBe(to === "same" ? from : to);
    const entries = await world.rows("audit", { subject: list, what: name });
    const [entry] = entries.sort((a, b) => (String(a.entry) < String(b.entry) ? 1 : -1));
    expect(entry).toMatchObject({ from, to: to === "same" ? from : to });
  });

  it("call_off from assembling while the call goes on: whoever was on it can go on the next one", async () => {
    const world = await listsWorld();
    const { list, applied } = await inStatus(world, "assembling");
    await world.step(list, "include_all");
    await world.step(list, "call_off");
    expect((await world.find(applied.reference)).status).toBe("recommended");
    const next = await world.frozen();
    expect(await world.find(applied.reference)).toMatchObject({ status: "listed", list: next });
  });

  it.each(listDecisions.call_off.from)("call_off from %s, once the call was cancelled", async (from) => {
    const world = await listsWorld();
    const { list, applied } = await inStatus(world, from);
    if (from !== "assembling") expect((await world.decideList(list, "call_off")).body.code).toBe("call_goes_on");
    await world.moveCall(authorityCall, { status: "cancelled" });
    expect((await world.decideList(list, "call_off")).status).toBe(200);
    expect((await world.find(applied.reference)).status).toBe("not_decided");
  });

  it("finalize from frozen, where the organizer decides", async () => {
    const world = await listsWorld();
    const kept = await world.recommended("Kept", { call: organizerCall });
    const list = await world.frozen(organizerCall, world.staff.officer);
    expect(await world.decideList(list, "transmit", { date: world.today() }, world.staff.officer)).toMatchObject({
      status: 409,
      body: { code: "not_now" },
    });
    await world.step(list, "finalize", {}, world.staff.officer);
    await world.step(list, "publish", {}, world.staff.officer);
    expect((await world.find(kept.reference)).status).toBe("accredited");
    expect((await world.listAt(list)).status).toBe("published");
    expect(await world.mailsAbout(kept.reference)).toEqual(expect.arrayContaining(["listed", "accredited"]));
  });
});

describe("every other pair of status and decision", () => {
  it.each(listStatuses)("answers 409 and changes nothing: %s", async (from) => {
    const world = await listsWorld();
    const { list, applied } = await inStatus(world, from);
    const before = await stateOf(world, list);
    const forbidden = rows.filter(([name, row]) => name === "open" || !row.from.includes(from));
    for (const [name] of forbidden) {
      const { status, body } = await world.decideList(list, name, inputFor(world, name, applied.reference));
      expect({ name, status, code: body.code }).toEqual({ name, status: 409, code: "not_now" });
    }
    expect(forbidden.length).toBeGreaterThan(5);
    expect(await stateOf(world, list)).toEqual(before);
  });
});

describe("who may decide about a list", () => {
  let world: ListsWorld;
  let list: string;
  let regional: string;
  beforeAll(async () => {
    world = await listsWorld();
    list = await world.open();
    regional = await world.open(organizerCall, world.staff.officer);
  });

  it("of Member States: the secretariat decides and officers read", async () => {
    expect((await world.get(`/api/accreditation/lists/${list}`, world.staff.officer)).body.decisions).toEqual([]);
    expect((await world.decideList(list, "include_all", {}, world.staff.officer)).status).toBe(403);
    expect((await world.post("/api/accreditation/lists", { call: authorityCall.id }, world.staff.officer)).status).toBe(
      403,
    );
  });

  it("of the organizer: officers of its region decide, those of another know nothing of it", async () => {
    expect((await world.decideList(regional, "note", { text: "Hello." }, world.staff.officer)).status).toBe(200);
    expect((await world.decideList(regional, "note", { text: "Hello." }, world.staff.asian)).status).toBe(404);
    expect((await world.get(`/api/accreditation/lists/${regional}`, world.staff.asian)).status).toBe(404);
    const page = await world.browserOf(world.staff.asian).get(`/en/desk/accreditation/lists`);
    expect(await page.text()).not.toContain(regional);
  });

  it("nobody else: not auditors, not organizations, not strangers", async () => {
    const applied = await world.apply();
    for (const path of [`/api/accreditation/lists/${list}`, `/api/accreditation/lists/${list}/entries`]) {
      expect((await world.get(path, world.staff.auditor)).status).toBe(403);
      expect((await world.get(path, applied.own)).status).toBe(403);
      expect((await world.get(path)).status).toBe(401);
    }
    expect((await world.browserOf(applied.own).get(`/en/desk/accreditation/lists/${list}`)).status).toBe(403);
  });

  it("an unknown list is not found, an unknown decision no choice, a stale page no ground", async () => {
    expect((await world.decideList("LST-0000-0000", "note", { text: "x" })).status).toBe(404);
    expect((await world.decideList(list, "explode")).status).toBe(422);
    expect((await world.decideList(list, "note", { text: "x", version: 77 })).body.code).toBe("changed_meanwhile");
  });

  it("a conflict of interest stands against putting somebody on a list, also for all at once", async () => {
    const mine = await world.recommended("Mine");
    const declared = [{ by: world.people.secretariat.id, at: world.connection.now().toISOString(), conflict: true }];
    await world.become(mine.reference, "recommended", { declarations: declared });
    const refused = await world.decideList(list, "include", { applications: [mine.reference] });
    expect(refused).toMatchObject({ status: 403, body: { code: "conflict_declared" } });
    await world.step(list, "include_all");
    expect((await world.find(mine.reference)).list).toBeUndefined();
  });
});

describe("what is given wrongly", () => {
  let world: ListsWorld;
  let list: string;
  beforeAll(async () => {
    world = await listsWorld();
    list = await world.open();
  });

  it.each([
    ["include", { applications: [] }, { applications: "required" }],
    ["include", { applications: ["APP-0000-0000"] }, { applications: "not_a_choice" }],
    ["exclude", { applications: ["APP-0000-0000"] }, { reason: "required" }],
    ["note", { text: "" }, { text: "required" }],
    ["include_all", { from: "2027-01-01" }, { from: "unknown_field" }],
  ])("%s with %j", async (decision, input, errors) => {
    const { status, body } = await world.decideList(list, decision, input);
    expect(status).toBe(422);
    const found = Object.fromEntries(
      body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]),
    );
    expect(found).toEqual(errors);
  });

  it("an application of another call, or one not recommended, is no choice", async () => {
    const elsewhere = await world.recommended("Elsewhere", { call: organizerCall });
    const waiting = await world.apply();
    for (const { reference } of [elsewhere, waiting]) {
      const { body } = await world.decideList(list, "include", { applications: [reference] });
      expect(body.errors).toMatchObject([{ field: "applications", code: "not_a_choice" }]);
    }
  });

  it("days that are none, of the past or of the future", async () => {
    const applied = await world.recommended("Days");
    await world.step(list, "include", { applications: [applied.reference] });
    const codes = async (decision: string, field: string, day: string) =>
      (await world.decideList(list, decision, { [field]: day })).body.errors?.[0]?.code;
    expect(await codes("freeze", "from", "2027-02-30")).toBe("not_a_date");
    expect(await codes("freeze", "from", world.today(-1))).toBe("too_soon");
    await world.freeze(list);
    expect(await codes("transmit", "date", world.today(1))).toBe("too_far");
    expect(await codes("transmit", "date", world.today(-1))).toBe("too_soon");
    await world.step(list, "transmit", { date: world.today() });
    expect(await codes("circulate", "from", world.today(1))).toBe("too_far");
  });

  it("a list that nobody is on cannot be frozen, and no second one opened beside it", async () => {
    const empty = await world.open(organizerCall, world.staff.officer);
    expect((await world.decideList(empty, "freeze", {}, world.staff.officer)).body.code).toBe("list_empty");
    const again = await world.post("/api/accreditation/lists", { call: organizerCall.id }, world.staff.officer);
    expect(again).toMatchObject({ status: 409, body: { code: "list_open" } });
  });

  it("a list is not final before the last day of its circulation is over, in the call's zone", async () => {
    const world = await listsWorld();
    await world.recommended("Last day");
    const list = await world.frozen();
    await world.circulate(list);
    const { circulation } = await world.listAt(list);
    expect(circulation?.until).toBe("2026-12-19T22:59:59.000Z");
    world.clock.set("2026-12-19T22:59:58.000Z");
    const secretariat = await world.signIn(world.people.secretariat.email);
    const finalize = () => world.decideList(list, "finalize", {}, secretariat);
    expect((await finalize()).body.code).toBe("still_in_circulation");
    world.clock.set("2026-12-19T22:59:59.000Z");
    expect((await finalize()).status).toBe(200);
  });
});

it("two officers who open a list at once open one", async () => {
  const world = await listsWorld();
  const open = () => world.post("/api/accreditation/lists", { call: authorityCall.id }, world.staff.secretariat);
  const answers = await Promise.all([open(), open(), open()]);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(await (await world.room.lists()).ofCall(authorityCall.id)).toHaveLength(1);
});
