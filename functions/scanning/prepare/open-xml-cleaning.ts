import type { Entry } from "../formats/zip.ts";
import { OpenXmlRules } from "./open-xml-rules.ts";
import { baseOf, Package, relationshipIn, resolved } from "./package.ts";
import { packedWhole, piecesOf } from "./packed-parts.ts";
import { isLocalPath, nameInAddress } from "./paths.ts";
import { propertyReader } from "./properties.ts";
import { type Cleaning, rewrittenPart } from "./rewritten-part.ts";
import type { Traces } from "./traces.ts";
import { type Rewriting, readXml } from "./xml-parts.ts";
import { attribute, withAttributes } from "./xml-words.ts";
import { type Packed, ZipWriter } from "./zip-writer.ts";

const namespace = "http://schemas.openxmlformats.org";
/** Parts that are left empty, by the end of their content type. */
const emptied: Readonly<Record<string, string>> = {
  "core-properties+xml": `<cp:coreProperties xmlns:cp="${namespace}/package/2006/metadata/core-properties"/>`,
  "extended-properties+xml": `<Properties xmlns="${namespace}/officeDocument/2006/extended-properties"/>`,
  "custom-properties+xml": `<Properties xmlns="${namespace}/officeDocument/2006/custom-properties"/>`,
};

/** Parts that go, by name or content type: data of printers, people and earlier versions, signatures with their names. */
const goesByName = /^(?:customxml|_xmlsignatures|docmetadata|xl\/revisions|ppt\/changesinfos)\//;
const goesByType = /printerSettings|wordprocessingml\.people|changesinfo|revisioninfo|\.mailMerge|recipientData/i;
const isHistory = /^(?:xl\/revisions|ppt\/changesinfos)\//;
/** What is made from, or drawn from, files elsewhere; relationships of the whole to its thumbnail. */
const goesAsRelationship = /^(?:attachedTemplate|mailMerge\w*|recipientData|thumbnail)$/;

/** What is fetched from elsewhere as soon as a document is opened. */
const isFetched = /^(?:image|oleObject|frame|subDocument)$/;

/** An Office document since 2007 without what names people, devices and places. */
export const cleanedPackage = async (bytes: Buffer, traces: Traces, object: Cleaning): Promise<Buffer> => {
  const parts = new Package(bytes);
  const typeOf = await parts.types();
  const thumbnails = [...(await parts.relationships()).values()].filter(({ type }) => type === "thumbnail");
  const gone = new Set(thumbnails.map(({ target }) => target));
  const emptyOf = (name: string) => Object.entries(emptied).find(([end]) => typeOf(name).endsWith(end))?.[1];
  for (const entry of parts.entries) {
    const lower = entry.name.toLowerCase();
    if (emptyOf(lower)) await readXml(piecesOf(bytes, entry), propertyReader(traces));
    if (goesByName.test(lower) || goesByType.test(typeOf(lower))) gone.add(lower);
    if (isHistory.test(lower)) traces.add("history");
  }
  const rules = new OpenXmlRules(traces);
  const made = async (entry: Entry): Promise<Packed> => {
    const name = entry.name.toLowerCase();
    const empty = emptyOf(name);
    if (empty) return packedWhole(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`));
    if (name === "[content_types].xml") return rewrittenPart(bytes, entry, withoutParts(gone));
    if (name.endsWith(".rels")) return rewrittenPart(bytes, entry, relationshipRules(gone, baseOf(name), traces));
    if (/[+/]xml$/.test(typeOf(name)) || name.endsWith(".xml"))
      return rewrittenPart(bytes, entry, rules.rewriting(name));
    return object(bytes, entry);
  };
  const zip = new ZipWriter();
  for (const entry of parts.entries) if (!gone.has(entry.name.toLowerCase())) zip.add(entry.name, await made(entry));
  return zip.end();
};

const asIs = (raw: string) => raw;

const withoutParts = (gone: ReadonlySet<string>): Rewriting => ({
  dropped: new Set(),
  tag: ({ raw, how }) => {
    const part = how === "empty" ? attribute(raw, "PartName") : undefined;
    return part && gone.has(resolved(part, "")) ? "" : raw;
  },
  text: asIs,
});

const relationshipRules = (gone: ReadonlySet<string>, base: string, traces: Traces): Rewriting => ({
  dropped: new Set(),
  tag: ({ raw, name, how }) => {
    if (name !== "Relationship" || how !== "empty") return raw;
    const { type, target, external } = relationshipIn(raw, base);
    const local = external && isLocalPath(target);
    const fetched = external && isFetched.test(type);
    if (local || fetched) traces.add("properties", target);
    if (goesAsRelationship.test(type) || (!external && gone.has(target))) return "";
    if (!local && !fetched) return raw;
    const last = local ? target.replace(/^.*[\\/]/s, "") : nameInAddress(target);
    return withAttributes(raw, (called) => (called === "Target" ? last : undefined));
  },
  text: asIs,
});
