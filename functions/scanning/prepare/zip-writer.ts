import { crc32 } from "node:zlib";

export interface Packed {
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes before it was packed. */
  readonly size: number;
  readonly packed: readonly Buffer[];
}

export const stored = (content: Buffer): Packed => ({
  method: 0,
  crc: crc32(content),
  size: content.length,
  packed: [content],
});

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** The first day that archives know: 1 January 1980, whoever wrote it and whenever. */
const firstDay = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;

const fields = (...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const made = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) at = made.writeUIntLE(value, at, bytes);
  return made;
};

/** Puts an archive together: the same one whenever the same is put in. */
export class ZipWriter {
  readonly #parts: Buffer[] = [];
  readonly #directory: Buffer[] = [];
  #length = 0;
  #count = 0;

  add(name: string, { method, crc, size, packed }: Packed): void {
    const called = Buffer.from(name, "utf8");
    const length = packed.reduce((sum, part) => sum + part.length, 0);
    const shared = [
      [2, 20],
      [2, flags],
      [2, method],
      [2, 0],
      [2, firstDay],
      [4, crc],
      [4, length],
      [4, size],
      [2, called.length],
      [2, 0],
    ] as const;
    this.#directory.push(
      fields([4, signatures.central], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, this.#length]),
      called,
    );
    this.#put(fields([4, signatures.local], ...shared), called, ...packed);
    this.#count += 1;
  }

  end(): Buffer {
    const start = this.#length;
    this.#put(...this.#directory);
    const [size, count] = [this.#length - start, this.#count];
    this.#put(fields([4, signatures.end], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]));
    return Buffer.concat(this.#parts, this.#length);
  }

  #put(...parts: Buffer[]) {
    this.#parts.push(...parts);
    for (const part of parts) this.#length += part.length;
  }
}
