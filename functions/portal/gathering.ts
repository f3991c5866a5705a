import type { OpenMailing } from "#shared/announcements/mailings.ts";
import type { Briefing } from "#shared/briefings/briefing.ts";
import { addDays } from "#shared/days.ts";
import type { Session } from "#shared/session.ts";
import {
  mostSessionsAhead,
  type Queue,
  type QueueName,
  type SessionAhead,
  sessionsAheadDays,
  type Unreached,
  type Waiting,
  type WaitingCapability,
  waiting,
  waitsForDesk,
} from "./portal.ts";
import type { PortalRoom } from "./room.ts";

type Reader = Pick<Session, "personId" | "region">;

const capabilities = Object.keys(waiting) as WaitingCapability[];

const queuesOf = async (room: PortalRoom, region: string | undefined, now: Date): Promise<Queue[]> => {
  const { cases, countLimit } = await room.cases();
  const queues = capabilities.flatMap((capability) => waiting[capability].map((status) => ({ capability, status })));
  return Promise.all(
    queues.map(async ({ capability, status }) => {
      const filter = { capability, status, ...(region && { region }) };
      const [count, first] = await Promise.all([cases.count(filter), cases.first(filter)]);
      const told = count < countLimit ? String(count) : `${countLimit}+`;
      const at = now.toISOString();
      const isLate = first !== undefined && waitsForDesk(first) && first.dueBy < at;
      // Most queues are in time: the others are asked once more.
      const overdue = isLate ? await cases.count(filter, at) : 0;
      return { capability, status, name: `${capability}.${status}` as QueueName, count: told, first, overdue };
    }),
  );
};

const mineOf = async (room: PortalRoom, { personId, region }: Reader) => {
  const { cases } = await room.cases();
  const { items, next } = await cases.ofAssignee(personId);
  // What they took before they were limited, or before it moved away, is no longer theirs to see.
  return { mine: items.filter((row) => !region || row.region === region), more: next !== undefined };
};

const unreachedFor = async (room: PortalRoom, region: string | undefined): Promise<Unreached> => {
  const { items, next } = await (await room.mailTasks()).open();
  const seen = items.filter((task) => !region || task.region === region);
  return { count: next === undefined ? String(seen.length) : `${seen.length}+`, since: seen[0]?.since };
};

type Regional = Pick<Briefing | OpenMailing, "regions">;

/** Officers of one region are told of what is for that region, among others or alone. */
const concerns = ({ regions }: Regional, region: string | undefined) =>
  !region || (regions as readonly string[]).includes(region);

/** Sessions that take place yet, the soonest first. */
const sessionsIn = (briefings: readonly Briefing[], region: string | undefined, now: Date): SessionAhead[] => {
  const at = now.toISOString();
  const until = addDays(at, sessionsAheadDays);
  return briefings
    .filter((briefing) => briefing.status !== "cancelled" && concerns(briefing, region))
    .flatMap(({ id, title, sessions }) =>
      sessions
        .filter(({ cancelled, endsAt, startsAt }) => !cancelled && endsAt > at && startsAt < until)
        .map(({ startsAt, zone, interpretation, interpretersBy }) => ({
          ...{ briefing: id, title, startsAt, zone },
          interpretersBy: interpretation.length > 0 && interpretersBy > at ? interpretersBy : undefined,
        })),
    )
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .slice(0, mostSessionsAhead);
};

/** A briefing goes on for so many days at most after its first session, as far as the desk's home looks. */
const lastingDays = 30;

/** Everything that waits for somebody at the desk, asked all at once: no count goes beyond its limit. */
export const gather = async (room: PortalRoom, reader: Reader, now: Date): Promise<Waiting> => {
  const { region } = reader;
  const [queues, mine, unreached, mailings, briefings] = await Promise.all([
    queuesOf(room, region, now),
    mineOf(room, reader),
    unreachedFor(room, region),
    room.openMailings(),
    room.planned().then((planned) => planned.startingAfter(addDays(now.toISOString(), -lastingDays))),
  ]);
  return {
    queues,
    ...mine,
    unreached,
    mailings: mailings.filter((mailing) => concerns(mailing, region)),
    sessions: sessionsIn(briefings, region, now),
  };
};
