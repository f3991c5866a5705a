import type { Limits } from "#shared/limits.ts";
import { logFault } from "#shared/log.ts";
import { isOvertaken, steadily } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import type { SignUp } from "../sign-up.ts";
import type { Casework } from "../signing-up/casework.ts";
import type { SignUps } from "../signing-up/store.ts";
import type { Briefings } from "../store.ts";
import { type Floor, Floors } from "./floor.ts";
import { Offering } from "./offering.ts";
import { Placing } from "./placing.ts";
import type { Places, Turn } from "./store.ts";

/** Turns that are looked at together. */
const batch = 50;

/**
 * The one reader of a session: gives out its places in order, keeps its waiting list moving and writes the mails. Safe to run
 * twice and at once: every step is a transaction that fails where another reader was faster.
 */
export class Allotment {
  readonly #signUps: SignUps;
  readonly #places: Places;
  readonly #floors: Floors;
  readonly #placing: Placing;
  readonly #offering: Offering;

  constructor(briefings: Briefings, signUps: SignUps, places: Places, casework: Casework, limits: Limits) {
    this.#signUps = signUps;
    this.#places = places;
    this.#floors = new Floors(briefings, places);
    this.#placing = new Placing(this.#floors, signUps, places, casework, limits);
    this.#offering = new Offering(this.#floors, signUps, places, casework);
  }

  /** Does all that waits for a session, until nothing does or `mayGoOn` says that time is up. */
  async workOff(key: string, now: Date, mayGoOn: () => boolean): Promise<void> {
    const failed = new Set<string>();
    while (mayGoOn()) {
      const turns = (await this.#places.turnsOf(key, batch + failed.size)).filter(({ turn }) => !failed.has(turn));
      if (turns.length === 0) return;
      // Before the briefing: whoever moves its session afterwards moves these on too, and their place is not given out by old times.
      const wishes = await Promise.all(turns.map(({ reference }) => this.#signUps.find(reference)));
      const floor = await this.#floors.open(key, mayGoOn);
      // Places that were added in the meantime are for those who wait, before anybody who comes.
      if (floor) await this.#offering.fill(floor, now);
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

  /** Deals with a turn as things stand: again where somebody moved meanwhile. */
  async #deal(floor: Floor, turn: Turn, wish: SignUp | undefined, now: Date): Promise<void> {
    let fresh = true;
    await steadily(async () => {
      const signUp = fresh ? wish : await this.#signUps.find(turn.reference);
      if (!fresh) {
        await this.#floors.lookAgain(floor);
        await this.#offering.fill(floor, now);
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
    if (turn.what === "free") await this.#offering.fill(floor, now);
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
    if (turn.what === "change") return this.#placing.change(floor, turn, signUp, now);
    if (signUp?.status !== "requested") return this.#drop(turn);
    return this.#placing.place(floor, turn, signUp, now);
  }

  async #drop(turn: Turn, writes: readonly Write[] = []): Promise<void> {
    await this.#signUps.book.commit([this.#places.doneWith(turn), ...writes]);
  }
}
