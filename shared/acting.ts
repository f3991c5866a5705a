import type { Actor } from "./decisions.ts";
import type { FocalPointRole } from "./focal-points.ts";

/** Whoever takes a decision: an opaque person id (or `applicant`, `system`) and the right by which. */
export interface Acting {
  readonly id: string;
  readonly as: "applicant" | "nominee" | "host" | "officer" | "secretariat" | "system";
  /** As which of its focal points somebody acts for an organization. */
  readonly focal?: FocalPointRole | undefined;
  /** The only desk region an officer may touch. */
  readonly region?: string | undefined;
}

export const clockwork: Acting = { id: "system", as: "system" };

const deskRoles: readonly string[] = ["officer", "secretariat"];

/** Whether somebody acts for the desk rather than for themselves. */
export const isOfDesk = ({ as }: Acting) => deskRoles.includes(as);

/** Whether a right allows a row of the table; a contested decision is for somebody who took no part in it. */
export const mayDecide = (by: Actor, acting: Acting, { decidedBy }: { readonly decidedBy: readonly string[] }) => {
  switch (by) {
    case "officer":
      return isOfDesk(acting);
    case "other-officer":
      return isOfDesk(acting) && !decidedBy.includes(acting.id);
    default:
      return acting.as === by;
  }
};
