import type { Post } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import { type About, lettersFor } from "./letters/letters.ts";
import { withKey } from "./links.ts";
import type { Representative } from "./representative.ts";
import { type DecisionName, isLive } from "./representatives.ts";

/** Whose letters open the representative's pages. */
const inviting: readonly DecisionName[] = [
  "nominate",
  "invite_again",
  "confirm",
  "put_on_reserve",
  "promote",
  "approve",
];

/** A representative as a decision leaves them, with the letters that tell of it. */
export interface Told {
  readonly one: Representative;
  readonly letters: readonly Post[];
}

/** The letters of a decision, and who got a new link by them. */
export const told = async (
  random: Connection["random"],
  about: Omit<About, "token">,
  to: Representative,
): Promise<Told> => {
  const invites = inviting.includes(about.decision) && isLive(to.status);
  const { one, token } = invites
    ? withKey(to, { mailed: true, until: about.dates.eraseAt }, random)
    : { one: to, token: undefined };
  return { one, letters: await lettersFor({ ...about, representative: one, token }) };
};
