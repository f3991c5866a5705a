import type { Acting } from "#shared/acting.ts";
import { DecisionRequest } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { RegistrationRoom } from "../room.ts";
import { type ContactDecision, contactDecisions } from "./contact-decisions.ts";
import type { ContactList } from "./contact-list.ts";
import { contactWork } from "./work.ts";

const isContactDecision = (name: string): name is ContactDecision => Object.hasOwn(contactDecisions, name);

/** Carries out a decision about a list for forms and programs alike. */
export const decideContacts = async (
  room: RegistrationRoom,
  acting: Acting,
  { id, input }: { readonly id: string; readonly input: unknown },
  now: Date,
): Promise<{ readonly decision: ContactDecision; readonly list: ContactList }> => {
  const contacts = await contactWork(room);
  const list = await contacts.open(id, acting);
  const { decision, version } = parseInput(DecisionRequest, input);
  if (!isContactDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  return { decision, list: await contacts.decide(list, decision, acting, version, now) };
};
