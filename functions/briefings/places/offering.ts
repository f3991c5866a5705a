import { clockwork } from "#shared/acting.ts";
import { logFault } from "#shared/log.ts";
import { steadily } from "#shared/steadily.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { Casework } from "../signing-up/casework.ts";
import type { SignUps } from "../signing-up/store.ts";
import type { Floor, Floors } from "./floor.ts";
import { limitsFor } from "./groups.ts";
import { offerUntil } from "./offers.ts";
import type { Places, Waiting } from "./store.ts";

/** People on the waiting list that are looked through for one who may have a place. */
const waitingAtOnce = 200;

/** Keeps the waiting list moving. */
export class Offering {
  readonly #floors: Floors;
  readonly #signUps: SignUps;
  readonly #places: Places;
  readonly #casework: Casework;

  constructor(floors: Floors, signUps: SignUps, places: Places, casework: Casework) {
    this.#floors = floors;
    this.#signUps = signUps;
    this.#places = places;
    this.#casework = casework;
  }

  /** Offers free places to those who wait, in their order, leaving out whose group has as many as it may. */
  async fill(floor: Floor, now: Date): Promise<void> {
    if (isCalledOff(floor) || hasBegun(floor.session, now)) return;
    // Nobody keeps those behind them waiting: whoever could not be offered anything is tried again by the next run.
    const tried = new Set<string>();
    while (floor.counted.taken < floor.counted.capacity && floor.mayGoOn()) {
      const next = await this.#nextWaiting(floor, tried);
      if (!next) return;
      tried.add(next.place);
      try {
        await steadily(() => this.#offer(floor, next, now));
      } catch (error) {
        logFault(error, "places");
      }
    }
  }

  async #offer(floor: Floor, { reference, groups }: Waiting, now: Date): Promise<void> {
    const signUp = await this.#signUps.find(reference);
    await this.#floors.lookAgain(floor);
    const { key, briefing, session } = floor;
    if (isCalledOff(floor) || hasBegun(session, now)) return;
    // Whoever stopped waiting took themselves off the list in that very moment.
    if (signUp?.status !== "waitlisted" || signUp.sessionKey !== key || signUp.turn === undefined) return;
    if (!(await this.#floors.isFree(floor, groups))) return;
    await this.#casework.decide({
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

  async #nextWaiting(floor: Floor, tried: ReadonlySet<string>): Promise<Waiting | undefined> {
    // Of one group many may wait, and each is as full as the first of them found it.
    const known = new Map<string, boolean>();
    const isFreeFor = async (groups: readonly string[]) => {
      const name = groups.join(" ");
      const isFree = known.get(name) ?? (await this.#floors.isFree(floor, groups));
      known.set(name, isFree);
      return isFree;
    };
    let cursor: string | undefined;
    do {
      const page = await this.#places.waiting(floor.key, waitingAtOnce, cursor);
      for (const one of page.items) if (!tried.has(one.place) && (await isFreeFor(one.groups))) return one;
      cursor = page.next;
    } while (cursor !== undefined);
    return undefined;
  }
}
