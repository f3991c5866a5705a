import { reviewWords } from "#shared/review/review-words.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import type { AccreditationRoom } from "../../room.ts";
import { letterWords } from "../letters/letter-words.ts";
import { type RepresentativesKey, representativesWords } from "../representatives-words.ts";

export type RepresentativesEnvironment = Environment<RepresentativesKey | StandingKey>;
export type RepresentativesVisit = Visit<RepresentativesKey | StandingKey>;

export const inRepresentatives = speaking<RepresentativesKey | StandingKey>(
  standingWords,
  reviewWords,
  representativesWords,
  letterWords,
);

/** What happened to a representative, and every mail about it to one address. */
export const recordOf = async (room: AccreditationRoom, reference: string, to: string) => {
  const [{ book }, letters] = await Promise.all([room.applications(), room.letters()]);
  const [history, revisions, mails] = await Promise.all([
    book.audit.of(reference),
    book.audit.revisionsOf(reference),
    letters.ofCase(reference),
  ]);
  return { history, revisions, letters: mails.items.filter((letter) => letter.to === to) };
};
