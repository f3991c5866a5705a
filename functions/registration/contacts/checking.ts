import { deskRegionOf } from "#shared/countries.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { addressKeyOf, type Suppressions } from "#shared/suppressions.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import type { Lookout } from "../duplicates/looking.ts";
import type { Registrations } from "../store.ts";
import type { Contact, ContactLine, Refused } from "./contact-list.ts";
import type { ContactLists } from "./store.ts";

/** Where it is looked whether somebody may be written to. */
export interface Known {
  readonly lists: Pick<ContactLists, "guarded">;
  readonly registrations: Pick<Registrations, "people" | "ofPerson">;
  readonly suppressions: Pick<Suppressions, "of">;
}

/** Lines that are looked up at once. */
const together = 20;

/** Why nobody is written to at an address, as far as that depends on the address alone. */
export const objectionTo = async ({ registrations, suppressions }: Known, email: string) => {
  const personId = await registrations.people.idOf(email);
  if (personId !== undefined) {
    const person = await registrations.people.find(personId);
    if (person?.role || (await registrations.ofPerson(personId)).length > 0) return "registered" as const;
  }
  const held = await suppressions.of(addressKeyOf(email));
  return held.some(({ reason }) => reason !== "moved") ? ("stopped" as const) : undefined;
};

/** A registration of the same name and country, as far as that is likely. */
const likeness = async (lookout: Pick<Lookout, "alike">, { organization, country }: Contact) => {
  const looked = { id: "contact", profile: { name: organization, country }, email: "" };
  const [found] = await lookout.alike(looked);
  return found?.organization.reference;
};

/** What would happen to each line of a list; looking writes nothing. */
export const checkContacts = async (
  known: Known & { readonly lookout: Pick<Lookout, "alike"> },
  lines: readonly ContactLine[],
  limit: DeskRegion | undefined,
): Promise<ContactLine[]> => {
  const seen = new Set<string>();
  const twice = new Set<number>();
  for (const { line, contact } of lines) {
    if (!contact) continue;
    const mailbox = mailboxKeyOf(contact.email);
    if (seen.has(mailbox)) twice.add(line);
    seen.add(mailbox);
  }
  const refusalOf = async (line: number, contact: Contact): Promise<Refused | undefined> => {
    if (limit && deskRegionOf(contact.country) !== limit) return { field: "country", code: "beyond_region" };
    if (twice.has(line)) return { field: "email", code: "twice" };
    if (await known.lists.guarded(contact.email)) return { field: "email", code: "invited_before" };
    const code = await objectionTo(known, contact.email);
    if (code) return { field: "email", code };
    const reference = await likeness(known.lookout, contact);
    return reference ? { field: "organization", code: "alike", reference } : undefined;
  };
  const checked: ContactLine[] = [];
  for (let from = 0; from < lines.length; from += together) {
    const some = lines.slice(from, from + together).map(async (one) => {
      const refused = one.contact && (await refusalOf(one.line, one.contact));
      if (!one.contact || !refused) return one;
      const { organization, email } = one.contact;
      return { line: one.line, text: [...`${organization}, ${email}`].slice(0, 160).join(""), refused };
    });
    checked.push(...(await Promise.all(some)));
  }
  return checked;
};
