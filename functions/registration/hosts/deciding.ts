import type { Organization } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Matter } from "../matter.ts";
import { hostAskingLimit, hostMailLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";
import { type HostDecision, hostObstacle } from "./host-decisions.ts";
import { parseHostGiven } from "./host-input.ts";

export type HostAsked = [
  room: RegistrationRoom,
  matter: Matter,
  decision: HostDecision,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
];

/** Carries out a decision about the host for whoever is signed in. */
export const decideAboutHost = async (
  ...[room, { organization, acting }, decision, sent, now]: HostAsked
): Promise<Organization> => {
  const inTheWay = hostObstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = parseHostGiven(decision, sent);
  const to = decision === "ask_host_again" ? organization.host?.email : given.hostEmail;
  if (to !== undefined) {
    const limits = await room.limits();
    await limits.take(hostAskingLimit, organization.id, now);
    await limits.take(hostMailLimit, to, now);
  }
  return (await room.hosts()).decide({ organization, decision, acting, given, now });
};
