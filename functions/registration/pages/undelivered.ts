import type { Person } from "#shared/people.ts";
import type { RegistrationRoom } from "../room.ts";
import type { RegistrationVisit } from "./visit.ts";

/** The banner above a person's own pages, while our mail does not reach them. */
export const undelivered = async (room: RegistrationRoom, c: RegistrationVisit, person: Person | undefined) => {
  if (!person || !(await (await room.suppressions()).stopped(person.email))) return undefined;
  const { undeliveredBanner } = await import("../delivery/banner.tsx");
  return undeliveredBanner(c.get("s").language, person.email);
};
