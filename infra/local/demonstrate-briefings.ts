import { briefingsRoom } from "#functions/briefings/room.ts";
import { followJob } from "#functions/briefings/telling.ts";
import type { BriefingSession } from "#shared/briefings/briefing.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Connection } from "#shared/connection.ts";
import { addDays } from "#shared/days.ts";
import type { Session } from "#shared/session.ts";
import {
  type DemonstratedBriefing,
  type DemonstratedSession,
  demonstratedBriefings,
} from "./demonstration-briefings.ts";
import { momentIn } from "./demonstration-cycles.ts";

const hour = 3600 * 1000;

const sessionOf = ({ days, time, ...session }: DemonstratedSession, place: number, now: Date): BriefingSession => {
  const startsAt = momentIn(now, days, time, session.zone);
  return {
    ...session,
    id: `s${place + 1}`,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + hour).toISOString(),
    platform: "zoom",
    joiningLink: `https://meet.example.org/${place + 1}`,
    dialIn: "+1 555 0100, 123 456#",
    recorded: true,
    interpretersBy: addDays(startsAt, -14),
    cancelled: false,
    sequence: 0,
  };
};

/** Briefings of the demonstration, ahead and past; one that is over could not be planned by the decisions officers take. */
export const demonstrateBriefings = async (
  connection: Connection,
  { officer, forum }: { readonly officer: Session; readonly forum: string },
): Promise<void> => {
  const room = briefingsRoom(connection);
  const now = connection.now();
  const [briefings, places] = await Promise.all([room.briefings(), room.places()]);
  const enter = async ({ sessions, ofForum, ...shown }: DemonstratedBriefing) => {
    const held = sessions.map((session, place) => sessionOf(session, place, now));
    const at = now.toISOString();
    const startsAt = held[0]?.startsAt ?? at;
    const isOver = startsAt < at;
    const writes = held.map(({ id, capacity }) => places.setCapacity(sessionKeyOf(shown.id, id), capacity));
    await briefings.make({
      from: undefined,
      to: {
        ...shown,
        forum: ofForum ? forum : "",
        call: "",
        perOrganization: 0,
        perRegion: 0,
        sessions: held,
        ...(shown.materials.length > 0 && { materialsAt: at }),
        status: "announced",
        since: at,
        createdAt: at,
        version: 0,
        history: [{ at: isOver ? addDays(startsAt, -30) : at, what: "publish" }],
        startsAt,
        shelf: "briefings",
        sessionsMade: held.length,
      },
      what: "briefing_publish",
      by: officer.personId,
      now,
      jobs: isOver ? [] : [followJob({ id: shown.id, version: 1 })],
      also: writes,
    });
  };
  await Promise.all(demonstratedBriefings.map(enter));
};
