import type { Call } from "#shared/forums.ts";
import type { InputQuestion, InputRules } from "#shared/inputs/input-rules.ts";
import type { FieldError } from "#shared/refusal.ts";

type Wrong = [part: string, code: string] | false;

/** The fewest answers that a question of this kind needs to be one. */
const fewestChoices = { choice: 2, choices: 1 } as const;

const isRepeated = (ids: readonly string[], place: number) => ids.indexOf(ids[place] ?? "") < place;

const aboutQuestion = (
  { id, title, kind, choices }: InputQuestion,
  place: number,
  { questions, mostFiles }: InputRules,
  languages: Call["languages"],
): FieldError[] => {
  const chosen = kind === "choice" || kind === "choices";
  const ids = choices.map((choice) => choice.id);
  const told = (texts: InputQuestion["title"]) => languages.some((language) => texts[language]);
  const wrong: Wrong[] = [
    isRepeated(
      questions.map((question) => question.id),
      place,
    ) && ["id", "repeated_question"],
    // Every object has such a property.
    id in {} && ["id", "taken"],
    !told(title) && ["title", "in_no_language"],
    kind === "file" && mostFiles === 0 && ["kind", "no_files"],
    chosen && choices.length < fewestChoices[kind] && ["choices", "few_choices"],
    !chosen && choices.length > 0 && ["choices", "no_choices"],
    ids.some((_, at) => isRepeated(ids, at)) && ["choices", "repeated_choice"],
    choices.some((choice) => !told(choice.title)) && ["choices", "in_no_language"],
  ];
  return wrong
    .filter((one) => one !== false)
    .map(([part, code]) => ({ field: `inputs.questions.${place}.${part}`, code, values: { id } }));
};

/** What about the rules of a call for inputs cannot be true together, by field. */
export const inputContradictions = (rules: InputRules, languages: Call["languages"]): FieldError[] => [
  ...(rules.mostText === 0 && rules.mostFiles === 0 && rules.questions.length === 0
    ? [{ field: "inputs.mostText", code: "takes_nothing" }]
    : []),
  ...rules.questions.flatMap((question, place) => aboutQuestion(question, place, rules, languages)),
];

/** What was asked, but for how it is worded. */
const asked = ({ id, kind, required, public: shown, most, choices }: InputQuestion) => [
  id,
  kind,
  required,
  shown,
  most,
  choices.map((choice) => choice.id),
];

/** Whether two sets of questions differ in their words only: what was answered to one answers the other. */
export const asksTheSame = (from: readonly InputQuestion[], to: readonly InputQuestion[]) =>
  JSON.stringify(from.map(asked)) === JSON.stringify(to.map(asked));
