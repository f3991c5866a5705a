import { addDays } from "#shared/days.ts";
import { answerDays, reminderDays } from "#shared/promises.ts";
import { nagDays } from "#shared/reminders.ts";
import { type ApplicationStatus, type DecisionName, decisions, endStatuses, nextActorOf } from "./accreditation.ts";
import { forgottenAt } from "./forgetting.ts";

/** What the clock needs to know of an application. */
export interface Clocked {
  readonly status: ApplicationStatus;
  readonly since: string;
  /** By when the call promises an answer. */
  readonly answerBy: string;
  /** The first instant at which the call takes nothing any more. */
  readonly takenUntil: string;
  readonly question?: { readonly due: string; readonly reminded: number } | undefined;
  readonly nagged: number;
  readonly erased?: true | undefined;
}

/** Until when another look at a refusal may be asked for. */
export const contestUntil = ({ since }: Pick<Clocked, "since">) => addDays(since, answerDays);

/** When the one who acts next is due; where nobody does, the instant it began. */
export const dueOf = ({ status, since, answerBy, takenUntil, question }: Clocked): string => {
  if (status === "draft") return takenUntil;
  if (status === "info_requested") return question?.due ?? since;
  // Asked for late, another look still takes its time.
  if (status === "contested") return [answerBy, addDays(since, answerDays)].toSorted().at(-1) ?? answerBy;
  return nextActorOf(status) === "nobody" ? since : answerBy;
};

const nagged: readonly ApplicationStatus[] = decisions.nag.from;

/** The instant from which the clock has something to do, if ever. */
export const wakeAtOf = (application: Clocked): string | undefined => {
  const { status, question, takenUntil } = application;
  if (endStatuses.includes(status)) return forgottenAt(application);
  if (status === "draft") return takenUntil;
  if (status === "info_requested" && question) {
    const reminder = reminderDays[question.reminded];
    return reminder === undefined ? question.due : addDays(question.due, -reminder);
  }
  if (!nagged.includes(status)) return undefined;
  const days = nagDays[application.nagged];
  return days === undefined ? undefined : addDays(dueOf(application), -days);
};

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (application: Clocked, now: Date): DecisionName | undefined => {
  const wakeAt = wakeAtOf(application);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  const { status, question } = application;
  if (endStatuses.includes(status)) return "erase";
  if (status === "draft") return "expire";
  if (status !== "info_requested" || !question) return "nag";
  return Date.parse(question.due) <= now.getTime() ? "lapse" : "remind";
};
