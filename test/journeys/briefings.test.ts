import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { type TableName, tables } from "#shared/tables.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { entriesOf, mailsWhile, openOwn, received, signUpOn, startsOn, tryOut } from "./briefing-steps.ts";
import { decide, save, statusOn } from "./cycle-steps.ts";
import { lookInto } from "./inside.ts";
import { signIn } from "./steps.ts";

/** As it is made of the title. */
let id: string;
const day = 86_400_000;
const people = {
  lucia: { email: "lucia.quispe@example.org", language: "es", name: "Lucía Quispe Huamán" },
  nadia: { email: "nadia.haddad@example.org", language: "ar", name: "نادية الحداد" },
  benoit: { email: "benoit@example.org", language: "fr", name: "Benoît" },
  wanjiru: { email: "wanjiru@example.org", language: "en", name: "Wanjirũ Kamau" },
  stranger: { email: "stranger@example.org", language: "en", name: "A. N. Other" },
} as const;
type Person = keyof typeof people;

let folder: string;
let service: Service;
let browser: Browser;
const began = Date.now();
const references: Partial<Record<Person, string>> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "baraza-briefings-"));
  [service, browser] = await Promise.all([startService({ folder }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A local time so many days after the beginning. */
const at = (days: number, time: string) => `${new Date(began + days * day).toISOString().slice(0, 10)}T${time}`;
const moveTo = async (instant: string | number) => {
  const answer = await service.post("/_local/clock", { now: new Date(instant).toISOString() });
  expect(answer.status, `the clock moves to ${instant}`).toBe(200);
};

const atDesk = async (path = `/${id}`, scripts = true): Promise<Page> => {
  const page = await visit(browser, { origin: service.origin, scripts });
  await signIn(service, page, "officer@example.org");
  await page.goto(`/en/desk/briefings${path}`);
  return page;
};

const anybody = (language: string) => visit(browser, { origin: service.origin, scripts: false, language, width: 360 });
const open = (language: string) => `/${language}/briefings/${id}`;

const signUp = async (name: Person, session: string, email: string = people[name].email): Promise<Page> => {
  const { language, name: called } = people[name];
  const page = await anybody(language);
  references[name] = await signUpOn(page, open(language), { session, name: called, email, language });
  return page;
};

/** By the whole form, which keeps what somebody needs with their consent alone. */
const signUpWithNeeds = async (): Promise<Page> => {
  const { name, email } = people.nadia;
  const page = await anybody("ar");
  await page.goto(`${open("ar")}/sign-up?session=s1`);
  const send = page.locator("main form[method=post] button[type=submit]");
  await tryOut(send, { name, email, needs: "captions" });
  expect(await page.locator("main [data-code=consent_needed]").count()).toBeGreaterThan(0);
  await save(page, { needsConsent: "true" });
  references.nadia = /BRF-[\w-]{9}/.exec(page.url())?.[0] ?? "";
  return page;
};

const own = async (name: Person): Promise<Page> => {
  const page = await anybody(people[name].language);
  await openOwn(service, page, people[name].email);
  return page;
};

/** Whatever tells of somebody: their name, their address however it is spelt, and its hash. */
const tellsOf = ({ name, email }: (typeof people)[Person]) =>
  new RegExp([name, email.replace("@", "(\\+\\w+)?@"), mailboxKeyOf(email)].join("|"), "i");

const text = async (page: Page, place = "main") => (await page.locator(place).first().textContent()) ?? "";
const close = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));
const reachIn = (page: Page, region: string) => page.locator(`[data-region=${region}]`).getAttribute("data-reach");
/** How many were in the session that was held last, by the page of figures. */
const cameTo = (page: Page) => page.locator('tr:has(a[href$="/sessions/s1"]) [data-attended]').textContent();
const warningsOn = (page: Page) =>
  page.locator("[data-warning]").evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("data-warning")))]);
const mailsOf = (name: Person, happens: () => Promise<unknown>) => mailsWhile(service, people[name].email, happens);

