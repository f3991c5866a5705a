import { clockwork } from "#shared/acting.ts";
import { type Briefing, type BriefingSession, partsOfSessionKey, sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Limits } from "#shared/limits.ts";
import { logFault } from "#shared/log.ts";
import { isOvertaken, steadily } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { holdsPlace } from "../briefings.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { SignUp } from "../sign-up.ts";
import type { Casework, Deciding } from "../signing-up/casework.ts";
import { repeatedLimit } from "../signing-up/rates.ts";
import { erasedAt } from "../signing-up/settling.ts";
import type { SignUps } from "../signing-up/store.ts";
import type { Briefings } from "../store.ts";
import { limitsFor } from "./groups.ts";
import { offerUntil } from "./offers.ts";
import type { Counted, Places, Turn, Waiting } from "./store.ts";

/** Turns that are looked at together. */
const batch = 50;
/** People on the waiting list that are looked through for one who may have a place. */
const waitingAtOnce = 200;

/** A session as its reader sees it: what it read of places holds until somebody else writes, which conditions find out. */
interface Floor {
  readonly key: string;
  readonly briefing: Briefing;
  readonly session: BriefingSession;
  counted: Counted;
  readonly mayGoOn: () => boolean;
}

/**
 * The one reader of a session: gives out its places in order, keeps its waiting list moving and writes the mails. Safe to run
 * twice and at once: every step is a transaction that fails where another reader was faster.
 */
export class Allotment {
  readonly #briefings: Briefings;
  readonly #signUps: SignUps;
  readonly #places: Places;
  readonly #casework: Casework;
  readonly #limits: Limits;

  constructor(briefings: Briefings, signUps: SignUps, places: Places, casework: Casework, limits: Limits) {
    this.#briefings = briefings;
    this.#signUps = signUps;
    this.#places = places;
    this.#casework = casework;
    this.#limits = limits;
  }

