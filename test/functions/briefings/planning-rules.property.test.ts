import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyOf } from "#functions/briefings/planning/copying.ts";
import type { PlanningDecision } from "#functions/briefings/planning/decision-input.ts";
import { briefingAfter } from "#functions/briefings/planning/moves.ts";
import { Briefing, mostSessions } from "#shared/briefings/briefing.ts";
import { Refusal } from "#shared/refusal.ts";
import { instantAt, localAt } from "#shared/time.ts";
import { newBriefing, newSession } from "#test/support/briefings.ts";

const now = new Date("2027-01-04T09:00:00.000Z");
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const zones = [
  "UTC",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Nairobi",
  "Europe/Zurich",
  "America/New_York",
  "Australia/Lord_Howe",
];
const zone = fc.constantFrom(...zones);
/** Minutes from now, also of the past, over changes of clock. */
const offset = fc.integer({ min: -2 * 1440, max: 400 * 1440 });
const at = (minutes: number) => new Date(now.getTime() + minutes * minute).toISOString();

type Step = readonly [PlanningDecision, Record<string, unknown>, string?];
const session = fc.constantFrom("s1", "s2", "s3", "s4");
const span = fc.tuple(offset, fc.integer({ min: -60, max: 14 * 60 }), zone);
const timesOf = ([from, length, where]: [number, number, string]) => ({
  startsAt: at(from),
  endsAt: at(from + length),
  zone: where,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(span, fc.boolean())
    .map(
      ([when, linked]): Step => [
        "add_session",
        { ...timesOf(when), ...(linked && { joiningLink: "https://meet.example.org/x" }) },
      ],
    ),
  fc.tuple(session, span).map(([id, when]): Step => ["move_session", timesOf(when), id]),
  fc.tuple(session, span).map(([id, when]): Step => ["change_session", timesOf(when), id]),
  fc
    .tuple(session, fc.integer({ min: 1, max: 500 }))
    .map(([id, capacity]): Step => ["change_session", { capacity }, id]),
  session.map((id): Step => ["remove_session", {}, id]),
  session.map((id): Step => ["cancel_session", {}, id]),
  fc.constant<Step>(["publish", {}]),
);

const attempt = (briefing: Briefing, [decision, changes, id]: Step): Briefing | Refusal => {
  try {
    return briefingAfter(decision, briefing, { changes, session: id, reason: "clash" }, now).to;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

describe("whatever officers decide, one decision after the other", () => {
  it("leaves a briefing that can be true, or is refused", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let briefing: Briefing = newBriefing(now, {}, []);
        const names = new Set<string>();
        for (const one of steps) {
          const after = attempt(briefing, one);
          if (after instanceof Refusal) {
            expect([409, 422]).toContain(after.status);
            if (after.status === 422) expect(after.errors).not.toEqual([]);
            continue;
          }
          for (const { id } of after.sessions.filter(
            (held) => !briefing.sessions.some((known) => known.id === held.id),
          )) {
            expect(names).not.toContain(id);
            names.add(id);
          }
          for (const to of after.sessions) {
            const from = briefing.sessions.find(({ id }) => id === to.id);
            const moved = from && (from.startsAt !== to.startsAt || from.endsAt !== to.endsAt || from.zone !== to.zone);
            // Once people know of it, no hour changes without being counted and told.
            if (moved && briefing.status === "announced") {
              expect(one[0]).toBe("move_session");
              expect(to.sequence).toBe(from.sequence + 1);
              expect(after.history.at(-1)).toMatchObject({ what: "move_session", session: to.id });
            }
          }
          briefing = after;
          Briefing.parse(briefing);
          const held = briefing.sessions.filter(({ cancelled }) => !cancelled);
          expect(briefing.sessions.length).toBeLessThanOrEqual(mostSessions);
          expect(new Set(held.map(({ startsAt }) => startsAt)).size).toBe(held.length);
          for (const { startsAt, endsAt, interpretersBy } of held) {
            const length = Date.parse(endsAt) - Date.parse(startsAt);
            expect(length).toBeGreaterThan(0);
            expect(length).toBeLessThanOrEqual(12 * hour);
            expect(startsAt > now.toISOString()).toBe(true);
            expect(interpretersBy <= startsAt).toBe(true);
          }
          if (briefing.status === "announced")
            expect(held.every(({ joiningLink }) => joiningLink.startsWith("https://"))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("moves the end and the day for interpreters with the beginning", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 * 1440 }),
        fc.integer({ min: 1, max: 720 }),
        zone,
        (from, length, where) => {
          const startsAt = at(1440);
          const endsAt = at(1440 + length);
          const interpretersBy = at(1440 - 300);
          const held = newSession(now, { startsAt, endsAt, interpretersBy, zone: where });
          const briefing: Briefing = { ...newBriefing(now, { status: "announced" }), sessions: [held] };
          fc.pre(from !== 1440);
          const { to } = briefingAfter(
            "move_session",
            briefing,
            { session: "s1", changes: { startsAt: at(from) } },
            now,
          );
          expect(to.sessions[0]).toMatchObject({ startsAt: at(from), endsAt: at(from + length), zone: where });
          expect(Date.parse(to.sessions[0]?.interpretersBy ?? "")).toBe(Date.parse(at(from - 300)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The same time of day so many days later. */
const addedDays = (local: string, days: number) =>
  `${new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) + days * day).toISOString().slice(0, 10)}${local.slice(10)}`;

describe("a copy", () => {
  it("keeps hour, length and order by the clocks of each session", () => {
    fc.assert(
      fc.property(
        offset,
        fc.integer({ min: 1, max: 720 }),
        fc.integer({ min: -400, max: 400 }),
        zone,
        (from, length, days, where) => {
          const startsAt = at(from);
          const held = newSession(now, { startsAt, endsAt: at(from + length), zone: where });
          const briefing: Briefing = { ...newBriefing(now), sessions: [held] };
          const [copied] = copyOf(briefing, { id: "copy", days, links: false }, now).sessions;
          const wanted = addedDays(localAt(startsAt, where), days);
          const found = instantAt(wanted, where);
          // Where clocks skip the hour, or show it twice, the later of the two is meant.
          expect(copied?.startsAt).toBe(
            "instant" in found ? found.instant : "instants" in found ? found.instants[1] : "",
          );
          expect(Date.parse(copied?.endsAt ?? "") - Date.parse(copied?.startsAt ?? "")).toBe(length * minute);
        },
      ),
      { numRuns: 300 },
    );
  });
});
