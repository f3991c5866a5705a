import type { Acting } from "#shared/acting.ts";
import { type Briefing, type BriefingSession, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { refuse } from "#shared/changes.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { isTooLarge } from "#shared/row-size.ts";
import type { Session } from "#shared/session.ts";
import { localAt } from "#shared/time.ts";
import type { Write } from "#shared/transaction.ts";
import type { BriefingsRoom } from "../room.ts";
import { openBriefing } from "./carry-out.ts";
import { copyOf } from "./copying.ts";
import { CopyRequest, fieldName, NewBriefing } from "./details.ts";
import { refuseStrangeLinks } from "./links.ts";
import { interpreterFaults, sessionOf, timeFaults } from "./session-rules.ts";

export interface Beginning {
  readonly room: BriefingsRoom;
  readonly session: Session;
  readonly input: unknown;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const longestName = 45;

/** The words of a title as an address can have them, where they are written in Latin letters. */
const asSlug = (title: string) =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestName)
    .replace(/^-+|-+$/g, "");

/** What a briefing is called in addresses where nobody said: its title and the day of its first session. */
export const nameOf = ({ id, title, sessions }: NewBriefing): string => {
  if (id !== "") return id;
  const [words = "briefing"] = [title.en, title.fr, title.es].map((text) => asSlug(text ?? "")).filter(Boolean);
  const [first] = sessions;
  return first ? `${words}-${localAt(first.startsAt, first.zone).slice(0, 10)}` : `briefing-${words}`;
};

/** Sessions as they were given, each beside those before it; refuses (422) what cannot be true. */
const sessionsOf = (given: NewBriefing["sessions"], now: Date): BriefingSession[] => {
  const sessions: BriefingSession[] = [];
  for (const [place, one] of given.entries()) {
    const session = sessionOf(`s${place + 1}`, one, sessions.at(-1));
    const faults = [...timeFaults(session, sessions, now), ...interpreterFaults(session)];
    refuse(faults.map((fault) => ({ ...fault, field: `sessions.${place}.${fault.field}` })));
    sessions.push(session);
  }
  return sessions;
};

interface Adding {
  readonly room: BriefingsRoom;
  readonly to: Briefing;
  readonly what: string;
  readonly acting: Acting;
  readonly now: Date;
  readonly also: readonly Write[];
}

const add = async ({ room, to, what, acting, now, also }: Adding): Promise<Briefing> => {
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  if (isTooLarge(undefined, to)) throw new Refusal(413, "too_large");
  const [briefings, places] = await Promise.all([room.briefings(), room.places()]);
  if (await briefings.find(to.id)) throw new Refusal(422, "invalid", [{ field: "id", code: "taken" }]);
  const counted = to.sessions.map(({ id, capacity }) => places.setCapacity(sessionKeyOf(to.id, id), capacity));
  return briefings.make({ from: undefined, to, what, by: acting.id, now, also: [...also, ...counted] });
};

/** A new briefing that nobody outside knows of. */
export const createBriefing = async ({ room, session, input, now, also = [] }: Beginning): Promise<Briefing> => {
  const acting = deskActing(session);
  const wanted = parseInput(NewBriefing, input, fieldName);
  const { sessions: given, ...details } = wanted;
  const sessions = sessionsOf(given, now);
  const at = now.toISOString();
  const to: Briefing = {
    ...details,
    id: nameOf(wanted),
    sessions,
    sessionsMade: sessions.length,
    materials: [],
    outcome: {},
    status: "planned",
    since: at,
    createdAt: at,
    startsAt: at,
    version: 0,
    history: [],
    shelf: "briefings",
  };
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  await refuseStrangeLinks(room, to);
  return add({ room, to, what: "briefing_create", acting, now, also });
};

/** Begins a briefing from an earlier one. */
export const copyBriefing = async (
  { room, session, input, now, also = [] }: Beginning,
  source: string,
): Promise<Briefing> => {
  const acting = deskActing(session);
  const wanted = parseInput(CopyRequest, input);
  const from = await openBriefing(room, source);
  if (!mayWorkOn(acting, from)) throw new Refusal(403, "forbidden");
  const to = copyOf(from, wanted, now);
  const late = to.sessions.some(({ startsAt }) => startsAt <= now.toISOString());
  refuse(late ? [{ field: "days", code: "in_the_past" }] : []);
  return add({ room, to, what: "briefing_copy", acting, now, also });
};
