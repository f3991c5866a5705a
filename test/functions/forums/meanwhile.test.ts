import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { createCall } from "#functions/forums/creating.ts";
import { decideCall } from "#functions/forums/deciding.ts";
import { steps } from "#functions/forums/jobs.ts";
import type { Job } from "#shared/jobs.ts";
import { Sessions } from "#shared/session.ts";
import { daysFrom, type ForumsWorld, forumsWorld, newCall } from "#test/support/forums.ts";
import { registrationWorld } from "#test/support/registration.ts";
import { concernMany } from "./crowd.ts";

let world: ForumsWorld;
beforeEach(async () => {
  world = await forumsWorld();
});

const text = { en: "As agreed." };
const waiting = async (matter: string): Promise<Job> => {
  const jobs = await (await world.room.store()).jobs.ofMatter(matter);
  const job = jobs.find(({ state, kind }) => state === "waiting" && kind === "tell");
  if (!job) throw new Error(`nothing waits to be told of ${matter}`);
  return job;
};
const page = async ({ cursor: from, ...job }: Job): Promise<Job> => {
  const progress = await steps(world.room).tell?.({ ...job, ...(from && { cursor: from }) }, world.connection.now());
  return { ...job, ...(progress?.cursor && { cursor: progress.cursor }) };
};
const toldOf = async (kind: string) => new Set((await world.mails(kind)).map(({ to }) => to)).size;

describe("what changes while people are being told", () => {
  it("calls that are planned meanwhile hide nobody", async () => {
    const { forum, call } = await world.openCall({ id: "second" });
    await world.runDuties();
    await concernMany(world, call.id, 60);
    await world.insist(world.decide(forum, "postpone", { reason: "host", text }));
    const began = await page(await page(await waiting(`forum#${forum}`)));
    await world.planCall(forum, { id: "first" });
    let job = began;
    while (job.cursor) job = await page(job);
    expect(await toldOf("forumPostponed")).toBe(60);
  });

  it("regions that are changed meanwhile hide nobody", async () => {
    const registration = await registrationWorld();
    world = await forumsWorld(registration.connection);
    await registration.register("kenya@example.org", "en", { safety: { openingNews: "true" } });
    const opensAt = daysFrom(world.connection.now(), 9);
    const { place, call } = await world.openCall({ opensAt, regions: ["europe_north_america", "africa"] });
    let job: Job | undefined = await waiting(`call#${call.id}`);
    for (let done = 0; done < 10; done++) job = await page(job);
    expect(await world.mails("callAnnounced")).toEqual([]);
    await world.insist(world.decide(place, "edit", { regions: ["africa"] }));
    while (job.cursor) job = await page(job);
    expect((await world.mails("callAnnounced")).map(({ to }) => to)).toEqual(["kenya@example.org"]);
  });

  it("nobody hears of an opening once the forum is cancelled", async () => {
    const { forum, call } = await world.openCall({ opensAt: daysFrom(world.connection.now(), 3) });
    await world.runDuties();
    await world.concern(call.id, "news-1", { why: "subscriber" });
    await world.insist(world.decide(forum, "cancel", { reason: "host" }));
    await world.passTo(call.opensAt);
    expect(await world.mails("callOpened")).toEqual([]);
    const announced = await world.openCall({ id: "other-call", event: "" }, { id: "other" });
    await world.concern("other", "news-2", { matter: "forum#other", why: "subscriber" });
    await world.insist(world.decide(announced.forum, "cancel", { reason: "host" }));
    await world.runDuties();
    expect((await world.mails()).filter(({ to }) => to === "news-2@example.org").map(({ kind }) => kind)).toEqual([
      "forumCancelled",
    ]);
  });
});

describe("somebody who cannot be written to", () => {
  it("keeps nobody else from being told", async () => {
    const { call, place } = await world.openCall();
    await world.concern(call.id, "APP-0000-0001", { email: "no address" });
    await world.concern(call.id, "APP-0000-0002", { path: "/no address" });
    await world.concern(call.id, "APP-0000-0003");
    await world.insist(world.decide(place, "postpone", { reason: "host" }));
    await world.runDuties();
    expect((await world.mails("callPostponed")).map(({ to }) => to)).toEqual(["app-0000-0003@example.org"]);
    const jobs = await (await world.room.store()).jobs.ofMatter(`call#${call.id}`);
    expect(jobs.map(({ state }) => state)).toEqual(["done", "done"]);
  });
});

describe("a forum that is cancelled at the same moment", () => {
  const officer = async () => {
    const sessions = new Sessions(world.connection.store, world.connection.settings.table("sessions"));
    const session = await sessions.find(world.staff.officer, world.connection.now());
    if (!session) throw new Error("no session");
    return session;
  };

  it("gets no call any more", async () => {
    const forum = await world.announce();
    const store = await world.room.store();
    const seen = await store.find(forum);
    await world.insist(world.decide(forum, "cancel", { reason: "host" }));
    const before = new Proxy(store, {
      get: (of, name) =>
        name === "find"
          ? async () => seen
          : typeof Reflect.get(of, name) === "function"
            ? Reflect.get(of, name).bind(of)
            : Reflect.get(of, name),
    });
    const room = { ...world.room, store: async () => before };
    const now = world.connection.now();
    const begun = createCall({ room, session: await officer(), input: newCall(now), now }, forum);
    await expect(begun).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
    expect(await store.findCall("imrf-2030-call")).toBeUndefined();
  });

  it("has no call published any more", async () => {
    const forum = await world.announce();
    const place = await world.planCall(forum);
    const store = await world.room.store();
    const [seen, call] = [await store.find(forum), await world.callAt(place)];
    if (!seen) throw new Error("no forum");
    await store.makeForum({
      from: seen,
      to: { ...seen, status: "cancelled" },
      what: "forum_cancel",
      by: "x",
      now: world.connection.now(),
    });
    const given = { text, changes: {} };
    const acting = { id: world.people.officer.id, as: "officer" } as const;
    const now = world.connection.now();
    const published = decideCall(store, { forum: seen, call, decision: "publish", acting, given, now });
    await expect(published).rejects.toMatchObject({ status: 409, code: "changed_meanwhile" });
    expect((await world.callAt(place)).status).toBe("planned");
  });
});

