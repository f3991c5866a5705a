import type { Acting } from "#shared/acting.ts";
import { type Briefing, matterOfBriefing, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import type { Job } from "#shared/jobs.ts";
import type { Session } from "#shared/session.ts";
import type { BriefingDecision } from "../briefings.ts";
import type { Places } from "../places/store.ts";
import type { BriefingsRoom } from "../room.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { possibleForBriefing } from "./obstacles.ts";
import { briefingWarnings, type Warning } from "./warnings.ts";

/** How many places of a session are given out, and how many people wait for one. */
export interface SessionPlaces {
  readonly session: string;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
}

/** All that the desk is shown of a briefing beside itself. */
export interface Seen {
  readonly possible: readonly BriefingDecision[];
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
  readonly places: readonly SessionPlaces[];
  readonly jobs: readonly Job[];
}

const everybody = Number.MAX_SAFE_INTEGER;

export const placesOf = (
  places: Places,
  { id, sessions }: Pick<Briefing, "id" | "sessions">,
): Promise<SessionPlaces[]> =>
  Promise.all(
    sessions.map(async ({ id: session, capacity }) => {
      const key = sessionKeyOf(id, session);
      const [counted, waiting] = await Promise.all([places.counted(key), places.waitingBefore(key, everybody)]);
      return { session, capacity, taken: counted?.taken ?? 0, waiting };
    }),
  );

/** The right by which somebody could decide; auditors look and do not decide. */
export const actingOf = (session: Session): Acting | undefined =>
  session.role === "auditor" ? undefined : deskActing(session);

/** A briefing without where people join, which only those learn who work on it, and those with a place. */
export const asSeenBy = (session: Session, briefing: Briefing): Briefing => {
  const acting = actingOf(session);
  if (acting && mayWorkOn(acting, briefing)) return briefing;
  return { ...briefing, sessions: briefing.sessions.map((one) => ({ ...one, joiningLink: "", dialIn: "" })) };
};

export const seenAtDesk = async (
  room: BriefingsRoom,
  session: Session,
  briefing: Briefing,
  now: Date,
): Promise<Seen> => {
  const [{ jobs }, places] = await Promise.all([room.briefings(), room.places()]);
  const acting = actingOf(session);
  const coverage = coverageOf(briefing);
  return {
    possible: acting ? possibleForBriefing(briefing, acting) : [],
    coverage,
    warnings: briefingWarnings(briefing, now, coverage),
    places: await placesOf(places, briefing),
    jobs: await jobs.ofMatter(matterOfBriefing(briefing.id)),
  };
};
