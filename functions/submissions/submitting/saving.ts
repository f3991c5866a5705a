import * as z from "zod";
import { deskRegionOf } from "#shared/countries.ts";
import type { Call } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { DocumentLanguage } from "#shared/inputs/vocabulary.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { fieldNames, inputForm, PartialContent, type QuestionAnswers } from "../content.ts";
import type { Input, InputDocument } from "../input.ts";
import { rulesOf } from "./calls.ts";
import { documentField, documentOf } from "./documents.ts";
import { answerField, answersIn } from "./questions.ts";
import { foreignFaults, volumeFaults } from "./rules.ts";

const Values = z.record(z.string(), z.unknown());
const Said = z.strictObject({ content: Values.optional(), answers: Values.optional(), documents: Values.optional() });

export const refuse = (errors: readonly FieldError[]) => {
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
};

const isEmpty = (value: unknown) =>
  value === "" || value === false || value === null || (Array.isArray(value) && value.length === 0);

const without = <Values extends object>(values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as Values;

const Some = PartialContent.strict();

/** Content with what was sent in its place; what was emptied and may not be empty is left out until it is sent. */
const mergedContent = (before: PartialContent, sent: Readonly<Record<string, unknown>>): PartialContent => {
  const emptied = fieldNames.filter((name) => isEmpty(sent[name]) && !inputForm.isOptional(name));
  const parsed = parseInput(Some, without(sent, emptied));
  return { ...without(before, Object.keys(sent)), ...parsed };
};

const About = z.strictObject({
  language: z.union([z.literal(""), DocumentLanguage]).optional(),
  translationOf: z.string().max(60).optional(),
});

/** The language of a document, and of which other one of the same kind it is a translation. */
const aboutDocument = (documents: readonly InputDocument[], document: InputDocument, sent: unknown): InputDocument => {
  const field = (name: string) => `${documentField(document.id)}.${name}`;
  const { language = document.language, translationOf = document.translationOf } = parseInput(About, sent, ([name]) =>
    field(String(name)),
  );
  refuse(translationFaults(documents, document, translationOf, field("translationOf")));
  const { language: _, translationOf: __, ...rest } = document;
  return { ...rest, ...(language && { language }), ...(translationOf && { translationOf }) };
};

/** A translation is of a file that is there, answers the same question, and is none itself. */
export const translationFaults = (
  documents: readonly InputDocument[],
  { id, question }: Pick<InputDocument, "id" | "question">,
  translationOf: string | undefined,
  field: string,
): FieldError[] => {
  if (!translationOf) return [];
  const original = documents.find((document) => document.id === translationOf);
  const isOriginal = documents.some((document) => document.translationOf === id);
  const fits = original && original.id !== id && original.question === question && !original.translationOf;
  return fits && !isOriginal ? [] : [{ field, code: "not_a_choice" }];
};

const mergedDocuments = (input: Input, sent: Readonly<Record<string, unknown>>): InputDocument[] => {
  let documents = input.documents;
  for (const [id, about] of Object.entries(sent)) {
    const document = documentOf({ documents }, id);
    if (!document) throw new Refusal(422, "invalid", [{ field: documentField(id), code: "unknown_field" }]);
    const to = aboutDocument(documents, document, about);
    documents = documents.map((one) => (one.id === id ? to : one));
  }
  return documents;
};

/** What an input says once what was sent is taken over. */
export interface Merged {
  readonly content: PartialContent;
  readonly answers: QuestionAnswers;
  readonly documents: InputDocument[];
  /** What changed, as the record names it, with what stood there and what stands there now. */
  readonly fields: readonly string[];
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

/** Takes over what was sent, complete or not; refuses what breaks a rule of its field, or of the call (422). */
export const merged = (input: Input, call: Call, sent: Readonly<Record<string, unknown>>): Merged => {
  const said = parseInput(Said, sent);
  const rules = rulesOf(call);
  const content = mergedContent(input.content, said.content ?? {});
  const answered = said.answers ?? {};
  const answers = { ...without(input.answers, Object.keys(answered)), ...answersIn(rules.questions, answered) };
  refuse(foreignFaults(rules, content));
  refuse(volumeFaults({ content, answers }));
  const documents = mergedDocuments(input, said.documents ?? {});
  return { content, answers, documents, ...changesIn(input, { content, answers, documents }) };
};

const named = ({ content, answers, documents }: Pick<Input, "content" | "answers" | "documents">) => ({
  ...content,
  ...Object.fromEntries(Object.entries(answers).map(([id, answer]) => [answerField(id), answer])),
  ...Object.fromEntries(
    documents.map(({ id, language, translationOf }) => [documentField(id), { language, translationOf }]),
  ),
});

const changesIn = (from: Input, to: Pick<Input, "content" | "answers" | "documents">) => {
  const [was, is]: Record<string, unknown>[] = [named(from), named(to)];
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  const fields = names.filter((name) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]));
  const pick = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(fields.map((name) => [name, values[name] ?? null]));
  return { fields, before: pick(was), after: pick(is) };
};

/** Where an input is looked at, and what officers see of it in a queue; a correction that was not sent changes neither. */
export const placed = (input: Input): Input =>
  input.status === "revising"
    ? input
    : { ...input, region: deskRegionOf(input.content.country), title: input.content.title ?? "" };
