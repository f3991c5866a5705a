import { addDays } from "./days.ts";
import { reminderDays } from "./promises.ts";

/** Days before somebody is due to be answered at which officers are reminded, and then the day itself. */
export const nagDays = [7, 0] as const;

/** How many reminders count as given by now: a late one stands for all before it. */
export const remindedBy = (due: string, now: Date, days: readonly number[] = reminderDays) =>
  days.filter((before) => Date.parse(addDays(due, -before)) <= now.getTime()).length;
