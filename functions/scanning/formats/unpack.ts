import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { Flaw, must } from "./flaw.ts";
import type { Entry } from "./zip.ts";

/** The most bytes of an entry that are held at once; of larger ones only the beginning is seen. */
export const mostHeld = 26_000_000;
/** Larger ones are not held to see how they begin. */
const smallEntry = 1 << 20;

/** How an entry begins, once all of it was unpacked and is what the directory promises; all of it when it is small. */
export const beginningOf = async (archive: Buffer, entry: Entry): Promise<Buffer> =>
  entry.method === 0 || entry.size <= smallEntry
    ? unpack(archive, entry)
    : unpackLarge(archive.subarray(entry.start, entry.end), entry);

/**
 * What an entry unpacks to, or its beginning when that is larger than `mostHeld`. Never more than the directory promises
 * is unpacked, and it must be exactly that.
 */
export const unpack = async (archive: Buffer, entry: Entry): Promise<Buffer> => {
  const packed = archive.subarray(entry.start, entry.end);
  if (entry.method === 0) return checked(packed, entry, crc32(packed));
  if (entry.size > mostHeld) return unpackLarge(packed, entry);
  try {
    // In one piece, so that it is held once.
    const options = { maxOutputLength: Math.max(entry.size, 1), chunkSize: Math.max(entry.size + 1, 64), info: true };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    must(engine.bytesWritten === packed.length);
    return checked(buffer, entry, crc32(buffer));
  } catch {
    throw new Flaw("damaged");
  }
};

const checked = (content: Buffer, { size, crc }: Entry, found: number): Buffer => {
  must(content.length === size && found === crc);
  return content;
};

const unpackLarge = async (packed: Buffer, { size, crc }: Entry): Promise<Buffer> => {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  let head: Buffer | undefined;
  let seen = 0;
  let found = 0;
  inflate.end(packed);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      head ??= chunk;
      seen += chunk.length;
      found = crc32(chunk, found);
      must(seen <= size);
    }
  } catch {
    must(false);
  }
  must(seen === size && found === crc && inflate.bytesWritten === packed.length);
  return head ?? Buffer.alloc(0);
};
