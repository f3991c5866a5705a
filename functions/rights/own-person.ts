import type { Context } from "hono";
import type { Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { FactorNeeded, signedIn } from "#shared/web/sessions.ts";
import type { RightsRoom } from "./room.ts";

/** Whoever is signed in; staff only with their second factor. */
export const ownPerson = async (room: RightsRoom, c: Context): Promise<{ session: Session; person: Person }> => {
  const session = signedIn(c);
  if (session.role && !session.factorGiven) throw new FactorNeeded();
  const person = await (await room.erasures()).people.find(session.personId);
  if (!person || (person.suspended && !person.role)) throw new Refusal(404, "not_found");
  return { session, person };
};
