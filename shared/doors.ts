import * as z from "zod";
import { Localized } from "./localized.ts";

/** Plain questions that find the right way in, in the order in which they are asked, each with its answers. */
export const doorQuestions = {
  who: ["organization", "nhri", "individual", "state_or_un"],
  attend: ["in_person", "online"],
  ecosoc: ["yes", "no"],
  earlier: ["yes", "no"],
} as const;
export type DoorQuestion = keyof typeof doorQuestions;
export const doorQuestionNames = Object.keys(doorQuestions) as DoorQuestion[];

/** Where somebody is to go: an application is only needed through `special`. */
export const doors = ["ecosoc", "prior", "nhri", "special", "none", "elsewhere"] as const;
export const Door = z.enum(doors);
export type Door = z.infer<typeof Door>;

const answersTo = <Question extends DoorQuestion>(question: Question) => z.array(z.enum(doorQuestions[question]));

/** Leads to a door whoever gave one of the answers to each question it names. */
export const DoorRule = z.object({
  door: Door,
  when: z
    .object({
      who: answersTo("who"),
      attend: answersTo("attend"),
      ecosoc: answersTo("ecosoc"),
      earlier: answersTo("earlier"),
    })
    .partial(),
  /** What this call has to say about it, beside the words that every such door has. */
  note: Localized.optional(),
});
export type DoorRule = z.infer<typeof DoorRule>;

export type DoorAnswers = Partial<Record<DoorQuestion, string>>;

/** Whom no rule leads anywhere applies. */
const otherwise: DoorRule = { door: "special", when: {} };

/** The first rule that fits complete answers decides. */
export const ruleFor = (rules: readonly DoorRule[], answers: DoorAnswers): DoorRule =>
  rules.find(({ when }) =>
    doorQuestionNames.every((question) => {
      const wanted: readonly string[] | undefined = when[question];
      return !wanted || wanted.length === 0 || wanted.includes(answers[question] ?? "");
    }),
  ) ?? otherwise;

/** Every way to answer what is not answered yet. */
const completions = (answers: DoorAnswers): DoorAnswers[] =>
  doorQuestionNames
    .filter((question) => answers[question] === undefined)
    .reduce<DoorAnswers[]>(
      (all, question) =>
        all.flatMap((some) => doorQuestions[question].map((answer) => ({ ...some, [question]: answer }))),
      [answers],
    );

/** What answers so far come to: the rule once no further answer could change it, else the question to ask next. */
export const nextThroughDoors = (
  rules: readonly DoorRule[],
  answers: DoorAnswers,
): { readonly rule: DoorRule } | { readonly question: DoorQuestion } => {
  const possible = new Set(completions(answers).map((complete) => ruleFor(rules, complete)));
  const [rule] = possible;
  if (possible.size === 1 && rule) return { rule };
  const question = doorQuestionNames.find(
    (name) =>
      answers[name] === undefined &&
      completions(answers).some((complete) =>
        doorQuestions[name].some(
          (answer) => ruleFor(rules, { ...complete, [name]: answer }) !== ruleFor(rules, complete),
        ),
      ),
  );
  if (!question) throw new Error("questions lead to several doors and none is left to ask");
  return { question };
};

/** Rules to begin a new call with. */
export const usualDoorRules: readonly DoorRule[] = [
  { door: "elsewhere", when: { who: ["state_or_un", "individual"] } },
  { door: "none", when: { attend: ["online"] } },
  { door: "nhri", when: { who: ["nhri"] } },
  { door: "ecosoc", when: { ecosoc: ["yes"] } },
  { door: "prior", when: { earlier: ["yes"] } },
];
