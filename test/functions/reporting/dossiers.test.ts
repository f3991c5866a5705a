import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import type { Admitted } from "#test/functions/registration/office.ts";
import { type ReportingWorld, reportingWorld } from "./reporting-site.ts";

let site: ReportingWorld;
let known: Admitted;
let organization: string;
let focal: string;

const instant = "2026-10-01T09:00:00.000Z";

beforeAll(async () => {
  site = await reportingWorld();
  known = await site.handIn({
    contactPhone: "+254 20 123456",
    saferContact: "Write on Sundays",
    contactName: "Zawadi",
  });
  await site.decide(site.staff.officer, known.reference, "take");
  await site.decide(site.staff.officer, known.reference, "note", { text: "Telephoned: they exist." });
  await site.decide(site.staff.officer, known.reference, "activate");
  const [row] = await site.rows("cases", { reference: known.reference });
  organization = String(row?.owner);
  const [stored] = await site.rows("organizations", { id: organization });
  focal = String(stored?.personId);
  const input = { personId: focal, createdAt: instant, language: "en", firstSentAt: instant, editions: [] };
  const shown = { since: instant, showing: "withheld" };
  await site.put("inputs", {
    ...input,
    reference: "INP-MINE-0001",
    status: "published",
    title: "Fair work",
    organization,
    public: shown,
  });
  await site.put("inputs", {
    ...input,
    reference: "INP-ELSE-0002",
    status: "published",
    title: "Of another",
    organization: "other",
  });
  await site.put("inputs", {
    ...input,
    reference: "INP-DRAF-0003",
    status: "draft",
    title: "Not sent",
    organization,
    firstSentAt: undefined,
  });
  await site.addCase({
    ...{ reference: "APP-AAAA-AAAA", capability: "accreditation", kind: "application", status: "accredited" },
    ...{ since: instant, openedAt: instant, next: "nobody", dueBy: instant, region: "africa", owner: organization },
    ...{ title: "Wanawake", language: "en" },
  });
  const roster = ["seat", "seat", "reserve", "nothing"].map((holds, at) => ({
    reference: `REP-${at}`,
    holds,
    marks: [],
  }));
  await site.put("applications", { reference: "APP-AAAA-AAAA", forum: "imrf", call: "imrf#special", roster });
});

const at = (reference = known.reference) => `/en/desk/dossiers/${reference}`;
const see = (token: string, path = at()) => site.browserOf(token).get(path);
const pageFor = async (token: string) => (await see(token)).text();
const recorded = async () => (await site.audit.of(`dossier#${known.reference}`)).map(({ by, what }) => [by, what]);

describe("a dossier", () => {
  it("tells officers and the secretariat all that is known of an organization", async () => {
    for (const token of [site.staff.officer, site.staff.secretariat]) {
      const html = await pageFor(token);
      for (const told of [
        "Wanawake wa Uhamiaji",
        "Telephoned: they exist.",
        "+254 20 123456",
        "Write on Sundays",
        known.email,
        "APP-AAAA-AAAA",
        "Fair work",
        "/en/submissions/INP-MINE-0001",
        "For internal use",
        "The name is withheld",
      ])
        expect(html).toContain(told);
      expect(html).not.toMatch(/INP-ELSE-0002|Of another|INP-DRAF-0003/);
      expect(html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toMatch(/APP-AAAA-AAAA 2 1/);
    }
  });

  it("keeps notes, addresses and what is protected from auditors", async () => {
    const html = await pageFor(site.staff.auditor);
    expect(html).toContain("Wanawake wa Uhamiaji");
    expect(html).toContain("APP-AAAA-AAAA");
    for (const hidden of [
      "Telephoned",
      "+254 20 123456",
      "Write on Sundays",
      known.email,
      "/desk/registration/ORG",
      'id="notes"',
    ])
      expect(html).not.toContain(hidden);
  });

  it("does not exist for officers of another region, and is forbidden to everybody else", async () => {
    expect((await see(site.staff.asian)).status).toBe(404);
    expect((await see(known.own)).status).toBe(403);
    const stranger = await site.visitor().get(at());
    expect([stranger.status, stranger.headers.get("location")]).toEqual([303, expect.stringContaining("/en/sign-in?")]);
    for (const wrong of ["ORG-0000-0000", "APP-AAAA-AAAA", "nonsense", "%00", "INP-MINE-0001"])
      expect((await see(site.staff.secretariat, at(wrong))).status).toBe(404);
  });

  it("records who looked at it, once a day each, and nobody who was not let in", async () => {
    const before = await recorded();
    expect(new Set(before.map(([by]) => by))).toEqual(
      new Set([site.persons.officer.id, site.persons.secretariat.id, site.persons.auditor.id]),
    );
    await pageFor(site.staff.officer);
    await see(site.staff.asian);
    expect(await recorded()).toEqual(before);
    await site.pass(1);
    await pageFor(site.staff.officer);
    await site.get(`/api/dossiers/${known.reference}`, site.staff.officer);
    expect(await recorded()).toEqual([...before, [site.persons.officer.id, "dossier_read"]]);
  });

  it.each(languages)("stands in the record of decisions in %s", async (language) => {
    const path = `/${language}/desk/registration/audit?subject=${encodeURIComponent(`dossier#${known.reference}`)}`;
    const page = await site.atRegistration(site.staff.auditor).get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/data-what="dossier_read">[^<.]+</);
  });

  it.each(languages)("speaks %s, and leaves out of print what leads elsewhere", async (language) => {
    const html = await (await see(site.staff.secretariat, `/${language}${at().slice(3)}`)).text();
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.replace(/<[^>]+>/g, " ")).not.toMatch(/\b(dossier|field|section|finding)\.\w|\{\w+\}/);
    expect(html).toMatch(/<p class="change"><a href="[^"]*\/desk\/registration\//);
  });

  it("warns where an organization is at risk", async () => {
    const risky = await site.handIn({ unlisted: true });
    const html = await (await see(site.staff.secretariat, at(risky.reference))).text();
    expect(html).toContain("at risk and is shown publicly nowhere");
  });

  it("leads from a registration that was merged to the one that goes on, and back", async () => {
    const twice = await site.handIn({ name: "Wanawake tena", website: "https://twice.example" });
    const merged = await site.decide(site.staff.officer, twice.reference, "merge", { into: known.reference });
    expect(merged.status).toBe(200);
    expect(await (await see(site.staff.officer, at(twice.reference))).text()).toContain(`dossiers/${known.reference}`);
    expect(await pageFor(site.staff.officer)).toContain(`dossiers/${twice.reference}`);
  });
});

