import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, newSession, openBriefings } from "#test/support/briefings.ts";
import { wish } from "./people.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
});

const sessions = ["s1", "s2"] as const;
const mailboxes = 6;
/** Stated by everybody of the same remainder; of one, nobody states any. */
const organizations = ["Ours", "Theirs", ""];

type Step =
  | { readonly do: "sign_up"; readonly who: number; readonly session: number }
  | { readonly do: "cancel" | "accept" | "rejoin" | "change"; readonly who: number }
  | { readonly do: "raise"; readonly session: number }
  | { readonly do: "wait"; readonly hours: number }
  | { readonly do: "nothing" };

const who = fc.nat(mailboxes - 1);
const session = fc.nat(sessions.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("sign_up" as const), who, session }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel" as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("accept" as const, "rejoin", "change"), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("raise" as const), session }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const), hours: fc.constantFrom(1, 13, 25) }) },
  { weight: 1, arbitrary: fc.constant({ do: "nothing" as const }) },
);
/** Whether the readers come after a step, once or two at once. */
const readers = fc.constantFrom(0, 1, 2);

const limit = fc.constantFrom(0, 0, 1);

let count = 0;

/** A briefing of its own, with people who act through the site's own addresses. */
const openRun = async (perOrganization: number) => {
  count += 1;
  const id = `run-${count}`;
  const now = site.connection.now();
  const held = sessions.map((name) => newSession(now, { id: name, capacity: 2 }));
  await site.announce({ id, perOrganization }, held);
  const references = new Set<string>();
  const [signUps, places, briefings] = await Promise.all([
    site.room.signUps(),
    site.room.places(),
    site.room.briefings(),
  ]);

  const all = async (): Promise<SignUp[]> => Promise.all([...references].map((one) => site.signUpAt(one)));
  const mailbox = (number: number) => `mailbox.${number}@run${count}.example.org`;
  /** The sign-up by which a mailbox is known now, or its latest. */
  const latestOf = async (number: number) => {
    const own = (await all()).filter(({ email }) => email === mailbox(number));
    return own.find(({ status }) => status !== "repeated" && status !== "cancelled") ?? own.at(-1);
  };
  const decide = async (number: number, decision: string) => {
    const one = await latestOf(number);
    if (!one) return;
    const { token, write } = signUps.issue(one.reference, one.endsAt);
    await signUps.book.commit([write]);
    const other = sessions.find((name) => name !== one.session);
    const body = { decision, ...(decision === "change" && { session: other }) };
    const { status } = await site.post(`/api/briefings/sign-ups/${one.reference}/decisions`, body, token);
    expect([200, 409]).toContain(status);
  };
  const raise = async (number: number) => {
    const name = sessions[number] ?? "s1";
    const key = sessionKeyOf(id, name);
    const { capacity } = (await places.counted(key)) ?? { capacity: 0 };
    const from = await site.find(id);
    const to = from.sessions.map((one) => (one.id === name ? { ...one, capacity: capacity + 1 } : one));
    await briefings.make({
      from,
      to: { ...from, sessions: to },
      what: "briefing_change_session",
      by: "officer",
      now: site.connection.now(),
      also: [
        places.setCapacity(key, capacity + 1),
        places.addTurn(
          { sessionKey: key, reference: "count", what: "count", groups: [] },
          site.connection.now(),
          from.version,
        ),
      ],
    });
  };
  const take = async (next: Step) => {
    if (next.do === "sign_up") {
      const organization = organizations[next.who % organizations.length] ?? "";
      const body = wish({ email: mailbox(next.who), session: sessions[next.session], organization });
      const answer = await site.post(`/api/briefings/${id}/sign-ups`, body, "", {
        "cloudfront-viewer-address": `192.0.2.${count}:1`,
      });
      if (answer.status === 202) references.add(answer.body.reference);
      expect([202, 409, 429]).toContain(answer.status);
    } else if (next.do === "raise") await raise(next.session);
    else if (next.do === "wait") site.clock.advance({ hours: next.hours });
    else if (next.do !== "nothing") await decide(next.who, next.do);
  };
  return { id, held, perOrganization, all, take, places };
};

type Run = Awaited<ReturnType<typeof openRun>>;

const isPlaced = ({ status }: SignUp) => status === "confirmed" || status === "offered";
const isWaiting = ({ status }: SignUp) => status === "waitlisted";

