import { beforeEach, expect, test } from "vitest";
import { type Case, Cases } from "#shared/cases.ts";
import { languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { openPortal, visible } from "./portal-site.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
let number = 0;
beforeEach(async () => {
  portal = await openPortal();
});

const addCase = async (row: Partial<Case> = {}) => {
  const { store, settings } = portal.connection;
  number += 1;
  const added: Case = {
    reference: `ORG-TEST-${String(number).padStart(4, "0")}`,
    capability: "registration",
    kind: "organization",
    status: "submitted",
    since: "2026-11-20T09:00:00.000Z",
    openedAt: "2026-11-20T09:00:00.000Z",
    next: "officer",
    dueBy: "2026-12-04T09:00:00.000Z",
    region: "africa",
    owner: "org",
    title: "Sample Group",
    language: "en",
    ...row,
  };
  await transact(store, [new Cases(store, settings.table("cases")).write(added)]);
  return added;
};

const rowOf = (html: string, status: string) =>
  visible(new RegExp(`<tr><th scope="row"><a href="[^"]*status=${status}[&"].*?</tr>`, "s").exec(html)?.[0] ?? "")
    .replace(/\s+/g, " ")
    .trim();

const deskOf = async (rights: object, language = "en") => {
  const { person, cookie } = await portal.signIn(rights);
  const answer = await portal.get(`/${language}/desk`, cookie);
  return { person, cookie, answer, html: await answer.text() };
};

test("the desk tells what waits, how long, and what is overdue", async () => {
  await addCase({ since: "2026-11-01T08:00:00.000Z", dueBy: "2026-11-15T08:00:00.000Z" });
  await addCase();
  await addCase({ status: "contested", next: "other_officer" });
  await addCase({ status: "info_requested", next: "applicant", dueBy: "2026-11-20T00:00:00.000Z" });
  const { answer, html } = await deskOf({ role: "officer" });
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(rowOf(html, "submitted")).toBe("Registrations to answer 2 1 November 2026 15 November 2026 Overdue");
  expect(rowOf(html, "contested")).toBe("Decisions to look at again 1 20 November 2026 4 December 2026");
  expect(rowOf(html, "change_pending")).toBe("Changes of profiles to answer 0 None None");
  expect(rowOf(html, "info_requested")).not.toContain("Overdue");
});

test("a case is overdue from the very second on", async () => {
  await addCase({ dueBy: "2026-11-21T09:00:00.000Z" });
  const { cookie, html } = await deskOf({ role: "officer" });
  expect(html).not.toContain("Overdue");
  portal.connection.clock.advance({ seconds: 1 });
  expect(await (await portal.get("/en/desk", cookie)).text()).toContain("Overdue");
});

test("an officer of one region is told of that region only", async () => {
  await addCase({ region: "africa" });
  await addCase({ region: "asia_pacific" });
  await addCase({ region: "asia_pacific" });
  const { html } = await deskOf({ role: "officer", region: "asia_pacific" });
  expect(rowOf(html, "submitted")).toContain("answer 2 ");
  expect(visible(html)).toContain("Your region: Asia and the Pacific");
  expect(html).toContain("/en/desk/registration?status=submitted&amp;region=asia_pacific");
  expect(rowOf((await deskOf({ role: "secretariat" })).html, "submitted")).toContain("answer 3 ");
});

test("applications for accreditation wait in queues of their own, each leading to its capability's desk", async () => {
  const application = { capability: "accreditation", kind: "application", matter: "call#one" };
  await addCase({ ...application, reference: "APP-TEST-0001", status: "refusal_proposed", next: "other_officer" });
  const { person, html } = await deskOf({ role: "officer" });
  expect(rowOf(html, "refusal_proposed")).toBe("Refusals for a second officer 1 20 November 2026 4 December 2026");
  expect(rowOf(html, "recommended")).toBe("Applications for the proposed list 0 None None");
  expect(html).toContain('href="/en/desk/accreditation?status=refusal_proposed"');
  await addCase({ ...application, reference: "APP-TEST-0002", assignee: person.id });
  await addCase({ ...application, kind: "representative", reference: "REP-TEST-0001", assignee: person.id });
  const { cookie } = await portal.signIn(person);
  const mine = await (await portal.get("/en/desk", cookie)).text();
  expect(mine).toContain('href="/en/desk/accreditation/APP-TEST-0002"');
  expect(mine).toContain('href="/en/desk/accreditation/representatives/REP-TEST-0001"');
});

test("counts stop at a hundred", async () => {
  for (let added = 0; added < 99; added++) await addCase();
  expect(rowOf((await deskOf({ role: "officer" })).html, "submitted")).toContain("answer 99 ");
  for (let added = 0; added < 3; added++) await addCase();
  expect(rowOf((await deskOf({ role: "officer" })).html, "submitted")).toContain("answer 100+ ");
});

test("my cases are mine, the one due first on top, named in their own language", async () => {
  const { person, cookie, html } = await deskOf({ role: "officer" });
  expect(visible(html)).toContain("You have taken no case.");
  const later = await addCase({ assignee: person.id, title: "Later <Group>", dueBy: "2026-12-09T00:00:00.000Z" });
  const sooner = await addCase({
    assignee: person.id,
    title: "جمعية",
    language: "ar",
    status: "info_requested",
    next: "applicant",
  });
  const foreign = await addCase({ assignee: "somebody-else" });
  const now = await (await portal.get("/en/desk", cookie)).text();
  expect(now.indexOf(sooner.reference)).toBeLessThan(now.indexOf(later.reference));
  expect(now).not.toContain(foreign.reference);
  expect(now).toContain(`href="/en/desk/registration/${sooner.reference}"`);
  expect(now).toContain('<bdi lang="ar" dir="auto">جمعية</bdi>');
  expect(now).toContain("Later &lt;Group&gt;");
});

test("an auditor finds the way to the record and nothing of any case", async () => {
  const { reference } = await addCase();
  const { answer, html } = await deskOf({ role: "auditor" });
  expect(answer.status).toBe(200);
  expect(html).toContain('href="/en/desk/registration/audit"');
  expect(html).not.toMatch(new RegExp(`${reference}|Sample Group|status=|desk/take-part`));
});

test("nobody else comes to the desk", async () => {
  const visitor = await portal.get("/ru/desk");
  expect([visitor.status, visitor.headers.get("location")]).toEqual([
    303,
    expect.stringMatching(/^\/ru\/sign-in\?\w+=%2Fdesk$/),
  ]);
  expect((await deskOf({})).answer.status).toBe(403);
  const unproven = await deskOf({ role: "officer", factor: { state: "offered", secret: "x" } });
  expect([unproven.answer.status, unproven.answer.headers.get("location")]).toEqual([303, "/en/sign-in/factor"]);
});

test.each(languages)("the desk speaks %s", async (language) => {
  await addCase({ dueBy: "2026-11-01T00:00:00.000Z" });
  for (const rights of [{ role: "officer", region: "africa" }, { role: "auditor" }]) {
    const { answer, html } = await deskOf(rights, language);
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(visible(html)).not.toMatch(/\bdesk\.|\{\w+\}/);
  }
});
