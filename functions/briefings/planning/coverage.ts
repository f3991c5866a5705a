import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import { type PeopledRegion, type Place, peopledRegions, regionPlaces } from "#shared/briefings/region-places.ts";
import type { ReviewRegion } from "#shared/forums.ts";
import { localAt } from "#shared/time.ts";

type Times = Pick<BriefingSession, "id" | "startsAt" | "endsAt" | "cancelled">;

/** A session by the clocks of a place. */
export interface LocalHours {
  readonly session: string;
  /** As `2027-03-14T09:30`. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Whether people can be there without getting up early or staying up late. */
  readonly good: boolean;
}

export interface PlaceHours extends Place {
  readonly hours: readonly LocalHours[];
  readonly covered: boolean;
}

export const reaches = ["all", "some", "none"] as const;

export interface RegionHours {
  readonly region: PeopledRegion;
  /** Whether all of its places have a session at a good hour, some, or none. */
  readonly reach: (typeof reaches)[number];
  readonly places: readonly PlaceHours[];
}

/** When one more session would bring a good hour to most places that have none. */
export interface Suggestion {
  /** Of the day by universal time, at which it would begin. */
  readonly hours: readonly number[];
  /** How many places would have a good hour then. */
  readonly places: number;
}

export interface Coverage {
  readonly regions: readonly RegionHours[];
  readonly suggestion: Suggestion | undefined;
}

/** Between these hours people can be expected to take part. */
const [goodFrom, goodUntil] = ["08:00", "20:00"] as const;

const hour = 3600 * 1000;

/** Whether something begins and ends on one day between the good hours there. */
const isGood = (startsAt: string, endsAt: string, zone: string) => {
  const [from, to] = [localAt(startsAt, zone), localAt(endsAt, zone)];
  const sameDay = from.slice(0, 10) === to.slice(0, 10);
  return sameDay && from.slice(11) >= goodFrom && to.slice(11) <= goodUntil;
};

const hoursOf = (sessions: readonly Times[], { zone }: Place): LocalHours[] =>
  sessions.map(({ id, startsAt, endsAt }) => ({
    session: id,
    startsAt: localAt(startsAt, zone),
    endsAt: localAt(endsAt, zone),
    good: isGood(startsAt, endsAt, zone),
  }));

/** The regions in which people are meant: what is for the whole world, or across regions, is for all. */
const meant = (regions: readonly ReviewRegion[]): PeopledRegion[] => {
  const everywhere = regions.some((region) => region === "global" || region === "cross_regional");
  return everywhere ? [...peopledRegions] : peopledRegions.filter((region) => regions.includes(region));
};

const regionHours = (region: PeopledRegion, sessions: readonly Times[]): RegionHours => {
  const places = regionPlaces[region].map((place): PlaceHours => {
    const hours = hoursOf(sessions, place);
    return { ...place, hours, covered: hours.some(({ good }) => good) };
  });
  const reached = places.filter(({ covered }) => covered).length;
  return { region, places, reach: reached === places.length ? "all" : reached > 0 ? "some" : "none" };
};

/** By the day and the length of the last session that there is. */
const suggestionFor = (places: readonly PlaceHours[], sessions: readonly Times[]): Suggestion | undefined => {
  const last = sessions.at(-1);
  const missing = places.filter(({ covered }) => !covered);
  if (!last || missing.length === 0) return undefined;
  const length = Date.parse(last.endsAt) - Date.parse(last.startsAt);
  const day = Date.parse(`${last.startsAt.slice(0, 10)}T00:00:00.000Z`);
  const counts = Array.from({ length: 24 }, (_, at) => {
    const startsAt = new Date(day + at * hour).toISOString();
    const endsAt = new Date(day + at * hour + length).toISOString();
    return missing.filter(({ zone }) => isGood(startsAt, endsAt, zone)).length;
  });
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  return { hours: counts.flatMap((count, at) => (count === most ? [at] : [])), places: most };
};

/** What hour each session has for people in each region of a briefing. */
export const coverageOf = ({
  regions,
  sessions,
}: {
  readonly regions: Briefing["regions"];
  readonly sessions: readonly Times[];
}): Coverage => {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const found = meant(regions).map((region) => regionHours(region, held));
  return {
    regions: found,
    suggestion: suggestionFor(
      found.flatMap(({ places }) => places),
      held,
    ),
  };
};

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

/** Hours one after the other as one span, over midnight too: `19:00–06:00`. */
export const spansOf = (hours: readonly number[]): string[] => {
  const isIn = (hour: number) => hours.includes((hour + 24) % 24);
  if (hours.length === 24) return ["00:00–23:00"];
  return hours
    .filter((hour) => !isIn(hour - 1))
    .map((first) => {
      let last = first;
      while (isIn(last + 1)) last += 1;
      return last === first ? clock(first) : `${clock(first)}–${clock(last % 24)}`;
    });
};
