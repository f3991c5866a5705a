import { deskRegionOf } from "#shared/countries.ts";
import { entitledStatuses } from "#shared/entitled-statuses.ts";
import { focalPointRole, mayForOrganization } from "#shared/focal-points.ts";
import { type Call, phaseOf, takenUntil } from "#shared/forums.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { Application } from "../application.ts";
import { letterFor } from "../letters.ts";
import type { AccreditationRoom } from "../room.ts";
import type { Applications } from "../store.ts";
import { prefilled } from "./prefill.ts";
import { beginLimit } from "./rates.ts";

/** Who applies, to what. */
interface Applicant {
  readonly person: Person;
  readonly organization: Organization;
  readonly call: Call;
}

/** The organizations for which somebody may apply: with a confirmed address, and neither refused nor closed. */
export const entitledOf = async (applications: Applications, { personId, role, factorGiven }: Session) => {
  if (role && !factorGiven) throw new FactorNeeded();
  const organizations = await applications.organizations.ofPerson(personId);
  return organizations.filter(
    (organization) =>
      entitledStatuses.includes(organization.status) &&
      mayForOrganization(focalPointRole(organization, personId), "take_part"),
  );
};

const chosen = (organizations: readonly Organization[], id: string | undefined): Organization => {
  const [first, ...others] = organizations;
  if (!first) throw new Refusal(409, "no_organization");
  const wrong = (code: string) => new Refusal(422, "invalid", [{ field: "organization", code }]);
  if (id === undefined && others.length > 0) throw wrong("required");
  const found = id === undefined ? first : organizations.find((organization) => organization.id === id);
  if (!found) throw wrong("not_a_choice");
  return found;
};

interface Beginning {
  readonly call: Call;
  /** Needed where somebody acts for several. */
  readonly organization?: string | undefined;
  readonly now: Date;
  readonly also?: readonly Write[];
}

/** Begins an application, or answers with the one that the organization has in this call already. */
export const begin = async (
  room: AccreditationRoom,
  session: Session,
  { call, organization: wanted, now, also = [] }: Beginning,
): Promise<{ readonly application: Application; readonly begun: boolean }> => {
  const applications = await room.applications();
  const organization = chosen(await entitledOf(applications, session), wanted);
  const existing = await applications.current(organization.id, call.id);
  if (existing) return { application: existing, begun: false };
  // What was merged into it is the same organization, with people of its own who go on with what they began.
  const { absorbed = [] } = organization;
  const others = await Promise.all(absorbed.map((id) => applications.current(id, call.id)));
  if (others.some((other) => other !== undefined)) throw new Refusal(409, "applied_by_merged");
  if (call.accreditation === "none" || phaseOf(call, now) !== "open") throw new Refusal(409, "call_not_open");
  await (await room.limits()).take(beginLimit, session.personId, now);
  const person = await applications.book.people.find(session.personId);
  if (!person) throw new Refusal(401, "sign_in_needed");
  const to = await draftOf(applications, { person, organization, call }, now, room.connection.random);
  const letters = [await letterFor({ kind: "draft", application: to, call, given: {}, now })];
  const writes = [...also, applications.callUnchanged(call)];
  try {
    const application = await applications.make({
      from: undefined,
      to,
      what: "begin",
      by: person.id,
      now,
      letters,
      also: writes,
    });
    return { application, begun: true };
  } catch (error) {
    // Two at once: the other one began it.
    const other = isOvertaken(error) ? await applications.current(organization.id, call.id) : undefined;
    if (!other) throw error;
    return { application: other, begun: false };
  }
};

const draftOf = async (
  applications: Applications,
  { person, organization, call }: Applicant,
  now: Date,
  random: (bytes: number) => Uint8Array,
): Promise<Application> => {
  const { profile } = organization;
  const [last] = (await applications.ofOrganization(organization.id)).filter(({ answers }) => answers.listName);
  const at = now.toISOString();
  return {
    reference: newReference("application", random),
    status: "draft",
    version: 0,
    call: call.id,
    forum: call.forum,
    organization: organization.id,
    personId: person.id,
    email: person.email,
    language: person.language,
    timeZone: person.timeZone,
    region: deskRegionOf(profile.country),
    title: profile.name ?? "",
    createdAt: at,
    since: at,
    answerBy: call.decisionDue,
    takenUntil: takenUntil(call),
    answers: prefilled(organization, last?.answers ?? {}, call, person.language),
    documents: {},
    reopened: {},
    declarations: [],
    checklist: {},
    rounds: 0,
    decidedBy: [],
    objections: [],
    seats: 0,
    nagged: 0,
  };
};
