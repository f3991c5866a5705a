import { focalPointRole } from "#shared/focal-points.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import type { Input } from "./input.ts";

/** Whether somebody may have a case: staff of its region, with access, and nobody of those in whose name it was sent. */
export const isFit = (
  { id, role, suspended, region }: Person,
  {
    input,
    organization,
  }: {
    readonly input: Pick<Input, "region" | "personId">;
    readonly organization?: Pick<Organization, "personId" | "colleagues"> | undefined;
  },
): boolean =>
  (role === "officer" || role === "secretariat") &&
  !suspended &&
  (role === "secretariat" || !region || region === input.region) &&
  id !== input.personId &&
  !(organization && focalPointRole(organization, id));
