import { beforeAll, describe, expect, it } from "vitest";
import { callDecisions, forumDecisions } from "#functions/forums/forums.ts";
import type { Decision } from "#shared/decisions.ts";
import { callStatuses, forumStatuses } from "#shared/forums.ts";
import { type ForumsWorld, forumsWorld } from "#test/support/forums.ts";
import { callIn, forumIn, inputFor, phases } from "./paths.ts";

const forumRows: [string, Decision<string>][] = Object.entries(forumDecisions);
const callRows: [string, Decision<string>][] = Object.entries(callDecisions);

let world: ForumsWorld;
beforeAll(async () => {
  world = await forumsWorld();
});

type Kind = "forum" | "call";

const stateOf = async (kind: Kind, place: string) => {
  const store = await world.room.store();
  const id = place.split("/").at(-1) ?? "";
  const entity = kind === "forum" ? await store.find(id) : await store.findCall(id);
  const matter = `${kind}#${id}`;
  const [audit, jobs, published] = await Promise.all([
    store.audit.of(matter),
    store.jobs.ofMatter(matter),
    world.rows("published"),
  ]);
  const row = published.find((one) => one.id === id);
  return { entity, audit: audit.length, jobs: jobs.length, last: audit.at(-1), published: row };
};

const decide = (kind: Kind, place: string, name: string, token = world.staff.secretariat) =>
  world.decide(place, name, inputFor(world, kind, name), token);

/** Phases of a call in a status in which a row leads anywhere. */
const phasesFor = (name: string, status: string) => {
  if (status !== "announced") return [status];
  if (name === "begin_decision") return ["closed"];
  return name === "extend" ? ["open", "closed"] : ["announced", "open"];
};

describe("every row of the tables can be reached through the API", () => {
  const check = async (kind: Kind, [name, row]: (typeof forumRows)[number], place: string) => {
    const before = await stateOf(kind, place);
    const answer = await decide(kind, place, name);
    const after = await stateOf(kind, place);
    const to = row.to === "same" ? before.entity?.status : row.to;
    expect(answer).toMatchObject({ status: 200, body: { status: to, version: (before.entity?.version ?? 0) + 1 } });
    expect(after.entity).toMatchObject({ status: to, version: (before.entity?.version ?? 0) + 1 });
    expect(after.audit).toBe(before.audit + 1);
    expect(after.last).toMatchObject({ what: `${kind}_${name}`, from: before.entity?.status, to });
    const begun = (row.mail ? 1 : 0) + (kind === "forum" && name === "cancel" ? 1 : 0);
    expect(after.jobs).toBe(before.jobs + begun);
    expect(after.published?.status).toBe(before.published || name === "publish" ? to : undefined);
  };

  it.each(forumRows.flatMap(([name, row]) => row.from.map((from) => [name, from, row] as const)))(
    "%s a forum that is %s",
    async (name, from, row) => {
      await check("forum", [name, row], await forumIn(world, from));
    },
  );

  it.each(
    callRows
      .filter(([, { by }]) => by !== "system")
      .flatMap(([name, row]) =>
        row.from.flatMap((from) => phasesFor(name, from).map((phase) => [name, phase, row] as const)),
      ),
  )("%s a call that is %s", async (name, phase, row) => {
    await check("call", [name, row], await callIn(world, phase));
  });

  it("the clock's row, by waiting", async () => {
    const place = await callIn(world, "announced");
    expect((await stateOf("call", place)).entity).toMatchObject({ openingTold: false });
    await world.pass({ days: 3 });
    const { entity, last } = await stateOf("call", place);
    expect(entity).toMatchObject({ status: "announced", openingTold: true });
    expect(last).toMatchObject({ what: "call_open", by: "system" });
  });
});

describe("every other pair of status and decision answers 409 and changes nothing", () => {
  it.each(forumStatuses)("of a forum that is %s", async (status) => {
    const place = await forumIn(world, status);
    const before = await stateOf("forum", place);
    expect(before.entity?.status).toBe(status);
    const forbidden = forumRows.filter(([, { from }]) => !from.includes(status));
    expect(forbidden.length).toBeGreaterThan(0);
    for (const [name] of forbidden) {
      const answer = await decide("forum", place, name);
      expect({ name, ...answer }).toMatchObject({ name, status: 409, body: { code: "not_now" } });
    }
    expect(await stateOf("forum", place)).toEqual(before);
  });

  it.each(phases)("of a call that is %s", async (phase) => {
    const place = await callIn(world, phase);
    const status = (callStatuses as readonly string[]).includes(phase) ? phase : "announced";
    const before = await stateOf("call", place);
    expect(before.entity?.status).toBe(status);
    const forbidden = callRows.filter(
      ([name, { from, by }]) =>
        by !== "system" && (!from.includes(status) || (name === "begin_decision" && phase !== "closed")),
    );
    expect(forbidden.length).toBeGreaterThan(0);
    for (const [name] of forbidden) {
      const answer = await decide("call", place, name);
      expect({ name, ...answer }).toMatchObject({ name, status: 409, body: { code: "not_now" } });
    }
    expect(await stateOf("call", place)).toEqual(before);
  });

  it("nobody takes the clock's decision, and one nobody ever heard of is a wrong choice", async () => {
    const place = await callIn(world, "open");
    const answers = [await decide("call", place, "open"), await world.decide(place, "toString")];
    expect(answers[0]).toMatchObject({ status: 403 });
    expect(answers[1]).toMatchObject({ status: 422, body: { errors: [{ field: "decision", code: "not_a_choice" }] } });
  });
});

describe("the tables as programs read them", () => {
  it("list every row of both", async () => {
    const { body } = await world.get("/api/forums/decisions");
    const names = body.items.map(({ kind, decision }: Record<string, string>) => `${kind} ${decision}`);
    expect(names).toEqual([...forumRows.map(([name]) => `forum ${name}`), ...callRows.map(([name]) => `call ${name}`)]);
    expect(body.items.find(({ decision }: { decision: string }) => decision === "extend")).toMatchObject({
      kind: "call",
      by: "officer",
      from: ["announced"],
      needs: ["closesAt"],
      mail: "callExtended",
    });
  });

  it("and every decision a call allows is one that it offers", async () => {
    const place = await callIn(world, "open");
    const { body } = await world.get(`/api/forums/${place.replace("/", "/calls/")}`, world.staff.officer);
    expect(body).toMatchObject({
      phase: "open",
      desk: { decisions: ["edit", "extend", "move", "postpone", "cancel"] },
    });
  });
});