describe("a briefing", () => {
  test("is planned with an hour for every region, and its announcement reaches each focal point once", async () => {
    const desk = await atDesk("/new");
    await decide(desk, "create", {
      "title.en": "Briefing of the journey",
      "title.es": "Sesión informativa del recorrido",
      "title.ar": "جلسة إحاطة للرحلة",
      regions: ["global"],
      "sessions.0.startsAt": at(12, "10:00"),
      "sessions.0.zone": "America/Bogota",
      "sessions.0.joiningLink": "https://meet.example.org/bogota",
      "sessions.0.capacity": "1",
      "sessions.0.delivery": ["es"],
    });
    id = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
    expect(id).toMatch(/^briefing-of-the-journey/);
    expect([await reachIn(desk, "africa"), await reachIn(desk, "asia_pacific")]).toEqual(["all", "none"]);
    expect(await warningsOn(desk)).toEqual(
      expect.arrayContaining(["short_notice", "one_band", "out_of_hours", "missing_languages", "not_spoken"]),
    );
    for (const [zone, time] of [
      ["Africa/Nairobi", "11:00"],
      ["Asia/Bangkok", "09:00"],
    ] as const)
      await decide(desk, "add_session", {
        startsAt: at(13, time),
        zone,
        capacity: "100",
        joiningLink: `https://meet.example.org/${zone}`,
        delivery: ["en"],
        interpretation: ["fr", "ar"],
      });
    expect([await reachIn(desk, "africa"), await reachIn(desk, "asia_pacific")]).toEqual(["all", "all"]);
    expect(await warningsOn(desk)).not.toContain("one_band");
    const reader = await anybody("es");
    expect((await reader.goto(open("es")))?.status(), "until it is announced").toBe(404);
    const told = Number(await desk.locator("div[data-reach]").first().getAttribute("data-reach"));
    await decide(desk, "publish");
    const news = (await received(service)).filter(({ text }) => text.includes(`/briefings/${id}`));
    expect(news.length).toBe(told);
    expect(new Set(news.map(({ to }) => to)).size, "each once").toBe(news.length);
    expect(news.map(({ to }) => to)).toContain("hola@caminos.example.org");
    expect((await reader.goto(open("es")))?.status()).toBe(200);
    expect(await text(reader)).not.toContain("meet.example.org");
    await close(desk, reader);
  });

  test("somebody signs up in Spanish with four fields, joins by her own link and changes to another session", async () => {
    const { email, name } = people.lucia;
    const page = await signUp("lucia", "s2");
    expect(await text(page)).not.toContain(name);
    const [confirmed] = await received(service, email);
    await page.reload();
    expect(await statusOn(page)).toBe("confirmed");
    expect(confirmed?.subject).toBe(references.lucia);
    expect(confirmed?.text).not.toContain("meet.example.org");

    await openOwn(service, page, email);
    const first = await page.locator("main").innerHTML();
    await page.reload();
    expect(await page.locator("main").innerHTML(), "looking changes nothing").toBe(first);
    const [entry] = entriesOf(confirmed ? [confirmed] : []);
    expect(entry).toMatchObject({ status: "CONFIRMED", startsAt: await startsOn(page) });
    expect(await page.locator('main a[href^="https://meet.example.org/"]').count()).toBe(1);

    const changed = await mailsOf("lucia", () => decide(page, "change", { session: "s1" }));
    await page.reload();
    expect(await startsOn(page)).toBe(new Date(`${at(12, "10:00")}:00-05:00`).toISOString());
    expect(await page.locator("main a.button.primary").getAttribute("href")).toBe("https://meet.example.org/bogota");
    const [next, ...others] = entriesOf(changed);
    expect([next?.uid, next?.startsAt, others]).toEqual([entry?.uid, await startsOn(page), []]);
    expect(next?.sequence).toBeGreaterThan(entry?.sequence ?? Infinity);
    await close(page);
  });

  test("who comes when it is full waits in order, and what somebody cancels is offered to one after the other", async () => {
    const benoit = await signUp("benoit", "s1");
    await received(service);
    const nadia = await signUpWithNeeds();
    await received(service);
    await nadia.reload();
    expect(await statusOn(nadia)).toBe("waitlisted");
    await openOwn(service, nadia, people.nadia.email);
    expect(await text(nadia), "one before her").toContain("شخص واحد");
    expect(await nadia.content(), "nobody joins without a place").not.toContain("meet.example.org");

    const lucia = await own("lucia");
    const [offered] = await mailsOf("benoit", async () => {
      const gone = await mailsOf("lucia", () => decide(lucia, "cancel"));
      expect(entriesOf(gone)).toEqual([expect.objectContaining({ status: "CANCELLED" })]);
    });
    expect(await statusOn(lucia)).toBe("cancelled");
    expect(offered?.subject).toBe(references.benoit);
    await openOwn(service, benoit, people.benoit.email);
    expect(await statusOn(benoit)).toBe("offered");
    await nadia.reload();
    expect(await statusOn(nadia)).toBe("waitlisted");

    const until = await benoit.locator("main time[datetime]").first().getAttribute("datetime");
    const [hers] = await mailsOf("nadia", () => moveTo(Date.parse(until ?? "") + 60_000));
    expect(hers?.subject).toBe(references.nadia);
    await benoit.reload();
    expect(await statusOn(benoit)).toBe("lapsed");
    await nadia.reload();
    const mails = await mailsOf("nadia", () => decide(nadia, "accept"));
    expect(await statusOn(nadia)).toBe("confirmed");
    expect(entriesOf(mails)).toEqual([
      expect.objectContaining({ status: "CONFIRMED", startsAt: await startsOn(nadia) }),
    ]);
    await decide(benoit, "rejoin");
    await received(service);
    await benoit.reload();
    expect(await statusOn(benoit)).toBe("waitlisted");
    await close(lucia, benoit, nadia);
  });

  test("who signs up from two devices has one place, and nobody who watches learns of it", async () => {
    const pages = [
      await signUp("stranger", "s3"),
      await signUp("wanjiru", "s3"),
      await signUp("wanjiru", "s3", "Wanjiru+telephone@EXAMPLE.org"),
    ];
    const mails = (await received(service)).filter(({ to }) => /^wanjiru(\+\w+)?@/i.test(to));
    expect(mails).toHaveLength(2);
    expect(mails.map(({ text }) => text.includes("/briefings/mine/"))).toEqual([true, true]);
    expect(entriesOf(mails), "one entry for the calendar").toHaveLength(1);
    const shown = await Promise.all(
      pages.map(async (page) => {
        await page.reload();
        return (await page.locator("main").innerHTML()).replaceAll(/BRF-[\w-]{9}/g, "");
      }),
    );
    expect(new Set(shown).size).toBe(1);
    const desk = await atDesk();
    expect(await desk.locator("#s3 [data-taken]").getAttribute("data-taken")).toBe("2");
    await close(desk, ...pages);
  });

  test("a session that moves is told once to each, and they are reminded, told of its beginning and of what is left of it", async () => {
    const nadia = await own("nadia");
    await decide(nadia, "ask", { question: "هل تسجل الجلسة؟" });
    const before = entriesOf(await received(service, people.nadia.email))[0];
    const desk = await atDesk();
    const both = async (happens: () => Promise<unknown>) => {
      let hers: Awaited<ReturnType<typeof mailsOf>> = [];
      const his = await mailsOf("benoit", async () => {
        hers = await mailsOf("nadia", happens);
      });
      return { hers, his };
    };
    const moved = await both(() =>
      decide(desk, "move_session", { startsAt: at(14, "10:00"), reason: "technical", "text.en": "The line was cut." }),
    );
    expect([moved.hers.length, moved.his.length]).toEqual([1, 1]);
    await nadia.reload();
    const startsAt = (await startsOn(nadia)) ?? "";
    expect(startsAt).toBe(new Date(`${at(14, "10:00")}:00-05:00`).toISOString());
    const [entry] = entriesOf(moved.hers);
    expect([entry?.uid, entry?.status, entry?.startsAt]).toEqual([before?.uid, "CONFIRMED", startsAt]);
    expect(entry?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(entriesOf(moved.his), "no entry for whoever waits").toEqual([]);

    for (const hours of [24, 1]) {
      const due = Date.parse(startsAt) - hours * 3_600_000;
      const early = await both(() => moveTo(due - 60_000));
      expect([early.hers.length, early.his.length], `not before ${hours} hours`).toEqual([0, 0]);
      const reminded = await both(() => moveTo(due + 60_000));
      expect([reminded.hers.length, reminded.his.length], `${hours} hours before`).toEqual([1, 0]);
    }
    const begun = await both(() => moveTo(Date.parse(startsAt) + 60_000));
    expect([begun.hers.length, begun.his.length], "who waits is told").toEqual([0, 1]);
    const benoit = await own("benoit");
    expect(await statusOn(benoit)).toBe("unplaced");
    await nadia.reload();
    expect(await nadia.locator("main a.button.primary").getAttribute("href")).toBe("https://meet.example.org/bogota");
    await close(desk, nadia, benoit);
  });

  test("attendance is tried, then recorded; afterwards figures, materials and answers stand where they belong", async () => {
    await moveTo(Date.parse(`${at(14, "12:00")}:00-05:00`));
    const desk = await atDesk(`/${id}/sessions/s1/attendance`, false);
    const csv = ["E-mail;Name", "Nadia.Haddad+forum@EXAMPLE.org;N", "ghost@example.org;G", "benoit@example.org;B"];
    await tryOut(desk.locator("button[value=try_attendance]"), { csv: csv.join("\n") });
    expect(await desk.locator("[data-present]").getAttribute("data-present")).toBe("1");
    const refused = await desk
      .locator("[data-why]")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("data-line"), one.getAttribute("data-why")].join()));
    expect(refused).toEqual(["3,unknown", "4,not_confirmed"]);
    const nadia = await own("nadia");
    expect(await statusOn(nadia), "trying changes nothing").toBe("confirmed");
    await decide(desk, "record_attendance");
    await received(service);
    await nadia.reload();
    expect(await statusOn(nadia)).toBe("attended");

    await desk.goto(`/en/desk/briefings/${id}/questions`);
    await decide(desk, "answer_question", { "answer.en": "Yes, it is recorded.", "answer.ar": "نعم، تسجل." });
    await desk.goto(`/en/desk/briefings/${id}/after`);
    const posted = () =>
      decide(desk, "post_materials", {
        "materials.0.kind": "recording",
        "materials.0.url": "https://media.example.org/journey",
        "materials.0.language": "es",
        "outcome.es": "Participaron personas de tres regiones.",
      });
    const mailed = await mailsOf("lucia", async () => {
      expect(await mailsOf("benoit", async () => expect(await mailsOf("nadia", posted)).toHaveLength(1))).toHaveLength(
        1,
      );
    });
    expect(mailed, "not to whoever cancelled").toEqual([]);
    const reader = await anybody("es");
    await reader.goto(open("es"));
    const page = await text(reader);
    for (const shown of ["Participaron personas", "هل تسجل الجلسة؟", "Yes, it is recorded."])
      expect(page).toContain(shown);
    expect(await reader.locator('main a[href="https://media.example.org/journey"]').count()).toBe(1);
    for (const { name } of Object.values(people)) expect(page).not.toContain(name);

    await desk.goto(`/en/desk/briefings/${id}/figures`);
    await received(service);
    await desk.reload();
    expect(await desk.locator("main figure.plot").count()).toBe(3);
    expect(await cameTo(desk)).toBe("1");
    await close(desk, nadia, reader);
  });

  test("ninety days later nothing is left that tells who they were", async () => {
    const nadia = await own("nadia");
    await moveTo(Date.parse(`${at(14, "12:00")}:00-05:00`) + 91 * day);
    const gone = await nadia.reload();
    expect([gone?.status(), await nadia.locator("h1").getAttribute("data-code")]).toEqual([404, "not_found"]);
    const desk = await atDesk(`/${id}/sessions/s1`);
    const seen = [await text(desk)];
    await desk.goto(`/en/desk/briefings/${id}/questions`);
    expect(await text(desk), "what everybody was answered stays").toContain("Yes, it is recorded.");
    seen.push(await text(desk));
    await desk.goto(`/en/desk/briefings/${id}/figures`);
    expect(await cameTo(desk), "that somebody was there stays in the figures").toBe("1");
    seen.push(await text(desk));
    const now = Date.now() / 1000 + 14 * 86_400 + 91 * 86_400;
    await close(desk, nadia);
    await service.stop();
    await lookInto(folder, async (rows) => {
      for (const table of Object.keys(tables) as TableName[]) {
        const kept = (await rows(table)).filter(({ expiresAt }) => expiresAt === undefined || Number(expiresAt) > now);
        seen.push(...kept.map((row) => `${table} ${JSON.stringify(row)}`));
      }
    });
    const traces = seen.filter((words) => Object.values(people).some((one) => tellsOf(one).test(words)));
    expect(traces).toEqual([]);
  }, 180_000);
});
