import type { Acting } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { answerDays } from "#shared/promises.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { type DecisionName, decisions, type EnquiryStatus } from "./enquiries.ts";
import { type Enquiry, without } from "./enquiry.ts";
import { dueOf } from "./falling-due.ts";
import type { Given } from "./given.ts";

interface Effect {
  readonly enquiry: Enquiry;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly given: Given;
  readonly now: Date;
}

/** What is written in these is for the asker, or from them. */
const spoken: readonly DecisionName[] = ["answer", "ask_back", "close", "reply", "reopen"];
const ofAsker: readonly DecisionName[] = ["reply", "reopen"];

export const answerByFrom = (now: Date) => addDays(now.toISOString(), answerDays);

/** An enquiry of which nothing is left but that there was one. */
export const erased = (enquiry: Enquiry): Enquiry => ({
  ...without(enquiry, "personId", "about", "assignee", "question", "answeredKey", "answeredAt"),
  ...{ email: "", by: "", country: "", title: "", messages: [], notes: [], erased: true },
});

/** The enquiry as the row of a decision leaves it. */
export const after = (effect: Effect): Enquiry => {
  const { enquiry, decision, given, now } = effect;
  const to: EnquiryStatus | "same" = decisions[decision].to;
  const status = to === "same" ? enquiry.status : to;
  const at = now.toISOString();
  const from = ofAsker.includes(decision) ? ("asker" as const) : ("desk" as const);
  const said = spoken.includes(decision) ? [{ from, what: decision, at, text: given.text ?? "" }] : [];
  return outcome(effect, { ...enquiry, status, messages: [...enquiry.messages, ...said] });
};

const outcome = ({ decision, acting, given, now }: Effect, moved: Enquiry): Enquiry => {
  const at = now.toISOString();
  const answerBy = answerByFrom(now);
  switch (decision) {
    case "confirm":
      return { ...moved, answerBy };
    case "take":
    case "take_over":
      return { ...moved, assignee: acting.id };
    case "hand_over":
      return { ...moved, assignee: given.assignee ?? acting.id };
    case "put_back":
      return without(moved, "assignee");
    case "note":
      return { ...moved, notes: [...moved.notes, { by: acting.id, at, text: given.text ?? "" }] };
    case "answer":
      return {
        ...without(moved, "assignee", "question"),
        answeredKey: answeredKeyOf(moved),
        answeredAt: at,
      };
    case "ask_back": {
      const due = given.due ?? answerBy;
      const question = { due, reminded: remindedBy(due, now) };
      return { ...moved, question, rounds: moved.rounds + 1, assignee: acting.id };
    }
    case "remind":
      return moved.question
        ? { ...moved, question: { ...moved.question, reminded: remindedBy(moved.question.due, now) } }
        : moved;
    case "reply":
      // Whoever was asked has the days again that were promised to everybody.
      return { ...without(moved, "question"), answerBy };
    case "lapse":
      return without(moved, "question", "assignee");
    case "reopen":
      return { ...without(moved, "closedFor"), answerBy, rounds: 0 };
    case "close":
      return { ...without(moved, "assignee", "question"), closedFor: given.reason ?? "" };
    case "nag":
      return { ...moved, nagged: remindedBy(dueOf(moved), now, nagDays) };
    case "expire":
    case "erase":
      return erased(moved);
    default:
      return moved;
  }
};

export const answeredKeyOf = ({ topic, language }: Pick<Enquiry, "topic" | "language">) => `${topic}#${language}`;
