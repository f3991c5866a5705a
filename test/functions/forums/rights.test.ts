import { beforeAll, describe, expect, it } from "vitest";
import { daysFrom, type ForumsWorld, forumsWorld, newCall, newEvent, newForum } from "#test/support/forums.ts";
import { callIn, forumIn, freshId, inputFor } from "./paths.ts";

let world: ForumsWorld;
beforeAll(async () => {
  world = await forumsWorld();
});

const text = { en: "As agreed." };
const plan = (token: string, changes: object) =>
  world.post("/api/forums", newForum({ id: freshId("forum"), ...changes }), token);

describe("who works on forums", () => {
  it("nobody without a session, no auditor, nobody who only has an address", async () => {
    const { token } = await world.person();
    const place = await forumIn(world, "planned");
    const answers = await Promise.all(
      ["", world.staff.auditor, token].map(async (someone) => [
        (await plan(someone, {})).status,
        (await world.decide(place, "publish", { text }, someone)).status,
      ]),
    );
    expect(answers).toEqual([
      [401, 401],
      [403, 403],
      [403, 403],
    ]);
  });

  it("an officer of one region on forums of that region alone, whatever they would make of them", async () => {
    const { asian } = world.staff;
    expect(await plan(asian, { regions: ["global"] })).toMatchObject({ status: 403 });
    expect(await plan(asian, { regions: ["asia_pacific", "africa"] })).toMatchObject({ status: 403 });
    const { status, body } = await plan(asian, { regions: ["asia_pacific"], kind: "regional_review" });
    expect(status).toBe(201);
    expect(body.desk.decisions).toContain("publish");
    expect(await world.decide(body.id, "edit", { regions: ["global"] }, asian)).toMatchObject({ status: 403 });
    await world.insist(world.decide(body.id, "add_event", newEvent(world.connection.now()), asian));
    await world.insist(world.decide(body.id, "publish", { text }, asian));
    const call = newCall(world.connection.now(), { id: freshId("call"), regions: ["asia_pacific"] });
    const wider = { ...call, id: freshId("call"), regions: ["asia_pacific", "africa"] };
    expect(await world.post(`/api/forums/${body.id}/calls`, wider, asian)).toMatchObject({ status: 403 });
    expect(await world.post(`/api/forums/${body.id}/calls`, call, asian)).toMatchObject({ status: 201 });
    const place = `${body.id}/${call.id}`;
    expect(await world.decide(place, "edit", { regions: ["africa"] }, asian)).toMatchObject({ status: 403 });
    expect(await world.decide(place, "publish", { text }, asian)).toMatchObject({ status: 200 });
    const other = await callIn(world, "open");
    expect(await world.decide(other, "postpone", { reason: "host" }, asian)).toMatchObject({ status: 403 });
    const seen = await world.get(`/api/forums/${other.split("/")[0]}`, asian);
    expect(seen.body.desk.decisions).toEqual([]);
  });

  it("the secretariat decides what Member States decided; an officer what the organizer does", async () => {
    const place = await callIn(world, "in_decision");
    expect(await world.decide(place, "decide")).toMatchObject({ status: 403 });
    expect(await world.decide(place, "decide", {}, world.staff.secretariat)).toMatchObject({ status: 200 });
    const forum = await world.announce({ id: freshId("forum") });
    const now = world.connection.now();
    const closesAt = new Date(now.getTime() + 60_000).toISOString();
    const own = await world.planCall(forum, { id: freshId("call"), accreditation: "organizer", closesAt });
    await world.insist(world.decide(own, "publish", { text }));
    await world.pass({ minutes: 1 });
    await world.insist(world.decide(own, "begin_decision"));
    expect(await world.decide(own, "decide")).toMatchObject({ status: 200, body: { phase: "decided" } });
  });
});

describe("what people outside see", () => {
  it("nothing of what is planned, and what was announced until long after", async () => {
    const forum = await world.plan({ id: freshId("forum") });
    const place = await world.planCall(forum, { id: freshId("call") });
    const path = `/api/forums/${place.replace("/", "/calls/")}`;
    const outside = async () => [
      (await world.get(`/api/forums/${forum}`)).status,
      (await world.get(path)).status,
      (await world.get("/api/forums")).body.items.some(({ id }: { id: string }) => id === forum),
    ];
    expect(await outside()).toEqual([404, 404, false]);
    expect((await world.get(path, world.staff.auditor)).body).toMatchObject({ phase: "planned" });
    await world.insist(world.decide(forum, "publish", { text }));
    expect(await outside()).toEqual([200, 404, true]);
    await world.insist(world.decide(place, "publish", { text }));
    expect(await outside()).toEqual([200, 200, true]);
    const { body } = await world.get(path);
    expect(body).toMatchObject({ phase: "open", desk: null, version: null, zone: "Europe/Zurich" });
    expect(body).not.toHaveProperty("openingTold");
    await world.insist(world.decide(forum, "cancel", inputFor(world, "forum", "cancel")));
    await world.runDuties();
    expect((await world.get(`/api/forums/${forum}`)).body).toMatchObject({
      status: "cancelled",
      events: [{ cancelled: true }],
      calls: [{ phase: "cancelled" }],
      history: [{ what: "publish" }, { what: "cancel", reason: "host" }],
    });
  });

  it("nothing of what was cancelled before it was announced", async () => {
    const forum = await world.plan({ id: freshId("forum") });
    await world.insist(world.decide(forum, "cancel", { reason: "funding" }));
    expect(await world.get(`/api/forums/${forum}`)).toMatchObject({ status: 404 });
  });

  it("an unknown forum, an unknown call and a call of another forum alike", async () => {
    const one = await callIn(world, "open");
    const other = await callIn(world, "open");
    const [forum] = one.split("/");
    const [, call] = other.split("/");
    for (const place of ["no-such", `${forum}/no-such`, `${forum}/${call}`]) {
      const path = `/api/forums/${place.replace("/", "/calls/")}`;
      expect(await world.get(path)).toMatchObject({ status: 404 });
      expect(await world.get(path, world.staff.officer)).toMatchObject({ status: 404 });
      expect(await world.decide(place, "edit", {})).toMatchObject({ status: 404 });
    }
  });
});

