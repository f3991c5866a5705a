import { beforeAll, describe, expect, it } from "vitest";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { announced, decide, planned, sentBriefing, sentSession } from "./plans.ts";

let world: BriefingsWorld;
beforeAll(async () => {
  world = await openBriefings();
});

const now = () => world.connection.now();
const refusedAs = (field: string, code: string) => ({
  status: 422,
  body: { errors: [expect.objectContaining({ field, code })] },
});

describe("what cannot be true is refused, and nothing changes", () => {
  it.each([
    ["a link without TLS", { joiningLink: "http://meet.example.org/x" }, "joiningLink", "not_a_joining_link"],
    ["a link that is none", { joiningLink: "call me" }, "joiningLink", "not_a_joining_link"],
    ["a link that runs something", { joiningLink: "javascript:alert(1)" }, "joiningLink", "not_a_joining_link"],
    ["an end before the beginning", { endsAt: "2027-01-01T00:00:00Z" }, "endsAt", "before_start"],
    ["more than twelve hours", { endsAt: "2027-03-01T21:00:01Z" }, "endsAt", "session_too_long"],
    [
      "a beginning in the past",
      { startsAt: "2026-01-01T09:00:00Z", endsAt: "2026-01-01T10:00:00Z", interpretersBy: "2025-12-01T00:00:00Z" },
      "startsAt",
      "in_the_past",
    ],
    ["no zone", { zone: "Middle/Earth" }, "zone", "not_a_choice"],
    ["an offset for a zone", { zone: "+05:45" }, "zone", "not_a_choice"],
    ["no date", { startsAt: "tomorrow" }, "startsAt", "not_a_date"],
    ["no place at all", { capacity: 0 }, "capacity", "too_low"],
    ["no language", { delivery: [] }, "delivery", "required"],
    ["an unknown platform", { platform: "pigeon" }, "platform", "not_a_choice"],
    ["interpreters after the beginning", { interpretersBy: "2027-03-01T09:00:01Z" }, "interpretersBy", "after_start"],
    ["something unknown", { password: "x" }, "password", "unknown_field"],
  ])("%s", async (_, changes, field, code) => {
    const times = {
      startsAt: "2027-03-01T09:00:00Z",
      endsAt: "2027-03-01T10:00:00Z",
      interpretersBy: "2027-02-01T00:00:00Z",
    };
    const session = sentSession(now(), { ...times, ...changes });
    const created = await world.post(
      "/api/briefings",
      sentBriefing(now(), { sessions: [session] }),
      world.staff.officer,
    );
    expect(created).toMatchObject({ status: 422 });
    expect(created.body.errors[0]).toMatchObject({ code });
    expect(created.body.errors[0].field).toMatch(new RegExp(`^(sessions\\.0\\.)?${field}$`));
    const id = await planned(world);
    expect(await decide(world, id, "add_session", session)).toMatchObject(refusedAs(field, code));
    expect(await world.find(id)).toMatchObject({ version: 1, sessions: [{ id: "s1" }] });
  });

  it("two sessions at one time, and a ninth", async () => {
    const id = await planned(world);
    const session = sentSession(now());
    expect(await decide(world, id, "add_session", session)).toMatchObject(refusedAs("startsAt", "same_start"));
    for (let more = 1; more < 8; more++)
      await world.insist(decide(world, id, "add_session", { startsAt: daysFrom(now(), 30 + more), zone: "UTC" }));
    const ninth = { startsAt: daysFrom(now(), 50), zone: "UTC" };
    expect(await decide(world, id, "add_session", ninth)).toMatchObject(refusedAs("startsAt", "too_many_sessions"));
    expect((await world.find(id)).sessions.map((one) => one.id)).toEqual([
      "s1",
      "s2",
      "s3",
      "s4",
      "s5",
      "s6",
      "s7",
      "s8",
    ]);
  });

  it("publishing without a session, without a link, or for an hour that has passed", async () => {
    const empty = await planned(world, { sessions: [] });
    expect(await decide(world, empty, "publish")).toMatchObject(refusedAs("sessions", "no_sessions"));
    const unlinked = await planned(world, { sessions: [sentSession(now(), { joiningLink: "" })] });
    expect(await decide(world, unlinked, "publish")).toMatchObject(refusedAs("joiningLink", "link_needed"));
    const other = await openBriefings();
    const late = await planned(other);
    await other.pass({ days: 31 });
    expect(await decide(other, late, "publish")).toMatchObject(refusedAs("startsAt", "in_the_past"));
  });

  it("changing an announced hour without a reason, moving nothing, and taking a link away", async () => {
    const id = await announced(world);
    const later = { session: "s1", startsAt: daysFrom(now(), 33) };
    expect(await decide(world, id, "change_session", later)).toMatchObject(refusedAs("startsAt", "needs_reason"));
    const { startsAt = "", endsAt, zone } = (await world.find(id)).sessions[0] ?? {};
    const same = { session: "s1", startsAt, endsAt, zone, reason: "clash" };
    expect(await decide(world, id, "move_session", same)).toMatchObject(refusedAs("startsAt", "not_moved"));
    expect(await decide(world, id, "move_session", { ...same, session: "s9" })).toMatchObject(
      refusedAs("session", "not_a_choice"),
    );
    expect(
      await decide(world, id, "move_session", {
        ...same,
        startsAt: daysFrom(now(), 33),
        endsAt: undefined,
        reason: "other",
      }),
    ).toMatchObject(refusedAs("text", "required"));
    expect(await decide(world, id, "change_session", { session: "s1", joiningLink: "" })).toMatchObject(
      refusedAs("joiningLink", "link_needed"),
    );
    expect(await world.find(id)).toMatchObject({ version: 2, history: [{ what: "publish" }] });
  });

  it("moving or cancelling what has begun", async () => {
    const other = await openBriefings();
    const id = await announced(other);
    const startsAt = (await other.find(id)).sessions[0]?.startsAt ?? "";
    await other.passTo(startsAt);
    const begun = { status: 409, body: { code: "briefing_begun" } };
    const later = daysFrom(new Date(startsAt), 3);
    expect(await decide(other, id, "move_session", { session: "s1", startsAt: later, reason: "clash" })).toMatchObject(
      begun,
    );
    expect(await decide(other, id, "cancel_session", { session: "s1", reason: "host" })).toMatchObject(begun);
    expect(await decide(other, id, "cancel", { reason: "host" })).toMatchObject(begun);
  });

  it("a forum or call that is not there, and a name that stands for something else", async () => {
    const { forum, call } = await world.forums.openCall();
    const create = (changes: object) => world.post("/api/briefings", sentBriefing(now(), changes), world.staff.officer);
    expect(await create({ forum: "no-such-forum" })).toMatchObject(refusedAs("forum", "not_a_choice"));
    expect(await create({ call: call.id })).toMatchObject(refusedAs("forum", "not_a_choice"));
    expect(await create({ forum, call: "no-such-call" })).toMatchObject(refusedAs("call", "not_a_choice"));
    expect(await create({ forum, call: call.id })).toMatchObject({ status: 201, body: { forum, call: call.id } });
    for (const id of ["mine", "placing", "new", "copy", "decisions", "planned"])
      expect(await create({ id })).toMatchObject(refusedAs("id", "taken"));
    expect(await create({ id: "Not A Slug" })).toMatchObject({ status: 422 });
  });
});

