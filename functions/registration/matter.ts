import type { Acting } from "#shared/acting.ts";
import type { Case } from "#shared/cases.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Organization } from "#shared/organizations.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { Change } from "./change.ts";
import { regionOf } from "./projection.ts";
import type { Registrations } from "./store.ts";

/** A case with what it is about: an organization, and the change of it if that is what the case is for. */
export interface Matter {
  readonly row: Case;
  readonly organization: Organization;
  readonly change: Change | undefined;
  /** The right by which the person who asked may act in it. */
  readonly acting: Acting;
}

const unknown = () => new Refusal(404, "not_found");

/** The case of a reference as typed, for its own people and for staff of its region; to all others it is unknown (404). */
export const openMatter = async (registrations: Registrations, session: Session, typed: string): Promise<Matter> => {
  const { role, factorGiven } = session;
  if (role && !factorGiven) throw new FactorNeeded();
  const reference = readReference(typed);
  const row = reference ? await registrations.cases.find(reference) : undefined;
  if (row?.capability !== "registration") throw unknown();
  const isChange = row.kind === "change";
  const [organization, change] = await Promise.all([
    registrations.find(row.owner),
    isChange ? registrations.findChange(row.reference) : undefined,
  ]);
  if (!organization || (isChange && !change)) throw unknown();
  return { row, organization, change, acting: actingOn(organization, session) };
};

// Whoever's own organization it is acts for it and never decides about it, whatever else they are.
const actingOn = (organization: Organization, session: Session): Acting => {
  const { role } = session;
  const focal = focalPointRole(organization, session.personId);
  if (focal) return { id: session.personId, as: "applicant", focal };
  if (role !== "officer" && role !== "secretariat") throw unknown();
  const limit = role === "officer" ? session.region : undefined;
  // Where the organization is now: cases of long ago keep the region of their time, and show the organization of today.
  if (limit && limit !== regionOf(organization)) throw unknown();
  return { id: session.personId, as: role, region: limit };
};
