import { beforeAll, describe, expect, it } from "vitest";
import { type Call, takenUntil } from "#shared/forums.ts";
import { instantAt } from "#shared/time.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { consents } from "#test/support/application-answers.ts";
import { applicant, at, begun, filled, pageOf, postForm, send } from "./applying.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const inZone = (local: string, zone: string) => {
  const read = instantAt(local, zone);
  if ("instant" in read) return read.instant;
  throw new Error(`${local} is not a time in ${zone}`);
};

const shifted = (instant: string, seconds: number) => new Date(Date.parse(instant) + seconds * 1000).toISOString();

// Closing days in order, so that the clock of the tests only moves forward.
const closings = [
  ["Pacific/Apia", "2026-12-05T23:59:59"],
  ["America/Los_Angeles", "2026-12-10T23:59:59"],
  ["America/Los_Angeles, the day its clocks go forward", "2027-03-14T23:59:59"],
  ["Europe/Zurich, the night its clocks go forward", "2027-03-28T03:00:00"],
] as const;

describe("the last second of a call", () => {
  it.each(closings)(
    "in %s, %s local time: one second before is in time, that very instant and after are late",
    async (named, local) => {
      const zone = named.split(",")[0] ?? "";
      const closesAt = inZone(local, zone);
      const id = `closes-${closesAt.slice(0, 10)}`;
      const call: Call = { ...authorityCall, id, zone, closesAt, decisionDue: shifted(closesAt, 86_400 * 60) };
      await world.put("calls", call);
      world.clock.set(shifted(closesAt, -86_400));
      const early = await applicant(world);
      const late = await applicant(world);
      const references = [];
      for (const { browser } of [early, late]) references.push(await filled(browser, await begun(browser, call)));
      const [first = "", second = ""] = references;
      world.clock.set(shifted(closesAt, -1));
      expect((await send(early.browser, first)).status).toBe(303);
      const open = await pageOf(late.browser, at(second, "check"));
      world.clock.set(takenUntil(call));
      const refused = await late.browser.post(at(second, "check"), { decision: "submit", ...consents });
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('data-code="call_not_open"');
      expect(open.status).toBe(200);
      world.clock.set(shifted(closesAt, 1));
      expect(
        await world.decide(late.own, second, "submit", { answers: { disclosure: true, truth: true, conduct: true } }),
      ).toMatchObject({
        status: 409,
        body: { code: "call_not_open" },
      });
      expect(await world.post("/api/accreditation", { call: id }, (await applicant(world)).own)).toMatchObject({
        status: 409,
        body: { code: "call_not_open" },
      });
      expect([await world.find(first), await world.find(second)].map(({ status }) => status)).toEqual([
        "submitted",
        "draft",
      ]);
    },
  );

  it("counts the grace of the call, and no second more", async () => {
    const closesAt = "2027-04-10T12:00:00.000Z";
    const call = {
      ...authorityCall,
      id: "with-grace",
      closesAt,
      graceMinutes: 30,
      decisionDue: "2027-06-01T00:00:00.000Z",
    };
    await world.put("calls", call);
    world.clock.set("2027-04-10T11:00:00Z");
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser, call));
    const other = await applicant(world);
    const missed = await filled(other.browser, await begun(other.browser, call));
    world.clock.set("2027-04-10T12:29:59Z");
    expect((await send(browser, reference)).status).toBe(303);
    world.clock.set("2027-04-10T12:30:00Z");
    expect((await send(other.browser, missed)).status).toBe(409);
  });
});

describe("a call that moves meanwhile", () => {
  it("that closes between page and sending takes nothing, and leaves the draft as it was", async () => {
    const call = { ...authorityCall, id: "postponed-meanwhile", closesAt: "2027-06-01T00:00:00.000Z" };
    await world.put("calls", call);
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser, call));
    await world.put("calls", { ...call, status: "postponed", version: 2 });
    const { status, html } = await postForm(browser, at(reference, "check"), { decision: "submit", ...consents });
    expect(status).toBe(409);
    expect(html).toContain('data-code="call_not_open"');
    expect(await world.find(reference)).toMatchObject({
      status: "draft",
      answers: { relevance: "Twelve years of legal aid." },
    });
  });

  it("and was changed between reading and writing refuses the whole transaction", async () => {
    const call: Call = { ...authorityCall, id: "changed-meanwhile", closesAt: "2027-06-01T00:00:00.000Z" };
    await world.put("calls", call);
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser, call));
    const applications = await world.room.applications();
    const from = await world.find(reference);
    await world.put("calls", { ...call, version: 2 });
    const move = {
      from,
      to: { ...from, status: "submitted" as const },
      what: "submit",
      by: from.personId,
      now: world.connection.now(),
    };
    await expect(applications.make({ ...move, also: [applications.callUnchanged(call)] })).rejects.toMatchObject({
      status: 409,
      code: "changed_meanwhile",
    });
    expect(await world.find(reference)).toEqual(from);
  });

  it("extended in time keeps its drafts; closed, they are erased and their owners told", async () => {
    const call: Call = {
      ...authorityCall,
      id: "extended",
      closesAt: "2027-05-01T00:00:00.000Z",
      decisionDue: "2027-08-01T00:00:00.000Z",
    };
    await world.put("calls", call);
    const { browser, email } = await applicant(world);
    const reference = await filled(browser, await begun(browser, call));
    await world.put("calls", { ...call, closesAt: "2027-05-20T00:00:00.000Z", version: 2 });
    world.clock.set("2027-05-02T00:00:00Z");
    await world.runDuties();
    expect(await world.find(reference)).toMatchObject({ status: "draft", takenUntil: "2027-05-20T00:00:00.000Z" });
    world.clock.set("2027-05-20T00:00:00Z");
    await world.runDuties();
    await world.runDuties();
    expect(await world.find(reference)).toMatchObject({ status: "expired", answers: {}, documents: {} });
    const told = (await world.mails(email)).filter(({ subject }) => subject === reference).map(({ kind }) => kind);
    expect(told.filter((kind) => kind === "expired")).toHaveLength(1);
    const again = world.browserOf(await world.signIn(email));
    expect((await pageOf(again, at(reference))).html).toContain('data-status="expired"');
  });
});
