import { deviceOf } from "#shared/device.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { dropCookie, writeCookie } from "#shared/web/sessions.ts";
import type { RegistrationRoom } from "../room.ts";
import type { RegistrationVisit } from "./visit.ts";

/** Signs in whoever just proved to own a person's address; staff sign in by their own way, second factor included. */
export const signInAs = async (c: RegistrationVisit, room: RegistrationRoom, person: Person) => {
  if (person.role) return;
  const { sessions } = await room.signIns();
  const token = await sessions.start(
    person,
    deviceOf(c.req.header("user-agent")),
    c.get("now"),
    room.connection.random,
  );
  writeCookie(c, "session", token, room.connection);
};

/** Signs in whoever just proved to own the address, and leads to the page of the new case. */
export const enterCase = async (c: RegistrationVisit, room: RegistrationRoom, organization: Organization) => {
  const { people } = await room.signIns();
  const person = organization.personId ? await people.find(organization.personId) : undefined;
  if (!person || !organization.reference) throw new Refusal(409, "changed_meanwhile");
  dropCookie(c, "draft", room.connection);
  await signInAs(c, room, person);
  return c.redirect(`/${c.get("s").language}/me/cases/${organization.reference}?done=submit`, 303);
};
