import { addDays } from "#shared/days.ts";
import type { Language } from "#shared/languages.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import type { Invited, Organization } from "#shared/organizations.ts";
import { focalInvitationDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";

type Random = (bytes: number) => Uint8Array;

/** Which organization a link is for: its first 22 symbols name it, the other 32 open the invitation. */
export const organizationIn = (token: string) => (/^[\w-]{54}$/.test(token) ? token.slice(0, 22) : undefined);

/** A new link for an invitation, which ends any earlier one of it. */
const keyed = (organization: Pick<Organization, "id">, random: Random, now: Date) => {
  const token = organization.id + newToken(random);
  return { token, key: { hash: hashOf(token), until: addDays(now.toISOString(), focalInvitationDays) } };
};

interface Invitee {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export const newInvitation = (organization: Organization, invitee: Invitee, by: string, random: Random, now: Date) => {
  const { token, key } = keyed(organization, random, now);
  const invitation: Invited = { id: newId(random), ...invitee, invitedAt: now.toISOString(), by, key };
  return { invitation, token };
};

export const invitedAgain = (organization: Organization, invitation: Invited, random: Random, now: Date) => {
  const { token, key } = keyed(organization, random, now);
  return { invitation: { ...invitation, invitedAt: now.toISOString(), key }, token };
};

/** The invitation that a link is for, while it stands. */
export const invitationOf = ({ invited = [] }: Organization, token: string, now: Date): Invited | undefined => {
  const hash = hashOf(token);
  return invited.find(({ key }) => key.hash === hash && key.until > now.toISOString());
};

/** Refuses (422) an address that leads to the mailbox of a focal point, or of somebody invited already. */
export const refuseKnown = (email: string, ofFocalPoints: readonly string[], { invited = [] }: Organization) => {
  const key = mailboxKeyOf(email);
  const wrong = (code: string) => new Refusal(422, "invalid", [{ field: "email", code }]);
  if (ofFocalPoints.some((known) => mailboxKeyOf(known) === key)) throw wrong("already_focal_point");
  if (invited.some((known) => mailboxKeyOf(known.email) === key)) throw wrong("already_invited");
};
