import type { Acting } from "#shared/acting.ts";
import type { Call } from "#shared/forums.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { Input } from "./input.ts";
import type { Inputs } from "./store.ts";

/** An input with its call, and the right by which the person who asked may act in it. */
export interface Matter {
  readonly input: Input;
  readonly call: Call;
  readonly acting: Acting;
}

const unknown = () => new Refusal(404, "not_found");

/** The input of a reference as typed, for those whose it is and for staff of its region; to all others it is unknown (404). */
export const openMatter = async (inputs: Inputs, session: Session, typed: string): Promise<Matter> => {
  const { role, factorGiven } = session;
  if (role && !factorGiven) throw new FactorNeeded();
  const reference = readReference(typed);
  const input = reference && (await inputs.find(reference));
  if (!input) throw unknown();
  const call = await inputs.forums.findCall(input.call);
  if (!call) throw unknown();
  return { input, call, acting: actingOn(input, session) };
};

// Whoever's own input it is acts for it and never decides about it, whatever else they are.
const actingOn = (input: Input, { role, personId, region }: Session): Acting => {
  if (input.personId === personId) return { id: personId, as: "applicant" };
  if (role !== "officer" && role !== "secretariat") throw unknown();
  // What was never sent is nobody's but theirs.
  if (!input.sentAt) throw unknown();
  const limit = role === "officer" ? region : undefined;
  if (limit && limit !== input.region) throw unknown();
  return { id: personId, as: role, region: limit };
};
