import * as z from "zod";
import { choices, parseInput } from "#shared/input.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { prose } from "#shared/text.ts";
import type { QuestionAnswers } from "../content.ts";
import type { InputDocument } from "../input.ts";

/** What forms and programs call the answer to a question. */
export const answerField = (id: string) => `answers.${id}`;

/** Questions that are answered in words or by choosing; the others are answered by files. */
export const writtenQuestions = (questions: readonly InputQuestion[]) =>
  questions.filter(({ kind }) => kind !== "file");
export const fileQuestions = (questions: readonly InputQuestion[]) => questions.filter(({ kind }) => kind === "file");

const schemaOf = ({ kind, most, choices: offered }: InputQuestion) => {
  if (kind === "text") return prose({ min: 0, max: most });
  const Offered = z.enum(offered.map(({ id }) => id));
  return kind === "choice" ? z.union([z.literal(""), Offered]) : choices(Offered);
};

const isEmpty = (answer: string | readonly string[]) => answer.length === 0;

/** Some answers, each by the rules of its question; refuses what the call does not ask (422). Empty ones are left out. */
export const answersIn = (
  questions: readonly InputQuestion[],
  sent: Readonly<Record<string, unknown>>,
): QuestionAnswers => {
  const asked = writtenQuestions(questions).filter(({ id }) => Object.hasOwn(sent, id));
  const strange = Object.keys(sent).filter((id) => !asked.some((question) => question.id === id));
  if (strange.length > 0)
    throw new Refusal(
      422,
      "invalid",
      strange.map((id) => ({ field: answerField(id), code: "unknown_field" })),
    );
  const named = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries);
  const schema = z.object(
    named(asked.map((question) => [answerField(question.id), schemaOf(question)])) as Record<string, z.ZodType>,
  );
  const parsed = parseInput(schema, named(asked.map(({ id }) => [answerField(id), sent[id]])));
  return Object.fromEntries(
    asked
      .map(({ id }) => [id, parsed[answerField(id)] as string | string[]] as const)
      .filter(([, answer]) => !isEmpty(answer)),
  );
};

/** Answers as they were stored that do not fit their questions any more. */
const outdated = (questions: readonly InputQuestion[], answers: QuestionAnswers): FieldError[] => {
  try {
    answersIn(questions, answers);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [...error.errors];
  }
};

/** Questions that have to be answered and are not. */
export const questionFaults = (
  questions: readonly InputQuestion[],
  answers: QuestionAnswers,
  documents: readonly InputDocument[],
): FieldError[] => {
  const open = questions
    .filter(({ required }) => required)
    .filter(({ id, kind }) =>
      kind === "file" ? !documents.some(({ question }) => question === id) : answers[id] === undefined,
    );
  return [...open.map(({ id }) => ({ field: answerField(id), code: "required" })), ...outdated(questions, answers)];
};
