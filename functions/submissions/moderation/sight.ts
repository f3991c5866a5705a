import type { Input } from "../input.ts";

/**
 * An input as officers see it: of a correction that was not sent yet, nothing but what is published; the files of what was
 * withdrawn are erased.
 */
export const seenByDesk = (input: Input): Input => {
  const { status, public: shown, editions } = input;
  if (status === "withdrawn") return { ...input, documents: [] };
  if (status !== "revising" || !shown) return input;
  const published = editions.find(({ number }) => number === shown.edition)?.files.map(({ id }) => id) ?? [];
  return {
    ...input,
    title: shown.content.title,
    content: shown.content,
    answers: shown.answers,
    documents: input.documents.filter(({ id }) => published.includes(id)),
  };
};