/** What holds whenever the readers have done their work. */
const check = async ({ id, perOrganization, all, places }: Run, before: readonly SignUp[]) => {
  const people = await all();
  for (const name of sessions) {
    const key = sessionKeyOf(id, name);
    const here = people.filter(({ sessionKey }) => sessionKey === key);
    const counted = await places.counted(key);
    const placed = here.filter(isPlaced);
    const waiting = here.filter(isWaiting).toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
    expect(await places.turnsOf(key, 10)).toEqual([]);
    expect(counted?.taken).toBe(placed.length);
    expect(placed.length).toBeLessThanOrEqual(counted?.capacity ?? 0);
    const groups = new Set(here.flatMap((one) => one.groups));
    for (const group of groups) {
      const ofGroup = placed.filter((one) => one.groups.includes(group)).length;
      expect(await places.takenBy(key, group)).toBe(ofGroup);
      if (perOrganization > 0 && group.startsWith("organization#"))
        expect(ofGroup).toBeLessThanOrEqual(perOrganization);
    }
    // Nobody waits who may have a place, and everybody who waits stands on the list in the order of turns.
    const isBarred = ({ groups: own }: SignUp) =>
      perOrganization > 0 &&
      own.some(
        (group) =>
          group.startsWith("organization#") &&
          placed.filter((one) => one.groups.includes(group)).length >= perOrganization,
      );
    if (waiting.some((one) => !isBarred(one))) expect(placed.length).toBe(counted?.capacity);
    const listed = await places.waiting(key, 100);
    expect(listed.items.map(({ reference }) => reference)).toEqual(waiting.map(({ reference }) => reference));
    if (perOrganization > 0) continue;
    // Nobody who came later has a place, unless they waited for it themselves.
    const newcomers = here.filter(
      (one) => one.status === "confirmed" && !before.some(({ reference }) => reference === one.reference),
    );
    for (const { turn = 0 } of newcomers) expect(waiting.every((one) => (one.turn ?? 0) > turn)).toBe(true);
    // Whoever was offered a place just now came before all who still wait.
    const offered = here.filter(
      (one) => one.status === "offered" && !before.some((was) => was.reference === one.reference && isPlaced(was)),
    );
    for (const one of offered)
      expect(
        waiting.every(({ turn = 0 }) => turn > (before.find((was) => was.reference === one.reference)?.turn ?? 0)),
      ).toBe(true);
  }
  for (const group of Map.groupBy(people, ({ addressKey }) => addressKey).values())
    expect(group.filter((one) => isPlaced(one) || isWaiting(one)).length).toBeLessThanOrEqual(1);
  expect(people.filter(({ status }) => status === "requested")).toEqual([]);
};

const mailOf: Readonly<Record<string, string>> = {
  place_confirm: "confirmed",
  place_accept: "confirmed",
  place_changed: "confirmed",
  place_wait: "waitlisted",
  place_repeat: "repeated",
  place_offer: "offered",
  place_lapse: "lapsed",
  place_not_changed: "notChanged",
  place_cancel: "cancelled",
  place_end: "unplaced",
};

const tally = (names: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]).sort());

/** Every outcome sent one mail, and no other was written. */
const checkMails = async ({ all }: Run) => {
  const references = new Set((await all()).map(({ reference }) => reference));
  // What strangers see of a sign-up that came twice moves without a word to anybody.
  const happened = (await site.rows("audit")).filter(
    ({ subject, from }) => references.has(subject) && from !== "repeated",
  );
  const mails = (await site.rows("outbox")).filter(({ reference }) => references.has(reference));
  const told = mails.filter(({ kind }) => !String(kind).startsWith("reminder"));
  expect(tally(told.map(({ kind }) => kind))).toEqual(tally(happened.flatMap(({ what }) => mailOf[what] ?? [])));
};

describe("places of sessions", () => {
  it("are never oversold, go to people in order, and every outcome is told once, whatever people do and when", async () => {
    await fc.assert(
      fc.asyncProperty(
        limit,
        fc.array(fc.tuple(step, readers), { minLength: 5, maxLength: 22 }),
        async (most, steps) => {
          const run = await openRun(most);
          await site.allot();
          let before: SignUp[] = [];
          for (const [next, times] of steps) {
            await run.take(next);
            await Promise.all(Array.from({ length: times }, () => site.allot()));
            if (times === 0) continue;
            // Whoever left another session made a place there, after its reader had looked.
            await site.allot();
            await check(run, before);
            before = await run.all();
          }
          await site.allot();
          await site.allot();
          await check(run, before);
          await checkMails(run);
          site.clock.set(run.held[0]?.startsAt ?? "");
          await site.allot();
          const left = (await run.all()).map(({ status }) => status);
          expect(left.filter((status) => ["requested", "waitlisted", "offered"].includes(status))).toEqual([]);
          await checkMails(run);
        },
      ),
      { numRuns: 5, seed: 20261121, endOnFailure: true },
    );
  });
});
