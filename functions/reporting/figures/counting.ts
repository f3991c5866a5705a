import * as z from "zod";
import { addDays } from "#shared/days.ts";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { tallyOfEntry } from "./of-entry.ts";
import { countedStatuses, tallyOfOrganization } from "./of-organization.ts";
import { type FiguresStore, monthPart, organizationsPart, type YearPart } from "./store.ts";
import { Tally, together } from "./tally.ts";
import { daysOf, endOfMonth, monthsOf } from "./year.ts";

/** Of a job that counts a year: whether also what has not changed since it was counted. */
const CountInput = z.object({ year: z.string(), all: z.boolean() });

/** Where a job is: parts still to be counted, where in the first of them, and what that came to so far. */
const Place = z.object({
  parts: z.array(z.string()),
  on: z.string().optional(),
  after: z.string().optional(),
  tally: Tally,
});
type Place = z.infer<typeof Place>;

/** What a page came to: the place to go on from, unless the part is done. */
interface Counted {
  readonly tally: Tally;
  readonly seen: number;
  readonly next: { readonly on: string; readonly after?: string | undefined } | undefined;
}

/** Entries of the record that one page looks at, or as many more as a day's own page holds. */
const entriesAtOnce = 200;
const readsAtOnce = 10;

/** Does something with each, a few at a time, and adds up what it came to. */
const addedUp = async <Item>(items: readonly Item[], tallyOf: (item: Item) => Promise<Tally>): Promise<Tally> => {
  let sum: Tally = {};
  for (let from = 0; from < items.length; from += readsAtOnce)
    sum = together(sum, ...(await Promise.all(items.slice(from, from + readsAtOnce).map(tallyOf))));
  return sum;
};

/** A page of a queue, and where the walk through all of them goes on. */
const organizationsPage = async (store: FiguresStore, year: string, { on, after }: Place): Promise<Counted> => {
  const status = countedStatuses.find((one) => one === on) ?? countedStatuses[0] ?? "active";
  const { items, next } = await store.registrations(status, after);
  const tally = await addedUp(items, async ({ kind, owner }) => {
    const organization = kind === "organization" ? await store.organization(owner) : undefined;
    // The index lags behind: whoever moved on is met in its own queue.
    return organization?.status === status ? tallyOfOrganization(organization, year) : {};
  });
  const following = countedStatuses[countedStatuses.indexOf(status) + 1];
  const goOn = next !== undefined ? { on: status, after: next } : following && { on: following };
  return { tally, seen: items.length, next: goOn };
};

const monthPage = async (
  store: FiguresStore,
  days: readonly string[],
  { on, after }: Place,
  most: number,
): Promise<Counted> => {
  let tally: Tally = {};
  let seen = 0;
  let cursor = after;
  let at = on === undefined ? 0 : days.indexOf(on);
  while (at >= 0 && at < days.length) {
    const day = days[at] ?? "";
    if (seen >= most) return { tally, seen, next: { on: day, after: cursor } };
    const { items, next } = await store.happenedOn(day, cursor);
    tally = together(tally, await addedUp(items, (entry) => tallyOfEntry(store, entry)));
    seen += items.length;
    cursor = next;
    if (next === undefined) at += 1;
  }
  return { tally, seen, next: undefined };
};

/** Clocks differ a little: what is counted so many days after its end is over for all of them. */
const settledAfterDays = 1;

/** Which parts of a year to count: those never counted, and those that were not over when they were; or every one. */
export const partsToCount = (year: string, all: boolean, known: readonly YearPart[], now: Date): string[] => {
  const counted = new Map(known.map(({ part, at }) => [part, at]));
  const isSettled = (part: string, end: string) => (counted.get(part) ?? "") >= addDays(end, settledAfterDays);
  const months = monthsOf(year, now).map((month) => [monthPart(month), endOfMonth(year, month)] as const);
  const parts = [[organizationsPart, endOfMonth(year, "12")] as const, ...months];
  return parts.filter(([part, end]) => all || !isSettled(part, end)).map(([part]) => part);
};

const beginning = async (store: FiguresStore, { input }: Job, now: Date): Promise<Place> => {
  const { year, all } = CountInput.parse(input);
  return { parts: partsToCount(year, all, await store.partsOf(year), now), tally: {} };
};

/**
 * Counts a year page by page. What was counted so far goes on with the place, so that a page that is done again counts
 * nothing twice.
 */
export const countYear =
  (openStore: () => Promise<FiguresStore>, most = entriesAtOnce): Step =>
  async (job, now): Promise<Progress> => {
    const store = await openStore();
    const { year } = CountInput.parse(job.input);
    const place = job.cursor === undefined ? await beginning(store, job, now) : Place.parse(JSON.parse(job.cursor));
    const [part, ...parts] = place.parts;
    if (part === undefined) return { done: 0 };
    const days = daysOf(year, part.slice(-2), now);
    const { tally, seen, next } =
      part === organizationsPart
        ? await organizationsPage(store, year, place)
        : await monthPage(store, days, place, most);
    const sum = together(place.tally, tally);
    if (next) return { done: seen, cursor: JSON.stringify({ parts: place.parts, ...next, tally: sum }) };
    await store.keep({ year, part, tally: sum, at: now.toISOString(), startedAt: job.startedAt });
    return { done: seen, ...(parts.length > 0 && { cursor: JSON.stringify({ parts, tally: {} }) }) };
  };
