import type { Acting } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { allowedIn, type Obstacle } from "#shared/decisions.ts";
import { entitledStatuses } from "#shared/entitled-statuses.ts";
import { type HostState, hostStateOf, mayHaveHost } from "#shared/host/host.ts";
import type { Organization } from "#shared/organizations.ts";
import { hostDays } from "#shared/promises.ts";
import { type FocalDecision, mayTake } from "../colleagues/colleague-decisions.ts";
import { isFindable } from "../registration.ts";

/** Decisions about an organization's host, by where that stands; the registration itself stays as it is. */
export const hostDecisions = {
  ask_host: {
    by: "applicant",
    right: "ask_host",
    from: ["none", "declined", "expired", "withdrawn"],
    to: "asked",
    needs: ["hostName", "hostEmail", "hostLanguage"],
    mail: "hostAsked",
  },
  ask_host_again: { by: "applicant", right: "ask_host", from: ["asked", "expired"], to: "asked", mail: "hostAsked" },
  confirm_host: { by: "host", from: ["asked"], to: "confirmed", mail: "hostConfirmed" },
  decline_host: { by: "host", from: ["asked"], to: "declined", mail: "hostDeclined" },
  withdraw_host: { by: "host", from: ["confirmed"], to: "withdrawn", mail: "hostWithdrawn" },
  drop_host: {
    by: "applicant",
    right: "ask_host",
    from: ["asked", "confirmed", "declined", "expired", "withdrawn"],
    to: "none",
  },
  expire_host: { by: "system", from: ["asked"], to: "expired", mail: "hostExpired" },
} as const satisfies Record<string, FocalDecision<HostState>>;

export type HostDecision = keyof typeof hostDecisions;

export const hostDecisionNames = Object.keys(hostDecisions) as HostDecision[];
export const isHostDecision = (name: string): name is HostDecision => Object.hasOwn(hostDecisions, name);

const asking: readonly HostDecision[] = ["ask_host", "ask_host_again"];

/** Whether the registration itself leaves room for a decision; somebody registered needs no host. */
const hasRoom = (decision: HostDecision, organization: Organization) =>
  asking.includes(decision)
    ? entitledStatuses.includes(organization.status) && mayHaveHost(organization)
    : isFindable(organization.status);

/** Why a decision about a host cannot be taken now by whoever wants to, if it cannot. */
export const hostObstacle = (
  decision: HostDecision,
  organization: Organization,
  acting: Acting,
): Obstacle | undefined => {
  const row: FocalDecision<HostState> = hostDecisions[decision];
  if (!hasRoom(decision, organization) || !allowedIn(row, hostStateOf(organization))) return [409, "not_now"];
  if (!mayTake(row, acting, organization)) return [403, "forbidden"];
  return undefined;
};

/** Until when a host that was asked may answer. */
export const hostAnswersUntil = (now: Date): string => addDays(now.toISOString(), hostDays);
/** A host that vouches may take that back as long as it does. */
export const withoutEnd = "9999-12-31T00:00:00.000Z";

/** When the clock has something to do for a host that was asked, if ever. */
export const hostWakesAt = ({ status, host }: Organization): string | undefined =>
  host?.state === "asked" && isFindable(status) ? host.key?.until : undefined;

export const hostFallenDue = (organization: Organization, now: Date): boolean => {
  const wakesAt = hostWakesAt(organization);
  return wakesAt !== undefined && wakesAt <= now.toISOString();
};
