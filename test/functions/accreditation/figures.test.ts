import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { medianOf } from "#shared/median.ts";
import { Published } from "#shared/published.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { inStatus } from "./paths.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const figuresOf = async () => {
  const { store, settings } = world.connection;
  const all = await new Published(store, settings.table("published")).figuresOf(authorityCall.forum);
  return all.find(({ call }) => call === authorityCall.id);
};

describe("figures of a call", () => {
  it("are counted once a day, and tell nothing that is not public", async () => {
    await inStatus(world, "submitted");
    await inStatus(world, "not_eligible");
    await inStatus(world, "refusal_proposed");
    await inStatus(world, "redirected");
    await inStatus(world, "withdrawn");
    await world.apply({ status: "draft" });
    await world.runDuties();
    expect(await figuresOf()).toMatchObject({
      applied: 5,
      statuses: { submitted: 1, not_eligible: 1, under_screening: 1, redirected: 1, withdrawn: 1 },
      screenedOut: { out_of_scope: 1, redirected_ecosoc: 1 },
      answered: 2,
    });
    const before = await world.rows("accreditationJobs");
    await inStatus(world, "submitted");
    await world.runDuties();
    expect(await world.rows("accreditationJobs")).toHaveLength(before.length);
    expect((await figuresOf())?.applied).toBe(5);
    await world.pass(1);
    expect((await figuresOf())?.applied).toBe(6);
  });

  it("go through any number of applications page by page", async () => {
    for (let count = 0; count < 50; count++) await world.apply();
    await world.pass(1);
    expect((await figuresOf())?.applied).toBe(56);
  });

  it("the median is that of a sorted list", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 50 }), (days) => {
        const counts: Record<string, number> = {};
        for (const day of days) counts[day] = (counts[day] ?? 0) + 1;
        const sorted = days.toSorted((one, other) => one - other);
        expect(medianOf(counts)).toBe(sorted[Math.ceil(days.length / 2) - 1]);
      }),
    );
    expect(medianOf({})).toBeNull();
  });
});
