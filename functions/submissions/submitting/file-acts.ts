import * as z from "zod";
import { isAwaited, newUpload } from "#shared/file-form.ts";
import { takenUntil } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { DocumentLanguage } from "#shared/inputs/vocabulary.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import type { Act } from "../acts.ts";
import type { Input, InputDocument } from "../input.ts";
import type { Matter } from "../matter.ts";
import { rulesOf } from "./calls.ts";
import {
  cannotBeCleaned,
  documentField,
  documentName,
  documentOf,
  inputKinds,
  isInHand,
  maySend,
  replaced,
  withFile,
  withoutDocument,
} from "./documents.ts";
import { fallenBack } from "./falling-back.ts";
import { fileQuestions } from "./questions.ts";
import { fileLimit } from "./rates.ts";
import { refuse, translationFaults } from "./saving.ts";

const optional = z.string().max(60).default("");

/** A file that is to come: a new one, or in place of a document's. */
export const FileWish = z.strictObject({
  /** On the device; a path is cut to its last part. */
  name: z.string().max(1000).default(""),
  document: optional,
  question: optional,
  translationOf: optional,
  language: z.union([z.literal(""), DocumentLanguage]).default(""),
});
type FileWish = z.infer<typeof FileWish>;

const Wish = z.strictObject({ file: FileWish.prefault({}) });

const wrong = (name: string, code: string, values = {}): never => {
  throw new Refusal(422, "invalid", [{ field: `file.${name}`, code, values }]);
};

/** New files of a draft begin before the call closes: what was begun by then may arrive in the stated grace. */
const refuseLate = ({ input, call }: Matter, now: Date) => {
  const over = input.status === "draft" && call.inputs?.lateAccepted !== true && now.toISOString() >= takenUntil(call);
  if (over) throw new Refusal(409, "call_not_open");
};

const newDocument = (
  { input, call }: Matter,
  wish: FileWish,
  id: string,
): Omit<InputDocument, "upload" | "begunAt"> => {
  const { questions, mostFiles } = rulesOf(call);
  const { question, translationOf, language } = wish;
  if (input.documents.length >= mostFiles) wrong("name", "too_many_files", { max: mostFiles });
  if (question && !fileQuestions(questions).some((known) => known.id === question)) wrong("question", "not_a_choice");
  const document = { id, ...(question && { question }) };
  refuse(translationFaults(input.documents, document, translationOf, "file.translationOf"));
  return {
    ...document,
    name: documentName(wish.name),
    ...(language && { language }),
    ...(translationOf && { translationOf }),
    state: "issued",
    findings: [],
  };
};

/** A document of the input whose file may be sent again now. */
const openDocument = (input: Input, id: string, now: Date): InputDocument => {
  const document = documentOf(input, id) ?? wrong("document", "not_a_choice");
  if (!maySend(input, id, now)) throw new Refusal(409, "not_now");
  return document;
};

/** Gives out a form for a file, new or in place of another; while one works, it stays the same. */
export const attach: Act = async ({ room, matter, input: sent, now }) => {
  const { input, acting } = matter;
  const { file } = parseInput(Wish, sent, (path) => path.join("."));
  const replaces = file.document ? openDocument(input, file.document, now) : undefined;
  // Once it was sent, only what was found bad is sent again.
  if (!replaces && !isInHand(input)) wrong("document", "required");
  const { uploads } = await room.inputs();
  const awaited = replaces && (await uploads.find(replaces.upload));
  if (awaited && isAwaited(awaited, now)) return {};
  refuseLate(matter, now);
  const id = replaces?.id ?? newId(room.connection.random);
  const about = replaces ?? newDocument(matter, file, id);
  await (await room.limits()).take(fileLimit, acting.id, now);
  const name = documentName(file.name);
  const upload = newUpload({
    random: room.connection.random,
    capability: "submissions",
    owner: input,
    accepts: inputKinds,
    by: acting.id,
    slot: id,
    name,
    now,
  });
  const { asSent: _, ...rest } = about;
  const document = withFile({ ...rest, upload: upload.key, begunAt: now.toISOString() }, upload);
  return {
    change: (to) => ({
      ...to,
      documents: replaces ? replaced(to.documents, document) : [...to.documents, document],
    }),
    fields: [documentField(id)],
    also: [uploads.begin(upload)],
  };
};

const Chosen = z.strictObject({ document: z.string().max(60) });

const chosenIn = (input: Input, sent: Readonly<Record<string, unknown>>): InputDocument => {
  const found = documentOf(input, parseInput(Chosen, sent).document);
  if (!found) throw new Refusal(422, "invalid", [{ field: "document", code: "not_a_choice" }]);
  return found;
};

/** Takes a file back: what had not arrived leaves the file that was there before it. */
export const detach: Act = async ({ room, matter: { input }, input: sent }) => {
  const document = chosenIn(input, sent);
  const before = document.state === "issued" ? await fallenBack(room, input, document) : undefined;
  return {
    change: (to) => {
      const { [document.id]: _, ...reopened } = to.reopened;
      const documents = before ? replaced(to.documents, before) : withoutDocument(to.documents, document.id);
      return { ...to, documents, reopened };
    },
    fields: [documentField(document.id)],
  };
};

/** Agrees that a file that cannot be cleaned is published as it was sent. */
export const consentFile: Act = async ({ matter: { input }, input: sent }) => {
  const document = chosenIn(input, sent);
  if (!cannotBeCleaned(document)) throw new Refusal(409, "not_now");
  return {
    change: (to) => ({ ...to, documents: replaced(to.documents, { ...document, asSent: true }) }),
    fields: [documentField(document.id)],
  };
};
