import type * as z from "zod";
import type { Case } from "#shared/cases.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { newReference, readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import { answerByFrom } from "../effects.ts";
import type { Enquiry } from "../enquiry.ts";
import type { EnquiriesRoom } from "../room.ts";
import { callerLimit, mailboxLimit, personLimit } from "./rates.ts";
import { Asked, AskedByMail } from "./typed.ts";

interface Asking {
  /** As somebody typed or sent it. */
  readonly typed: unknown;
  /** The same once more is the same enquiry. */
  readonly key: string;
  /** The network address, for limits alone. */
  readonly caller: string;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const bytesFrom = (secret: string) => (count: number) => Buffer.from(hashOf(secret), "base64url").subarray(0, count);

/** Enough of a text to know it again in a queue. */
const titleOf = (text: string) => {
  const [first = ""] = text.split("\n");
  const signs = [...first];
  return signs.length > 80 ? `${signs.slice(0, 79).join("").trimEnd()}…` : first;
};

type Said = Omit<z.infer<typeof Asked>, "about">;

const enquiryOf = (said: Said, reference: string, now: Date): Enquiry => {
  const { topic, text, language, country, by } = said;
  const at = now.toISOString();
  return {
    ...{ reference, topic, language, country, by, title: titleOf(text), region: deskRegionOf(country) },
    ...{ status: "pending_verification", version: 0, email: "", timeZone: "", createdAt: at, since: at },
    ...{ answerBy: answerByFrom(now), messages: [{ from: "asker", what: "ask", at, text }] },
    ...{ notes: [], rounds: 0, nagged: 0 },
  };
};

/** The answer is the same whether somebody is known or not; what an address gets too much of is not sent. */
export const askByMail = async (room: EnquiriesRoom, { typed, key, caller, now, also = [] }: Asking): Promise<void> => {
  const { email, ...said } = parseInput(AskedByMail, typed);
  const limits = await room.limits();
  await limits.take(callerLimit, caller, now);
  if (!(await limits.allows(mailboxLimit, mailboxKeyOf(email), now))) return;
  const reference = newReference("enquiry", bytesFrom(["ask", email, key || newId(room.connection.random)].join("\n")));
  const enquiry = { ...enquiryOf(said, reference, now), email };
  const acting = { id: "applicant", as: "applicant" } as const;
  try {
    await (await room.casework()).begin({ enquiry, decision: "begin", acting, now, also });
  } catch (error) {
    // Sent twice: the first one was stored.
    if (!isOvertaken(error)) throw error;
  }
};

/** What somebody asks who is signed in; about a case of their own, if they say which. */
export const ask = async (
  room: EnquiriesRoom,
  session: Session,
  { typed, key, now, also = [] }: Omit<Asking, "caller">,
): Promise<Enquiry> => {
  const { about, ...said } = parseInput(Asked, typed);
  if (session.role && !session.factorGiven) throw new FactorNeeded();
  const enquiries = await room.enquiries();
  const { personId } = session;
  const person = await enquiries.book.people.find(personId);
  if (!person) throw new Refusal(401, "sign_in_needed");
  const named = key || newId(room.connection.random);
  const reference = newReference("enquiry", bytesFrom(["ask", personId, named].join("\n")));
  const known = await enquiries.find(reference);
  if (known?.personId === personId) return known;
  const [concerned, [organization]] = await Promise.all([
    about ? ownCase(room, personId, about) : undefined,
    enquiries.organizations.ofPerson(personId),
  ]);
  await (await room.limits()).take(personLimit, personId, now);
  const { email, timeZone } = person;
  const begun: Enquiry = {
    ...enquiryOf(said, reference, now),
    ...{ status: "submitted", personId, email, timeZone, by: said.by || person.name },
    ...(concerned && { about: concerned.reference }),
    // Officers who know the case answer, else those of the country that was said, or of the organization.
    region: concerned?.region ?? deskRegionOf(said.country || organization?.profile.country),
  };
  const acting = { id: personId, as: "applicant" } as const;
  return (await room.casework()).begin({ enquiry: begun, decision: "ask", acting, now, also });
};

/** Cases that a person may ask about: their own and their organizations', the latest of each. */
export const casesOf = async (room: EnquiriesRoom, personId: string): Promise<Case[]> => {
  const { book, organizations } = await room.enquiries();
  const owners = [...(await organizations.ofPerson(personId)).map(({ id }) => id), personId];
  const pages = await Promise.all(owners.map((owner) => book.cases.ofOwner(owner)));
  return pages.flatMap(({ items }) => items).filter(({ capability }) => capability !== "enquiries");
};

/** The case of a reference as typed, if it is the person's own or their organization's; refuses (422) any other alike. */
const ownCase = async (room: EnquiriesRoom, personId: string, typed: string) => {
  const { book, organizations } = await room.enquiries();
  const reference = readReference(typed);
  const [row, own] = await Promise.all([
    reference ? book.cases.find(reference) : undefined,
    organizations.ofPerson(personId),
  ]);
  const mine = row && [personId, ...own.map(({ id }) => id)].includes(row.owner);
  if (!mine) throw new Refusal(422, "invalid", [{ field: "about", code: "not_a_choice" }]);
  return { reference: row.reference, region: row.region as Enquiry["region"] };
};
