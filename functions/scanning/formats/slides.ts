import { inflateSync } from "node:zlib";
import { mostUnpacked, must } from "./flaw.ts";
import { mostHeld } from "./unpack.ts";

export interface Traits {
  readonly encrypted: boolean;
  readonly macros: boolean;
}

const encryptedToken = 0xf3d1c4df;
/** What tells of macros, from the kind of the record on: its kind and that it has twelve bytes. */
const macrosAtom = Buffer.from("00040c000000", "hex");
/** An object as it is, and one that is deflated behind its size. */
const objectRecords = { plain: Buffer.from("00001110", "hex"), deflated: Buffer.from("10001110", "hex") };

/** Wherever it stands: a reader is sent to records by their places, which may lie within what looks like another. */
function* placesOf(stream: Buffer, sought: Buffer): Generator<number, void, undefined> {
  for (let at = stream.indexOf(sought); at >= 0; at = stream.indexOf(sought, at + 1)) yield at;
}

/** MS-PPT 2.3.2 and 2.4.10: the user's record tells encryption, an atom deep in the document tells macros. */
export const slidesOf = (stream: Buffer, user: Buffer | undefined): Traits => {
  must(user !== undefined && user.length >= 16);
  if (user?.readUInt32LE(12) === encryptedToken) return { encrypted: true, macros: false };
  for (const at of placesOf(stream, macrosAtom))
    if (at + 14 <= stream.length && stream.readUInt32LE(at + 10) !== 0) return { encrypted: false, macros: true };
  return { encrypted: false, macros: false };
};

/** MS-PPT 2.10.34 to 2.10.37: the documents and other objects that lie in slides, macros among them. */
export function* objectsIn(stream: Buffer): Generator<Buffer, void, undefined> {
  let left = mostUnpacked;
  for (const [how, sought] of Object.entries(objectRecords))
    for (const at of placesOf(stream, sought)) {
      if (at + 12 > stream.length) continue;
      const body = stream.subarray(at + 8, at + 8 + stream.readUInt32LE(at + 4));
      const object = how === "plain" ? body : inflated(body.subarray(4));
      left -= object.length;
      must(left >= 0, "too_large");
      yield object;
    }
}

/** Nothing of what is no such object after all: those bytes may stand anywhere. */
const inflated = (bytes: Buffer): Buffer => {
  try {
    return inflateSync(bytes, { maxOutputLength: mostHeld });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    must(code !== "ERR_BUFFER_TOO_LARGE", "too_large");
    return Buffer.alloc(0);
  }
};
