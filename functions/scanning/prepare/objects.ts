import { isCompound, readCompound } from "../formats/compound.ts";
import { isArchive } from "../formats/objects.ts";
import { mostHeld, unpack } from "../formats/unpack.ts";
import { traceProperties } from "./old-properties.ts";
import { cleanedDocument } from "./open-document-cleaning.ts";
import { cleanedPackage } from "./open-xml-cleaning.ts";
import { Package } from "./package.ts";
import { asPacked, packedWhole } from "./packed-parts.ts";
import { cleanedPicture } from "./pictures.ts";
import type { Cleaning } from "./rewritten-part.ts";
import type { Traces } from "./traces.ts";

const mostLevels = 4;

/** Objects of programs before 2007 stay as they are; what they say of people is named all the same. */
const nameOldObject = (bytes: Buffer, traces: Traces): void => {
  const { items, read } = readCompound(bytes);
  for (const item of items) {
    if (item.name === "\u0005SummaryInformation") traceProperties(read(item), "summary", traces);
    if (item.name === "\u0005DocumentSummaryInformation") traceProperties(read(item), "document", traces);
  }
};

/** Cleans what lies in a document: pictures, and documents in turn. */
export const objectCleaning =
  (traces: Traces, level = 1): Cleaning =>
  async (bytes, entry) => {
    if (entry.size === 0 || entry.size > mostHeld) return asPacked(bytes, entry);
    const content = await unpack(bytes, entry);
    const picture = cleanedPicture(content, traces);
    if (picture) return picture.equals(content) ? asPacked(bytes, entry) : packedWhole(picture);
    if (isCompound(content)) nameOldObject(content, traces);
    if (!isArchive(content) || level === mostLevels) return asPacked(bytes, entry);
    const inner = objectCleaning(traces, level + 1);
    const parts = new Package(content);
    if (parts.has("[content_types].xml")) return packedWhole(await cleanedPackage(content, traces, inner));
    if (parts.has("mimetype")) return packedWhole(await cleanedDocument(content, traces, inner));
    return asPacked(bytes, entry);
  };
