import { inputsWords } from "#shared/inputs/inputs-words.ts";
import type { ReviewKey } from "#shared/review/review-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { libraryWords } from "../../library/library-words.ts";
import { type SubmissionsKey, submissionsWords } from "../../submissions-words.ts";
import { type SubmittingKey, submittingWords } from "../submitting-words.ts";

type Key = SubmittingKey | SubmissionsKey | StandingKey | ReviewKey;

export type SubmittingEnvironment = Environment<Key>;
export type SubmittingVisit = Visit<Key>;

export const inSubmitting = speaking<Key>(
  standingWords,
  reviewWords,
  inputsWords,
  libraryWords,
  submissionsWords,
  submittingWords,
);
