import { focalPointRights, mostFocalPoints } from "#shared/focal-points.ts";
import { Refusal } from "#shared/refusal.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { openMatter } from "../matter.ts";
import type { Handled } from "../programs/standing.ts";
import { focalPointsOf } from "./focal-points-of.ts";

export const readPeople = async ({ c, room, parameters }: Handled) => {
  const registrations = await room.registrations();
  const { organization, change, acting } = await openMatter(registrations, signedIn(c), parameters.reference ?? "");
  if (change) throw new Refusal(404, "not_found");
  const { invited = [] } = organization;
  return {
    focalPoints: await focalPointsOf(registrations.people, organization),
    // Who did not accept yet is known to those alone who invited them.
    invited:
      acting.as === "applicant"
        ? invited.map(({ id, name, email, language, key: { until } }) => ({ id, name, email, language, until }))
        : [],
    openInvitations: invited.length,
    most: mostFocalPoints,
    rights: Object.entries(focalPointRights).map(([right, roles]) => ({ right, roles })),
    role: acting.focal ?? null,
  };
};

export const answerInvitation = async ({ room, body, now }: Handled) => {
  const { token, decision } = body as { token: string; decision: "accept" | "decline_invitation" };
  const colleagues = await room.colleagues();
  if (decision === "decline_invitation") {
    await colleagues.decline(token, now);
    return { decision, reference: null };
  }
  const { organization, person } = await colleagues.accept(token, now);
  await (await room.suppressions()).liftFor(person.email, "bounce", now);
  return { decision, reference: organization.reference ?? null };
};
