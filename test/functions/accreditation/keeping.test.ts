import { beforeEach, describe, expect, it } from "vitest";
import { applicationStatuses, endStatuses } from "#functions/accreditation/accreditation.ts";
import { fallenDue, wakeAtOf } from "#functions/accreditation/falling-due.ts";
import { type AccreditationWorld, accreditationWorld } from "#test/support/accreditation.ts";
import { forced, inStatus } from "./paths.ts";

let world: AccreditationWorld;
beforeEach(async () => {
  world = await accreditationWorld();
});

const onlyByLists: readonly string[] = ["accredited", "not_decided"];
const days = (count: number) => count * 86_400_000;
const runTo = async (instant: number) => {
  world.clock.set(new Date(instant).toISOString());
  await world.runDuties();
  await world.runDuties();
};

describe("an application that ended", () => {
  it.each(["not_eligible", "upheld", "withdrawn", "accredited", "not_decided"] as const)(
    "%s: keeps contact, answers and documents for two years, and then what stands on lists",
    async (status) => {
      const { reference, email } = await (onlyByLists.includes(status)
        ? forced(world, status)
        : inStatus(world, status));
      const before = await world.find(reference);
      const end = Date.parse(before.since) + days(730);
      expect(before).toMatchObject({ status, email, wakeAt: new Date(end).toISOString() });
      const entries = (await world.rows("audit", { subject: reference })).length;
      await runTo(end - 1000);
      expect((await world.find(reference)).email).toBe(email);
      await runTo(end);
      const after = await world.find(reference);
      expect(after).toMatchObject({ status, email: "", timeZone: "UTC", erased: true });
      expect(after.wakeAt).toBeUndefined();
      expect(after.answers.listName).toBe(before.answers.listName);
      for (const name of ["relevance", "headName", "accessibility", "summary", "funding"])
        expect(after.answers).not.toHaveProperty(name);
      expect(JSON.stringify(after)).not.toContain(email);
      expect(JSON.stringify(after)).not.toContain(before.personId);
      for (const { upload, text, name } of Object.values(after.documents))
        expect([upload, text, name]).toEqual([undefined, undefined, undefined]);
      expect((await world.rows("concerned")).filter(({ who }) => who === reference)).toEqual([]);
      for (const revision of await world.rows("revisions", { subject: reference }))
        for (const value of ["before", "after", "note", "internal"]) expect(revision).not.toHaveProperty(value);
      const record = await world.rows("audit", { subject: reference });
      expect(record).toHaveLength(entries + 1);
      expect(record.at(-1)).toMatchObject({ what: "erase", by: "system", from: status, to: status });
      const jobs = await world.rows("accreditationJobs", { id: `erase_files#${reference}#over` });
      expect(jobs).toMatchObject([{ state: "done" }]);
    },
  );

  it("is decided about no more, and its page still tells what happened", async () => {
    const { reference } = await inStatus(world, "not_eligible");
    await runTo(Date.parse((await world.find(reference)).since) + days(730));
    await world.office.signStaffIn();
    const { secretariat, officer } = world.office.staff;
    for (const who of [secretariat, officer]) {
      const answer = await world.decide(who, reference, "note", { text: "Later." });
      expect(answer.status).toBe(409);
    }
    const path = `/en/desk/accreditation/${reference}`;
    const page = await world.browserOf(officer).get(path);
    expect([path, page.status]).toEqual([path, 200]);
  });
});

describe("the rules of the clock", () => {
  it("wake for whatever ended, once, and never for what was erased", () => {
    const since = "2026-01-01T00:00:00.000Z";
    const late = new Date("2040-01-01");
    for (const status of applicationStatuses) {
      const one = { status, since, answerBy: since, takenUntil: since, nagged: 9 };
      if (!endStatuses.includes(status)) {
        expect(fallenDue(one, late)).not.toBe("erase");
        continue;
      }
      expect(wakeAtOf(one)).toBe("2028-01-01T00:00:00.000Z");
      expect(fallenDue(one, new Date("2027-12-31T23:59:59.999Z"))).toBeUndefined();
      expect(fallenDue(one, new Date("2028-01-01T00:00:00.000Z"))).toBe("erase");
      expect(fallenDue({ ...one, erased: true }, late)).toBeUndefined();
    }
  });
});
