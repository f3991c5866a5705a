import type { Organization } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Matter } from "../matter.ts";
import { inviteLimit, invitingLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";
import { type ColleagueDecisionName, colleagueObstacle } from "./colleague-decisions.ts";
import { type ColleagueGiven, parseColleagueGiven } from "./colleague-input.ts";

export type ColleagueAsked = [
  room: RegistrationRoom,
  matter: Matter,
  decision: ColleagueDecisionName,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
];

/** Takes a decision about who acts for an organization, for those who act for it. */
export const decideAboutColleagues = async (
  ...[room, matter, decision, sent, now]: ColleagueAsked
): Promise<Organization> => {
  const { organization, acting } = matter;
  const inTheWay = colleagueObstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = parseColleagueGiven(decision, sent);
  await limitInvitations(room, matter, given, now);
  return (await room.colleagues()).decide({ organization, decision, acting, given, now });
};

/** Nobody makes us write to strangers without end, neither to one nor to many. */
const limitInvitations = async (
  room: RegistrationRoom,
  { organization: { invited = [] }, acting }: Matter,
  { email, invitation }: ColleagueGiven,
  now: Date,
) => {
  const to = email ?? invited.find((one) => one.id === invitation)?.email;
  if (to === undefined) return;
  const limits = await room.limits();
  await limits.take(invitingLimit, acting.id, now);
  await limits.take(inviteLimit, to, now);
};
