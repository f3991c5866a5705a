import type { Acting } from "#shared/acting.ts";
import { goingOn } from "#shared/announcements/mailing-states.ts";
import { type Changed, changed, differing, refuse } from "#shared/changes.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Announcement, Counted, Mailing } from "./announcement.ts";
import { type AnnouncementDecision, recallMinutes, rowOf } from "./announcement-decisions.ts";
import type { Given } from "./decision-input.ts";
import { inSameLanguages } from "./details.ts";

/** What became of everybody that a mailing went to. */
export interface Outcome {
  readonly done: number;
  readonly mailed: number;
  readonly tomorrow: number;
  readonly left: number;
}

/** What a step of a mailing found out. */
export interface Found {
  readonly counted?: Counted;
  readonly outcome?: Outcome;
}

export interface Moving {
  readonly from: Announcement;
  readonly decision: AnnouncementDecision;
  readonly acting: Acting;
  readonly given: Given;
  readonly found?: Found | undefined;
  readonly now: Date;
}

const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

/** Whom it concerns, and in which languages they can read it. */
const reaching = ["kind", "regions", "objectives"] as const;
const reachesOthers = (from: Announcement, to: Announcement) => {
  const values = differing(from, to);
  const languages = (one: Announcement) => Object.keys(one.title).join();
  return reaching.some((field) => field in values) || languages(from) !== languages(to);
};

/** What about an announcement cannot be true; an end that stood before stays until somebody moves it. */
export const faultsOf = (to: Announcement, now: Date, from?: Announcement) => {
  const isNew = to.until && to.until.at !== from?.until?.at;
  return [
    ...(inSameLanguages(to) ? [] : [{ field: "text", code: "other_languages" }]),
    ...(isNew && to.until && to.until.at <= now.toISOString() ? [{ field: "until.at", code: "in_the_past" }] : []),
  ];
};

const rewritten = ({ from, given, now, decision }: Moving): Changed<Announcement> => {
  const { until, ...values } = given.changes;
  const wanted = { ...values, ...(until !== undefined && { until: until ?? undefined }) };
  const fresh = differing(from, wanted);
  const to: Announcement = { ...from, ...fresh };
  refuse(faultsOf(to, now, from));
  if (decision === "save") return changed(from, to, fresh);
  const corrected = Object.keys(fresh).length > 0 ? { ...to, correctedAt: now.toISOString() } : to;
  if (!reachesOthers(from, to)) return changed(from, corrected, fresh);
  if (["counting", "waiting", "sending"].includes(from.mailing.state)) throw new Refusal(409, "being_mailed");
  const mailing: Mailing = from.mailing.state === "ready" ? { state: "none" } : from.mailing;
  return changed(from, { ...corrected, mailing }, fresh);
};

const stopped = (mailing: Mailing): Mailing => {
  if (mailing.state === "counting" || mailing.state === "ready") return { state: "none" };
  return mailing.state === "waiting" ? { ...mailing, state: "recalled" } : mailing;
};

const mailingAfter = ({ from, decision, acting, given, found, now }: Moving): Mailing => {
  const { mailing } = from;
  const at = now.toISOString();
  switch (decision) {
    case "count":
      return { state: "counting", by: acting.id, list: `${from.id}#${from.version + 1}` };
    case "make_ready":
      return { ...mailing, state: "ready", readyAt: at, ...(found?.counted && { counted: found.counted }) };
    case "send":
      if (given.recipients !== mailing.counted?.all) refuse([{ field: "recipients", code: "wrong_number" }]);
      return { ...mailing, state: "waiting", by: acting.id, sendAt: later(now, recallMinutes) };
    case "recall":
      return { ...mailing, state: "recalled", by: acting.id };
    case "begin":
      return { ...mailing, state: "sending" };
    case "finish":
      return { ...mailing, state: "done", ...found?.outcome };
    case "withdraw":
      return stopped(mailing);
    default:
      return mailing;
  }
};

const standing = (moving: Moving): Changed<Announcement> => {
  const { from, decision, given, now } = moving;
  if (decision === "save" || decision === "correct") return rewritten(moving);
  if (decision === "publish") refuse(faultsOf(from, now));
  const to: Announcement = {
    ...from,
    ...(decision === "publish" && { publishedAt: now.toISOString() }),
    ...(given.reason && { reason: given.reason }),
    mailing: mailingAfter(moving),
  };
  return changed(from, to, {});
};

/** The announcement as a decision leaves it; refuses what cannot be true (422), and what is too late (409). */
export const announcementAfter = (moving: Moving): Changed<Announcement> => {
  const { from, decision, now } = moving;
  const { to: goal } = rowOf(decision);
  const at = now.toISOString();
  const { to, ...change } = standing(moving);
  const status = goal === "same" ? from.status : goal;
  const mailing = to.mailing.state === from.mailing.state ? to.mailing : { ...to.mailing, since: at };
  const { wake: _, wakeAt: __, ...rest } = to;
  const waits = goingOn.includes(mailing.state) && { wake: "due" as const, wakeAt: mailing.since ?? at };
  return { ...change, to: { ...rest, ...waits, status, shelf: status, mailing } };
};
