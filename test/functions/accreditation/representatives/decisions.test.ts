import { beforeAll, describe, expect, it } from "vitest";
import {
  representativeDecisions,
  representativeStatuses,
} from "#functions/accreditation/representatives/representatives.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Applied } from "#test/support/accreditation.ts";
import { type DelegationWorld, delegationWorld, ownAnswers, ownConsents, person } from "./delegation.ts";

type Status = (typeof representativeStatuses)[number];
const rows: [string, Decision<Status>][] = Object.entries(representativeDecisions);

let world: DelegationWorld;
let applied: Applied;
beforeAll(async () => {
  world = await delegationWorld();
  applied = await world.accredited({ id: "many", quota: 100, reserves: 100, asks: ["travelDocument", "nationality"] });
});

const travel = {
  answers: { nationality: "KE", documentNumber: "A123", documentCountry: "KE", documentExpiry: "2031-01-01" },
};

/** Somebody in a status, got there as people would. */
const inStatus = async (status: Status): Promise<string> => {
  const { staff, decideOn, send } = world;
  switch (status) {
    case "rejected": {
      const reference = await send(applied, "confirmed", {}, travel);
      await decideOn(staff.officer, reference, "reject", { reason: "security", text: "No." });
      return reference;
    }
    case "replaced": {
      const reference = await send(applied, "confirmed", {}, travel);
      await decideOn(applied.own, reference, "replace", person());
      return reference;
    }
    case "cancelled": {
      const reference = await send(applied, "confirmed", {}, travel);
      await decideOn(applied.own, reference, "cancel");
      return reference;
    }
    case "lapsed": {
      const reference = await send(applied, "nominated");
      const one = await world.represent(reference);
      const { Casework } = await import("#functions/accreditation/representatives/casework.ts");
      await new Casework(world.room).byClock(one, new Date("2027-04-22T22:00:00.000Z"));
      return reference;
    }
    default:
      return send(applied, status, {}, travel);
  }
};

const inputOf = (decision: string, reference: string): Record<string, unknown> => {
  switch (decision) {
    case "replace":
      return person();
    case "fill":
      return { answers: { ...ownAnswers, ...travel.answers, givenName: `Filled ${reference}`, familyName: "" } };
    case "confirm_self":
      return {
        answers: { ...ownAnswers, ...travel.answers, givenName: `Confirmed ${reference}`, familyName: "" },
        consents: ownConsents,
      };
    case "rank":
      return { rank: 1 };
    case "reject":
      return { reason: "identity_unclear", text: "The names differ." };
    case "cancel_revoked":
      return { reason: "accreditation_ended" };
    case "note":
      return { text: "Called." };
    default:
      return {};
  }
};

const stateOf = async (reference: string) => {
  const [[row], [one], written] = await Promise.all([
    world.rows("cases", { reference }),
    world.rows("representatives", { reference }),
    Promise.all((["audit", "revisions", "outbox", "travelDocuments"] as const).map(world.count)),
  ]);
  return { row, one, written };
};

const askedBy = async (row: Decision<string>, reference: string): Promise<string> => {
  if (row.by === "applicant") return applied.own;
  if (row.by === "nominee") return world.tokenOf(reference);
  return row.by === "secretariat" ? world.staff.secretariat : world.staff.officer;
};

describe("every row of the table can be reached through the URLs", () => {
  const ofPeople = rows.filter(([, { by, from }]) => by !== "system" && from.length > 0);

  it.each(ofPeople.flatMap(([name, row]) => row.from.map((from) => [name, from, row] as const)))(
    "%s from %s",
    async (name, from, row) => {
      const reference = await inStatus(from);
      const before = await stateOf(reference);
      const answer = await world.decideOn(await askedBy(row, reference), reference, name, inputOf(name, reference));
      const after = await stateOf(reference);
      const to = row.to === "same" ? from : row.to;
      expect(answer).toMatchObject({ status: 200, body: { reference, status: to } });
      expect(after.one?.status).toBe(to);
      expect(after.row?.status).toBe(to);
      expect(after.one?.version).toBe(before.one?.version + 1);
      if (row.mail) expect((await world.mailsOf(reference)).map(({ kind }) => kind)).toContain(row.mail);
      const { taken, seat } = await world.seats(applied);
      expect(taken).toBe(seat.length);
    },
  );
});

describe("every other pair of status and decision answers 409 and changes nothing", () => {
  it.each([...representativeStatuses])("in %s", async (status) => {
    const reference = await inStatus(status);
    const before = await stateOf(reference);
    const token = await world.tokenOf(reference).catch(() => undefined);
    for (const [name] of rows.filter(([, row]) => !row.from.includes(status)))
      for (const who of [world.staff.officer, world.staff.secretariat, applied.own, ...(token ? [token] : [])]) {
        const answer = await world.decideOn(who, reference, name, inputOf(name, reference));
        expect({ name, ...answer }).toMatchObject({ name, status: 409, body: { code: "not_now" } });
      }
    expect(await stateOf(reference)).toEqual(before);
  });

  it("a decision that nobody ever heard of is a wrong choice", async () => {
    const reference = await world.send(applied);
    const answer = await world.decideOn(applied.own, reference, "toString");
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "decision", code: "not_a_choice" }] } });
  });
});

describe("rights", () => {
  it("decisions are refused to whom they are not given", async () => {
    const reference = await world.send(applied, "confirmed", {}, travel);
    const token = await world.tokenOf(reference);
    for (const [who, decision] of [
      [applied.own, "approve"],
      [token, "approve"],
      [world.staff.officer, "cancel"],
      [world.staff.officer, "cancel_self"],
      [applied.own, "cancel_self"],
      [token, "replace"],
      [world.staff.officer, "look"],
      [applied.own, "look"],
      [world.staff.secretariat, "erase"],
    ] as const) {
      const answer = await world.decideOn(who, reference, decision, inputOf(decision, reference));
      expect({ decision, status: answer.status }).toEqual({ decision, status: 403 });
    }
  });

  it("nobody else knows of them: other organizations, officers of other regions, other links, nobody signed in", async () => {
    const reference = await world.send(applied, "confirmed", {}, travel);
    const other = await world.accredited({ id: "others" });
    const stranger = await world.send(other, "self_confirmed");
    const path = `/api/accreditation/representatives/${reference}`;
    for (const who of [other.own, world.staff.asian, world.staff.auditor, await world.tokenOf(stranger)]) {
      expect((await world.get(path, who)).status).toBe(404);
      expect((await world.decideOn(who, reference, "cancel")).status).toBe(404);
    }
    expect((await world.get(path)).status).toBe(401);
    expect((await world.get(`/api/accreditation/${applied.reference}/representatives`, other.own)).status).toBe(404);
    expect((await world.nominate(other.own, applied.reference)).status).toBe(404);
    expect((await world.nominate(world.staff.officer, applied.reference)).status).toBe(403);
  });
});

it("the table is listed with the others", async () => {
  const { body } = await world.get("/api/accreditation/decisions");
  const listed = body.items.filter(({ kind }: { kind: string }) => kind === "representative");
  expect(listed.map(({ decision }: { decision: string }) => decision)).toEqual(rows.map(([name]) => name));
});
