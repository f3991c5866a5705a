import { addDays } from "#shared/days.ts";
import { answerDays, reminderDays, uploadGraceHours } from "#shared/promises.ts";
import { nagDays } from "#shared/reminders.ts";
import { forgottenAt } from "./forgetting.ts";
import type { Input } from "./input.ts";
import { type DecisionName, decisions, type InputStatus, nextActorOf, restingStatuses } from "./submissions.ts";

/** What the clock needs to know of an input. */
export type Clocked = Pick<
  Input,
  "status" | "since" | "shown" | "answerBy" | "takenUntil" | "closesAt" | "question" | "nagged" | "documents" | "erased"
>;

const hours = (instant: string, count: number) => addDays(instant, count / 24);

/** Until when another look may be asked for. */
export const contestUntil = ({ since }: Pick<Clocked, "since">) => addDays(since, answerDays);

/** Whether a file was on its way at the closing, so that a slow line gets the stated grace. */
const hasBegunFile = ({ documents, takenUntil }: Pick<Clocked, "documents" | "takenUntil">) =>
  documents.some(
    ({ begunAt, storedAt = takenUntil, state }) =>
      begunAt < takenUntil && storedAt >= takenUntil && state !== "refused" && state !== "expired",
  );

/** The first instant at which a draft can no longer be sent. */
export const draftUntil = (input: Pick<Clocked, "documents" | "takenUntil">) =>
  hasBegunFile(input) ? hours(input.takenUntil, uploadGraceHours) : input.takenUntil;

/** When the one who acts next is due; where nobody does, the instant it began. */
export const dueOf = (input: Clocked): string => {
  const { status, since, answerBy, question } = input;
  if (status === "draft") return [input.closesAt ?? input.takenUntil, draftUntil(input)].toSorted()[0] ?? since;
  if (status === "changes_requested") return question?.due ?? since;
  if (status === "revising" || nextActorOf(status) === "nobody") return since;
  // What comes late, or again, still takes its time; a date that jumped would tell what is held back.
  return [answerBy, addDays(input.shown?.since ?? since, answerDays)].toSorted().at(-1) ?? answerBy;
};

const nagged: readonly InputStatus[] = decisions.nag.from;

/** The instant from which the clock has something to do, if ever. */
export const wakeAtOf = (input: Clocked): string | undefined => {
  const { status, question } = input;
  if (restingStatuses.includes(status)) return forgottenAt(input);
  if (status === "draft") return draftUntil(input);
  if (status === "changes_requested" && question) {
    const reminder = reminderDays[question.reminded];
    return reminder === undefined ? question.due : addDays(question.due, -reminder);
  }
  if (!nagged.includes(status)) return undefined;
  const days = nagDays[input.nagged];
  return days === undefined ? undefined : addDays(dueOf(input), -days);
};

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (input: Clocked, now: Date): DecisionName | undefined => {
  const wakeAt = wakeAtOf(input);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  if (restingStatuses.includes(input.status)) return "erase";
  if (input.status === "draft") return "expire";
  if (input.status !== "changes_requested" || !input.question) return "nag";
  return Date.parse(input.question.due) <= now.getTime() ? "lapse" : "remind";
};
