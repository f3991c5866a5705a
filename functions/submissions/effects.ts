import { type Acting, isOfDesk } from "#shared/acting.ts";
import { type Call, takenUntil } from "#shared/forums.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { asSent, erased, nameHidden, publishedContent, unpublished, withdrawn, without } from "./endings.ts";
import { draftUntil, dueOf } from "./falling-due.ts";
import { forgotten } from "./forgetting.ts";
import type { Given } from "./given.ts";
import type { Input } from "./input.ts";
import { type DecisionName, decisions, heldBack, type InputStatus, judgements } from "./submissions.ts";

interface Effect {
  readonly input: Input;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly given: Given;
  readonly now: Date;
}

/** Until when drafts wait, and by when submitters are answered, as the call has it now. */
export const datesOf = (call: Call): Pick<Input, "answerBy" | "takenUntil" | "closesAt"> => {
  // A call that is postponed, or takes what is late, keeps its drafts until it is decided.
  const waits = call.status === "postponed" || call.inputs?.lateAccepted === true;
  const last = [takenUntil(call), call.decisionDue].toSorted().at(-1) ?? call.closesAt;
  return {
    answerBy: call.decisionDue,
    takenUntil: waits ? last : takenUntil(call),
    closesAt: call.status === "postponed" ? last : call.closesAt,
  };
};

/** Whether a call moved since an input was last written. */
export const isBehind = (input: Input, call: Call) => {
  const dates = datesOf(call);
  const closing = input.closesAt ?? dates.closesAt;
  return (
    input.answerBy !== dates.answerBy ||
    (input.status === "draft" && (input.takenUntil !== dates.takenUntil || closing !== dates.closesAt))
  );
};

/** The input as the row of a decision leaves it. */
export const after = (effect: Effect): Input => {
  const { input, call, decision, acting, now } = effect;
  const to: InputStatus | "same" = decisions[decision].to;
  const status = to === "same" ? input.status : to;
  const tookPart = isOfDesk(acting) && judgements.includes(decision);
  return outcome(effect, {
    ...(heldBack.includes(status) ? input : without(input, "shown")),
    ...datesOf(call),
    status,
    ...(status !== input.status && { since: now.toISOString() }),
    decidedBy: tookPart ? [...new Set([...input.decidedBy, acting.id])] : input.decidedBy,
  });
};

const outcome = (effect: Effect, moved: Input): Input => {
  const { input, call, decision, acting, given, now } = effect;
  const at = now.toISOString();
  switch (decision) {
    case "submit":
      // Whoever began to send a file in time has the stated grace.
      return {
        ...moved,
        sentAt: at,
        firstSentAt: at,
        late: at >= draftUntil({ ...input, takenUntil: takenUntil(call) }),
      };
    case "send_revision":
      // A judgement of its own begins: whoever took part in the last one may take part in this.
      return { ...without(moved, "assignee"), sentAt: at, decidedBy: [] };
    case "erase":
      return forgotten(moved);
    case "expire":
      // The draft is erased, as announced: what stays tells that there was one and nothing of what it said, nor of an
      // address that nobody confirmed.
      return { ...moved, ...erased, email: input.personId ? input.email : "" };
    case "withdraw":
      return withdrawn(
        input,
        without(asSent(input, moved), "assignee", "question", "proposal", "kept"),
        given.reason ?? "",
        at,
      );
    case "hide_name":
      return nameHidden(moved);
    case "take":
    case "take_over":
      return { ...moved, assignee: acting.id };
    case "hand_over":
      return { ...moved, assignee: given.assignee ?? acting.id };
    case "ask":
      return { ...asked(effect, moved), assignee: acting.id };
    case "remind":
      return moved.question
        ? { ...moved, question: { ...moved.question, reminded: remindedBy(moved.question.due, now) } }
        : moved;
    case "answer":
    case "lapse":
      return without(moved, "question");
    case "nag":
      return { ...moved, nagged: remindedBy(dueOf(moved), now, nagDays) };
    case "propose_refusal":
      return {
        ...moved,
        assignee: acting.id,
        proposal: { reason: given.reason ?? "", text: given.text ?? "", by: acting.id, at },
      };
    case "refuse":
      return without({ ...moved, refusalReason: moved.proposal?.reason ?? "" }, "assignee");
    case "refuse_correction":
      // What stands published is what its people go on from.
      return without({ ...moved, ...publishedContent(moved) }, "assignee", "proposal", "kept");
    case "revise":
      return { ...moved, kept: { answers: moved.answers, documents: moved.documents } };
    case "drop_revision":
      return without({ ...moved, ...publishedContent(moved) }, "kept");
    case "return_refusal":
      return without(moved, "proposal");
    case "contest":
      return without({ ...moved, contested: true }, "assignee");
    case "reverse":
      return without({ ...moved, assignee: acting.id, decidedBy: [] }, "proposal", "refusalReason", "stub");
    case "take_down":
      return without(
        {
          ...asSent(input, moved),
          refusalReason: given.reason ?? "",
          stub: { what: "taken_down", at, reason: given.reason ?? "" },
        },
        "assignee",
        "question",
        "proposal",
        "public",
        "kept",
      );
    case "record_outcome":
      return { ...moved, outcomes: [...input.outcomes, outcomeOf(given, at)] };
    case "keep_unpublished":
      return unpublished(input, without(moved, "assignee", "kept"), at);
    case "publish":
      return without(moved, "assignee", "kept");
    case "put_back":
    case "uphold":
      return without(moved, "assignee");
    default:
      return moved;
  }
};

const outcomeOf = ({ reason, text = "" }: Given, at: string): Input["outcomes"][number] => {
  const what = decisions.record_outcome.reasons.find((known) => known === reason) ?? "not_used";
  return { what, text, at };
};

const asked = ({ given, now }: Effect, moved: Input): Input => {
  const { text = "", reason = "", due = "" } = given;
  const question = { text, reason, due, askedAt: now.toISOString(), reminded: remindedBy(due, now) };
  return { ...moved, rounds: moved.rounds + 1, question };
};
