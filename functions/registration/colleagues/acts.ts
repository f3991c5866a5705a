import type { Acting } from "#shared/acting.ts";
import type { Invited, Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import type { FieldName } from "#shared/profile.ts";
import { Refusal } from "#shared/refusal.ts";
import { colleaguesOf } from "../letters/to-focal-points.ts";
import type { Move, Registrations } from "../store.ts";
import type { ColleagueDecisionName } from "./colleague-decisions.ts";
import type { ColleagueGiven } from "./colleague-input.ts";
import { handedOver, withInvited, withoutColleague, withoutInvitation } from "./effects.ts";
import { invitedAgain, newInvitation, refuseKnown } from "./invitations.ts";
import { type AboutSomebody, invitationLetter, lettersAbout } from "./letters.ts";
import type { Memberships } from "./store.ts";

export interface Means {
  readonly registrations: Registrations;
  readonly memberships: Memberships;
  readonly random: (bytes: number) => Uint8Array;
}

interface Occasion extends Means {
  readonly organization: Organization;
  readonly acting: Acting;
  readonly given: ColleagueGiven;
  readonly now: Date;
}

/** What a decision comes to, beside who took it and when. */
type Effect = Pick<Move, "to" | "fields" | "before" | "after" | "internal" | "letters" | "also">;
type Act = (occasion: Occasion) => Promise<Effect>;

const wrong = (field: string, code: string) => new Refusal(422, "invalid", [{ field, code }]);

const invite: Act = async ({ registrations: { people }, organization, acting, given, random, now }) => {
  const { name = "", email = "", language = organization.language } = given;
  const lead = organization.personId && (await people.find(organization.personId));
  const others = await colleaguesOf(people, organization);
  const known = [organization.email, ...(lead ? [lead.email] : []), ...others.map((person) => person.email)];
  refuseKnown(email, known, organization);
  const { invitation, token } = newInvitation(organization, { name, email, language }, acting.id, random, now);
  return {
    to: withInvited(organization, [...(organization.invited ?? []), invitation]),
    letters: [await invitationLetter(organization, invitation, token)],
  };
};

const openOne = ({ invited = [] }: Organization, { invitation }: ColleagueGiven): Invited => {
  const found = invited.find(({ id }) => id === invitation);
  if (!found) throw wrong("invitation", "not_a_choice");
  return found;
};

const inviteAgain: Act = async ({ organization, given, random, now }) => {
  const was = openOne(organization, given);
  const { invitation, token } = invitedAgain(organization, was, random, now);
  return {
    to: withInvited(
      organization,
      (organization.invited ?? []).map((one) => (one.id === was.id ? invitation : one)),
    ),
    letters: [await invitationLetter(organization, invitation, token)],
  };
};

const takeBack: Act = async ({ organization, given }) => ({
  to: withoutInvitation(organization, openOne(organization, given).id),
});

/** The one who leaves or is removed learns of it, and so do all who stay; applications go on with somebody who stays. */
const part = async (occasion: Occasion, personId: string, kind: AboutSomebody): Promise<Effect> => {
  const { registrations, memberships, organization, acting, given, now } = occasion;
  const to = withoutColleague(organization, personId);
  const person = await registrations.people.find(personId);
  const stay = await colleaguesOf(registrations.people, to);
  const membership = { person: personId, organization: organization.id };
  return {
    to,
    ...(given.text && { internal: given.text }),
    letters: person ? await lettersAbout(kind, to, person, [person, ...stay]) : [],
    also: [
      memberships.leave(membership),
      memberships.passOnApplications(membership, organization.version + 1, acting.id, now),
    ],
  };
};

const isColleague = ({ colleagues = [] }: Organization, id: string | undefined) =>
  colleagues.some(({ personId }) => personId === id);

const remove: Act = async (occasion) => {
  const { organization, given } = occasion;
  const { colleague = "" } = given;
  if (colleague === organization.personId) throw wrong("colleague", "lead_hands_over");
  if (!isColleague(organization, colleague)) throw wrong("colleague", "not_a_choice");
  return part(occasion, colleague, "removed");
};

const leave: Act = (occasion) => part(occasion, occasion.acting.id, "left");

const contactFields = [
  "contactName",
  "contactRole",
  "contactPhone",
  "contactLanguage",
  "contactTimeZone",
  "contactChannel",
] as const satisfies readonly FieldName[];

const contactIn = ({ profile }: Organization) =>
  Object.fromEntries(contactFields.map((name) => [name, profile[name] ?? null]));

const handOver: Act = async ({ registrations: { people }, memberships, organization, given, now }) => {
  const { colleague = "" } = given;
  const next: Person | undefined = isColleague(organization, colleague) ? await people.find(colleague) : undefined;
  if (!next) throw wrong("colleague", "not_a_choice");
  const to = handedOver(organization, next, now);
  const { personId: former = "", id } = organization;
  return {
    to,
    fields: contactFields,
    before: contactIn(organization),
    after: contactIn(to),
    letters: await lettersAbout("handedOver", to, next, await colleaguesOf(people, to)),
    also: [
      memberships.leave({ person: next.id, organization: id }),
      memberships.join({ person: former, organization: id, since: now.toISOString() }),
    ],
  };
};

/** What is decided by those who act for an organization; invitations end, or are accepted, in ways of their own. */
export const acts: Partial<Readonly<Record<ColleagueDecisionName, Act>>> = {
  invite,
  invite_again: inviteAgain,
  take_back: takeBack,
  remove,
  leave,
  hand_over: handOver,
};
