import { unpack } from "../formats/unpack.ts";
import { type Entry, entriesOf } from "../formats/zip.ts";
import { OpenDocumentRules } from "./open-document-rules.ts";
import { packedWhole, piecesOf } from "./packed-parts.ts";
import { propertyReader } from "./properties.ts";
import { type Cleaning, rewrittenPart } from "./rewritten-part.ts";
import type { Traces } from "./traces.ts";
import { type Rewriting, readXml } from "./xml-parts.ts";
import { attribute } from "./xml-words.ts";
import { type Packed, stored, ZipWriter } from "./zip-writer.ts";

const emptyMeta =
  '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>';

/** Small pictures, earlier versions, settings of the program, and signatures with the names of who signed. */
const goes =
  /^(?:(?:.*\/)?Thumbnails\/|Versions\/|VersionList\.xml$|(?:.*\/)?Configurations2\/|META-INF\/\w*signatures\.xml$)/;
const isMeta = /(?:^|\/)meta\.xml$/;
const isHistory = /^(?:Versions\/|VersionList\.xml$)/;
/** An OpenDocument without what names people, devices and places. */
export const cleanedDocument = async (bytes: Buffer, traces: Traces, object: Cleaning): Promise<Buffer> => {
  const rules = new OpenDocumentRules(traces);
  // What it is stands first.
  const entries = entriesOf(bytes).sort((a, b) => a.local - b.local);
  for (const entry of entries)
    if (isMeta.test(entry.name)) await readXml(piecesOf(bytes, entry), propertyReader(traces, "editor"));
  const made = async (entry: Entry): Promise<Packed> => {
    const { name } = entry;
    if (name === "mimetype") return stored(await unpack(bytes, entry));
    if (name === "META-INF/manifest.xml") return rewrittenPart(bytes, entry, manifestRules);
    if (isMeta.test(name)) return packedWhole(Buffer.from(emptyMeta));
    if (/(?:^|\/)settings\.xml$/.test(name)) return rewrittenPart(bytes, entry, rules.settings());
    if (name.endsWith(".xml") && entry.size > 0) return rewrittenPart(bytes, entry, rules.content());
    return object(bytes, entry);
  };
  const zip = new ZipWriter();
  for (const entry of entries) {
    if (isHistory.test(entry.name)) traces.add("history");
    if (!goes.test(entry.name)) zip.add(entry.name, await made(entry));
  }
  return zip.end();
};

const manifestRules: Rewriting = {
  dropped: new Set(),
  mayDeclare: true,
  tag: ({ raw, name, how }) =>
    name === "file-entry" && how === "empty" && goes.test(attribute(raw, "full-path") ?? "") ? "" : raw,
  text: (raw) => raw,
};
