import type { Input, InputDocument, PublishedFile } from "./input.ts";

/** An input without some of what it may have. */
export const without = <Name extends keyof Input>(input: Input, ...names: Name[]): Input => {
  const copy = { ...input };
  for (const name of names) delete copy[name];
  return copy;
};

/** What stays of the words and files of an input that is erased. */
export const erased = { content: {}, answers: {}, documents: [], reopened: {}, title: "" };

/** The content and answers that are published, for a correction that came to nothing. */
export const publishedContent = ({ public: shown, kept, content, answers }: Input): Partial<Input> =>
  shown
    ? {
        // A name that was hidden meanwhile stays hidden.
        content: { ...content, ...shown.content, showing: shown.showing },
        region: shown.region,
        title: shown.content.title,
        ...(kept ?? { answers: { ...answers, ...shown.answers } }),
        reopened: {},
      }
    : {};

/** Published by kind and region alone from now on. */
export const nameHidden = (input: Input): Input => ({
  ...input,
  // What is to stay with the secretariat does.
  ...(input.content.showing !== "secretariat" && { content: { ...input.content, showing: "withheld" } }),
  ...(input.public && { public: { ...input.public, showing: "withheld" } }),
  documents: input.documents.map(unagreed),
  ...(input.kept && { kept: { ...input.kept, documents: input.kept.documents.map(unagreed) } }),
  editions: input.editions.map((edition) => ({ ...edition, files: edition.files.flatMap(uncleanedAsText) })),
});

/** That a file may be given as it was sent, which often names who wrote it, was agreed to under the name. */
const unagreed = ({ asSent: _, ...document }: InputDocument): InputDocument => document;

const uncleanedAsText = ({ asSent, copy, ...file }: PublishedFile): PublishedFile[] => {
  if (!asSent) return [{ ...file, ...(copy && { copy }) }];
  return file.text ? [file] : [];
};

/** A correction that was not sent ends with what it was to correct: nobody else gets to see it. */
export const asSent = ({ status }: Input, moved: Input): Input =>
  status === "revising" ? { ...moved, ...publishedContent(moved) } : moved;

/** What is to be the secretariat's from now on is public no more. */
export const unpublished = (input: Input, moved: Input, at: string): Input =>
  input.public ? { ...without(moved, "public"), stub: { what: "withdrawn", at, reason: "other" } } : moved;

/** A draft that is given up is erased, and so is whatever people in danger withdraw; else a stub stays of what was public. */
export const withdrawn = (input: Input, moved: Input, reason: string, at: string): Input => {
  if (input.status === "draft") return { ...moved, ...erased };
  const { stub: _, ...rest } = { ...without(moved, "public"), reopened: {} };
  if (reason === "safety") return { ...rest, ...erased, editions: input.editions.map(emptied) };
  return input.public ? { ...rest, stub: { what: "withdrawn", at, reason } } : rest;
};

/** Tells that there was a version, and where its words lie until they are erased with the files. */
export const emptied = (edition: Input["editions"][number]): Input["editions"][number] => ({
  ...edition,
  title: "",
  files: [],
});
