import { type Acting, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Obstacle } from "#shared/decisions.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import type { Announcement } from "./announcement.ts";
import { type AnnouncementDecision, announcementDecisions, countMinutes, rowOf } from "./announcement-decisions.ts";

type Standing = Pick<Announcement, "status" | "regions" | "mailing">;

/** Whether what was counted still holds. */
export const isFresh = ({ readyAt }: Announcement["mailing"], now: Date) =>
  readyAt !== undefined && now.getTime() < Date.parse(readyAt) + countMinutes * 60_000;

/** Whether the time in which a mailing can be recalled is over. */
const isGoing = ({ sendAt }: Announcement["mailing"], now: Date) => sendAt !== undefined && sendAt <= now.toISOString();

/** Why a decision about an announcement cannot be taken now by this person, if it cannot. */
export const announcementObstacle = (
  decision: AnnouncementDecision,
  announcement: Standing,
  acting: Acting,
  now: Date,
): Obstacle | undefined => {
  const { mailing, status } = announcement;
  const row = rowOf(decision);
  if (!mayDecide(row.by, acting, { decidedBy: [] }) || !mayWorkOn(acting, announcement)) return [403, "forbidden"];
  if (!allowedIn(row, status)) return [409, "not_now"];
  if (decision === "recall" && (mailing.state === "sending" || mailing.state === "done")) return [409, "already_going"];
  if (row.mailing && !row.mailing.includes(mailing.state)) return [409, "not_now"];
  if (decision === "send" && !isFresh(mailing, now)) return [409, "count_again"];
  if (decision === "recall" && isGoing(mailing, now)) return [409, "already_going"];
  if (decision === "begin" && !isGoing(mailing, now)) return [409, "not_now"];
  return undefined;
};

/** The decisions that a person could take about an announcement as it stands. */
export const possibleFor = (announcement: Standing, acting: Acting, now: Date) =>
  (Object.keys(announcementDecisions) as AnnouncementDecision[]).filter(
    (decision) => !announcementObstacle(decision, announcement, acting, now),
  );