describe("sessions that move over the date line and changes of clock", () => {
  it("keep their instants in the history", async () => {
    const id = await announced(world, {
      sessions: [
        sentSession(now(), {
          startsAt: "2027-03-20T21:00:00.000Z",
          endsAt: "2027-03-20T22:00:00.000Z",
          zone: "Pacific/Pago_Pago",
          interpretersBy: undefined,
        }),
      ],
    });
    const move = (startsAt: string, zone: string) =>
      world.insist(decide(world, id, "move_session", { session: "s1", startsAt, zone, reason: "more_time" }));
    // The same hour of Saturday there is that of Sunday here.
    await move("2027-03-20T21:00:00.000Z", "Pacific/Apia");
    await move("2027-03-28T01:00:00.000Z", "Europe/Zurich");
    const briefing = await world.find(id);
    expect(briefing.sessions).toMatchObject([
      { startsAt: "2027-03-28T01:00:00.000Z", endsAt: "2027-03-28T02:00:00.000Z", zone: "Europe/Zurich", sequence: 2 },
    ]);
    expect(briefing.history.slice(1)).toMatchObject([
      { what: "move_session", session: "s1" },
      { what: "move_session", from: "2027-03-20T21:00:00.000Z", to: "2027-03-28T01:00:00.000Z" },
    ]);
    expect(briefing.history[1]).not.toHaveProperty("from");
  });
});

