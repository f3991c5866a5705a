import type { Connection } from "#shared/connection.ts";
import { People } from "#shared/people.ts";
import { Sessions } from "#shared/session.ts";

/** Starts a session for a person by address, for checks and demonstrations; undefined when nobody has it. */
export const signInOn =
  ({ settings, database, now, random }: Connection) =>
  async (email: string) => {
    const store = await database();
    const people = new People(store, { people: settings.table("people"), guards: settings.table("guards") });
    const person = await people.byEmail(email.toLowerCase());
    if (!person) return undefined;
    const token = await new Sessions(store, settings.table("sessions")).start(person, "", now(), random);
    return { token, cookie: `session=${token}; Path=/; HttpOnly; SameSite=Lax` };
  };
