import { beforeAll, describe, expect, it } from "vitest";
import { type DelegationWorld, delegationWorld } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const go = async (instant: string) => {
  world.clock.set(instant);
  await world.runDuties();
  await world.runDuties();
};
const later = (instant: string, days: number, milliseconds = 0) =>
  new Date(Date.parse(instant) + days * 86_400_000 + milliseconds).toISOString();

describe("a representative", () => {
  it("is forgotten a year after the event, protected data a month after it, and the record stays", async () => {
    const applied = await world.accredited({ id: "forgotten", quota: 3 });
    const came = await world.send(applied, "approved", { givenName: "Neema", familyName: "Njeri" });
    const gone = await world.send(applied, "confirmed", { givenName: "Petero", familyName: "Otim" });
    await world.decideOn(applied.own, gone, "cancel");
    const { wakeAt: eraseAt = "" } = await world.represent(came);
    const event = later(eraseAt, -30);
    await go(eraseAt);
    for (const reference of [came, gone])
      expect(await world.represent(reference)).toMatchObject({ wakeAt: later(event, 365) });
    await go(later(event, 365, -1));
    expect((await world.represent(came)).answers.givenName).toBe("Neema");
    const entries = (await world.rows("audit", { subject: came })).length;
    await go(later(event, 365));
    for (const [reference, status] of [
      [came, "approved"],
      [gone, "cancelled"],
    ] as const) {
      const one = await world.represent(reference);
      expect(one).toMatchObject({ status, forgotten: true, email: "", answers: {}, consents: {}, keys: [] });
      expect(one.wakeAt).toBeUndefined();
      expect(one.mailbox).toBeUndefined();
      expect(await world.mailsOf(reference)).toEqual([]);
      expect((await world.rows("cases", { reference }))[0]).toMatchObject({ title: "", status });
    }
    for (const name of ["Neema", "Njeri", "Petero", "Otim"])
      for (const table of ["representatives", "cases", "concerned", "revisions", "outbox", "applications"] as const)
        expect(JSON.stringify(await world.rows(table)), `${name} in ${table}`).not.toContain(name);
    const { roster } = await world.seats(applied);
    for (const placed of roster) expect(placed.marks).toEqual([]);
    const record = await world.rows("audit", { subject: came });
    expect(record).toHaveLength(entries + 1);
    expect(record.at(-1)).toMatchObject({ what: "forget", by: "system" });
    const again = await world.decideOn(world.staff.officer, came, "note", { text: "Later." });
    expect(again.status).toBeGreaterThanOrEqual(400);
  });
});
