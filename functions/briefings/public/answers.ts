import type { PublishedAnswer } from "#shared/briefings/published-briefings.ts";
import type { Language } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";

/** Characters of questions and answers on one page, so that it still arrives at once. */
const mostCharacters = 4000;

export interface SomeAnswers {
  readonly answers: readonly PublishedAnswer[];
  /** Where the next page begins; none on the last. */
  readonly next?: number | undefined;
}

/** Of all that was answered, what one page tells: one answer at least, however long. */
export const answersFrom = (all: readonly PublishedAnswer[], first: number, language: Language): SomeAnswers => {
  let [characters, end] = [0, first];
  for (const { question, answer } of all.slice(first)) {
    characters += question.length + (toldIn(answer, language)?.text.length ?? 0);
    if (end > first && characters > mostCharacters) break;
    end += 1;
  }
  return { answers: all.slice(first, end), ...(end < all.length && { next: end }) };
};
