import { DecisionRequest } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { refuseOvertaken } from "#shared/overtaken.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { type DecisionName, decisions } from "./accreditation.ts";
import { type Addition, actOf } from "./acts.ts";
import type { Application } from "./application.ts";
import { isFit } from "./fit.ts";
import { type Given, parseGiven } from "./given.ts";
import { type Matter, openMatter } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import type { AccreditationRoom } from "./room.ts";

export interface Wish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly decision: DecisionName;
  readonly application: Application;
  readonly matter: Matter;
}

const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);

/**
 * Carries out a decision for whoever is signed in: the one way for forms and programs alike. Refuses with 404 what
 * they may not know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to
 * decide, and 422 what was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: AccreditationRoom, session: Session, wish: Wish, now: Date): Promise<Outcome> => {
  const { decision, version, ...input } = parseInput(DecisionRequest, wish.input);
  if (!isDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const applications = await room.applications();
  const matter = await openMatter(applications, session, wish.reference);
  await refuseOvertaken(applications.book.audit, matter.application, matter.acting, version);
  const inTheWay = obstacle(decision, matter, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const addition = await additionOf(room, matter, decision, input, now);
  const { application, call, acting } = matter;
  const casework = await room.casework();
  return {
    decision,
    matter,
    application: await casework.decide({ application, call, acting, decision, now, ...addition }),
  };
};

const additionOf = async (
  room: AccreditationRoom,
  matter: Matter,
  decision: DecisionName,
  input: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Addition> => {
  const act = await actOf(decision);
  if (act) return act({ room, matter, input, now });
  const given: Given = parseGiven(decisions[decision], input, matter.call, now);
  if (given.assignee !== undefined) await refuseUnfit(room, matter, given.assignee);
  return { given };
};

/** A case is given only to somebody who may have it. */
const refuseUnfit = async (room: AccreditationRoom, matter: Matter, assignee: string) => {
  const person = await (await room.applications()).book.people.find(assignee);
  if (!person || !isFit(person, matter))
    throw new Refusal(422, "invalid", [{ field: "assignee", code: "not_a_choice" }]);
};
