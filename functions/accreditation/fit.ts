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
    readonly organization: { readonly personId?: string | undefined };
  },
): boolean =>
  (role === "officer" || role === "secretariat") &&
  !suspended &&
  (role === "secretariat" || !region || region === application.region) &&
  id !== organization.personId &&
  !application.declarations.some(({ by, conflict }) => by === id && conflict);
