import { beforeAll, describe, expect, it } from "vitest";
import { type ApplicationStatus, decisions } from "#functions/accreditation/accreditation.ts";
import type { Decision } from "#shared/decisions.ts";
import {
  type AccreditationWorld,
  type Applied,
  accreditationWorld,
  authorityCall,
  organizerCall,
} from "#test/support/accreditation.ts";
import { forced, inputFor, inStatus, reachable } from "./paths.ts";

const rows: [string, Decision<string>][] = Object.entries(decisions);
const names = rows.map(([name]) => name);

/** Decisions whose way is tested with the part that they belong to. */
const elsewhere = [
  "begin",
  "save",
  "submit",
  "replace_file",
  "object",
  "withdraw_objection",
  "overturn",
  "withdraw_listed",
];

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const stateOf = async (reference: string) => {
  const [[row], [application], written] = await Promise.all([
    world.rows("cases", { reference }),
    world.rows("applications", { reference }),
    Promise.all((["audit", "revisions", "outbox", "accreditationJobs"] as const).map(world.count)),
  ]);
  return { row, application, written };
};

const asked = (row: Decision<string>, status: string, { own }: Applied) => {
  if (row.by === "applicant") return own;
  if (row.by === "secretariat" || status === "contested") return world.staff.secretariat;
  return row.by === "other-officer" ? world.staff.second : world.staff.officer;
};

describe("every row of the table can be reached through the URLs", () => {
  const ofPeople = rows.filter(([name, { by }]) => by !== "system" && !elsewhere.includes(name));

  it.each(
    ofPeople.flatMap(([name, row]) =>
      row.from.filter((from) => reachable.includes(from)).map((from) => [name, from, row] as const),
    ),
  )("%s from %s", async (name, from, row) => {
    const call = name === "waitlist" || from === "waitlisted" ? organizerCall : authorityCall;
    const applied = await inStatus(world, from, { call });
    const who = asked(row, from, applied);
    const before = await stateOf(applied.reference);
    const answer = await world.decide(who, applied.reference, name, inputFor(world, name));
    const after = await stateOf(applied.reference);
    const to = row.to === "same" ? from : row.to;
    expect({ name, ...answer }).toMatchObject({ status: 200, body: { reference: applied.reference } });
    expect(after.application?.status).toBe(to);
    expect(after.row?.status).toBe(to);
    expect(after.application?.version).toBe(before.application?.version + 1);
    expect(after.written[0]).toBe((before.written[0] ?? 0) + 1);
    const toStaff = name === "hand_over" ? 1 : 0;
    expect(after.written[2]).toBe((before.written[2] ?? 0) + (row.mail ? 1 : 0) + toStaff);
    if (row.mail) expect(await world.mailsAbout(applied.reference)).toContain(row.mail);
  });

  it("revoking an accreditation, which cancels its representatives", async () => {
    const applied = await forced(world, "accredited");
    const answer = await world.decide(world.staff.secretariat, applied.reference, "revoke", inputFor(world, "revoke"));
    expect(answer).toMatchObject({ status: 200, body: { status: "revoked" } });
    expect(await world.mailsAbout(applied.reference)).toContain("revoked");
    const jobs = await world.rows("accreditationJobs");
    expect(jobs.find(({ kind }) => kind === "cancel_representatives")?.input).toEqual({ reference: applied.reference });
  });
});

describe("every other pair of status and decision answers 409 and changes nothing", () => {
  const refuseAll = async (applied: Applied, status: string, call = authorityCall) => {
    const before = await stateOf(applied.reference);
    const barred = call.accreditation === "authority" ? ["waitlist", "move_up"] : ["object", "withdraw_objection"];
    const allowed = (name: string) =>
      !barred.includes(name) && rows.some(([known, row]) => known === name && row.from.includes(status));
    for (const name of names.filter((known) => !allowed(known))) {
      for (const token of [world.staff.officer, applied.own]) {
        const answer = await world.decide(token, applied.reference, name, inputFor(world, name));
        expect({ name, ...answer }).toMatchObject({ name, status: 409, body: { code: "not_now" } });
      }
    }
    expect(await stateOf(applied.reference)).toEqual(before);
  };

  it.each(reachable)("in %s", async (status) => {
    const call = status === "waitlisted" ? organizerCall : authorityCall;
    await refuseAll(await inStatus(world, status), status, call);
  });

  it.each([
    "listed",
    "objected",
    "accredited",
    "not_accredited",
    "revoked",
    "not_decided",
  ] satisfies ApplicationStatus[])("in %s", async (status) => {
    await refuseAll(await forced(world, status), status);
  });

  it("a decision that nobody ever heard of is a wrong choice", async () => {
    const { reference } = await inStatus(world, "submitted");
    const answer = await world.decide(world.staff.officer, reference, "toString");
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "decision", code: "not_a_choice" }] } });
  });
});

describe("the table as programs read it", () => {
  it("lists every row", async () => {
    const { body } = await world.get("/api/accreditation/decisions");
    const own = body.items.filter(({ kind }: { kind: string }) => kind === "application");
    expect(own.map(({ decision }: { decision: string }) => decision)).toEqual(names);
    expect(own.find(({ decision }: { decision: string }) => decision === "propose_refusal")).toMatchObject({
      by: "officer",
      from: ["under_screening"],
      to: "refusal_proposed",
      needs: ["text"],
      mail: null,
    });
  });
});
