import { focalPointRole } from "#shared/focal-points.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import type { Application } from "./application.ts";

/** Whether somebody may have a case: staff of its region, with access, and without an interest of their own in it. */
export const isFit = (
  { id, role, suspended, region }: Person,
  {
    application,
    organization,
  }: {
    readonly application: Pick<Application, "region" | "declarations">;
    readonly organization: Pick<Organization, "personId" | "colleagues">;
  },
): boolean =>
  (role === "officer" || role === "secretariat") &&
  !suspended &&
  (role === "secretariat" || !region || region === application.region) &&
  !focalPointRole(organization, id) &&
  !application.declarations.some(({ by, conflict }) => by === id && conflict);
