import { type Acting, isOfDesk, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { type Call, phaseOf, takenUntil } from "#shared/forums.ts";
import { mostRounds } from "#shared/promises.ts";
import { Content } from "./content.ts";
import { contestUntil, draftUntil } from "./falling-due.ts";
import type { Input } from "./input.ts";
import { type DecisionName, decisions, mostEditions } from "./submissions.ts";

const names = Object.keys(decisions) as DecisionName[];

export interface Deciding {
  readonly input: Input;
  readonly call: Call;
  readonly acting: Acting;
}

/** Anybody of the desk may do this, whoever has the case. */
const ofAnyHolder: readonly DecisionName[] = ["note", "take_over", "take_down", "record_outcome"];
/** The secretariat may also put a case back, or give it to somebody else. */
const movedBySecretariat: readonly DecisionName[] = ["put_back", "hand_over"];

/** Whether a call takes inputs now: while it is open; afterwards what is late, where it says so; and what was begun in time. */
export const takesInputs = (call: Call, input: Pick<Input, "documents"> | undefined, now: Date) => {
  const phase = phaseOf(call, now);
  if (call.purpose !== "inputs" || phase === "open") return call.purpose === "inputs";
  if (phase !== "closed") return false;
  if (call.inputs?.lateAccepted === true) return true;
  return input !== undefined && now.toISOString() < draftUntil({ ...input, takenUntil: takenUntil(call) });
};

/** Why a decision about an input cannot be taken now by this person, if it cannot. */
export const obstacle = (
  decision: DecisionName,
  { input, call, acting }: Deciding,
  now: Date,
): Obstacle | undefined => {
  const row: Decision<string> = decisions[decision];
  if (input.erased || !allowedIn(row, input.status)) return [409, "not_now"];
  if (!mayDecide(row.by, acting, input)) return [403, "forbidden"];
  return (
    (isOfDesk(acting) ? deskObstacle(decision, row, input, acting) : undefined) ??
    stateObstacle(decision, input, call, now)
  );
};

const deskObstacle = (
  decision: DecisionName,
  row: Decision<string>,
  { assignee, rounds }: Input,
  acting: Acting,
): Obstacle | undefined => {
  const anyHolder =
    row.by === "other-officer" ||
    ofAnyHolder.includes(decision) ||
    (acting.as === "secretariat" && movedBySecretariat.includes(decision));
  if (assignee && assignee !== acting.id && !anyHolder) return [409, "assigned"];
  if (decision === "ask" && rounds >= mostRounds && acting.as === "officer") return [409, "rounds_used"];
  return undefined;
};

const stateObstacle = (decision: DecisionName, input: Input, call: Call, now: Date): Obstacle | undefined => {
  switch (decision) {
    case "submit":
      return takesInputs(call, input, now) ? undefined : [409, "call_not_open"];
    case "publish":
      return publishing(input);
    case "keep_unpublished":
      return input.content.showing === "secretariat" ? undefined : [409, "wants_publication"];
    case "refuse":
      return input.public ? [409, "not_now"] : undefined;
    case "refuse_correction":
    case "take_down":
      return input.public ? undefined : [409, "not_now"];
    case "hide_name":
      return input.public?.showing === "named" ? undefined : [409, "not_now"];
    case "revise":
      return input.editions.length < mostEditions ? undefined : [409, "too_many_versions"];
    case "contest":
      if (input.contested) return [409, "contested_already"];
      return now.toISOString() <= contestUntil(input) ? undefined : [409, "contest_over"];
    default:
      return undefined;
  }
};

/** Publishing needs the submitter's wish, and every file looked at; one whose format cannot be cleaned goes out as text. */
const publishing = ({ content, documents }: Input): Obstacle | undefined => {
  if (content.showing === "secretariat") return [409, "asked_confidential"];
  // What was half changed when the time for it was over.
  if (!Content.safeParse(content).success) return [409, "incomplete"];
  const waits = documents.some(({ state }) => state === "stored" || state === "issued");
  return waits ? [409, "files_unfinished"] : undefined;
};

/** The decisions that a person could take in a case as it stands. */
export const possibleDecisions = (deciding: Deciding, now: Date): DecisionName[] =>
  names.filter((name) => !obstacle(name, deciding, now));
