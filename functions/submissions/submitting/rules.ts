import type { Call } from "#shared/forums.ts";
import { fieldErrors } from "#shared/input.ts";
import type { InputRules } from "#shared/inputs/input-rules.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Content, type FieldName, type PartialContent } from "../content.ts";
import type { Input } from "../input.ts";
import { rulesOf } from "./calls.ts";
import { documentFaults } from "./documents.ts";
import { answerField, questionFaults } from "./questions.ts";

/** How often the row of an input may hold what is written: as written and as published, answers also as before a correction. */
const timesHeld = { content: 2, answers: 3 };
/** Bytes of all that, beside files and versions, in a row of which DynamoDB takes 400 KiB. */
export const mostHeldBytes = 150_000;

const bytesOf = (said: unknown) => Buffer.byteLength(JSON.stringify(said ?? ""));

/** What is too much, although each part of it keeps to its own limit: said of its longest part. */
export const volumeFaults = ({ content, answers }: Pick<Input, "content" | "answers">): FieldError[] => {
  const held = timesHeld.content * bytesOf(content) + timesHeld.answers * bytesOf(answers);
  if (held <= mostHeldBytes) return [];
  const parts: [string, unknown][] = [
    ["text", content.text],
    ...Object.entries(answers).map(([id, answer]): [string, unknown] => [answerField(id), answer]),
  ];
  const [field] = parts.reduce((longest, part) => (bytesOf(part[1]) > bytesOf(longest[1]) ? part : longest));
  return [{ field, code: "too_much" }];
};

/** Fields that a call asks for: a text where it takes one, a link where it takes recordings. */
export const isAsked = (name: FieldName, { types, mostText }: InputRules, { type, text, link }: PartialContent) => {
  if (name === "text") return mostText > 0 || Boolean(text);
  if (name === "link") return Boolean(link) || (types.includes("recording") && (!type || type === "recording"));
  return true;
};

/** What a call does not take: another kind of sender or of input, or a longer text. */
export const foreignFaults = ({ submitters, types, mostText }: InputRules, content: PartialContent): FieldError[] => {
  const { submitter, type, text = "" } = content;
  const found: FieldError[] = [];
  if (submitter && !submitters.includes(submitter)) found.push({ field: "submitter", code: "not_a_choice" });
  if (type && !types.includes(type)) found.push({ field: "type", code: "not_a_choice" });
  if ([...text].length > mostText) found.push({ field: "text", code: "too_long", values: { max: mostText } });
  return found;
};

type Said = Pick<Input, "content" | "answers" | "documents">;

/** Whether it says anything at all: a text, a file, a recording or an answer. */
const saysSomething = ({ content: { type, text, link }, answers, documents }: Said) =>
  Boolean(text) || documents.length > 0 || (type === "recording" && Boolean(link)) || Object.keys(answers).length > 0;

/** Everything that is wrong with an input as it would be sent to a call. */
export const faultsOf = (call: Call, said: Said): FieldError[] => {
  const rules = rulesOf(call);
  const { content, answers, documents } = said;
  const whole = Content.safeParse(content, { reportInput: true });
  const tooMany = documents.length > rules.mostFiles;
  const found: FieldError[] = [
    ...(whole.success ? [] : fieldErrors(whole.error)),
    ...foreignFaults(rules, content),
    ...volumeFaults(said),
    ...questionFaults(rules.questions, answers, documents),
    ...documentFaults(documents),
    ...(tooMany ? [{ field: "documents", code: "too_many_files", values: { max: rules.mostFiles } }] : []),
  ];
  if (!saysSomething(said)) found.push({ field: rules.mostText > 0 ? "text" : "documents", code: "nothing_said" });
  const first = new Map<string, FieldError>();
  for (const fault of found) if (!first.has(fault.field)) first.set(fault.field, fault);
  return [...first.values()];
};
