import type { Acting } from "#shared/acting.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import type { RegistrationRoom } from "../room.ts";
import { parseBrought } from "./casework.ts";
import { checkContacts } from "./checking.ts";
import type { ContactList } from "./contact-list.ts";
import { contactsIn, countryFinder } from "./reading.ts";
import { contactWork } from "./work.ts";

/** Finds out what would happen to each line of a list, and keeps that: the one way for forms and programs alike. */
export const tryContacts = async (
  room: RegistrationRoom,
  acting: Acting,
  input: unknown,
  now: Date,
): Promise<ContactList> => {
  const { title, language, csv } = parseBrought(input);
  const read = contactsIn(csv, await countryFinder(), language);
  const [lists, registrations, suppressions, { lookout }] = await Promise.all([
    room.contactLists(),
    room.registrations(),
    room.suppressions(),
    room.duplicates(),
  ]);
  const known = { lists, registrations, suppressions, lookout };
  const lines = await checkContacts(known, read, acting.region as DeskRegion | undefined);
  return (await contactWork(room)).keep(title, lines, acting, now);
};
