import * as z from "zod";
import { Language } from "#shared/languages.ts";
import type { Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { line } from "#shared/text.ts";
import { isTimeZone } from "#shared/time.ts";
import type { RightsRoom } from "./room.ts";

/** What people correct of themselves here; their address they change where it is confirmed. */
export const Correction = z.strictObject({
  name: line({ max: 200 }),
  language: Language,
  timeZone: line({ max: 60 }).superRefine((value, context) => {
    if (!isTimeZone(value)) context.addIssue({ code: "custom", params: { code: "not_a_choice" } });
  }),
});
export type Correction = z.infer<typeof Correction>;

/** Corrects a person; refuses with 409 when somebody else was faster. */
export const correct = async (room: RightsRoom, person: Person, correction: Correction, now: Date): Promise<Person> => {
  const names = Object.keys(correction) as (keyof Correction)[];
  const fields = names.filter((name) => correction[name] !== person[name]);
  if (fields.length === 0) return person;
  const { people, audit, make } = await room.erasures().then((erasures) => ({
    people: erasures.people,
    audit: erasures.audit,
    make: erasures.make.bind(erasures),
  }));
  const made = await make([
    people.replace(person, { ...person, ...correction }),
    audit.add({
      subject: person.id,
      at: now.toISOString(),
      by: person.id,
      what: "person_corrected",
      version: person.version + 1,
      fields,
    }),
  ]);
  if (!made) throw new Refusal(409, "changed_meanwhile");
  return { ...person, ...correction, version: person.version + 1 };
};