describe("creating", () => {
  it("once under one key, and never two of one name", async () => {
    const forum = newForum({ id: freshId("forum") });
    const headers = { "idempotency-key": freshId("key-key") };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.post("/api/forums", forum, world.staff.officer, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await world.post("/api/forums", { ...forum, edition: "2" }, world.staff.officer, headers)).toMatchObject({
      status: 422,
      body: { code: "idempotency_mismatch" },
    });
    expect(await world.post("/api/forums", forum, world.staff.second)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "id", code: "taken" }] },
    });
    const call = newCall(world.connection.now(), { id: freshId("call"), event: "" });
    const key = { "idempotency-key": freshId("key-key") };
    const path = `/api/forums/${forum.id}/calls`;
    expect((await world.post(path, call, world.staff.officer, key)).status).toBe(201);
    expect((await world.post(path, call, world.staff.officer, key)).body).toMatchObject({ id: call.id, version: 1 });
    expect(await world.post(path, call, world.staff.officer)).toMatchObject({ status: 422 });
    const audits = await (await world.room.store()).audit.of(`forum#${forum.id}`);
    expect(audits.map(({ what }) => what)).toEqual(["forum_create"]);
  });

  it("takes no word for a name that addresses need", async () => {
    const forum = await forumIn(world, "planned");
    const call = newCall(world.connection.now(), { id: "applications", event: "" });
    for (const [path, body] of [
      ["/api/forums", newForum({ id: "decisions" })],
      [`/api/forums/${forum}/copy`, { id: "new", edition: "2" }],
      [`/api/forums/${forum}/calls`, call],
    ] as const)
      expect(await world.post(path, body, world.staff.officer)).toMatchObject({
        status: 422,
        body: { errors: [{ field: "id", code: "taken" }] },
      });
  });

  it("names every field that is wrong", async () => {
    const wrong = { ...newForum({ id: "Not A Slug" }), title: {}, regions: [], strange: 1 };
    const { status, body } = await world.post("/api/forums", wrong, world.staff.officer);
    expect(status).toBe(422);
    expect(Object.fromEntries(body.errors.map(({ field, code }: Record<string, string>) => [field, code]))).toEqual({
      id: "not_a_slug",
      title: "required",
      regions: "required",
      strange: "unknown_field",
    });
  });

  it("an earlier cycle again, with its calls, by the clocks of its places", async () => {
    const now = world.connection.now();
    const { forum, place, call } = await world.openCall(
      { id: freshId("imrf-call"), event: "forum-week" },
      { id: freshId("imrf") },
    );
    const id = freshId("copy");
    const answer = await world.post(
      `/api/forums/${forum}/copy`,
      { id, edition: "2034", years: 4 },
      world.staff.officer,
    );
    expect(answer).toMatchObject({ status: 201, body: { id, edition: "2034", status: "planned", history: [] } });
    await world.runDuties();
    await world.runDuties();
    const { body } = await world.get(`/api/forums/${id}`, world.staff.officer);
    expect(body.calls).toHaveLength(1);
    const moved = new Date(daysFrom(now, 60));
    moved.setUTCFullYear(moved.getUTCFullYear() + 4);
    expect(body.calls[0]).toMatchObject({
      phase: "planned",
      closesAt: moved.toISOString(),
      documents: call.documents,
      doors: call.doors,
      history: [],
    });
    expect(body.calls[0].id).toBe(`${id}-${place.split("/")[1]}`);
    expect(body.desk.jobs).toMatchObject([{ kind: "copy_calls", state: "done", done: 1, total: 1 }]);
  });
});

describe("two at once", () => {
  it("one decides and the other is told, whoever was a moment later", async () => {
    const place = await callIn(world, "open");
    const extend = (token: string, days: number) =>
      world.decide(place, "extend", { reason: "host", closesAt: daysFrom(world.connection.now(), days) }, token);
    const answers = await Promise.all([extend(world.staff.officer, 70), extend(world.staff.second, 75)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await world.callAt(place)).history.filter(({ what }) => what === "extend")).toHaveLength(1);
  });

  it("what moved on since it was looked at is refused", async () => {
    const forum = await forumIn(world, "announced");
    const { body } = await world.get(`/api/forums/${forum}`, world.staff.officer);
    await world.insist(world.decide(forum, "edit", { edition: "2", version: body.version }));
    const late = await world.decide(forum, "edit", { edition: "3", version: body.version });
    expect(late).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });
  });
});
