import { beforeAll, describe, expect, it } from "vitest";
import { type DelegationWorld, delegationWorld } from "./delegation.ts";

// The forum of these worlds lasts from 10 to 14 May 2027 at 22:00 UTC.
const ended = { nominationsUntil: "2027-04-22T21:59:59.000Z", substitutionsUntil: "2027-05-01T21:59:59.000Z" };

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

describe("an organization accredited late, as when an objection is withdrawn after the opening", () => {
  it("still sends representatives, for a week", async () => {
    world.clock.set("2027-05-03T09:00:00.000Z");
    const applied = await world.accredited({ id: "late", ...ended });
    const reference = await world.send(applied, "confirmed");
    world.clock.set("2027-05-10T08:59:59.000Z");
    expect((await world.nominate(applied.own, applied.reference)).status).toBe(201);
    world.clock.set("2027-05-10T09:00:00.000Z");
    expect(await world.nominate(applied.own, applied.reference)).toMatchObject({
      status: 409,
      body: { code: "nominations_closed" },
    });
    expect((await world.represent(reference)).status).toBe("confirmed");
  });

  it("but only while the event lasts, through which they are also confirmed", async () => {
    world.clock.set("2027-05-11T09:00:00.000Z");
    await world.pass(0);
    const applied = await world.accredited({ id: "later", ...ended });
    const reference = await world.send(applied, "approved");
    expect((await world.seats(applied)).seat).toEqual([reference]);
    world.clock.set("2027-05-14T22:00:00.000Z");
    const own = await world.signIn(applied.email);
    expect((await world.nominate(own, applied.reference)).body).toMatchObject({ code: "nominations_closed" });
  });
});
