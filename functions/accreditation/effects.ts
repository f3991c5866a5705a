import { type Acting, isOfDesk } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { type Call, takenUntil } from "#shared/forums.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { type ApplicationStatus, type DecisionName, decisions, heldBack, judgements } from "./accreditation.ts";
import type { Application } from "./application.ts";
import { dueOf } from "./falling-due.ts";
import { forgotten } from "./forgetting.ts";
import type { Given } from "./given.ts";

interface Effect {
  readonly application: Application;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly given: Given;
  readonly now: Date;
}

const without = <Name extends keyof Application>(application: Application, ...names: Name[]): Application => {
  const copy = { ...application };
  for (const name of names) delete copy[name];
  return copy;
};

/** Until when drafts wait, and by when applicants are answered, as the call has it now. */
export const datesOf = (call: Call, now: Date): Pick<Application, "answerBy" | "takenUntil"> => ({
  answerBy: call.decisionDue,
  // A call that was postponed will have new dates: until then its drafts wait, and the clock looks once a week.
  takenUntil:
    call.status === "postponed"
      ? ([takenUntil(call), addDays(now.toISOString(), 7)].toSorted().at(-1) ?? call.closesAt)
      : takenUntil(call),
});

/** Whether a call moved since an application was last written. */
export const isBehind = (application: Application, call: Call) =>
  application.answerBy !== call.decisionDue ||
  (application.status === "draft" && application.takenUntil !== takenUntil(call));

/** The application as the row of a decision leaves it. */
export const after = (effect: Effect): Application => {
  const { application, call, decision, acting, now } = effect;
  const to: ApplicationStatus | "same" = decisions[decision].to;
  const status = to === "same" ? application.status : to;
  const tookPart = isOfDesk(acting) && judgements.includes(decision);
  // Letters speak of what is now: not of what was shown while a decision was held back, nor since when that was so.
  return outcome(effect, {
    ...(heldBack.includes(status) ? application : without(application, "shown")),
    ...datesOf(call, now),
    track: call.accreditation,
    status,
    ...(status !== application.status && { since: now.toISOString() }),
    decidedBy: tookPart ? [...new Set([...application.decidedBy, acting.id])] : application.decidedBy,
  });
};

const outcome = (effect: Effect, moved: Application): Application => {
  const { decision, acting, given, now } = effect;
  const at = now.toISOString();
  switch (decision) {
    case "submit":
      return { ...moved, sentAt: at };
    case "erase":
      return forgotten(moved);
    case "expire":
      // The draft is erased, as announced: what stays tells that there was one and nothing of what it said.
      return { ...moved, answers: {}, documents: {}, reopened: {} };
    case "declare":
      return declared(effect, moved);
    case "take":
    case "take_over":
    case "screen_again":
      return { ...moved, assignee: acting.id };
    case "hand_over":
      return { ...moved, assignee: given.assignee ?? acting.id };
    case "check":
      return { ...moved, assignee: acting.id, checklist: { ...given.checklist } };
    case "ask":
      return { ...asked(effect, moved), assignee: acting.id };
    case "remind":
      return moved.question
        ? { ...moved, question: { ...moved.question, reminded: remindedBy(moved.question.due, now) } }
        : moved;
    case "answer":
      return without(moved, "question");
    case "nag":
      return { ...moved, nagged: remindedBy(dueOf(moved), now, nagDays) };
    case "redirect":
      return without({ ...moved, redirectedTo: otherDoor(given.reason) }, "assignee");
    case "propose_refusal":
      return {
        ...moved,
        assignee: acting.id,
        proposal: { reason: given.reason ?? "", text: given.text ?? "", by: acting.id, at },
      };
    case "refuse":
      return without({ ...moved, refusalReason: moved.proposal?.reason ?? "" }, "assignee");
    case "return_refusal":
      return without(moved, "proposal");
    case "reverse":
      return without({ ...moved, assignee: acting.id }, "proposal", "refusalReason");
    case "leave_undecided":
    case "withdraw":
    case "withdraw_listed":
      return without(moved, "assignee", "question", "proposal");
    case "put_back":
    case "lapse":
    case "recommend":
    case "waitlist":
    case "contest":
    case "uphold":
      return without(moved, "assignee");
    default:
      return moved;
  }
};

const otherDoor = (reason: string | undefined) =>
  decisions.redirect.reasons.find((door) => door === reason) ?? ("elsewhere" as const);

/** What somebody says of their interests replaces what they said before; whoever has some gives the case back. */
const declared = ({ acting, given, now }: Effect, moved: Application): Application => {
  const conflict = given.reason === "conflict";
  const others = moved.declarations.filter(({ by }) => by !== acting.id);
  const told = { ...moved, declarations: [...others, { by: acting.id, at: now.toISOString(), conflict }] };
  return conflict && moved.assignee === acting.id ? without(told, "assignee") : told;
};

const asked = ({ given, now }: Effect, moved: Application): Application => {
  const { text = "", reason = "", fields = [], due = "" } = given;
  const question = {
    fields: [...fields],
    text,
    reason,
    due,
    askedAt: now.toISOString(),
    reminded: remindedBy(due, now),
  };
  return { ...moved, rounds: moved.rounds + 1, question };
};
