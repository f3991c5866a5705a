import type { Actor } from "#shared/decisions.ts";
import type { Organization } from "#shared/organizations.ts";

/** Whoever takes a decision: an opaque person id (or `applicant`, `system`) and the right by which. */
export interface Acting {
  readonly id: string;
  readonly as: "applicant" | "officer" | "secretariat" | "system";
  /** The only desk region an officer may touch. */
  readonly region?: string | undefined;
}

export const clockwork: Acting = { id: "system", as: "system" };

const deskRoles = ["officer", "secretariat"];

/** Whether a right allows a row of the table; a contested decision is for somebody who took no part in it. */
export const mayDecide = (by: Actor, acting: Acting, { decidedBy }: Pick<Organization, "decidedBy">): boolean => {
  switch (by) {
    case "applicant":
    case "system":
    case "secretariat":
      return acting.as === by;
    case "officer":
      return deskRoles.includes(acting.as);
    case "other-officer":
      return deskRoles.includes(acting.as) && !decidedBy.includes(acting.id);
  }
};