describe("a dossier for programs", () => {
  it("holds what its reader may see", async () => {
    const { status, body } = await site.get(`/api/dossiers/${known.reference}`, site.staff.officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({ reference: known.reference, region: "africa", standing: { status: "active" } });
    expect(body.notes).toEqual([expect.objectContaining({ text: "Telephoned: they exist." })]);
    expect(body.focalPoints).toEqual([expect.objectContaining({ role: "lead", email: known.email })]);
    expect(body.inputs.map(({ reference }: { reference: string }) => reference)).toEqual(["INP-MINE-0001"]);
    const seen = (await site.get(`/api/dossiers/${known.reference}`, site.staff.auditor)).body;
    expect([seen.notes, seen.focalPoints[0].email, seen.profile.contactPhone]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect((await site.get(`/api/dossiers/${known.reference}`, site.staff.asian)).status).toBe(404);
    expect((await site.get(`/api/dossiers/${known.reference}`, known.own)).status).toBe(403);
    expect((await site.get(`/api/dossiers/${known.reference}`)).status).toBe(401);
  });
});

describe("finding an organization", () => {
  const find = (query: string, token = site.staff.officer) => see(token, `/en/desk/dossiers?${query}`);

  it("leads from its number to its dossier, however it is typed", async () => {
    const typed = known.reference.toLowerCase().replaceAll("-", " ");
    const answer = await find(`reference=${encodeURIComponent(typed)}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, at()]);
    for (const token of [site.staff.asian, site.staff.officer]) {
      const wrong = token === site.staff.asian ? known.reference : "ORG-0000-0000";
      const html = await (await find(`reference=${wrong}`, token)).text();
      expect(html).toContain("no registration with this number that you can see");
    }
  });

  it("looks for a part of its name, without marks and case, in one status", async () => {
    const html = await (await find("name=WANÁWAKE%20%20wa")).text();
    expect(html).toContain(at());
    expect(await (await find("name=wanawake&status=declined")).text()).toContain("No organization of this name");
    expect(await (await find("name=wanawake", site.staff.asian)).text()).not.toContain(known.reference);
    expect((await find("status=luck")).status).toBe(422);
  });

  it("goes on behind those of one page, and misses none", async () => {
    const world = await reportingWorld();
    for (let number = 0; number < 130; number++)
      await world.addCase({
        ...{
          reference: `ORG-${String(number).padStart(4, "0")}-AAAA`,
          capability: "registration",
          kind: "organization",
        },
        ...{ status: "active", since: instant, openedAt: instant, next: "nobody", region: "africa", language: "en" },
        ...{ dueBy: new Date(Date.parse(instant) + number * 1000).toISOString(), owner: `o${number}` },
        title: number % 2 === 0 ? `Even ${number}` : `Odd ${number}`,
      });
    const found = new Set<string>();
    let path: string | undefined = "/en/desk/dossiers?name=even";
    while (path) {
      const html: string = await (await world.browserOf(world.staff.officer).get(path)).text();
      for (const [, reference = ""] of html.matchAll(/dossiers\/(ORG-[\w-]+)"/g)) found.add(reference);
      path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(found.size).toBe(65);
  });

  it.each(languages)("speaks %s", async (language) => {
    const html = await (await see(site.staff.auditor, `/${language}/desk/dossiers?name=w`)).text();
    expect(html.replace(/<[^>]+>/g, " ")).not.toMatch(/\b(finding|dossier)\.\w|\{\w+\}/);
  });
});
