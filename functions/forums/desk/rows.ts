import type { DoorRule } from "#shared/doors.ts";
import type { DocumentRequest } from "#shared/forums.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { languages } from "#shared/languages.ts";
import type { Localized } from "#shared/localized.ts";
import type { Form } from "#shared/web/forms.ts";

const texts = (name: string, localized: Localized = {}) =>
  Object.entries(localized).map(([language, text]) => [`${name}.${language}`, text ?? ""] as const);

/** Stored rules as the rows of a form. */
export const doorsAsForm = (rules: readonly DoorRule[]): Form =>
  Object.fromEntries(
    rules.flatMap(({ door, when, note }, row) => [
      [`doors.${row}.place`, String(row + 1)] as const,
      [`doors.${row}.door`, door] as const,
      ...Object.entries(when).map(
        ([question, answers]) => [`doors.${row}.when.${question}`, [...(answers ?? [])]] as const,
      ),
      ...texts(`doors.${row}.note`, note),
    ]),
  );

/** The same for the documents a call asks for. */
export const documentsAsForm = (documents: readonly DocumentRequest[]): Form =>
  Object.fromEntries(
    documents.flatMap(({ id, topic, title, need, orText }, row) => [
      [`documents.${row}.id`, id] as const,
      [`documents.${row}.topic`, topic] as const,
      [`documents.${row}.need`, need] as const,
      [`documents.${row}.orText`, String(orText)] as const,
      ...texts(`documents.${row}.title`, title),
    ]),
  );

const choicesAsForm = (name: string, choices: InputQuestion["choices"]) => [
  ...choices.map(({ id }, place) => [`${name}.${place}.id`, id] as const),
  ...languages
    .filter((language) => choices.some(({ title }) => title[language]))
    .map((language) => [`${name}.${language}`, choices.map(({ title }) => title[language] ?? "").join("\n")] as const),
];

/** The same for the questions of a call for inputs; answers to choose from stand one a line. */
export const questionsAsForm = (questions: readonly InputQuestion[]): Form =>
  Object.fromEntries(
    questions.flatMap(({ title, help, choices, ...rest }, row) => [
      [`inputs.questions.${row}.place`, String(row + 1)] as const,
      ...Object.entries(rest).map(([part, value]) => [`inputs.questions.${row}.${part}`, String(value)] as const),
      ...texts(`inputs.questions.${row}.title`, title),
      ...texts(`inputs.questions.${row}.help`, help),
      ...choicesAsForm(`inputs.questions.${row}.choices`, choices),
    ]),
  );
