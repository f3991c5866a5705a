import type { Files } from "#shared/files.ts";
import type { StoredCopy } from "#shared/uploads.ts";
import type { Content, QuestionAnswers } from "../content.ts";
import type { PublishedFile } from "../input.ts";
import type { Passage } from "./search/telling-terms.ts";

/** Of one file; the rest of a long one seldom says what its beginning does not. */
const mostTextBytes = 200_000;

const textOf = async (files: Pick<Files, "get">, { key, version }: StoredCopy): Promise<string> => {
  const bytes = (await files.get(key, version))?.subarray(0, mostTextBytes) ?? Buffer.alloc(0);
  // A letter may be cut in two.
  return bytes.toString("utf8").replace(/\uFFFD+$/, "");
};

/** What an input is found by, the name of its sender aside: its own words, public answers and the texts of its files. */
export const passagesOf = async (
  files: Pick<Files, "get">,
  content: Content,
  answers: QuestionAnswers,
  published: readonly PublishedFile[],
): Promise<Passage[]> => {
  const { title, titleLanguage, summary, text, languages } = content;
  const written = [text, ...Object.values(answers).filter((answer) => typeof answer === "string")].filter(Boolean);
  const passages: Passage[] = [
    { language: titleLanguage, text: title, part: "title" },
    { language: titleLanguage, text: summary, part: "summary" },
    ...written.map((one) => ({ language: titleLanguage, text: one, part: "text" as const })),
  ];
  // One after the other: ten long texts at once would be held for nothing.
  for (const { text: copy, language } of published)
    if (copy) {
      const found = await textOf(files, copy);
      passages.push({ language: language ?? languages[0] ?? titleLanguage, text: found, part: "text" });
    }
  return passages;
};
