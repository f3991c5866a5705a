import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Delivery, deliveryStates, joined, outcomeOf, sameDelivery, troubleOf } from "#shared/delivery.ts";

const told = fc.record(
  {
    at: fc.integer({ min: 0, max: 3 }).map((second) => `2026-11-21T09:00:0${second}.000Z`),
    code: fc.constantFrom("General", "NoEmail"),
  },
  { requiredKeys: ["at"] },
);
const delivery: fc.Arbitrary<Delivery> = fc.dictionary(fc.constantFrom(...deliveryStates), told);

describe("what was told of a message", () => {
  test("comes to the same in any order and however often it is told", () => {
    void fc.assert(
      fc.property(delivery, delivery, delivery, (a, b, c) => {
        expect(joined(a, b)).toEqual(joined(b, a));
        expect(joined(joined(a, b), c)).toEqual(joined(a, joined(b, c)));
        expect(joined(a, a)).toEqual(a);
        expect(joined(joined(a, b), b)).toEqual(joined(a, b));
      }),
    );
  });

  test("never takes back what is worse", () => {
    const rank = (one: Delivery) => deliveryStates.indexOf(outcomeOf(one)?.state ?? "delayed");
    void fc.assert(
      fc.property(delivery, delivery, (a, b) => {
        expect(rank(joined(a, b))).toBe(Math.max(rank(a), rank(b)));
      }),
    );
  });

  test("is the same only when every word of it is", () => {
    void fc.assert(
      fc.property(delivery, delivery, (a, b) => {
        expect(sameDelivery(a, b)).toBe(JSON.stringify(joined(a, {})) === JSON.stringify(joined(b, {})));
      }),
    );
  });

  test("troubles officers only when it did not arrive or was unwelcome", () => {
    expect(
      deliveryStates.map((state) => troubleOf(outcomeOf({ [state]: { at: "2026-11-21T09:00:00.000Z" } }))),
    ).toEqual([undefined, "returned", undefined, "rejected", "bounced", "complained"]);
    expect(outcomeOf({})).toBeUndefined();
  });
});
