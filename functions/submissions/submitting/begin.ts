import { deskRegionOf } from "#shared/countries.ts";
import { entitledStatuses } from "#shared/entitled-statuses.ts";
import { focalPointRole, mayForOrganization } from "#shared/focal-points.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { PartialContent } from "../content.ts";
import { datesOf } from "../effects.ts";
import type { Input } from "../input.ts";
import { letterFor } from "../letters.ts";
import { takesInputs } from "../obstacles.ts";
import type { SubmissionsRoom } from "../room.ts";
import type { Inputs } from "../store.ts";
import type { InputsCall } from "./calls.ts";
import { prefilled } from "./prefill.ts";
import { beginLimit } from "./rates.ts";

/** In place of the id of an organization: for nobody but oneself. */
export const myself = "myself";

/** The organizations for which somebody may send inputs: with a confirmed address, and neither refused nor closed. */
export const entitledOf = async (inputs: Inputs, { personId, role, factorGiven }: Session): Promise<Organization[]> => {
  if (role && !factorGiven) throw new FactorNeeded();
  const organizations = await inputs.organizations.ofPerson(personId);
  return organizations.filter(
    (organization) =>
      entitledStatuses.includes(organization.status) &&
      mayForOrganization(focalPointRole(organization, personId), "take_part"),
  );
};

const chosen = (organizations: readonly Organization[], id: string): Organization | undefined => {
  if (id === myself) return undefined;
  const found = organizations.find((organization) => organization.id === id);
  if (!found) throw new Refusal(422, "invalid", [{ field: "organization", code: "not_a_choice" }]);
  return found;
};

interface Drafting {
  readonly reference: string;
  readonly call: InputsCall;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly content: PartialContent;
  readonly person?: Person | undefined;
  readonly organization?: Organization | undefined;
  readonly now: Date;
}

/** A draft as it begins; without a person until its address is confirmed. */
export const draftOf = (drafting: Drafting): Input => {
  const { reference, call, email, language, timeZone, content, person, organization, now } = drafting;
  const at = now.toISOString();
  return {
    reference,
    status: "draft",
    version: 0,
    call: call.id,
    forum: call.forum,
    ...(person && { personId: person.id }),
    email,
    language,
    timeZone,
    ...(organization && { organization: organization.id }),
    region: deskRegionOf(content.country),
    title: content.title ?? "",
    createdAt: at,
    since: at,
    late: false,
    ...datesOf(call),
    content,
    answers: {},
    documents: [],
    reopened: {},
    rounds: 0,
    decidedBy: [],
    contested: false,
    editions: [],
    outcomes: [],
    nagged: 0,
  };
};

export const refuseClosed = (call: InputsCall, now: Date) => {
  if (!takesInputs(call, undefined, now)) throw new Refusal(409, "call_not_open");
};

interface Beginning {
  readonly call: InputsCall;
  /** `myself`, or the id of an organization. */
  readonly organization: string;
  /** Known to whoever begins it alone: the same key once more is the same input. */
  readonly key: string;
  readonly now: Date;
  readonly also?: readonly Write[] | undefined;
}

const bytesFrom = (secret: string) => (count: number) => Buffer.from(hashOf(secret), "base64url").subarray(0, count);

/** Begins an input of somebody signed in, or answers with the one that the same key began. */
export const begin = async (
  room: SubmissionsRoom,
  session: Session,
  { call, organization: wanted, key, now, also = [] }: Beginning,
): Promise<Input> => {
  const inputs = await room.inputs();
  const organization = chosen(await entitledOf(inputs, session), wanted);
  const reference = newReference("input", bytesFrom(["begin", session.personId, key].join("\n")));
  const known = await ownOne(inputs, reference, session);
  if (known) return known;
  refuseClosed(call, now);
  await (await room.limits()).take(beginLimit, session.personId, now);
  const person = await inputs.book.people.find(session.personId);
  if (!person) throw new Refusal(401, "sign_in_needed");
  const { email, language, timeZone } = person;
  const content = prefilled(organization?.profile, call, language);
  const to = draftOf({ reference, call, email, language, timeZone, content, person, organization, now });
  const letters = [await letterFor({ kind: "draft", input: to, call, given: {}, now })];
  try {
    return await inputs.make({
      from: undefined,
      to,
      what: "begin",
      by: person.id,
      now,
      letters,
      also: [...also, inputs.callUnchanged(call)],
    });
  } catch (error) {
    // Two at once: the other one began it.
    const other = isOvertaken(error) ? await ownOne(inputs, reference, session) : undefined;
    if (!other) throw error;
    return other;
  }
};

const ownOne = async (inputs: Inputs, reference: string, { personId }: Session) => {
  const found = await inputs.find(reference);
  return found?.personId === personId ? found : undefined;
};
