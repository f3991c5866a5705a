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

const emptyOf = (html: string) => visible(/<p class="light" data-empty.*?<\/p>/s.exec(html)?.[0] ?? "");

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
  expect(rowOf(html, "info_requested")).not.toContain("Overdue");
  expect(visible(html)).toContain("1 case is past the date we promised, since 15 November 2026.");
});

test("what is due first stands on top, and queues in which nothing waits are one line", async () => {
  await addCase({ capability: "enquiries", kind: "enquiry", dueBy: "2026-11-25T00:00:00.000Z" });
  await addCase({ dueBy: "2026-11-30T00:00:00.000Z" });
  await addCase({ status: "change_pending", dueBy: "2026-11-22T00:00:00.000Z" });
  const { html } = await deskOf({ role: "officer" });
  const order = ["Changes of profiles to answer", "Questions to answer", "Registrations to answer"];
  const text = visible(html).replace(/\s+/g, " ");
  expect(order.map((name) => text.indexOf(name)).toSorted((a, b) => a - b)).toEqual(
    order.map((name) => text.indexOf(name)),
  );
  expect(rowOf(html, "contested")).toBe("");
  expect(emptyOf(html)).toContain("Decisions to look at again");
  expect(emptyOf(html)).not.toContain("Registrations to answer");
  expect(text).toContain("Nothing is past the date we promised.");
});

test("what is late is told in words, across capabilities, with the oldest day", async () => {
  await addCase({ dueBy: "2026-11-10T00:00:00.000Z" });
  await addCase({ capability: "enquiries", kind: "enquiry", dueBy: "2026-11-08T00:00:00.000Z" });
  await addCase({ capability: "enquiries", kind: "enquiry", dueBy: "2026-11-09T00:00:00.000Z" });
  await addCase({ capability: "enquiries", kind: "enquiry" });
  await addCase({ status: "info_requested", next: "applicant", dueBy: "2026-11-01T00:00:00.000Z" });
  const { html } = await deskOf({ role: "officer" });
  expect(visible(html)).toContain("3 cases are past the date we promised; the oldest since 8 November 2026.");
  expect(/data-overdue="(\d+)"/.exec(html)?.[1]).toBe("3");
});

const addTask = (subject: string, region: string, since: string) => {
  const { store, settings } = portal.connection;
  const task = { address: `hash-${subject}`, subject, state: "open", queue: "open", since, region };
  const Item = { ...task, mail: "mail", kind: "received", version: 1 };
  return transact(store, [{ Put: { TableName: settings.table("mailTasks"), Item } }]);
};

const mailRow = (html: string) =>
  visible(/<tr><th scope="row"><a href="[^"]*desk\/mail".*?<\/tr>/s.exec(html)?.[0] ?? "")
    .replace(/\s+/g, " ")
    .trim();

test("people whom our mail does not reach wait too, within the officer's region", async () => {
  const { html: before } = await deskOf({ role: "officer" });
  expect(emptyOf(before)).toContain("People whom our mail does not reach");
  await addTask("ORG-ONE", "africa", "2026-11-03T00:00:00.000Z");
  await addTask("ORG-TWO", "asia_pacific", "2026-11-05T00:00:00.000Z");
  expect(mailRow((await deskOf({ role: "secretariat" })).html)).toBe(
    "People whom our mail does not reach 2 3 November 2026 None",
  );
  expect(mailRow((await deskOf({ role: "officer", region: "asia_pacific" })).html)).toContain("1 5 November 2026");
});

const session = {
  ...{ id: "s1", zone: "Africa/Nairobi", platform: "zoom", joiningLink: "https://example.org/join", dialIn: "" },
  ...{ startsAt: "2026-12-10T09:00:00.000Z", endsAt: "2026-12-10T11:00:00.000Z", capacity: 100, delivery: ["en"] },
  ...{ interpretation: ["fr"], captions: [], signLanguages: [], recorded: false, cancelled: false, sequence: 0 },
  interpretersBy: "2026-11-26T09:00:00.000Z",
};

