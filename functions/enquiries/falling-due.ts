import { addDays } from "#shared/days.ts";
import { confirmationHours, enquiryKeptDays, reminderDays, reopenDays } from "#shared/promises.ts";
import { nagDays } from "#shared/reminders.ts";
import { type DecisionName, nextActorOf } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";

/** What the clock needs to know of an enquiry. */
export type Clocked = Pick<Enquiry, "status" | "since" | "createdAt" | "answerBy" | "question" | "nagged" | "erased">;

/** Until when an address can be confirmed. */
export const confirmUntil = ({ createdAt }: Pick<Clocked, "createdAt">) => addDays(createdAt, confirmationHours / 24);

/** Until when an ended enquiry can be taken up again. */
export const reopenUntil = ({ since }: Pick<Clocked, "since">) => addDays(since, reopenDays);

/** When the one who acts next is due; where nobody does, the instant it began. */
export const dueOf = (enquiry: Clocked): string => {
  const { status, since, answerBy, question } = enquiry;
  if (status === "pending_verification") return confirmUntil(enquiry);
  if (status === "info_requested") return question?.due ?? since;
  return nextActorOf(status) === "nobody" ? since : answerBy;
};

/** The instant from which the clock has something to do, if ever. */
export const wakeAtOf = (enquiry: Clocked): string | undefined => {
  const { status, since, question, nagged, erased } = enquiry;
  if (status === "expired" || erased) return undefined;
  if (status === "pending_verification") return confirmUntil(enquiry);
  if (status === "info_requested" && question) {
    const reminder = reminderDays[question.reminded];
    return reminder === undefined ? question.due : addDays(question.due, -reminder);
  }
  if (nextActorOf(status) === "nobody") return addDays(since, enquiryKeptDays);
  const days = nagDays[nagged];
  return days === undefined ? undefined : addDays(dueOf(enquiry), -days);
};

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (enquiry: Clocked, now: Date): DecisionName | undefined => {
  const wakeAt = wakeAtOf(enquiry);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  if (enquiry.status === "pending_verification") return "expire";
  if (enquiry.status === "info_requested" && enquiry.question)
    return Date.parse(enquiry.question.due) <= now.getTime() ? "lapse" : "remind";
  return nextActorOf(enquiry.status) === "nobody" ? "erase" : "nag";
};
