import { Flaw } from "../formats/flaw.ts";
import { type Budget, ContentReader, Spent } from "./pdf-content.ts";
import type { PdfFile } from "./pdf-file.ts";
import { Lines } from "./pdf-lines.ts";
import type { Page } from "./pdf-page-tree.ts";
import { plainLetters } from "./pdf-plain.ts";
import { isDictionary, isList, isName, isNumber, isStream, Ref, Stream, type Value } from "./pdf-values.ts";

const mostPages = 2000;
const mostCharacters = 2_000_000;
/** Bytes of content and as much other work as takes the time of a byte: some seconds of it. */
const mostWork = 60_000_000;

/** The text of a document as far as a bounded amount of work brings to light; a page that cannot be read has none. */
export const textOfPages = (file: PdfFile, pages: readonly Page[]): string => {
  const budget: Budget = { left: mostWork };
  const reader = new ContentReader(file, budget, new Lines());
  let text = "";
  for (const page of pages.slice(0, mostPages)) {
    const lines = new Lines();
    reader.begin(lines);
    const isEnough = !readPage(file, page, reader);
    const found = plainLetters(lines.text());
    text += text !== "" && found !== "" ? `\n\n${found}` : found;
    if (isEnough || text.length >= mostCharacters) break;
  }
  return text.length > mostCharacters ? text.slice(0, mostCharacters).toWellFormed() : text;
};

/** False when no work is left. */
const readPage = (file: PdfFile, page: Page, reader: ContentReader): boolean => {
  try {
    const dictionary = file.get(new Ref(page.number));
    if (!isDictionary(dictionary)) return true;
    const contents = file.get(dictionary.get("Contents"));
    const streams = (isList(contents) ? contents.map(file.get) : [contents]).filter(isStream);
    const parts = streams.flatMap((stream) => [file.unpacked(stream), Buffer.from("\n")]);
    reader.read(Buffer.concat(parts), page.resources);
    const notes = file.get(dictionary.get("Annots"));
    for (const note of isList(notes) ? notes : []) readNote(file, file.get(note), reader);
    return true;
  } catch (error) {
    if (error instanceof Spent) return false;
    if (error instanceof Flaw) return true;
    throw error;
  }
};

const withoutLook = new Set(["Link", "Popup"]);

/** What is filled into a form, or written over a page, as it looks. */
const readNote = (file: PdfFile, note: Value, reader: ContentReader): void => {
  if (!isDictionary(note) || withoutLook.has(String(file.get(note.get("Subtype"))))) return;
  const looks = file.get(note.get("AP"));
  const normal = isDictionary(looks) ? file.get(looks.get("N")) : null;
  const state = file.get(note.get("AS"));
  const look = isDictionary(normal) && isName(state) ? file.get(normal.get(state)) : normal;
  const [left = 0, bottom = 0] = rectangleOf(file, note.get("Rect"));
  if (look instanceof Stream) reader.form(look, [1, 0, 0, 1, left, bottom]);
};

const rectangleOf = (file: PdfFile, value: Value | undefined): number[] => {
  const list = file.get(value);
  return isList(list) ? list.map(file.get).filter(isNumber) : [];
};
