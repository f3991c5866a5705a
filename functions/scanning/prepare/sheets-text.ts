import type { Package } from "./package.ts";
import { type Gathered, mostText } from "./text.ts";
import type { XmlReader } from "./xml.ts";
import { attribute, decoded } from "./xml-words.ts";

/** As spreadsheets write signs that XML has no place for. */
const unescaped = (text: string) =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const mostStrings = 1_000_000;

/** The texts that cells share, by number; of more than is kept of one file, only the first. */
const sharedStrings = async (parts: Package, part: string | undefined): Promise<string[]> => {
  const found: string[] = [];
  if (part === undefined) return found;
  let [current, within, left, skipped] = ["", "", mostText, false];
  const reader: XmlReader = {
    tag: ({ name, how }) => {
      within = how === "open" ? name : "";
      if (name === "rPh") skipped = how === "open";
      if (name !== "si" || how === "open") return;
      // Copied, lest it hold the whole piece that it was cut from.
      found.push(Buffer.from(current, "utf16le").toString("utf16le"));
      left -= current.length;
      current = "";
    },
    text: (raw, plain) => {
      if (within === "t" && !skipped && left > current.length) current += unescaped(plain ? raw : decoded(raw));
    },
  };
  await parts.read(part, reader, () => left > 0 && found.length < mostStrings);
  return found;
};

/** Cells of a sheet row by row. */
const cells = (into: Gathered, strings: readonly string[]): XmlReader => {
  let [within, kind, value, row] = ["", "", "", false];
  return {
    tag: ({ raw, name, how }) => {
      within = how === "open" ? name : "";
      if (name === "c" && how === "open") [kind, value] = [attribute(raw, "t") ?? "", ""];
      else if (name === "c" && how === "close" && value !== "") {
        const text = kind === "s" ? (strings[Number(value)] ?? "") : value;
        if (text !== "") into.add(`${row ? "\t" : ""}${text}`);
        row ||= text !== "";
      } else if (name === "row" && how === "close") {
        if (row) into.add("\n");
        row = false;
      }
    },
    text: (raw, plain) => {
      const counts = within === "v" || (within === "t" && kind === "inlineStr");
      if (counts && value.length < mostText) value += unescaped(plain ? raw : decoded(raw));
    },
  };
};

export const sheetsText = async (
  parts: Package,
  shared: string | undefined,
  sheets: readonly { readonly name: string; readonly part: string }[],
  into: Gathered,
): Promise<void> => {
  const strings = await sharedStrings(parts, shared);
  for (const { name, part } of sheets) {
    if (into.full) return;
    into.add(`${name}\n`);
    await parts.read(part, cells(into, strings), () => {
      into.settle();
      return !into.full;
    });
    into.add("\n");
  }
};
