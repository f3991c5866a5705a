import type { Acting } from "#shared/acting.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Call } from "#shared/forums.ts";
import type { Organization } from "#shared/organizations.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { Application } from "./application.ts";
import type { Applications } from "./store.ts";

/** An application with what it is about, and the right by which the person who asked may act in it. */
export interface Matter {
  readonly application: Application;
  readonly call: Call;
  readonly organization: Organization;
  readonly acting: Acting;
}

const unknown = () => new Refusal(404, "not_found");

/** The application of a reference as typed, for its own people and for staff of its region; to all others it is unknown (404). */
export const openMatter = async (applications: Applications, session: Session, typed: string): Promise<Matter> => {
  const { role, factorGiven } = session;
  if (role && !factorGiven) throw new FactorNeeded();
  const reference = readReference(typed);
  const application = reference && (await applications.find(reference));
  if (!application) throw unknown();
  const [call, organization] = await Promise.all([
    applications.forums.findCall(application.call),
    applications.organizations.find(application.organization),
  ]);
  if (!call || !organization) throw unknown();
  return { application, call, organization, acting: actingOn(application, organization, session) };
};

// Whoever's own organization it is acts for it and never decides about it, whatever else they are.
const actingOn = (application: Application, organization: Organization, session: Session): Acting => {
  const { role, personId } = session;
  const focal = focalPointRole(organization, personId);
  if (focal) return { id: personId, as: "applicant", focal };
  if (role !== "officer" && role !== "secretariat") throw unknown();
  // What was never sent is nobody's but theirs.
  if (!application.sentAt) throw unknown();
  const limit = role === "officer" ? session.region : undefined;
  if (limit && limit !== application.region) throw unknown();
  return { id: personId, as: role, region: limit };
};
