import { DecisionRequest } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { refuseOvertaken } from "#shared/overtaken.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { type Addition, actOf } from "./acts.ts";
import { isFit } from "./fit.ts";
import { type Given, parseGiven } from "./given.ts";
import type { Input } from "./input.ts";
import { type Matter, openMatter } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import type { SubmissionsRoom } from "./room.ts";
import { type DecisionName, decisions } from "./submissions.ts";

export interface Wish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly decision: DecisionName;
  readonly input: Input;
  readonly matter: Matter;
}

const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);

/** Whoever is in danger presses once: whatever an officer did meanwhile keeps nobody from these. */
const urgent: readonly DecisionName[] = ["withdraw", "hide_name"];
const attempts = 5;

const isOvertaken = (error: unknown) => error instanceof Refusal && error.code === "changed_meanwhile";

/**
 * Carries out a decision for whoever is signed in: the one way for forms and programs alike. Refuses with 404 what
 * they may not know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to
 * decide, and 422 what was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: SubmissionsRoom, session: Session, wish: Wish, now: Date): Promise<Outcome> => {
  const { decision, version, ...sent } = parseInput(DecisionRequest, wish.input);
  if (!isDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const isUrgent = urgent.includes(decision);
  const asked = { reference: wish.reference, decision, version: isUrgent ? undefined : version, sent };
  for (let attempt = 1; ; attempt++) {
    try {
      return await carriedOut(room, session, asked, now);
    } catch (error) {
      if (!isUrgent || !isOvertaken(error) || attempt === attempts) throw error;
    }
  }
};

interface Asked {
  readonly reference: string;
  readonly decision: DecisionName;
  readonly version: number | undefined;
  readonly sent: Readonly<Record<string, unknown>>;
}

const carriedOut = async (room: SubmissionsRoom, session: Session, asked: Asked, now: Date): Promise<Outcome> => {
  const { reference, decision, version, sent } = asked;
  const inputs = await room.inputs();
  const matter = await openMatter(inputs, session, reference);
  await refuseOvertaken(inputs.book.audit, matter.input, matter.acting, version);
  const inTheWay = obstacle(decision, matter, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const addition = await additionOf(room, matter, decision, sent, now);
  const { input, call, acting } = matter;
  const casework = await room.casework();
  return { decision, matter, input: await casework.decide({ input, call, acting, decision, now, ...addition }) };
};

const additionOf = async (
  room: SubmissionsRoom,
  matter: Matter,
  decision: DecisionName,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Addition> => {
  const act = await actOf(decision);
  if (act) return act({ room, matter, input: sent, now });
  const given: Given = parseGiven(decisions[decision], sent, now);
  if (given.assignee !== undefined) await refuseUnfit(room, matter, given.assignee);
  return { given };
};

/** A case is given only to somebody who may have it. */
const refuseUnfit = async (room: SubmissionsRoom, matter: Matter, assignee: string) => {
  const person = await (await room.inputs()).book.people.find(assignee);
  if (!person || !isFit(person, matter))
    throw new Refusal(422, "invalid", [{ field: "assignee", code: "not_a_choice" }]);
};
