import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { Input } from "#functions/submissions/input.ts";
import { type LibraryWorld, libraryWorld } from "./library-world.ts";

const opened: LibraryWorld[] = [];
afterAll(() => {
  for (const world of opened) world.close();
});

const Step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ what: "publish" as const }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom("correct" as const, "hide" as const), which: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom("withdraw" as const, "takeDown" as const), which: fc.nat(5) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant("wait" as const), minutes: fc.constantFrom(1, 4, 6, 61, 130) }),
  },
  { weight: 3, arbitrary: fc.constant({ what: "index" as const }) },
  { weight: 1, arbitrary: fc.constant({ what: "startAnew" as const }) },
);

it("shows exactly what is public, whatever happens in whatever order, to functions that are warm and to those that start", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const world = await libraryWorld();
      opened.push(world);
      const live = new Map<string, Input>();
      let warm = world.appOf(world.newRoom());
      const chosen = (which: number) => [...live.values()][which % Math.max(1, live.size)];
      const keep = (input: Input) => live.set(input.reference, input);
      for (const step of steps) {
        const input = "which" in step ? chosen(step.which) : undefined;
        if (step.what === "publish") keep(await world.published({ content: { by: "Tumaini Collective" } }));
        if (step.what === "wait") world.advance({ minutes: step.minutes });
        if (step.what === "index") await world.index();
        if (step.what === "startAnew") warm = world.appOf(world.newRoom());
        if (input && step.what === "correct")
          keep(await world.correct(input, { title: `Version ${input.editions.length + 1}` }));
        if (input?.public?.showing === "named" && step.what === "hide") keep(await world.decide(input, "hide_name"));
        if (input && (step.what === "withdraw" || step.what === "takeDown")) {
          const [decision, reason] =
            step.what === "withdraw" ? (["withdraw", "mistake"] as const) : (["take_down", "unlawful"] as const);
          await world.decide(input, decision, { reason, text: "So." });
          live.delete(input.reference);
        }
        const shown = [...live.values()].map(({ reference, editions, public: now }) => ({
          reference,
          edition: editions.length,
          title: editions.at(-1)?.title,
          by: now?.showing === "named" ? "Tumaini Collective" : null,
        }));
        for (const app of [warm, world.appOf(world.newRoom())]) {
          const { items, total } = await (await app.request("/api/submissions")).json();
          const found = items.map(({ reference, edition, title, by }: Record<string, unknown>) => ({
            reference,
            edition,
            title,
            by,
          }));
          expect(found.toSorted(byReference)).toEqual(shown.toSorted(byReference));
          expect(total).toBe(live.size);
          const named = await (await app.request("/api/submissions?q=tumaini")).json();
          expect(named.total).toBe(shown.filter(({ by }) => by).length);
        }
      }
    }),
    { numRuns: 12, seed: 20261121 },
  );
});

const byReference = (one: { reference: string }, other: { reference: string }) =>
  one.reference < other.reference ? -1 : 1;
