import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SharedPace, type Stopwatch, type Take } from "#functions/notifications/pace.ts";

/** Time that passes when everybody waits, and a count that all runs share. */
const world = () => {
  let clock = 1_800_000_000_000;
  const waiting: { until: number; go: () => void }[] = [];
  const watch: Stopwatch = {
    elapsed: () => clock,
    epoch: () => clock,
    pause: (milliseconds) => new Promise((go) => waiting.push({ until: clock + milliseconds, go: () => go() })),
  };
  const counts = new Map<string, number>();
  const take: Take = async (window, turns) => {
    const before = counts.get(window) ?? 0;
    counts.set(window, before + turns);
    return before;
  };
  const pass = async (isDone: () => boolean) => {
    while (!isDone()) {
      // Whoever can go on does so before time passes.
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      const next = waiting.sort((a, b) => a.until - b.until).shift();
      if (!next) continue;
      clock = Math.max(clock, next.until);
      next.go();
    }
  };
  return { watch, take, pass, now: () => clock };
};

describe("turns to send", () => {
  test("are no more in any second than the mail system allows, however many runs take them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }), async (runs, perSecond) => {
        const { watch, take, pass, now } = world();
        const taken: number[] = [];
        let done = 0;
        const all = Array.from({ length: runs }, async () => {
          const pace = new SharedPace(perSecond, watch, take);
          for (let turn = 0; turn < 20; turn++) {
            await pace.turn();
            taken.push(Math.floor(now() / 1000));
          }
          done += 1;
        });
        await pass(() => done === runs);
        await Promise.all(all);
        expect(taken).toHaveLength(runs * 20);
        for (const second of new Set(taken))
          expect(taken.filter((one) => one === second).length).toBeLessThanOrEqual(perSecond);
      }),
      { numRuns: 30 },
    );
  });

  test("come at less than one a second too", async () => {
    const { watch, take, pass, now } = world();
    const pace = new SharedPace(0.25, watch, take);
    const taken: number[] = [];
    const all = (async () => {
      for (let turn = 0; turn < 4; turn++) {
        await pace.turn();
        taken.push(now());
      }
    })();
    await pass(() => taken.length === 4);
    await all;
    expect(new Set(taken.map((at) => Math.floor(at / 4000))).size).toBe(4);
  });

  test("that could not be taken keep nobody else waiting", async () => {
    const { watch } = world();
    let fails = true;
    const pace = new SharedPace(10_000, { ...watch, pause: async () => {} }, async () => {
      if (fails) throw new Error("slow down");
      return 0;
    });
    await expect(pace.turn()).rejects.toThrow("slow down");
    fails = false;
    await expect(pace.turn()).resolves.toBeUndefined();
  });
});
