import type { Entry } from "../formats/zip.ts";
import { asPacked, packedFrom, piecesOf } from "./packed-parts.ts";
import { mentions, type Rewriting, rewritten } from "./xml-parts.ts";
import type { Packed } from "./zip-writer.ts";

/** What becomes of one part of an archive. */
export type Cleaning = (archive: Buffer, entry: Entry) => Promise<Packed>;

/** A part as it was where nothing changes. */
export const rewrittenPart = async (bytes: Buffer, entry: Entry, rewriting: Rewriting): Promise<Packed> => {
  if (rewriting.sought && !(await mentions(piecesOf(bytes, entry), rewriting.sought))) return asPacked(bytes, entry);
  let differs = false;
  const pieces = rewritten(piecesOf(bytes, entry), rewriting, () => {
    differs = true;
  });
  const packed = await packedFrom(pieces, entry.size);
  return differs ? packed : asPacked(bytes, entry);
};
