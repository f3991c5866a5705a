import { beforeAll, describe, expect, it } from "vitest";
import { briefingDecisions } from "#functions/briefings/briefings.ts";
import { planningDecisions } from "#functions/briefings/planning/decision-input.ts";
import { briefingStatuses, matterOfBriefing } from "#shared/briefings/briefing.ts";
import type { Decision } from "#shared/decisions.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { announced, briefingIn, decide, inputFor, planned } from "./plans.ts";

let world: BriefingsWorld;
beforeAll(async () => {
  world = await openBriefings();
});

const stateOf = async (id: string) => {
  const { audit, jobs } = await world.room.briefings();
  const published = await world.rows("published");
  return {
    briefing: await world.find(id),
    audit: await audit.of(matterOfBriefing(id)),
    jobs: (await jobs.ofMatter(matterOfBriefing(id), 100)).map(({ kind }) => kind).sort(),
    places: (await world.rows("places")).filter(({ sessionKey }) => String(sessionKey).startsWith(`${id}#`)),
    published: published.filter((row) => row.id === id).length,
  };
};

const rows = planningDecisions.map((name) => [name, briefingDecisions[name] as Decision<string>] as const);

const begun: Readonly<Record<string, readonly string[]>> = {
  publish: ["follow", "news"],
  add_session: ["follow"],
  move_session: ["follow"],
  cancel_session: ["follow"],
  cancel: ["follow"],
  edit: ["recount"],
};

describe("every row of planning can be reached through the API", () => {
  it.each(rows.flatMap(([name, row]) => row.from.map((from) => [name, from, row] as const)))(
    "%s a briefing that is %s",
    async (name, from, row) => {
      const id = await briefingIn(world, from);
      const before = await stateOf(id);
      const answer = await decide(world, id, name, inputFor(world, name));
      const after = await stateOf(id);
      const to = row.to === "same" ? from : row.to;
      const version = before.briefing.version + 1;
      expect(answer).toMatchObject({ status: 200, body: { status: to, version } });
      expect(after.briefing).toMatchObject({ status: to, version });
      expect(after.audit).toHaveLength(before.audit.length + 1);
      expect(after.audit.at(-1)).toMatchObject({ what: `briefing_${name}`, from, to, by: world.people.officer.id });
      const known = from === "announced" || name === "publish";
      expect(after.jobs).toEqual([...before.jobs, ...(known ? (begun[name] ?? []) : [])].sort());
      expect(after.published).toBe(known ? 2 : 0);
    },
  );
});

describe("no other decision is possible", () => {
  const others = rows.flatMap(([name, row]) =>
    briefingStatuses.filter((status) => !row.from.includes(status)).map((status) => [name, status] as const),
  );
  it.each(others)("%s a briefing that is %s", async (name, status) => {
    const id = await briefingIn(world, status);
    const before = await stateOf(id);
    expect(await decide(world, id, name, inputFor(world, name))).toMatchObject({
      status: 409,
      body: { code: "not_now" },
    });
    expect(await stateOf(id)).toEqual(before);
  });

  it("nor one that the table does not know, nor one on an older version", async () => {
    const id = await planned(world);
    expect(await decide(world, id, "constructor")).toMatchObject({ status: 422 });
    expect(await decide(world, id, "publish", { version: 7 })).toMatchObject({
      status: 409,
      body: { code: "changed_meanwhile" },
    });
    expect(await decide(world, "unknown", "publish")).toMatchObject({ status: 404 });
  });
});

describe("the table as programs read it", () => {
  it("names every need that a decision cannot do without", async () => {
    const { body } = await world.get("/api/briefings/decisions");
    const table = body.items.filter(({ kind }: { kind: string }) => kind === "briefing");
    expect(table.map(({ decision }: { decision: string }) => decision)).toEqual(Object.keys(briefingDecisions));
    for (const { decision, needs, reasons } of table) {
      if (!(planningDecisions as readonly string[]).includes(decision)) continue;
      const id = await briefingIn(world, briefingDecisions[decision as "edit"].from[0] ?? "planned");
      const given = inputFor(world, decision) as Record<string, unknown>;
      for (const need of [...needs, ...(reasons.length > 0 ? ["reason"] : [])]) {
        const { [need]: _, ...rest } = given;
        const answer = await decide(world, id, decision, rest);
        expect(answer).toMatchObject({ status: 422 });
        expect(answer.body.errors).toContainEqual(expect.objectContaining({ field: need, code: "required" }));
      }
    }
  });
});

describe("who may plan", () => {
  it("officers of a region what is for that region alone, auditors nothing, visitors not at all", async () => {
    const worldwide = await planned(world);
    const asian = await planned(world, { regions: ["asia_pacific"] }, world.staff.asian);
    expect(await decide(world, worldwide, "publish", {}, world.staff.asian)).toMatchObject({ status: 403 });
    expect(await decide(world, asian, "edit", { regions: ["africa"] }, world.staff.asian)).toMatchObject({
      status: 403,
    });
    expect(await decide(world, asian, "edit", { perRegion: 5 }, world.staff.asian)).toMatchObject({ status: 200 });
    expect(await decide(world, worldwide, "publish", {}, world.staff.auditor)).toMatchObject({ status: 403 });
    expect(await decide(world, worldwide, "publish", {}, "nobodys-token-at-all")).toMatchObject({ status: 401 });
    expect(await world.find(worldwide)).toMatchObject({ status: "planned", version: 1 });
    const copy = (token: string) => world.post(`/api/briefings/${worldwide}/copies`, { days: 7 }, token);
    expect(await copy(world.staff.asian)).toMatchObject({ status: 403 });
    expect(await copy(world.staff.auditor)).toMatchObject({ status: 403 });
  });

  it("all staff read plans, whoever works on them with where people join; nobody else does", async () => {
    const id = await announced(world);
    for (const path of [`/api/briefings/${id}/plan`, "/api/briefings/planned", `/api/briefings/${id}/coverage`]) {
      expect(await world.get(path, world.staff.auditor)).toMatchObject({ status: 200 });
      expect(await world.get(path, world.staff.asian)).toMatchObject({ status: 200 });
      expect(await world.get(path)).toMatchObject({ status: 401 });
      const { token } = await world.person();
      expect(await world.get(path, token)).toMatchObject({ status: 403 });
    }
    const { body } = await world.get(`/api/briefings/${id}/plan`, world.staff.auditor);
    expect(body.sessions[0].joiningLink).toBe("");
    expect(body.desk.decisions).toEqual([]);
    const { body: own } = await world.get(`/api/briefings/${id}/plan`, world.staff.officer);
    expect(own.sessions[0].joiningLink).toMatch(/^https:/);
  });
});
