import { type Acting, clockwork } from "#shared/acting.ts";
import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import { parseInput } from "#shared/input.ts";
import { newsKeptDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { steadily } from "#shared/steadily.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { Announcement } from "./announcement.ts";
import { type AnnouncementDecision, isAnnouncementDecision } from "./announcement-decisions.ts";
import { givenTo } from "./decision-input.ts";
import { announcementAfter, type Found, type Moving } from "./moves.ts";
import { announcementObstacle } from "./obstacles.ts";

/** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
export type Sent = Readonly<Record<string, unknown>>;

/** An announcement for the desk. */
export const openAnnouncement = async (room: AnnouncementsRoom, id: string): Promise<Announcement> => {
  const announcement = await (await room.announcements()).find(id);
  if (!announcement) throw new Refusal(404, "not_found");
  return announcement;
};

const days = (now: Date, count: number) => new Date(now.getTime() + count * 24 * 3600 * 1000).toISOString();

/** The work that a decision starts; what it is done for is asked again when it is done. */
const workAfter = (decision: AnnouncementDecision, { id, mailing, version }: Announcement, now: Date) => {
  const { list = "", counted, sendAt } = mailing;
  const input = { announcement: id, list };
  const mails = { kind: "mail_announcement", input, total: counted?.all ?? 0, dueAt: sendAt ?? now.toISOString() };
  switch (decision) {
    case "count":
      return [
        { id: `count#${list}`, kind: "count_recipients", input },
        { id: `forget#${list}`, kind: "forget_recipients", input, dueAt: days(now, newsKeptDays) },
      ];
    case "send":
      return [{ ...mails, id: `mail#${list}` }];
    case "resume":
      return [{ ...mails, id: `mail#${list}#${version}` }];
    default:
      return [];
  }
};

/** Makes a decision that nothing stands in the way of. */
const decide = async (room: AnnouncementsRoom, moving: Moving): Promise<Announcement> => {
  const { from, decision, acting, given, now } = moving;
  const { to, fields, before, after } = announcementAfter(moving);
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  return (await room.announcements()).make({
    from,
    to,
    what: `announcement_${decision}`,
    by: acting.id,
    now,
    reason: given.reason,
    fields,
    ...(fields.length > 0 && { before, after }),
    jobs: workAfter(decision, to, now),
  });
};

const refuseObstacle = (decision: AnnouncementDecision, from: Announcement, acting: Acting, now: Date) => {
  const inTheWay = announcementObstacle(decision, from, acting, now);
  if (inTheWay) throw new Refusal(...inTheWay);
};

/**
 * Carries out a decision about an announcement for whoever is signed in: the one way for forms and programs alike. Refuses
 * with 404 what there is not, 409 what cannot be decided now or moved on since, 403 what is not theirs to decide, and 422
 * what was given wrongly; all of them change nothing.
 */
export const carryOut = async (
  room: AnnouncementsRoom,
  session: Session,
  id: string,
  input: Sent,
  now: Date,
): Promise<Announcement> => {
  const acting = deskActing(session);
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isAnnouncementDecision(decision))
    throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const from = await openAnnouncement(room, id);
  refuseStale(version, from.version);
  refuseObstacle(decision, from, acting, now);
  return decide(room, { from, decision, acting, given: givenTo(decision, sent), now });
};

/** Takes a step of a mailing by the clock; undefined where it is not to be taken any more. */
export const stepOn = (
  room: AnnouncementsRoom,
  { id, list }: { readonly id: string; readonly list: string },
  decision: AnnouncementDecision,
  found: Found,
  now: Date,
): Promise<Announcement | undefined> =>
  steadily(async () => {
    const from = await (await room.announcements()).find(id);
    if (from?.mailing.list !== list || announcementObstacle(decision, from, clockwork, now)) return undefined;
    return decide(room, { from, decision, acting: clockwork, given: { changes: {} }, found, now });
  });
