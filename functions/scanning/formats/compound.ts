import { must } from "./flaw.ts";

/** A stream or storage of a compound file (MS-CFB), with the names of the storages it lies in. */
export interface Item {
  readonly path: readonly string[];
  readonly name: string;
  readonly storage: boolean;
  readonly first: number;
  readonly size: number;
}

export interface Compound {
  readonly items: readonly Item[];
  readonly read: (item: Item) => Buffer;
}

const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
const lastRegular = 0xfffffffa;
const endOfChain = 0xfffffffe;
const noItem = 0xffffffff;
const itemSize = 128;
const smallSize = 64;
/** Storages in each other: more levels than any document in a document needs. */
const mostLevels = 64;

export const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(signature);

export const readCompound = (bytes: Buffer): Compound => {
  must(bytes.length >= 512 && bytes.readUInt16LE(28) === 0xfffe);
  const shift = bytes.readUInt16LE(30);
  must(shift === (bytes.readUInt16LE(26) === 4 ? 12 : 9) && bytes.readUInt16LE(32) === 6);
  const sectorSize = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorSize) - 1;
  const sector = (n: number): Buffer => {
    must(n < sectors);
    return bytes.subarray((n + 1) * sectorSize, (n + 2) * sectorSize);
  };
  const gather = (found: readonly number[]) => Buffer.concat(found.map(sector));
  const links = gather(allocation(bytes, sector, sectors));
  const chain = (first: number) => gather(chainOf(first, links, sectors));
  const directory = chain(bytes.readUInt32LE(48));
  must(directory.length >= itemSize && directory[66] === 5);
  const smallLinks = chain(bytes.readUInt32LE(60));
  const cutoff = bytes.readUInt32LE(56);
  // What is in use lies in no two streams.
  let unread = bytes.length;
  let small: Buffer | undefined;
  const smallChain = (first: number) => {
    small ??= chain(directory.readUInt32LE(116));
    const all = small;
    const parts = chainOf(first, smallLinks, all.length).map((n) => all.subarray(n * smallSize, (n + 1) * smallSize));
    return Buffer.concat(parts);
  };
  return {
    items: itemsOf(directory),
    read: ({ first, size }) => {
      if (size === 0) return Buffer.alloc(0);
      unread -= size;
      must(unread >= 0);
      const content = size < cutoff ? smallChain(first) : chain(first);
      must(content.length >= size);
      return content.subarray(0, size);
    },
  };
};

/** The sectors that hold the table of what follows what. */
const allocation = (bytes: Buffer, sector: (n: number) => Buffer, sectors: number): number[] => {
  const found: number[] = [];
  const take = (list: Buffer, from: number, to: number) => {
    for (let at = from; at + 4 <= to; at += 4) {
      const n = list.readUInt32LE(at);
      if (n < lastRegular) found.push(n);
    }
  };
  take(bytes, 76, 512);
  let at = bytes.readUInt32LE(68);
  for (let n = 0; at < lastRegular; n++) {
    must(n <= sectors);
    const list = sector(at);
    must(list.length % 512 === 0);
    take(list, 0, list.length - 4);
    at = list.readUInt32LE(list.length - 4);
  }
  must(found.length <= sectors);
  return found;
};

const chainOf = (first: number, links: Buffer, most: number): number[] => {
  const found: number[] = [];
  for (let at = first; at !== endOfChain; at = links.readUInt32LE(at * 4)) {
    must(at < lastRegular && at * 4 + 4 <= links.length && found.length < most);
    found.push(at);
  }
  return found;
};

interface Waiting {
  readonly id: number;
  readonly path: readonly string[];
  /** The id of the storage that it lies in. */
  readonly parent: number;
}

/** Every item below the root, found by following the directory's trees. */
const itemsOf = (directory: Buffer): Item[] => {
  const items: Item[] = [];
  const seen = new Set<number>();
  const named = new Set<string>();
  const waiting: Waiting[] = [{ id: directory.readUInt32LE(76), path: [], parent: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, path, parent } = next;
    if (id === noItem) continue;
    must(!seen.has(id) && (id + 1) * itemSize <= directory.length);
    seen.add(id);
    const row = directory.subarray(id * itemSize, (id + 1) * itemSize);
    const [length, type] = [row.readUInt16LE(64), row[66]];
    must(length >= 2 && length <= 64 && (type === 1 || type === 2));
    const name = row.toString("utf16le", 0, length - 2);
    const place = `${parent}/${name.toLowerCase()}`;
    must(!named.has(place) && path.length < mostLevels);
    named.add(place);
    items.push({ path, name, storage: type === 1, first: row.readUInt32LE(116), size: row.readUInt32LE(120) });
    waiting.push({ id: row.readUInt32LE(68), path, parent }, { id: row.readUInt32LE(72), path, parent });
    if (type === 1) waiting.push({ id: row.readUInt32LE(76), path: [...path, name], parent: id });
  }
  return items;
};