  /** Does all that waits for a session, until nothing does or `mayGoOn` says that time is up. */
  async workOff(key: string, now: Date, mayGoOn: () => boolean): Promise<void> {
    const failed = new Set<string>();
    while (mayGoOn()) {
      const turns = (await this.#places.turnsOf(key, batch + failed.size)).filter(({ turn }) => !failed.has(turn));
      if (turns.length === 0) return;
      // Before the briefing: whoever moves its session afterwards moves these on too, and their place is not given out by old times.
      const wishes = await Promise.all(turns.map(({ reference }) => this.#signUps.find(reference)));
      const floor = await this.#open(key, mayGoOn);
      // Places that were added in the meantime are for those who wait, before anybody who comes.
      if (floor) await this.#fillIfPossible(floor, now);
      for (const [place, turn] of turns.entries()) {
        if (!mayGoOn()) return;
        try {
          if (floor) await this.#deal(floor, turn, wishes[place], now);
          else await this.#drop(turn);
        } catch (error) {
          // The others have waited long enough; this one comes up again with the next run.
          failed.add(turn.turn);
          logFault(error, "places");
        }
      }
    }
  }

  /** Keeps nobody else waiting when something is wrong with somebody on the list. */
  async #fillIfPossible(floor: Floor, now: Date): Promise<void> {
    try {
      await this.#fill(floor, now);
    } catch (error) {
      logFault(error, "places");
    }
  }

  async #open(key: string, mayGoOn: () => boolean): Promise<Floor | undefined> {
    const [id, sessionId] = partsOfSessionKey(key);
    const [briefing, counted] = await Promise.all([this.#briefings.find(id), this.#places.counted(key)]);
    const session = briefing?.sessions.find((one) => one.id === sessionId);
    return briefing && session && counted ? { key, briefing, session, counted, mayGoOn } : undefined;
  }

  /** Deals with a turn as things stand: again where somebody moved meanwhile. */
  async #deal(floor: Floor, turn: Turn, wish: SignUp | undefined, now: Date): Promise<void> {
    let fresh = true;
    await steadily(async () => {
      const signUp = fresh ? wish : await this.#signUps.find(turn.reference);
      if (!fresh) {
        await this.#lookAgain(floor);
        await this.#fill(floor, now);
      }
      fresh = false;
      try {
        await this.#dealWith(floor, turn, signUp, now);
      } catch (error) {
        // Another reader may have dealt with it.
        if (isOvertaken(error) && !(await this.#isWaiting(turn))) return;
        throw error;
      }
    });
    // Nothing else sets a place of this session free.
    if (turn.what === "free") await this.#fill(floor, now);
  }

  async #lookAgain(floor: Floor): Promise<void> {
    Object.assign(floor, await this.#open(floor.key, floor.mayGoOn));
  }

  async #isWaiting({ sessionKey, turn }: Turn) {
    return (await this.#places.turnsOf(sessionKey, batch * 4)).some((one) => one.turn === turn);
  }

  async #dealWith(floor: Floor, turn: Turn, signUp: SignUp | undefined, now: Date): Promise<void> {
    if (turn.what === "count") return this.#drop(turn);
    if (turn.what === "free") {
      await this.#drop(turn, this.#places.release(floor.key, turn.groups));
      floor.counted = { ...floor.counted, taken: floor.counted.taken - 1 };
      return;
    }
    if (turn.what === "change") return this.#change(floor, turn, signUp, now);
    if (signUp?.status !== "requested") return this.#drop(turn);
    return this.#place(floor, turn, signUp, now);
  }

  async #drop(turn: Turn, writes: readonly Write[] = []): Promise<void> {
    await this.#signUps.book.commit([this.#places.doneWith(turn), ...writes]);
  }

  /** Gives somebody who asked for it a place, or one on the waiting list. */
  async #place(floor: Floor, turn: Turn, signUp: SignUp, now: Date): Promise<void> {
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
    const isFree = await this.#isFree(floor, signUp.groups);
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
    const isFree = await this.#isFree(floor, signUp.groups);
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
  async #change(floor: Floor, turn: Turn, signUp: SignUp | undefined, now: Date): Promise<void> {
    const { key, briefing, session, counted } = floor;
    const from = briefing.sessions.find(({ id }) => id === signUp?.session);
    const wanted = signUp?.wish === session.id && signUp.sessionKey !== key;
    if (!signUp || !from || !wanted || !(holdsPlace(signUp.status) || signUp.status === "waitlisted"))
      return this.#drop(turn);
    const done = this.#places.doneWith(turn);
    const deciding = { briefing, session: from, signUp, acting: clockwork, now };
    const possible = !isCalledOff(floor) && !hasBegun(session, now) && (await this.#isFree(floor, signUp.groups));
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

  /** Offers free places to those who wait, in their order, leaving out whose group has as many as it may. */
  async #fill(floor: Floor, now: Date): Promise<void> {
    if (isCalledOff(floor) || hasBegun(floor.session, now)) return;
    let last = "";
    while (floor.counted.taken < floor.counted.capacity && floor.mayGoOn()) {
      const next = await this.#nextWaiting(floor);
      // Whoever is found again could not be offered anything: the next run tries once more.
      if (!next || next.place === last) return;
      last = next.place;
      await steadily(() => this.#offer(floor, next, now));
    }
  }

  async #offer(floor: Floor, { reference, groups }: Waiting, now: Date): Promise<void> {
    const signUp = await this.#signUps.find(reference);
    await this.#lookAgain(floor);
    const { key, briefing, session } = floor;
    if (isCalledOff(floor) || hasBegun(session, now)) return;
    if (signUp?.status !== "waitlisted" || signUp.sessionKey !== key || signUp.turn === undefined) {
      // Whoever stopped waiting took themselves off the list in that very moment.
      return;
    }
    if (!(await this.#isFree(floor, groups))) return;
    await this.#decide({
      ...floor,
      signUp,
      decision: "offer",
      acting: clockwork,
      now,
      change: (to) => ({ ...to, offerUntil: offerUntil(now, session.startsAt) }),
      also: [
        this.#places.stopWaiting(key, signUp.turn),
        ...this.#places.take(key, floor.counted, signUp.groups, limitsFor(briefing, signUp.groups)),
      ],
    });
    floor.counted = { ...floor.counted, taken: floor.counted.taken + 1, next: floor.counted.next + 1 };
  }

  async #nextWaiting(floor: Floor): Promise<Waiting | undefined> {
    // Of one group many may wait, and each is as full as the first of them found it.
    const known = new Map<string, boolean>();
    const isFreeFor = async (groups: readonly string[]) => {
      const name = groups.join(" ");
      const isFree = known.get(name) ?? (await this.#isFree(floor, groups));
      known.set(name, isFree);
      return isFree;
    };
    let cursor: string | undefined;
    do {
      const page = await this.#places.waiting(floor.key, waitingAtOnce, cursor);
      for (const one of page.items) if (await isFreeFor(one.groups)) return one;
      cursor = page.next;
    } while (cursor !== undefined);
    return undefined;
  }

  async #isFree({ key, counted, briefing }: Floor, groups: readonly string[]): Promise<boolean> {
    if (counted.taken >= counted.capacity) return false;
    for (const [group, most] of limitsFor(briefing, groups))
      if ((await this.#places.takenBy(key, group)) >= most) return false;
    return true;
  }

  async #decide(deciding: Deciding): Promise<void> {
    await this.#casework.decide(deciding);
  }
}
