import { unpack } from "../formats/unpack.ts";
import { entriesOf } from "../formats/zip.ts";
import { objectCleaning } from "./objects.ts";
import { cleanedDocument } from "./open-document-cleaning.ts";
import { openDocumentReader } from "./open-document-text.ts";
import { piecesOf } from "./packed-parts.ts";
import type { Preparer } from "./preparer.ts";
import { Gathered } from "./text.ts";
import { Traces } from "./traces.ts";
import { readXml } from "./xml-parts.ts";

const headAndFoot = new Set(["header", "footer", "header-left", "footer-left", "header-first", "footer-first"]);

/** OpenDocument 1.3: texts, tables and slides. */
export const prepareOpenDocument: Preparer = async (bytes) => {
  const traces = new Traces();
  const cleaned = await cleanedDocument(bytes, traces, objectCleaning(traces));
  return { traces: traces.all(), cleaned, text: await textOf(bytes) };
};

/** What a reader sees: the content, its footnotes, and what stands at the head and foot of pages. */
const textOf = async (bytes: Buffer): Promise<string> => {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]));
  const type = entries.get("mimetype");
  const kind = type ? (await unpack(bytes, type)).toString("latin1") : "";
  const [into, notes] = [new Gathered(), new Gathered()];
  const read = async (name: string, only?: ReadonlySet<string>) => {
    const entry = entries.get(name);
    if (!entry || into.full) return;
    const reader = openDocumentReader(into, notes, { inRows: kind.includes("spreadsheet"), ...(only && { only }) });
    await readXml(piecesOf(bytes, entry), reader, () => {
      into.settle();
      notes.settle();
      return !into.full;
    });
    into.add("\n");
  };
  await read("content.xml");
  into.add(notes.toString());
  if (kind.endsWith(".text")) await read("styles.xml", headAndFoot);
  return into.toString();
};
