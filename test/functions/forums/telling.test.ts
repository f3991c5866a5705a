import { beforeEach, describe, expect, it } from "vitest";
import { steps } from "#functions/forums/jobs.ts";
import type { Job } from "#shared/jobs.ts";
import { daysFrom, type ForumsWorld, forumsWorld } from "#test/support/forums.ts";
import { registrationWorld } from "#test/support/registration.ts";
import { clearOf, concernMany } from "./crowd.ts";

let world: ForumsWorld;
beforeEach(async () => {
  world = await forumsWorld();
});

const extend = (place: string) =>
  world.insist(
    world.decide(place, "extend", {
      reason: "more_time",
      text: { fr: "Beaucoup l’ont demandé." },
      closesAt: daysFrom(world.connection.now(), 80),
    }),
  );
const jobsOf = async (matter: string) => (await world.room.store()).jobs.ofMatter(matter);
const addressees = async (kind: string) => (await world.mails(kind)).map(({ to }) => to).sort();

describe("a moved date reaches those concerned exactly once", () => {
  it("by the address and language of today, under the reference by which they are concerned", async () => {
    const { call, place } = await world.openCall();
    const { person } = await world.person({ language: "fr", timeZone: "Africa/Dakar" });
    await world.concern(call.id, "APP-0000-0001", { personId: person.id, email: "old@example.org" });
    await world.concern(call.id, "REP-0000-0002", { why: "representative", path: "/accreditation/mine" });
    await world.concern(call.id, "subscriber-1", { why: "subscriber", email: "reader@example.org" });
    await extend(place);
    await world.runDuties();
    const told = await world.mails("callExtended");
    expect(told.map(({ to }) => to).sort()).toEqual(
      [person.email, "rep-0000-0002@example.org", "reader@example.org"].sort(),
    );
    const [french] = told.filter(({ to }) => to === person.email);
    expect(french).toMatchObject({ language: "fr", reference: "APP-0000-0001", subject: "APP-0000-0001" });
    expect(JSON.stringify(french?.blocks)).toContain("Africa/Dakar");
    expect(JSON.stringify(french?.blocks)).toContain("Beaucoup l’ont demandé.");
    const [reader] = told.filter(({ to }) => to === "reader@example.org");
    expect(reader?.reference).toBeUndefined();
    expect(reader?.subject).not.toContain("subscriber-1");
  });

  it("also somebody who is concerned twice, or by the forum as well", async () => {
    const { call, forum, place } = await world.openCall();
    const { person } = await world.person();
    for (const who of ["APP-0000-0001", "REP-0000-0002"]) await world.concern(call.id, who, { personId: person.id });
    await world.concern(call.id, "news-1", { matter: `forum#${forum}`, why: "subscriber", personId: person.id });
    await extend(place);
    await world.runDuties();
    expect(await addressees("callExtended")).toEqual([person.email]);
  });

  it("through all pages, with progress to be seen, however often a page is done again", async () => {
    const { call, place } = await world.openCall();
    await concernMany(world, call.id, 120);
    await extend(place);
    const store = await world.room.store();
    const [begun] = await jobsOf(`call#${call.id}`);
    expect(begun).toMatchObject({ kind: "tell", state: "waiting", done: 0 });
    const tell = steps(world.room).tell;
    const now = world.connection.now();
    const job = begun as Job;
    // A page that was done and not kept: whoever did it was killed.
    const lost = await tell?.(job, now);
    expect(lost).toMatchObject({ done: 0, cursor: expect.any(String) });
    await tell?.({ ...job, cursor: lost?.cursor ?? "" }, now);
    await tell?.({ ...job, cursor: lost?.cursor ?? "" }, now);
    expect((await world.mails("callExtended")).length).toBe(50);
    await world.runDuties();
    expect(await world.mails("callExtended")).toHaveLength(120);
    expect(new Set(await addressees("callExtended")).size).toBe(120);
    expect(await store.jobs.find(job.id)).toMatchObject({ state: "done", done: 120 });
  });

  it("goes on from the last page kept after a kill in the middle of one", async () => {
    const { call, place } = await world.openCall();
    await world.runDuties();
    await concernMany(world, call.id, 70);
    await extend(place);
    const store = await world.room.store();
    const write = store.tell.bind(store);
    let left = 60;
    store.tell = (message) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error("killed")) : write(message);
    };
    await world.runDuties();
    expect((await world.mails("callExtended")).length).toBe(60);
    const matter = `call#${call.id}`;
    expect((await jobsOf(matter)).find(({ id }) => id.endsWith("#3"))).toMatchObject({ state: "waiting", done: 50 });
    store.tell = write;
    await world.runDuties();
    expect((await world.mails("callExtended")).length).toBe(60);
    await world.pass({ seconds: 2 });
    expect(new Set(await addressees("callExtended")).size).toBe(70);
    expect(await world.mails("callExtended")).toHaveLength(70);
    expect((await jobsOf(matter)).every(({ state }) => state === "done")).toBe(true);
  });

  it("worked off by two at once", async () => {
    const { call, place } = await world.openCall();
    await concernMany(world, call.id, 60);
    await extend(place);
    await Promise.all([world.runDuties(), world.runDuties(), world.runDuties()]);
    expect(await world.mails("callExtended")).toHaveLength(60);
  });

  it("two moves in the wrong order tell the date that holds, each once", async () => {
    const { call, place } = await world.openCall();
    await world.concern(call.id, "APP-0000-0001");
    await extend(place);
    const last = daysFrom(world.connection.now(), 90);
    await world.insist(world.decide(place, "extend", { reason: "technical", closesAt: last }));
    const store = await world.room.store();
    const jobs = (await jobsOf(`call#${call.id}`)).filter(({ id }) => /#[34]$/.test(id));
    expect(jobs).toHaveLength(2);
    const tell = steps(world.room).tell;
    for (const job of jobs.sort((a, b) => (a.id < b.id ? 1 : -1))) {
      let cursor: string | undefined;
      do {
        cursor = (await tell?.({ ...job, ...(cursor && { cursor }) }, world.connection.now()))?.cursor;
      } while (cursor);
    }
    await world.runDuties();
    const told = await world.mails("callExtended");
    expect(told).toHaveLength(2);
    expect((await store.findCall(call.id))?.closesAt).toBe(last);
    const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(new Date(last));
    for (const mail of told) expect(JSON.stringify(mail.blocks)).toContain(day);
  });
});

