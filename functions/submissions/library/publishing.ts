import { createHash } from "node:crypto";
import type { Files } from "#shared/files.ts";
import type { Call } from "#shared/forums.ts";
import type { StoredCopy } from "#shared/uploads.ts";
import type { Act } from "../acts.ts";
import { Content, type QuestionAnswers } from "../content.ts";
import type { Edition, Input, Shown } from "../input.ts";
import { passagesOf } from "./passages.ts";
import { publishedFiles } from "./published-files.ts";
import { tellingTerms } from "./search/telling-terms.ts";
import { shelvesOf } from "./shelves.ts";
import { placeOfWords, textType, wordsOfEdition } from "./words-of-edition.ts";

/** Answers to the questions that the call marks public. */
const publicAnswers = ({ answers }: Input, call: Call): QuestionAnswers => {
  const ids = new Set((call.inputs?.questions ?? []).filter((one) => one.public).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
};

/** What was written, as a file of its own: what a later version replaces can still be read. */
const store = async (files: Pick<Files, "put">, key: string, words: string): Promise<StoredCopy> => {
  const bytes = Buffer.from(words);
  const version = await files.put(key, bytes, textType);
  return { key, version, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
};

/**
 * Makes the next version of an input, for everybody to see. What is stored before the transaction is named by its
 * number: done again, it stands there once more and only what the transaction names counts.
 */
export const publish: Act = async ({ room, matter: { input, call }, now }) => {
  const content = Content.parse(input.content);
  const answers = publicAnswers(input, call);
  const at = now.toISOString();
  const number = (input.editions.at(-1)?.number ?? 0) + 1;
  const files = await room.files();
  const published = publishedFiles(input.documents, call.inputs?.questions ?? []);
  const words = wordsOfEdition(content, answers, call);
  const [text, passages] = await Promise.all([
    words ? store(files, placeOfWords(input.reference, number), words) : undefined,
    passagesOf(files, content, answers, published),
  ]);
  const { title, titleLanguage, by } = content;
  const edition: Edition = { number, at, title, titleLanguage, files: published, ...(text && { text }) };
  const shown: Shown = {
    edition: number,
    since: input.editions[0]?.at ?? at,
    showing: content.showing === "named" ? "named" : "withheld",
    content,
    answers,
    region: input.region,
    shelves: shelvesOf(input, content, call),
    terms: tellingTerms(passages),
    nameTerms: tellingTerms([{ language: titleLanguage, text: by, part: "name" }]),
  };
  return {
    change: (to) => {
      const { stub: _, ...rest } = to;
      return { ...rest, editions: [...to.editions, edition], public: shown };
    },
  };
};
