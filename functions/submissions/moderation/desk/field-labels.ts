import type { Call } from "#shared/forums.ts";
import { type FieldName, inputForm } from "../../content.ts";
import type { Input } from "../../input.ts";
import type { DeskSpeech } from "./frame.tsx";
import { questionTitle } from "./questions.tsx";

const isField = (name: string): name is FieldName => (inputForm.names as readonly string[]).includes(name);
const inner = /^(answers|documents?)\.(.+)$/;

/** A part of an input as the record names it, in words: a field, the answer to a question, a file. */
export const partLabel = (
  s: DeskSpeech,
  { input, call }: { readonly input: Pick<Input, "documents">; readonly call: Pick<Call, "inputs"> },
  part: string,
): string => {
  if (isField(part)) return s.t(`field.${part}`);
  const [, of, id = ""] = inner.exec(part) ?? [];
  if (of === "answers") return questionTitle(s, call, id);
  if (of) return input.documents.find((document) => document.id === id)?.name ?? s.t("field.documents");
  return part === "answers" || part === "documents" ? s.t(`field.${part}`) : part;
};
