import type { Application, Placed } from "../application.ts";

/** What the representatives of one application hold: seats of the quota, places on the reserve, or nothing yet. */
export type Roster = readonly Placed[];

export const rosterOf = ({ roster = [] }: Pick<Application, "roster">): Roster => roster;

export const placeOf = (roster: Roster, reference: string) => roster.find((placed) => placed.reference === reference);
export const holders = (roster: Roster, holds: Placed["holds"]) => roster.filter((placed) => placed.holds === holds);
export const seatsIn = (roster: Roster) => holders(roster, "seat").length;

/** The place on the reserve, from 1 on. */
export const rankOf = (roster: Roster, reference: string) =>
  holders(roster, "reserve").findIndex((placed) => placed.reference === reference) + 1;

/** Whether somebody with one of these marks is there already, under another reference. */
export const isKnown = (roster: Roster, marks: readonly string[], except?: string) =>
  roster.some((placed) => placed.reference !== except && placed.marks.some((mark) => marks.includes(mark)));

export const entered = (roster: Roster, placed: Placed): Roster => [...roster, placed];

export const marked = (roster: Roster, reference: string, marks: readonly string[]): Roster =>
  roster.map((placed) => (placed.reference === reference ? { ...placed, marks: [...marks] } : placed));

/** Gives somebody a place; whoever comes to the reserve comes last. */
export const given = (roster: Roster, reference: string, holds: Placed["holds"]): Roster => {
  const placed = placeOf(roster, reference);
  return placed ? [...roster.filter((other) => other !== placed), { ...placed, holds }] : roster;
};

/** Puts somebody at a place of the reserve, from 1 on. */
export const ranked = (roster: Roster, reference: string, rank: number): Roster => {
  const placed = placeOf(roster, reference);
  if (!placed) return roster;
  const reserve = holders(roster, "reserve").filter((other) => other !== placed);
  return [...roster.filter(({ holds }) => holds !== "reserve"), ...reserve.toSpliced(rank - 1, 0, placed)];
};

/** Puts the one who comes in the place of the one who goes. */
export const replaced = (roster: Roster, reference: string, newcomer: Omit<Placed, "holds">): Roster =>
  roster.map((placed) => (placed.reference === reference ? { ...newcomer, holds: placed.holds } : placed));

export interface Left {
  readonly roster: Roster;
  /** Who got the seat that became free. */
  readonly promoted?: string;
}

/** Without the one who goes; a seat that becomes free belongs at once to the first of the reserve. */
export const left = (roster: Roster, reference: string, { fill }: { readonly fill: boolean }): Left => {
  const going = placeOf(roster, reference);
  const others = roster.filter((placed) => placed !== going);
  const first = fill || going?.holds === "seat" ? holders(others, "reserve")[0] : undefined;
  if (!first) return { roster: others };
  return { roster: given(others, first.reference, "seat"), promoted: first.reference };
};

/** The application with its roster, and the seats counted. */
export const withRoster = (application: Application, roster: Roster): Application => ({
  ...application,
  roster: [...roster],
  seats: seatsIn(roster),
});
