import type { Call } from "#shared/forums.ts";
import { type FieldName, fieldNames } from "../../content.ts";
import type { Input } from "../../input.ts";
import { rulesOf } from "../calls.ts";
import { documentField } from "../documents.ts";
import { answerField } from "../questions.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";
import { questionLabel } from "./words-of.ts";

/** What a document is called: by its own name, or as a file. */
export const documentLabel = (s: SubmittingSpeech, { name }: { readonly name: string }) => name || s.t("file.untitled");

/** What the error summary calls a field of an input: its own, an answer or a file. */
export const fieldLabel =
  (s: SubmittingSpeech, call: Call, { documents }: Pick<Input, "documents">) =>
  (field: string): string | undefined => {
    if ((fieldNames as string[]).includes(field)) return s.t(`field.${field as FieldName}`);
    const question = rulesOf(call).questions.find(({ id }) => answerField(id) === field);
    if (question) return questionLabel(s, question);
    const document = documents.find(({ id }) => field.startsWith(documentField(id)));
    if (document) return documentLabel(s, document);
    return field === "documents" || field.startsWith("file.") ? s.t("field.documents") : undefined;
  };