const addBriefing = (id: string, changes: object = {}) => {
  const { store, settings } = portal.connection;
  const at = "2026-11-01T00:00:00.000Z";
  const Item = {
    ...{ id, title: { en: `Briefing ${id}` }, summary: {}, audience: {}, regions: ["africa"], forum: "", call: "" },
    ...{ perOrganization: 0, perRegion: 0, sessions: [session], sessionsMade: 1, materials: [], outcome: {} },
    ...{ status: "announced", since: at, createdAt: at, version: 1, history: [], startsAt: session.startsAt },
    ...{ shelf: "briefings", ...changes },
  };
  return transact(store, [{ Put: { TableName: settings.table("briefings"), Item } }]);
};

test("the next sessions stand there with the day by which interpreters are booked", async () => {
  await addBriefing("one");
  await addBriefing("without", { sessions: [{ ...session, interpretation: [] }] });
  await addBriefing("over", {
    startsAt: "2026-11-20T00:00:00.000Z",
    sessions: [{ ...session, endsAt: "2026-11-20T09:00:00.000Z" }],
  });
  await addBriefing("called-off", { status: "cancelled" });
  await addBriefing("far", {
    sessions: [{ ...session, startsAt: "2027-03-01T00:00:00.000Z", endsAt: "2027-03-01T01:00:00.000Z" }],
  });
  await addBriefing("elsewhere", { regions: ["arab_states"] });
  const { html } = await deskOf({ role: "officer", region: "africa" });
  expect([...html.matchAll(/desk\/briefings\/([\w-]+)"/g)].map(([, id]) => id)).toEqual(["one", "without"]);
  expect([...html.matchAll(/data-interpreters="([^"]+)"/g)].map(([, day]) => day)).toEqual([session.interpretersBy]);
  expect(html).not.toContain("example.org/join");
  expect((await deskOf({ role: "secretariat" })).html).toContain("/en/desk/briefings/elsewhere");
});

test("mailings that are under way lead to their announcements", async () => {
  const { store, settings } = portal.connection;
  const Item = {
    id: "news",
    title: { en: "Call open" },
    regions: ["africa"],
    wake: "due",
    wakeAt: "2026-11-20T00:00:00.000Z",
  };
  const mailing = { state: "ready", since: "2026-11-20T00:00:00.000Z" };
  await transact(store, [{ Put: { TableName: settings.table("announcements"), Item: { ...Item, mailing } } }]);
  const { html } = await deskOf({ role: "officer", region: "africa" });
  expect(visible(html)).toContain("Ready, waits for confirmation");
  expect(html).toContain("/en/desk/announcements/news");
  expect((await deskOf({ role: "officer", region: "arab_states" })).html).not.toContain("announcements/news");
});

test("the desk's home asks the database a bounded number of times, however much waits", async () => {
  const asked = async () => {
    let count = 0;
    const observe = (next: (args: never) => Promise<unknown>) => async (args: never) => {
      count += 1;
      return next(args);
    };
    const { cookie } = await portal.signIn({ role: "officer" });
    portal.connection.store.middlewareStack.add(observe as never, { step: "build", name: "counting", override: true });
    await portal.get("/en/desk", cookie);
    portal.connection.store.middlewareStack.remove("counting");
    return count;
  };
  const few = await asked();
  for (let added = 0; added < 30; added++) await addCase({ dueBy: "2026-11-01T00:00:00.000Z" });
  expect(await asked()).toBe(few + 1);
  expect(few).toBeLessThan(40);
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
  expect(emptyOf(html)).toContain("Applications for the proposed list");
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

test("only the secretariat is shown the way to confidential reports, and nobody how many there are", async () => {
  expect((await deskOf({ role: "secretariat" })).html).toContain('href="/en/desk/enquiries/reports"');
  expect((await deskOf({ role: "officer" })).html).not.toContain("enquiries/reports");
});

test("an auditor finds the way to the record, figures and dossiers, and nothing to do", async () => {
  const { reference } = await addCase();
  const { answer, html } = await deskOf({ role: "auditor" });
  expect(answer.status).toBe(200);
  for (const place of ["registration/audit", "figures", "dossiers"]) expect(html).toContain(`href="/en/desk/${place}"`);
  expect(html).not.toMatch(new RegExp(`${reference}|Sample Group|status=|desk/take-part|desk/mail`));
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
