import { beforeAll, describe, expect, it } from "vitest";
import { type AccreditationWorld, accreditationWorld } from "#test/support/accreditation.ts";
import { inputFor, inStatus, step } from "./paths.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const decide = (token: string, reference: string, decision: string) =>
  world.decide(token, reference, decision, inputFor(world, decision));

describe("who may decide about an application", () => {
  it("not people of another organization, nor auditors: to them it is unknown", async () => {
    const applied = await inStatus(world, "under_screening");
    const other = await world.apply();
    for (const token of [other.own, world.staff.auditor]) {
      for (const decision of ["withdraw", "take", "note"])
        expect((await decide(token, applied.reference, decision)).status).toBe(404);
      expect((await world.get(`/api/accreditation/${applied.reference}`, token)).status).toBe(404);
    }
    expect((await decide("", applied.reference, "take")).status).toBe(401);
  });

  it("applicants not what is the desk's, officers not what is the applicant's", async () => {
    const { reference, own } = await inStatus(world, "under_screening");
    for (const decision of ["recommend", "ask", "redirect", "note", "declare"])
      expect(await decide(own, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await decide(world.staff.officer, reference, "withdraw")).toMatchObject({ status: 403 });
    expect(await decide(world.staff.officer, reference, "lapse")).toMatchObject({ status: 409 });
  });

  it("nobody what the clock, lists and files do", async () => {
    const { reference, own } = await inStatus(world, "recommended");
    for (const token of [own, world.staff.officer, world.staff.secretariat])
      for (const decision of ["list", "leave_undecided", "nag", "reopen_file"])
        expect(await decide(token, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  it("of one's own organization nobody, whatever else they are", async () => {
    const applied = await world.apply();
    const { person } = await world.hire("officer");
    const people = (await world.room.applications()).book.people;
    const row = (await world.rows("organizations", { id: applied.organization }))[0];
    expect(await people.find(person.id)).toBeDefined();
    await world.put("organizations", { ...row, personId: person.id });
    const token = await (await world.office.room.signIns()).sessions.start(
      person,
      "",
      world.connection.now(),
      world.connection.random,
    );
    expect(await decide(token, applied.reference, "take")).toMatchObject({ status: 403 });
    expect(await decide(token, applied.reference, "declare")).toMatchObject({ status: 403 });
    expect((await world.browserOf(token).get(`/en/desk/accreditation/${applied.reference}`)).status).toBe(404);
    expect((await decide(token, applied.reference, "withdraw")).status).toBe(200);
  });

  it("revoking is the secretariat's", async () => {
    const { reference } = await inStatus(world, "recommended");
    const from = await world.find(reference);
    const applications = await world.room.applications();
    const now = world.connection.now();
    await applications.make({ from, to: { ...from, status: "accredited" }, what: "accredit", by: "system", now });
    expect(await decide(world.staff.officer, reference, "revoke")).toMatchObject({ status: 403 });
    await step(world, world.staff.secretariat, reference, "revoke");
  });
});

describe("files of a case", () => {
  it("are given by a link that lives for a minute, only when they were found fit, and only past the gate", async () => {
    const { reference } = await world.apply();
    const from = await world.find(reference);
    const applications = await world.room.applications();
    const now = world.connection.now();
    const key = "accreditation/abc";
    const upload = {
      key,
      capability: "accreditation",
      owner: reference,
      slot: "letter",
      by: from.personId,
      name: "خطاب.pdf",
      language: "en",
      accepts: ["pdf"],
      most: 25_000_000,
      state: "stored",
      version: 1,
      issuedAt: now.toISOString(),
      until: now.toISOString(),
      objectVersion: "first",
      kind: "pdf",
      findings: [],
    };
    const documents = { letter: { upload: key, name: upload.name, state: "ready" as const } };
    await applications.make({ from, to: { ...from, documents }, what: "check_file", by: "system", now });
    await world.put("uploads", upload);
    const officer = world.browserOf(world.staff.officer);
    const at = `/en/desk/accreditation/${reference}/documents`;
    expect((await officer.get(`${at}/letter`)).status).toBe(409);
    await step(world, world.staff.officer, reference, "declare");
    expect((await officer.get(`${at}/letter`)).status).toBe(404);
    await world.put("uploads", { ...upload, state: "ready" });
    const answer = await officer.get(`${at}/letter`);
    expect(answer.status).toBe(302);
    const link = new URL(answer.headers.get("location") ?? "");
    expect(link.pathname).toContain(key);
    expect(link.searchParams.get("X-Amz-Expires")).toBe("60");
    expect(link.searchParams.get("versionId")).toBe("first");
    expect((await officer.get(`${at}/report`)).status).toBe(404);
    expect((await world.browserOf(world.staff.asian).get(`${at}/letter`)).status).toBe(404);
  });
});
