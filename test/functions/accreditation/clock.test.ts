import { beforeEach, describe, expect, it } from "vitest";
import { fallenDue, wakeAtOf } from "#functions/accreditation/falling-due.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { inStatus } from "./paths.ts";

let world: AccreditationWorld;
beforeEach(async () => {
  world = await accreditationWorld();
});

const statusOf = async (reference: string) => (await world.find(reference)).status;
const count = (kinds: readonly string[], kind: string) => kinds.filter((known) => known === kind).length;

describe("the clock", () => {
  it("a draft is erased at the instant of closing and not a second before, and told so", async () => {
    const { reference } = await world.apply({ status: "draft" });
    world.clock.set("2027-01-26T22:59:58.000Z");
    await world.runDuties();
    expect(await statusOf(reference)).toBe("draft");
    world.clock.set("2027-01-26T22:59:59.000Z");
    await world.runDuties();
    await world.runDuties();
    expect(await world.find(reference)).toMatchObject({ status: "expired", answers: {}, documents: {} });
    expect(count(await world.mailsAbout(reference), "expired")).toBe(1);
  });

  it("a draft lives on when the call is extended, also when the clock comes before the news", async () => {
    const { reference } = await world.apply({ status: "draft" });
    const stored = { ...authorityCall, closesAt: "2027-02-10T22:59:59.000Z", version: 2 };
    await world.put("calls", stored);
    world.clock.set("2027-01-27T09:00:00.000Z");
    await world.runDuties();
    expect(await world.find(reference)).toMatchObject({ status: "draft", takenUntil: "2027-02-10T22:59:59.000Z" });
    world.clock.set("2027-02-10T22:59:59.000Z");
    await world.runDuties();
    expect(await statusOf(reference)).toBe("expired");
  });

  it("a draft waits for the new dates of a postponed call", async () => {
    const { reference } = await world.apply({ status: "draft" });
    await world.moveCall(authorityCall, { status: "postponed" });
    for (const day of ["2027-01-27", "2027-02-04", "2027-02-12"]) {
      world.clock.set(`${day}T09:00:00.000Z`);
      await world.runDuties();
      expect(await statusOf(reference)).toBe("draft");
    }
    await world.moveCall(authorityCall, { status: "announced", closesAt: "2027-03-01T22:59:59.000Z" });
    expect(await world.find(reference)).toMatchObject({ takenUntil: "2027-03-01T22:59:59.000Z" });
  });

  it("a question is reminded of twice, then the application ends with a mail", async () => {
    const { reference } = await inStatus(world, "info_requested");
    for (const _ of Array.from({ length: 16 })) await world.pass(1);
    const mails = await world.mailsAbout(reference);
    expect({ reminder: count(mails, "reminder"), incomplete: count(mails, "incomplete") }).toEqual({
      reminder: 2,
      incomplete: 1,
    });
    expect(await statusOf(reference)).toBe("incomplete");
  });

  it("officers are reminded of whoever waits, exactly once for each date: those who have the case", async () => {
    const { reference } = await inStatus(world, "under_screening");
    world.clock.set("2027-03-24T21:59:58.000Z");
    await world.runDuties();
    expect(count(await world.mailsAbout(reference), "nag")).toBe(0);
    world.clock.set("2027-03-24T21:59:59.000Z");
    await world.runDuties();
    await world.runDuties();
    expect(count(await world.mailsAbout(reference), "nag")).toBe(1);
    expect((await world.mails(world.people.officer.email)).at(-1)).toMatchObject({ kind: "nag", reference });
    world.clock.set("2027-03-31T21:59:59.000Z");
    await world.runDuties();
    await world.runDuties();
    expect(count(await world.mailsAbout(reference), "nag")).toBe(2);
  });

  it("where nobody has the case, officers of the region and one of the secretariat are", async () => {
    const { reference } = await world.apply();
    world.clock.set("2027-03-24T21:59:59.000Z");
    await world.runDuties();
    const told = (await world.rows("outbox")).filter((row) => row.reference === reference && row.kind === "nag");
    const { officer, second, secretariat } = world.people;
    expect(told.map(({ personId }) => personId).sort()).toEqual([officer.id, second.id, secretariat.id].sort());
  });

  it("of another look, nobody who took part is reminded", async () => {
    const { reference } = await inStatus(world, "contested");
    world.clock.set("2027-03-31T21:59:59.000Z");
    await world.runDuties();
    const told = (await world.rows("outbox")).filter((row) => row.reference === reference && row.kind === "nag");
    expect(told.map(({ personId }) => personId)).toEqual([world.people.secretariat.id]);
  });

  it("dates that move later bring the reminders back", async () => {
    const { reference } = await inStatus(world, "under_screening");
    world.clock.set("2027-03-31T21:59:59.000Z");
    await world.runDuties();
    await world.moveCall(authorityCall, { decisionDue: "2027-05-31T21:59:59.000Z" });
    expect(await world.find(reference)).toMatchObject({ answerBy: "2027-05-31T21:59:59.000Z", nagged: 0 });
    world.clock.set("2027-05-31T21:59:59.000Z");
    await world.runDuties();
    expect(count(await world.mailsAbout(reference), "nag")).toBe(2);
  });
});