describe("a session that is added", () => {
  it("is told of once the briefing is announced, and not before", async () => {
    const id = await planned(world);
    const add = (days: number) =>
      world.insist(
        decide(world, id, "add_session", {
          startsAt: daysFrom(now(), days),
          zone: "UTC",
          joiningLink: "https://meet.example.org/two",
        }),
      );
    await add(40);
    expect((await world.find(id)).history).toEqual([]);
    await world.insist(decide(world, id, "publish"));
    await add(41);
    expect((await world.find(id)).history).toMatchObject([{ what: "publish" }, { what: "add_session", session: "s3" }]);
    expect((await world.get(`/api/briefings/${id}`)).body).not.toHaveProperty("sessionsMade");
  });
});

describe("places", () => {
  it("are set when a session is entered, and never below what is taken", async () => {
    const id = await announced(world, { sessions: [sentSession(now(), { capacity: 3 })] });
    const key = sessionKeyOf(id, "s1");
    const places = await world.room.places();
    expect(await places.counted(key)).toMatchObject({ capacity: 3, taken: 0 });
    for (let person = 0; person < 5; person++) await world.place(id);
    const lower = await decide(world, id, "change_session", { session: "s1", capacity: 2 });
    expect(lower).toMatchObject(refusedAs("capacity", "below_taken"));
    expect(lower.body.errors[0].detail).toContain("3");
    expect(await places.counted(key)).toMatchObject({ capacity: 3, taken: 3 });
    const plan = await world.get(`/api/briefings/${id}/plan`, world.staff.officer);
    expect(plan.body.desk.places).toEqual([{ session: "s1", capacity: 3, taken: 3, waiting: 2 }]);
    await world.insist(decide(world, id, "change_session", { session: "s1", capacity: 4 }));
    await world.allot();
    expect(await places.counted(key)).toMatchObject({ capacity: 4, taken: 4 });
    const offered = (await world.rows("signUps")).filter((row) => row.briefing === id && row.status === "offered");
    expect(offered).toHaveLength(1);
  });

  it("are offered to those who wait when a limit is lifted", async () => {
    const id = await announced(world, { perOrganization: 1 });
    const { reference } = await world.place(id, { organization: "Wanawake" });
    const second = await world.place(id, { organization: "wanawake!" });
    expect(await world.signUpAt(reference)).toMatchObject({ status: "confirmed" });
    expect(second).toMatchObject({ status: "waitlisted" });
    await world.insist(decide(world, id, "edit", { perOrganization: 0 }));
    await world.allot();
    await world.allot();
    expect(await world.signUpAt(second.reference)).toMatchObject({ status: "offered" });
  });
});

describe("calls that come twice", () => {
  it("plan and copy one briefing", async () => {
    const body = sentBriefing(now(), { id: "once-only" });
    const create = () =>
      world.post("/api/briefings", body, world.staff.officer, { "Idempotency-Key": "plan-once-only" });
    expect(await create()).toMatchObject({ status: 201, body: { id: "once-only", version: 1 } });
    expect(await create()).toMatchObject({ status: 201, body: { id: "once-only", version: 1 } });
    expect(await world.post("/api/briefings", body, world.staff.officer)).toMatchObject(refusedAs("id", "taken"));
    const copy = () =>
      world.post("/api/briefings/once-only/copies", { days: 14 }, world.staff.officer, {
        "Idempotency-Key": "copy-once",
      });
    const [first, second] = [await copy(), await copy()];
    expect(first).toMatchObject({ status: 201, body: { status: "planned" } });
    expect(second.body.id).toBe(first.body.id);
  });

  it("two officers who add a session at once: one of them is told", async () => {
    const id = await planned(world);
    const add = (days: number) =>
      decide(world, id, "add_session", { startsAt: daysFrom(now(), days), zone: "UTC", version: 1 });
    const answers = await Promise.all([add(35), add(36)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await world.find(id)).sessions).toHaveLength(2);
  });
});
