import { clockwork } from "#shared/acting.ts";
import { partsOfSessionKey, sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Limits } from "#shared/limits.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { holdsPlace } from "../briefings.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { SignUp } from "../sign-up.ts";
import type { Casework, Deciding } from "../signing-up/casework.ts";
import { repeatedLimit } from "../signing-up/rates.ts";
import { erasedAt } from "../signing-up/settling.ts";
import type { SignUps } from "../signing-up/store.ts";
import type { Floor, Floors } from "./floor.ts";
import { limitsFor } from "./groups.ts";
import type { Places, Turn } from "./store.ts";

/** Gives people places, or others than they have: each outcome is one transaction with the turn that it deals with. */
export class Placing {
  readonly #floors: Floors;
  readonly #signUps: SignUps;
  readonly #places: Places;
  readonly #casework: Casework;
  readonly #limits: Limits;

  constructor(floors: Floors, signUps: SignUps, places: Places, casework: Casework, limits: Limits) {
    this.#floors = floors;
    this.#signUps = signUps;
    this.#places = places;
    this.#casework = casework;
    this.#limits = limits;
  }

  /** Gives somebody who asked for it a place, or one on the waiting list. */
  async place(floor: Floor, turn: Turn, signUp: SignUp, now: Date): Promise<void> {
    const done = this.#places.doneWith(turn);
    const deciding = { ...floor, signUp, acting: clockwork, now };
    if (isCalledOff(floor)) return this.#decide({ ...deciding, decision: "call_off", also: [done] });
    if (hasBegun(floor.session, now)) return this.#decide({ ...deciding, decision: "end", also: [done] });
    try {
      await this.#giveOrWait(floor, turn, signUp, now);
    } catch (error) {
      // Looked for only when something was in the way: hardly anybody asks twice.
      const other = isOvertaken(error) ? await this.#signUps.heldBy(signUp) : undefined;
      if (!other || other.reference === signUp.reference) throw error;
      await this.#repeat(floor, turn, { signUp, other }, now);
    }
  }

  async #giveOrWait(floor: Floor, turn: Turn, signUp: SignUp, now: Date): Promise<void> {
    const { key, counted, briefing, session } = floor;
    const isFree = await this.#floors.isFree(floor, signUp.groups);
    // The session may have moved since they asked, or while their offer had lapsed.
    const { endsAt } = session;
    const got = isFree
      ? this.#places.take(key, counted, signUp.groups, limitsFor(briefing, signUp.groups))
      : this.#places.wait(key, counted, signUp);
    await this.#decide({
      ...floor,
      signUp,
      acting: clockwork,
      now,
      decision: isFree ? "confirm" : "wait",
      change: (to) => ({ ...to, turn: counted.next, toldSequence: session.sequence, endsAt }),
      also: [this.#places.doneWith(turn), this.#signUps.hold(signUp, erasedAt(session)), ...got],
    });
    floor.counted = { ...counted, taken: counted.taken + (isFree ? 1 : 0), next: counted.next + 1 };
  }

  /**
   * The mailbox has a sign-up already. Its owner is told so; the page shows what it would show to anybody else, so that nobody
   * learns who signed up by trying their address.
   */
  async #repeat(
    floor: Floor,
    turn: Turn,
    { signUp, other }: { readonly signUp: SignUp; readonly other: SignUp },
    now: Date,
  ): Promise<void> {
    const isFree = await this.#floors.isFree(floor, signUp.groups);
    const seen = { status: isFree ? ("confirmed" as const) : ("waitlisted" as const), since: now.toISOString() };
    const [, sessionId] = partsOfSessionKey(other.sessionKey);
    const session = floor.briefing.sessions.find(({ id }) => id === sessionId) ?? floor.session;
    const about = { signUp: other, briefing: floor.briefing, session, now };
    // Whoever tries an address again and again fills nobody's mailbox by that.
    const isTold = await this.#limits.allows(repeatedLimit, other.reference, now);
    const { letters, writes } = await this.#casework.letter({ ...about, kind: isTold ? "repeated" : undefined });
    await this.#signUps.make({
      from: signUp,
      to: { ...signUp, status: "repeated", shown: seen },
      what: "place_repeat",
      by: clockwork.id,
      now,
      letters,
      also: [this.#places.doneWith(turn), ...writes],
    });
  }

  /** Changes somebody to this session if it has a place; else they keep what they have, and are told. */
  async change(floor: Floor, turn: Turn, signUp: SignUp | undefined, now: Date): Promise<void> {
    const { key, briefing, session, counted } = floor;
    const done = this.#places.doneWith(turn);
    const from = briefing.sessions.find(({ id }) => id === signUp?.session);
    const wanted = signUp?.wish === session.id && signUp.sessionKey !== key;
    if (!signUp || !from || !wanted || !(holdsPlace(signUp.status) || signUp.status === "waitlisted"))
      return this.#signUps.book.commit([done]);
    const deciding = { briefing, session: from, signUp, acting: clockwork, now };
    const possible =
      !isCalledOff(floor) && !hasBegun(session, now) && (await this.#floors.isFree(floor, signUp.groups));
    const settled = ({ wish: _, ...to }: SignUp): SignUp => to;
    if (!possible) return this.#decide({ ...deciding, decision: "not_changed", change: settled, also: [done] });
    const left = { sessionKey: signUp.sessionKey, reference: signUp.reference, groups: signUp.groups };
    const leaves = holdsPlace(signUp.status)
      ? [this.#places.addTurn({ ...left, what: "free" }, now, signUp.version)]
      : signUp.turn === undefined
        ? []
        : [this.#places.stopWaiting(signUp.sessionKey, signUp.turn)];
    await this.#decide({
      ...deciding,
      decision: "changed",
      into: session,
      change: (to) => ({
        ...settled(to),
        session: session.id,
        sessionKey: sessionKeyOf(briefing.id, session.id),
        endsAt: session.endsAt,
        turn: counted.next,
        toldSequence: session.sequence,
        changes: to.changes + 1,
      }),
      also: [
        done,
        this.#signUps.hold(signUp, erasedAt(session)),
        ...leaves,
        ...this.#places.take(key, counted, signUp.groups, limitsFor(briefing, signUp.groups)),
      ],
    });
    floor.counted = { ...counted, taken: counted.taken + 1, next: counted.next + 1 };
  }

  async #decide(deciding: Deciding): Promise<void> {
    await this.#casework.decide(deciding);
  }
}
