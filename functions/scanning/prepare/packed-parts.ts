import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw, createInflateRaw } from "node:zlib";
import { Flaw, must } from "../formats/flaw.ts";
import { unpack } from "../formats/unpack.ts";
import type { Entry } from "../formats/zip.ts";
import type { Packed } from "./zip-writer.ts";

const pieceBytes = 256 * 1024;

/** What an entry unpacks to, of which little is held at once; looking at the file found that it is what it promises. */
export async function* piecesOf(archive: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  const packed = archive.subarray(entry.start, entry.end);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
    return;
  }
  if (entry.size <= pieceBytes) return yield await unpack(archive, entry);
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  let seen = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      seen += piece.length;
      must(seen <= entry.size);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Flaw ? error : new Flaw("damaged");
  } finally {
    inflate.destroy();
  }
}

/** As it lies in the archive. */
export const asPacked = (archive: Buffer, { method, crc, size, start, end }: Entry): Packed => ({
  method,
  crc,
  size,
  packed: [archive.subarray(start, end)],
});

/** Larger parts are packed in less time, not as small. */
const levelFor = (size: number) => (size > 4_000_000 ? 1 : 6);

/** Packs what comes piece by piece. */
export const packedFrom = async (pieces: AsyncIterable<Buffer>, expected: number): Promise<Packed> => {
  let [crc, size] = [0, 0];
  const packed: Buffer[] = [];
  await pipeline(
    pieces,
    async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        crc = crc32(piece, crc);
        size += piece.length;
        if (piece.length > 0) yield piece;
      }
    },
    createDeflateRaw({ level: levelFor(expected), chunkSize: 64 * 1024 }),
    async (source: AsyncIterable<Buffer>) => {
      for await (const piece of source) packed.push(piece);
    },
  );
  return { method: 8, crc, size, packed };
};

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

export const packedWhole = (content: Buffer): Promise<Packed> => packedFrom(once(content), content.length);
