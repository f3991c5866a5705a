import type { Call } from "#shared/forums.ts";
import { isLanguage } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import type { Content, QuestionAnswers } from "../content.ts";

/** Where the words of a version lie. */
export const placeOfWords = (reference: string, number: number) => `prepared/${reference}/${number}/text`;

export const textType = "text/plain; charset=utf-8";

/** Summary, text and public answers as one plain text, in the order of the page; empty where only files were sent. */
export const wordsOfEdition = (
  content: Content,
  answers: QuestionAnswers,
  { inputs }: Pick<Call, "inputs">,
): string => {
  const { summary, text, titleLanguage } = content;
  const language = isLanguage(titleLanguage) ? titleLanguage : "en";
  const answered = (inputs?.questions ?? []).flatMap(({ id, title, choices }) => {
    const answer = answers[id];
    if (answer === undefined || answer.length === 0) return [];
    const chosen = choices.filter((choice) => [answer].flat().includes(choice.id));
    const told = choices.length > 0 ? chosen.map((choice) => toldIn(choice.title, language)?.text ?? "") : [answer];
    return [[toldIn(title, language)?.text ?? "", ...told].join("\n")];
  });
  const parts = [summary, text, ...answered].filter(Boolean);
  return parts.length > 0 ? `${parts.join("\n\n")}\n` : "";
};
