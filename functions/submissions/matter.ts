import type { Acting } from "#shared/acting.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Call } from "#shared/forums.ts";
import type { Organization } from "#shared/organizations.ts";
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
  /** In whose name it was sent, if in that of one; for staff alone. */
  readonly organization?: Organization | undefined;
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
  const organization = role && input.organization ? await inputs.organizations.find(input.organization) : undefined;
  return { input, call, organization, acting: actingOn(input, organization, session) };
};

// Whoever's own input it is acts for it and never decides about it, whatever else they are.
const actingOn = (
  input: Input,
  organization: Organization | undefined,
  { role, personId, region }: Session,
): Acting => {
  if (input.personId === personId) return { id: personId, as: "applicant" };
  if (role !== "officer" && role !== "secretariat") throw unknown();
  // What a colleague sent in the name of one's own organization is theirs, and for other officers.
  if (organization && focalPointRole(organization, personId)) throw unknown();
  // What was never sent is nobody's but theirs.
  if (!input.sentAt) throw unknown();
  const limit = role === "officer" ? region : undefined;
  if (limit && limit !== input.region) throw unknown();
  return { id: personId, as: role, region: limit };
};
