import { Membership, Organization } from "#shared/organizations.ts";
import { insist } from "#test/support/programs.ts";
import type { Admitted, Office } from "./office.ts";

/** An organization as stored. */
export const organizationOf = async (office: Office, reference: string): Promise<Organization> => {
  const [row] = await office.rows("organizations", { reference });
  return Organization.parse(row);
};

/** The token of the newest invitation mailed to an address. */
export const invitationTo = async (office: Office, email: string): Promise<string> =>
  (await office.linkIn(email, "invitation")).split("/").at(-1) ?? "";

export const invite = (office: Office, { own, reference }: Admitted, email: string, more: object = {}) =>
  office.decide(own, reference, "invite", { name: `Colleague of ${email}`, email, language: "en", ...more });

export const answer = (office: Office, token: string, decision = "accept") =>
  office.post("/api/registration/invitations", { token, decision });

export interface Joined {
  readonly id: string;
  readonly email: string;
  /** A session of theirs. */
  readonly own: string;
}

/** A colleague who was invited and accepted. */
export const joined = async (office: Office, admitted: Admitted, email: string, language = "en"): Promise<Joined> => {
  await insist(invite(office, admitted, email, { language }));
  await insist(answer(office, await invitationTo(office, email)));
  const id = (await (await office.room.signIns()).people.byEmail(email))?.id ?? "";
  return { id, email, own: await office.signIn(email) };
};

export const membershipsOf = async (office: Office, organization: string): Promise<string[]> =>
  (await office.rows("memberships", { organization })).map((row) => Membership.parse(row).person).sort();
