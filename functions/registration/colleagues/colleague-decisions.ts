import type { Acting } from "#shared/acting.ts";
import { mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { type FocalPointRight, mayForOrganization, mostFocalPoints } from "#shared/focal-points.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";

/** While it is in doubt who may speak for an organization, or it is refused for good, nobody joins it. */
const joinable = [
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
  "declined",
  "contested",
] as const satisfies readonly OrganizationStatus[];
/** Nobody is kept who wants to go, or is not wanted any more. */
const everyCase = [
  ...joinable,
  "upheld",
  "suspended",
  "merged",
  "closed",
] as const satisfies readonly OrganizationStatus[];

/** A decision for which an organization's people need a right of their own. */
export interface FocalDecision<Status extends string> extends Decision<Status> {
  readonly right?: FocalPointRight;
}

/** Every decision about who acts for an organization; none of them moves its case. */
export const colleagueDecisions = {
  invite: {
    by: "applicant",
    right: "invite",
    from: joinable,
    to: "same",
    needs: ["name", "email", "language"],
    mail: "invitation",
  },
  invite_again: {
    by: "applicant",
    right: "invite",
    from: joinable,
    to: "same",
    needs: ["invitation"],
    mail: "invitation",
  },
  take_back: { by: "applicant", right: "invite", from: everyCase, to: "same", needs: ["invitation"] },
  /** By whoever holds the mailed link; so is declining. */
  accept: { by: "nominee", from: joinable, to: "same", mail: "joined" },
  decline_invitation: { by: "nominee", from: everyCase, to: "same", mail: "invitationDeclined" },
  expire_invitation: { by: "system", from: everyCase, to: "same", mail: "invitationExpired" },
  remove: { by: "applicant", right: "remove", from: everyCase, to: "same", needs: ["colleague"], mail: "removed" },
  leave: { by: "applicant", right: "leave", from: everyCase, to: "same", mail: "left" },
  hand_over: {
    by: "applicant",
    right: "hand_over",
    from: joinable,
    to: "same",
    needs: ["colleague"],
    mail: "handedOver",
  },
} as const satisfies Record<string, FocalDecision<OrganizationStatus>>;

export type ColleagueDecisionName = keyof typeof colleagueDecisions;

export const isColleagueDecision = (name: string): name is ColleagueDecisionName =>
  Object.hasOwn(colleagueDecisions, name);

const names = Object.keys(colleagueDecisions) as ColleagueDecisionName[];

/** Focal points, and those who may still become one. */
export const placesTaken = ({ colleagues = [], invited = [] }: Organization): number =>
  1 + colleagues.length + invited.length;

/** The right that somebody acting for an organization needs for a row. */
export const rightOf = ({ right = "answer" }: Pick<FocalDecision<string>, "right">): FocalPointRight => right;

/** Whether a row of a table may be taken by this person, as far as that does not depend on how things stand. */
export const mayTake = (row: FocalDecision<string>, acting: Acting, organization: Pick<Organization, "decidedBy">) =>
  mayDecide(row.by, acting, organization) && (row.by !== "applicant" || mayForOrganization(acting.focal, rightOf(row)));

/** Why a decision cannot be taken now by this person, if it cannot. */
export const colleagueObstacle = (
  decision: ColleagueDecisionName,
  organization: Organization,
  acting: Acting,
): Obstacle | undefined => {
  const row: FocalDecision<string> = colleagueDecisions[decision];
  const { status, colleagues = [], invited = [] } = organization;
  if (!allowedIn(row, status)) return [409, "not_now"];
  if (decision === "leave" && acting.focal === "lead") return [403, "hand_over_first"];
  if (!mayTake(row, acting, organization)) return [403, "forbidden"];
  if (decision === "invite" && placesTaken(organization) >= mostFocalPoints) return [409, "no_more_focal_points"];
  if ((decision === "invite_again" || decision === "take_back") && invited.length === 0) return [409, "not_now"];
  if ((decision === "remove" || decision === "hand_over") && colleagues.length === 0) return [409, "not_now"];
  return undefined;
};

/** The decisions about its focal points that a person could take now. */
export const possibleAboutColleagues = (organization: Organization, acting: Acting): ColleagueDecisionName[] =>
  names.filter((name) => !colleagueObstacle(name, organization, acting));

/** From when on the first of its invitations works no more. */
export const invitationEnds = ({ invited = [] }: Pick<Organization, "invited">): string | undefined =>
  invited.map(({ key }) => key.until).sort()[0];
