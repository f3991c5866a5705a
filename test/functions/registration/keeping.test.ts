import { beforeEach, describe, expect, it } from "vitest";
import { fallenDue, wakeAtOf } from "#functions/registration/registration.ts";
import { organizationStatuses } from "#shared/organizations.ts";
import { type Office, openOffice, profile } from "./office.ts";
import { changeInStatus, inStatus, step } from "./paths.ts";

const personal = {
  address: "Moi Avenue 7",
  contactName: "Zawadi Njeri",
  contactPhone: "+254 700 000 001",
  saferContact: "Only in the evening",
  headName: "Grace Wambui",
  legalNote: "We meet at the church.",
};
/** What tells of the people of a registration. */
const words = [...Object.values(personal), "focal."];

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});

const organizationOf = async (reference: string) => {
  const row = (await office.rows("organizations")).find((one) => one.reference === reference);
  if (!row) throw new Error(`no organization ${reference}`);
  return row;
};
const runTo = async (instant: number) => {
  office.clock.set(new Date(instant).toISOString());
  await office.runDuties();
  await office.runDuties();
  await office.signStaffIn();
};
const days = (count: number) => count * 86_400_000;

describe("a registration that ended", () => {
  it.each(["declined", "upheld", "lapsed", "closed", "merged"])(
    "%s: keeps its people for two years, and then nothing but that it was",
    async (status) => {
      const { reference, email } = await inStatus(office, status, { ...personal });
      await step(office, office.staff.second, reference, "note").catch(() => undefined);
      const before = await organizationOf(reference);
      const end = Date.parse(String(before.since)) + days(730);
      expect(before).toMatchObject({ status, wakeAt: new Date(end).toISOString() });
      const entries = (await office.rows("audit", { subject: reference })).length;
      await runTo(end - 1000);
      expect(JSON.stringify(await organizationOf(reference))).toContain(personal.address);
      await runTo(end);
      const after = await organizationOf(reference);
      for (const word of words) expect(JSON.stringify(after)).not.toContain(word);
      expect(after).toMatchObject({ status, reference, erased: true, email: "", keys: [] });
      for (const gone of ["personId", "wake", "wakeAt", "question", "colleagues"])
        expect(after).not.toHaveProperty(gone);
      expect(after.profile).toHaveProperty("country", profile.country);
      for (const revision of await office.rows("revisions", { subject: reference }))
        expect(Object.keys(revision).toSorted()).toEqual(["at", "by", "entry", "expiresAt", "subject"]);
      const record = await office.rows("audit", { subject: reference });
      expect(record).toHaveLength(entries + 1);
      expect(record.at(-1)).toMatchObject({ what: "erase", by: "system", from: status, to: status });
      expect((await office.rows("outbox", { to: email })).filter(({ kind }) => kind === "erase")).toEqual([]);
    },
  );

  it("shows a record that still reads well, and nobody decides about it any more", async () => {
    const { reference } = await inStatus(office, "declined", { ...personal });
    await runTo(Date.parse(String((await organizationOf(reference)).since)) + days(730));
    const { officer, secretariat, auditor } = office.staff;
    const page = await office.browserOf(officer).get(`/en/desk/registration/${reference}`);
    expect(page.status).toBe(200);
    const told = await page.text();
    expect(told).toContain("erased");
    for (const word of words) expect(told).not.toContain(word);
    const record = await office.browserOf(auditor).get(`/en/desk/registration/audit?subject=${reference}`);
    expect(await record.text()).toContain('data-what="erase"');
    for (const who of [officer, secretariat]) {
      const answer = await office.decide(who, reference, "note", { text: "Later." });
      expect(answer.status).toBe(409);
    }
    const status = await office.visitor().get(`/en/status?reference=${reference}`);
    expect(status.status).toBeLessThan(400);
  });

  it("keeps in the directory's words what was public, and nothing else", async () => {
    const admitted = await inStatus(office, "closed", { ...personal });
    const never = await inStatus(office, "declined", { ...personal, name: "Hidden Circle" });
    const hidden = await inStatus(office, "closed", { ...personal, unlisted: true, name: "Quiet Circle" });
    await runTo(Date.parse(String((await organizationOf(hidden.reference)).since)) + days(731));
    const { profile: left } = await organizationOf(admitted.reference);
    expect(left).toMatchObject({ name: profile.name, mission: profile.mission, country: "KE" });
    for (const { reference } of [never, hidden]) {
      const { profile: counted } = await organizationOf(reference);
      expect(Object.keys(counted as object).toSorted()).toEqual(["categories", "country", "levels", "migrantLed"]);
      expect((await office.rows("cases", { reference }))[0]).toMatchObject({ title: "" });
    }
  });

  it("takes its changes along", async () => {
    const { reference, organization, own } = await changeInStatus(office, "change_refused");
    await step(office, own, organization, "close");
    await runTo(Date.parse(String((await organizationOf(organization)).since)) + days(730));
    // What ended a moment before the registration did is over when that is.
    await runTo(Date.parse(String((await organizationOf(organization)).since)) + days(830));
    expect((await organizationOf(organization)).erased).toBe(true);
    expect((await office.rows("changes", { reference }))[0]).toMatchObject({ before: {}, after: {} });
  });

  it("waits while something goes on in its name", async () => {
    const { reference } = await inStatus(office, "lapsed", { ...personal });
    const before = await organizationOf(reference);
    const end = Date.parse(String(before.since)) + days(730);
    const { cases } = await office.room.registrations();
    const { store, settings } = office.connection;
    const { transact } = await import("#shared/transaction.ts");
    const row = await cases.find(reference);
    if (!row) throw new Error("no case");
    const running = { ...row, reference: "APP-0000-0000", capability: "accreditation", next: "officer" as const };
    expect(settings.table("cases")).toBeTruthy();
    await transact(store, [cases.write(running)]);
    await runTo(end);
    expect(await organizationOf(reference)).toMatchObject({ wakeAt: new Date(end + days(90)).toISOString() });
    expect((await organizationOf(reference)).personId).toBe(before.personId);
    await transact(store, [cases.write({ ...running, next: "nobody", since: before.since as string })]);
    await runTo(end + days(90));
    expect(await organizationOf(reference)).toMatchObject({ erased: true });
  });
});

describe("the rules of the clock", () => {
  it("wake for whatever ended, once, and never for what was erased", () => {
    const since = "2026-01-01T00:00:00.000Z";
    const rest = { id: "x", version: 1, email: "", language: "en", profile: {}, createdAt: since, since, keys: [] };
    const ended = ["lapsed", "declined", "upheld", "merged", "closed"];
    for (const status of organizationStatuses) {
      const one = { ...rest, status, rounds: 0, decidedBy: [] } as never as Parameters<typeof wakeAtOf>[0];
      const late = new Date("2040-01-01");
      if (!ended.includes(status)) {
        expect(fallenDue(one, late)).not.toBe("erase");
        continue;
      }
      expect(wakeAtOf(one)).toBe("2028-01-01T00:00:00.000Z");
      expect(fallenDue(one, new Date("2027-12-31T23:59:59.999Z"))).toBeUndefined();
      expect(fallenDue(one, new Date("2028-01-01T00:00:00.000Z"))).toBe("erase");
      expect(wakeAtOf({ ...one, erased: true })).toBeUndefined();
      expect(fallenDue({ ...one, erased: true }, late)).toBeUndefined();
    }
  });
});