describe("when a call ends", () => {
  const unfinished = ["submitted", "under_screening", "info_requested", "refusal_proposed", "recommended", "contested"];

  it.each(["decided", "cancelled"] as const)("%s: everybody without an answer gets one, once", async (status) => {
    const applied = await Promise.all(unfinished.map((one) => inStatus(world, one)));
    const draft = await world.apply({ status: "draft" });
    await world.moveCall(authorityCall, { status });
    await world.moveCall(authorityCall, { status });
    for (const { reference } of applied) {
      expect(await statusOf(reference)).toBe("not_decided");
      expect(count(await world.mailsAbout(reference), "notDecided")).toBe(1);
    }
    expect(await statusOf(draft.reference)).toBe("expired");
    expect(count(await world.mailsAbout(draft.reference), "expired")).toBe(1);
    const [first] = applied;
    const said = (await world.rows("audit")).filter(({ subject }) => subject === first?.reference).at(-1);
    expect(said).toMatchObject({ what: "leave_undecided", by: "system", reason: `call_${status}` });
  });

  it("nothing begins anew: no other look, no question, no way back into screening", async () => {
    const refused = await inStatus(world, "not_eligible");
    const listed = await inStatus(world, "redirected");
    await world.put("calls", { ...authorityCall, status: "decided", version: 2 });
    for (const [applied, decision] of [
      [refused, "contest"],
      [listed, "screen_again"],
    ] as const) {
      const answer = await world.decide(applied.own, applied.reference, decision, { text: "Please." });
      expect(answer).toMatchObject({ status: 409, body: { code: "not_now" } });
    }
  });

  it("another look can be asked for during fourteen days", async () => {
    const late = await inStatus(world, "not_eligible");
    const { since } = await world.find(late.reference);
    world.clock.set(new Date(Date.parse(since) + 14 * 86_400_000).toISOString());
    await world.pass(0);
    const own = await world.signIn(late.email);
    const intime = await inStatus(world, "not_eligible");
    world.clock.advance({ seconds: 1 });
    const text = { text: "Please look again." };
    expect(await world.decide(own, late.reference, "contest", text)).toMatchObject({
      status: 409,
      body: { code: "contest_over" },
    });
    expect((await world.decide(intime.own, intime.reference, "contest", text)).status).toBe(200);
  });
});

describe("the rules of the clock", () => {
  it("an application that ended wakes nobody until its time is over, and one on a list never", () => {
    const ended = {
      since: "2027-01-01T00:00:00.000Z",
      answerBy: "2027-02-01T00:00:00.000Z",
      takenUntil: "",
      nagged: 0,
    };
    for (const status of ["accredited", "withdrawn", "listed", "upheld"] as const) {
      const over = status === "listed" ? undefined : "2028-12-31T00:00:00.000Z";
      expect(wakeAtOf({ ...ended, status })).toBe(over);
      expect(fallenDue({ ...ended, status }, new Date("2028-12-30T23:59:59Z"))).toBeUndefined();
      expect(fallenDue({ ...ended, status }, new Date("2030-01-01"))).toBe(over && "erase");
      expect(wakeAtOf({ ...ended, status, erased: true })).toBeUndefined();
    }
  });
});