describe("what is decided about a forum", () => {
  it("reaches those concerned by its calls, and a cancelled one cancels its calls without a second mail", async () => {
    const { call, forum, place } = await world.openCall();
    await world.concern(call.id, "APP-0000-0001");
    await world.concern(call.id, "news-1", { matter: `forum#${forum}`, why: "subscriber" });
    await world.insist(world.decide(forum, "postpone", { reason: "security" }));
    await world.runDuties();
    expect(await addressees("forumPostponed")).toEqual(["app-0000-0001@example.org", "news-1@example.org"]);
    await world.insist(world.decide(forum, "cancel", { reason: "security" }));
    await world.runDuties();
    await world.runDuties();
    expect(await addressees("forumCancelled")).toEqual(["app-0000-0001@example.org", "news-1@example.org"]);
    expect(await world.mails("callCancelled")).toEqual([]);
    const cancelled = await world.callAt(place);
    expect(cancelled).toMatchObject({ status: "cancelled" });
    expect(cancelled.history.at(-1)).toMatchObject({ what: "cancel", reason: "security" });
    const audit = await (await world.room.store()).audit.of(`call#${call.id}`);
    expect(audit.at(-1)).toMatchObject({ what: "call_cancel", by: world.people.officer.id });
  });
});

describe("an opening", () => {
  const later = () => ({ opensAt: daysFrom(world.connection.now(), 3) });

  it("is told at its instant and not before, once however often the clock strikes", async () => {
    const { call } = await world.openCall(later());
    await world.concern(call.id, "news-1", { why: "subscriber" });
    await world.runDuties();
    expect(await addressees("callAnnounced")).toEqual(["news-1@example.org"]);
    await world.passTo(new Date(Date.parse(call.opensAt) - 1).toISOString());
    expect(await addressees("callOpened")).toEqual([]);
    await world.passTo(call.opensAt);
    await Promise.all([world.runDuties(), world.runDuties()]);
    await world.pass({ days: 1 });
    expect(await addressees("callOpened")).toEqual(["news-1@example.org"]);
  });

  it("is not told when the clock was still until after the closing, nor of a call postponed in time", async () => {
    const { call } = await world.openCall(later());
    await world.concern(call.id, "news-1", { why: "subscriber" });
    await world.passTo(daysFrom(new Date(call.closesAt), 1));
    expect(await addressees("callOpened")).toEqual([]);
    const other = await world.openCall({ ...later(), id: "other-call", event: "" }, { id: "other" });
    await world.concern("other-call", "news-1", { why: "subscriber" });
    await world.insist(world.decide(other.place, "postpone", { reason: "host" }));
    await world.pass({ days: 4 });
    expect(await addressees("callOpened")).toEqual([]);
  });

  it("of a call that is open when it is published is told with its publication", async () => {
    const forum = await world.announce();
    const place = await world.planCall(forum);
    await world.concern("imrf-2030-call", "news-1", { why: "subscriber" });
    await world.insist(world.decide(place, "publish", { text: { en: "At last." } }));
    await world.pass({ minutes: 5 });
    expect(await addressees("callOpened")).toEqual(["news-1@example.org"]);
    expect(await addressees("callAnnounced")).toEqual([]);
  });

  it("is told again when a call opens again after it was postponed", async () => {
    const { call, place } = await world.openCall();
    await world.concern(call.id, "news-1", { why: "subscriber" });
    await world.runDuties();
    await world.insist(world.decide(place, "postpone", { reason: "host" }));
    const opensAt = daysFrom(world.connection.now(), 10);
    await world.insist(
      world.decide(place, "reschedule", { opensAt, closesAt: call.closesAt, decisionDue: call.decisionDue }),
    );
    await world.pass({ days: 9 });
    expect(await addressees("callOpened")).toHaveLength(1);
    await world.pass({ days: 1 });
    expect(await addressees("callOpened")).toHaveLength(2);
    expect(await addressees("callRescheduled")).toHaveLength(1);
  });
});

