import { type Briefing, type BriefingSession, partsOfSessionKey } from "#shared/briefings/briefing.ts";
import type { Briefings } from "../store.ts";
import { limitsFor } from "./groups.ts";
import type { Counted, Places } from "./store.ts";

/** A session as its reader sees it: what it read of places holds until somebody else writes, which conditions find out. */
export interface Floor {
  readonly key: string;
  readonly briefing: Briefing;
  readonly session: BriefingSession;
  counted: Counted;
  readonly mayGoOn: () => boolean;
}

/** Sessions as they stand now, read strongly. */
export class Floors {
  readonly #briefings: Briefings;
  readonly #places: Places;

  constructor(briefings: Briefings, places: Places) {
    this.#briefings = briefings;
    this.#places = places;
  }

  async open(key: string, mayGoOn: () => boolean): Promise<Floor | undefined> {
    const [id, sessionId] = partsOfSessionKey(key);
    const [briefing, counted] = await Promise.all([this.#briefings.find(id), this.#places.counted(key)]);
    const session = briefing?.sessions.find((one) => one.id === sessionId);
    return briefing && session && counted ? { key, briefing, session, counted, mayGoOn } : undefined;
  }

  async lookAgain(floor: Floor): Promise<void> {
    Object.assign(floor, await this.open(floor.key, floor.mayGoOn));
  }

  /** Whether there is a place that these groups may have. */
  async isFree({ key, counted, briefing }: Floor, groups: readonly string[]): Promise<boolean> {
    if (counted.taken >= counted.capacity) return false;
    for (const [group, most] of limitsFor(briefing, groups))
      if ((await this.#places.takenBy(key, group)) >= most) return false;
    return true;
  }
}
