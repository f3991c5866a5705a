import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { type DecisionName, decisions } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";
import { isFit } from "./fit.ts";
import { parseGiven } from "./given.ts";
import { type Matter, openMatter, type Visitor } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import type { EnquiriesRoom } from "./room.ts";

interface Wish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly decision: DecisionName;
  readonly enquiry: Enquiry;
  readonly matter: Matter;
}

/** An enquiry is begun and confirmed in other ways than the rest is decided. */
const isDecision = (name: string): name is DecisionName =>
  Object.hasOwn(decisions, name) && !["begin", "ask", "confirm"].includes(name);

/**
 * Carries out a decision for whoever came: the one way for forms and programs alike. Refuses with 404 what they may not
 * know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to decide, and 422 what
 * was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: EnquiriesRoom, visitor: Visitor, wish: Wish, now: Date): Promise<Outcome> => {
  const { decision, version, ...sent } = parseInput(DecisionRequest, wish.input);
  if (!isDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const matter = await openMatter(room, visitor, wish.reference, now);
  const { enquiry, acting } = matter;
  refuseStale(version, enquiry.version);
  const inTheWay = obstacle(decision, matter, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = parseGiven(decisions[decision], sent, now);
  if (given.assignee !== undefined) await refuseUnfit(room, enquiry, given.assignee);
  const casework = await room.casework();
  return { decision, matter, enquiry: await casework.decide({ enquiry, acting, decision, given, now }) };
};

/** An enquiry is given only to somebody who may have it. */
const refuseUnfit = async (room: EnquiriesRoom, enquiry: Enquiry, assignee: string) => {
  const person = await (await room.enquiries()).book.people.find(assignee);
  if (!person || !isFit(person, enquiry))
    throw new Refusal(422, "invalid", [{ field: "assignee", code: "not_a_choice" }]);
};