describe("a call", () => {
  it("of more regions is not decided by an officer of one of them", async () => {
    const region = { regions: ["asia_pacific" as const] };
    const { place } = await world.openCall({ regions: ["asia_pacific", "africa"] }, region);
    const { asian } = world.staff;
    expect(await world.decide(place, "postpone", { reason: "host" }, asian)).toMatchObject({ status: 403 });
    expect(await world.decide(place, "cancel", { reason: "host" }, asian)).toMatchObject({ status: 403 });
    const path = `/api/forums/${place.replace("/", "/calls/")}`;
    expect((await world.get(path, asian)).body.desk.decisions).toEqual([]);
  });

  it("is not extended past its meeting, although an earlier closing was already past it", async () => {
    const now = world.connection.now();
    const { forum, place } = await world.openCall();
    const earlier = { startsAt: daysFrom(now, 30), endsAt: daysFrom(now, 31) };
    await world.insist(world.decide(forum, "move_event", { event: "forum-week", reason: "host", ...earlier }));
    const extended = await world.decide(place, "extend", { reason: "more_time", closesAt: daysFrom(now, 70) });
    expect(extended).toMatchObject({ status: 422, body: { errors: [{ field: "closesAt", code: "after_event" }] } });
    expect(await world.decide(place, "postpone", { reason: "host" })).toMatchObject({ status: 200 });
  });

  it("takes texts of full length in all six languages from a form", async () => {
    const { call } = await world.openCall();
    const desk = world.browserOf(world.staff.officer);
    const long = { ar: "م", zh: "移", en: "m", fr: "é", ru: "м", es: "ñ" };
    const texts = Object.entries(long).flatMap(([language, letter]) => [
      [`title.${language}`, letter.repeat(200)],
      [`summary.${language}`, letter.repeat(3000)],
    ]);
    const path = `/en/desk/forums/${call.forum}/calls/${call.id}/texts`;
    const { status } = await desk.post(path, { decision: "edit", ...Object.fromEntries(texts) });
    expect(status).toBe(303);
    expect((await world.callAt(`${call.forum}/${call.id}`)).summary.zh).toBe("移".repeat(3000));
    const form = { decision: "edit", "title.en": "m".repeat(300_000) };
    expect((await desk.post(path, form)).status).toBe(413);
  });

  it("can be cancelled although its history is as long as a row can hold", async () => {
    const { place, call } = await world.openCall();
    const table = world.connection.settings.table("calls");
    const { Item } = await world.connection.store.send(new GetCommand({ TableName: table, Key: { id: call.id } }));
    const long = { ...call.history[0], text: { en: "x".repeat(1000) } };
    const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
    const most = Math.floor((350_000 - bytes(call)) / (bytes(long) + 1));
    const history = [...call.history, ...Array.from({ length: most }, () => long)];
    await world.connection.store.send(new PutCommand({ TableName: table, Item: { ...Item, history } }));
    const told = Object.fromEntries(["en", "fr", "es"].map((language) => [language, "y".repeat(1000)]));
    const postponed = await world.decide(place, "postpone", { reason: "host", text: told });
    expect(postponed).toMatchObject({ status: 413 });
    expect(await world.decide(place, "cancel", { reason: "host" })).toMatchObject({ status: 200 });
  });
});

describe("a copy", () => {
  it("has every call, those too whose names come to the same", async () => {
    const forum = await world.announce();
    for (const id of ["imrf-2030-hearing", "hearing", "imrf-2030"]) await world.planCall(forum, { id });
    await world.insist(
      world.post(`/api/forums/${forum}/copy`, { id: "imrf-2034", edition: "2034" }, world.staff.officer),
    );
    await world.runDuties();
    await world.runDuties();
    const { body } = await world.get("/api/forums/imrf-2034", world.staff.officer);
    expect(body.calls.map(({ id }: { id: string }) => id).sort()).toEqual([
      "imrf-2034",
      "imrf-2034-hearing",
      "imrf-2034-hearing-2",
    ]);
  });
});

describe("calendars", () => {
  it("never take two meetings for one", async () => {
    await world.announce({ id: "imrf" }, [{ id: "2030-week" }]);
    await world.announce({ id: "imrf-2030" }, [{ id: "week" }]);
    const feed = await (await world.app.request("/feeds/forums/en.ics")).text();
    const uids = [...feed.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  it("learn that a postponed meeting is held after all", async () => {
    const forum = await world.announce();
    const sequence = async () =>
      /^SEQUENCE:(\d+)/m.exec(await (await world.app.request("/feeds/forums/en.ics")).text())?.[1];
    await world.insist(world.decide(forum, "postpone", { reason: "host" }));
    expect(await sequence()).toBe("1");
    await world.insist(world.decide(forum, "reschedule"));
    expect(await sequence()).toBe("2");
  });
});
