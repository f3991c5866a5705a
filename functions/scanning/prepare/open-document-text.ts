import type { Gathered } from "./text.ts";
import type { XmlReader } from "./xml.ts";
import { attribute, decoded } from "./xml-words.ts";

/** Elements whose text is no part of what is read: remarks, what was deleted, notes of speakers, words for pictures. */
const unread = new Set([
  "annotation",
  "tracked-changes",
  "notes",
  "forms",
  "ruby-text",
  "desc",
  "title",
  "note-citation",
  "hidden-text",
]);
const signs: Readonly<Record<string, string>> = { tab: "\t", "line-break": "\n" };
const mostSpaces = 100;

interface Wishes {
  /** Elements outside of which nothing is read, of styles: those for the head and foot of pages. */
  readonly only?: ReadonlySet<string>;
  /** Cells stand in one line. */
  readonly inRows: boolean;
}

/** Reads paragraphs into one text, and footnotes, which stand within paragraphs, into another. */
export const openDocumentReader = (into: Gathered, notes: Gathered, { only, inRows }: Wishes): XmlReader => {
  let [skipped, inside, paragraphs, note, space] = [0, 0, 0, 0, false];
  const put = (text: string) => (note > 0 ? notes : into).add(text);
  const paragraph = (opens: boolean) => {
    paragraphs += opens ? 1 : -1;
    space = true;
    if (!opens && !(inRows && note === 0)) put("\n");
  };
  return {
    tag: ({ raw, name, how }) => {
      const step = how === "open" ? 1 : how === "close" ? -1 : 0;
      if (unread.has(name)) skipped += step;
      if (only?.has(name)) inside += step;
      if (name === "note") note += step;
      if (skipped > 0) return;
      if (name === "p" || name === "h") {
        if (how !== "empty") paragraph(how === "open");
      } else if (inRows && how === "close" && name === "table-cell") put("\t");
      else if (inRows && how === "close" && name === "table-row") put("\n");
      else if (paragraphs > 0 && how !== "close") {
        const spaces = name === "s" ? Math.min(Number(attribute(raw, "c") ?? 1) || 1, mostSpaces) : 0;
        put(signs[name] ?? " ".repeat(spaces));
      }
    },
    text: (raw, plain) => {
      if (skipped > 0 || paragraphs === 0 || (only && inside === 0)) return;
      const text = (plain ? raw : decoded(raw)).replace(/\s+/g, " ");
      put(space && text.startsWith(" ") ? text.slice(1) : text);
      space = text.endsWith(" ");
    },
  };
};