describe("news of an opening", () => {
  it("goes to the focal points of its regions who asked for it, each once, with how to stop it", async () => {
    const registration = await registrationWorld();
    const forums = await forumsWorld(registration.connection);
    await registration.register("kenya@example.org", "en", { safety: { openingNews: "true" } });
    const refused = { safety: { directoryListing: "no" } };
    await registration.register("silent@example.org", "en", refused);
    await registration.register("nepal@example.org", "fr", {
      place: { country: "NP" },
      contact: { contactLanguage: "fr", contactTimeZone: "Asia/Kathmandu" },
      safety: { openingNews: "true" },
    });
    await registration.draft("draft@example.org", "en", { safety: { openingNews: "true" } });
    await clearOf(forums);
    const told = async (kind: string) => (await forums.mails(kind)).map(({ to }) => to).sort();

    await forums.openCall({ id: "asia-call", regions: ["asia_pacific"] }, { id: "asia", regions: ["asia_pacific"] });
    await forums.runDuties();
    expect(await told("callOpened")).toEqual(["nepal@example.org"]);
    expect(await told("forumAnnounced")).toEqual(["nepal@example.org"]);
    const [mail] = await forums.mails("callOpened");
    expect(mail).toMatchObject({ language: "fr", personId: expect.any(String) });
    expect(mail?.reference).toBeUndefined();
    const links = mail?.blocks.flatMap((block) => (block.kind === "action" ? [block.path] : []));
    expect(links).toEqual([
      "/fr/forums/asia",
      "/feeds/forums/fr/asia.ics",
      expect.stringMatching(/^\/fr\/me\/cases\/ORG-/),
    ]);

    await clearOf(forums);
    await forums.openCall({ id: "world-call", regions: ["cross_regional"] }, { id: "world", regions: ["global"] });
    await forums.runDuties();
    expect(await told("callOpened")).toEqual(["kenya@example.org", "nepal@example.org"]);
  });
});
