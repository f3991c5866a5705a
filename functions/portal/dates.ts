import { type Call, type ForumEvent, type ForumStatus, phaseOf, takenUntil } from "#shared/forums.ts";
import type { Localized } from "#shared/localized.ts";

type Dated = Pick<Call, "id" | "forum" | "title" | "status" | "opensAt" | "closesAt" | "graceMinutes" | "zone">;
interface Held {
  readonly id: string;
  readonly title: Localized;
  readonly status: ForumStatus;
  readonly events: readonly ForumEvent[];
}

/** What is listed on the home page: a call or a meeting, and the date that matters. */
export interface DateEntry {
  readonly kind: "closing" | "opening" | "event";
  readonly title: Localized;
  /** Whose call or meeting it is. */
  readonly forum: Localized;
  /** After the language. */
  readonly path: string;
  readonly instant: string;
  readonly zone: string;
}

export interface Dates {
  readonly open: readonly DateEntry[];
  readonly next: readonly DateEntry[];
}

/** Entries of each list, at most: the others stand on the pages of forums. */
const most = 5;

const bySoonest = (a: DateEntry, b: DateEntry) => a.instant.localeCompare(b.instant);

/** The closing as it was announced; once that has passed, until when latecomers are still let in. */
const closingOf = (call: Dated, now: Date) =>
  now.getTime() < Date.parse(call.closesAt) ? call.closesAt : takenUntil(call);

/** What is open at this moment, and what opens or begins next. */
export const datesAt = (forums: readonly Held[], calls: readonly Dated[], now: Date): Dates => {
  const titles = new Map(forums.map(({ id, title }) => [id, title]));
  const ofCall = ({ id, forum, title, zone }: Dated) => ({
    title,
    zone,
    forum: titles.get(forum) ?? {},
    path: `/forums/${forum}#${id}`,
  });
  const open = calls
    .filter((call) => phaseOf(call, now) === "open")
    .map((call) => ({ ...ofCall(call), kind: "closing" as const, instant: closingOf(call, now) }));
  const opening = calls
    .filter((call) => phaseOf(call, now) === "announced")
    .map((call) => ({ ...ofCall(call), kind: "opening" as const, instant: call.opensAt }));
  const events = forums
    .filter(({ status }) => status === "announced")
    .flatMap((forum) => forum.events.map((event) => ({ forum, event })))
    .filter(({ event }) => !event.cancelled && event.startsAt > now.toISOString())
    .map(({ forum, event: { id, title, startsAt, zone } }) => ({
      kind: "event" as const,
      title,
      forum: forum.title,
      path: `/forums/${forum.id}#${id}`,
      instant: startsAt,
      zone,
    }));
  return {
    open: open.sort(bySoonest).slice(0, most),
    next: [...opening, ...events].sort(bySoonest).slice(0, most),
  };
};
