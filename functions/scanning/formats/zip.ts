import { mostUnpacked, must } from "./flaw.ts";

/** A file in an archive: where it begins and its packed bytes lie, and what the archive's directory promises of it. */
export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly local: number;
  readonly start: number;
  readonly end: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
const all32 = 0xffffffff;
const endSize = 22;
const end64Size = 56;
const locatorSize = 20;
const mostEntries = 10_000;
/** Sizes of what may stand behind an entry whose own were not known when it was begun; none for others. */
const afterwords = [0, 12, 16, 20, 24];

/** Whether a ZIP archive ends where these bytes end, as it does in a file that is two things at once. */
export const endsAsZip = (bytes: Buffer): boolean => {
  const earliest = Math.max(0, bytes.length - endSize - 0xffff);
  for (let at = bytes.length - endSize; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === signatures.end && bytes.readUInt16LE(at + 20) === bytes.length - endSize - at)
      return true;
  }
  return false;
};

/**
 * The entries of an archive in which every byte belongs to one entry or to the directory: nothing before, between or
 * behind them, nothing twice, no two accounts of one entry. Readers that differ on an archive cannot differ on such a one.
 */
export const entriesOf = (archive: Buffer): Entry[] => {
  const { count, start, end } = directoryOf(archive);
  must(count > 0 && start <= end);
  must(count <= mostEntries, "too_large");
  const entries: Entry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    must(at + 46 <= end && archive.readUInt32LE(at) === signatures.central);
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const extraEnd = nameEnd + archive.readUInt16LE(at + 30);
    const next = extraEnd + archive.readUInt16LE(at + 32);
    must(next <= end);
    entries.push(entryAt(archive, at, nameEnd, extraEnd));
    at = next;
  }
  must(at === end);
  must(new Set(entries.map(({ name }) => name.toLowerCase())).size === entries.length);
  must(sideBySide(entries, start));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  must(total <= mostUnpacked && (total <= 50_000_000 || total <= 200 * archive.length), "too_large");
  return entries;
};

const directoryOf = (archive: Buffer) => {
  must(archive.length >= endSize);
  const at = archive.length - endSize;
  must(archive.readUInt32LE(at) === signatures.end && archive.readUInt16LE(at + 20) === 0);
  must(archive.readUInt32LE(at + 4) === 0 && archive.readUInt16LE(at + 8) === archive.readUInt16LE(at + 10));
  const short = {
    count: archive.readUInt16LE(at + 10),
    size: archive.readUInt32LE(at + 12),
    start: archive.readUInt32LE(at + 16),
    end: at,
  };
  const locator = at - locatorSize;
  const long = locator - end64Size;
  const isLong = long >= 0 && archive.readUInt32LE(locator) === signatures.locator;
  const found = isLong ? longDirectory(archive, long) : short;
  must(found.start + found.size === found.end);
  // Readers differ on which of the two they believe.
  must(said(short.count, 0xffff, found.count) && said(short.size, all32, found.size));
  must(said(short.start, all32, found.start));
  return found;
};

/** Whether a field says what another does, or leaves it to that. */
const said = (value: number, left: number, other: number | undefined) => value === other || value === left;

/** The directory's place in an archive written for sizes over 4 GB, as some programs always do. */
const longDirectory = (archive: Buffer, at: number) => {
  must(archive.readUInt32LE(at) === signatures.end64 && long(archive, at + 4) === end64Size - 12);
  must(long(archive, at + 24) === long(archive, at + 32) && long(archive, at + end64Size + 8) === at);
  return { count: long(archive, at + 32), size: long(archive, at + 40), start: long(archive, at + 48), end: at };
};

const long = (archive: Buffer, at: number): number => {
  const value = archive.readBigUInt64LE(at);
  must(value <= BigInt(Number.MAX_SAFE_INTEGER));
  return Number(value);
};

const entryAt = (archive: Buffer, at: number, nameEnd: number, extraEnd: number): Entry => {
  const name = archive.subarray(at + 46, nameEnd);
  const flags = archive.readUInt16LE(at + 8);
  const method = archive.readUInt16LE(at + 10);
  const longs = longFields(archive.subarray(nameEnd, extraEnd));
  const field = (offset: number) => {
    const short = archive.readUInt32LE(at + offset);
    return short === all32 ? (longs.shift() ?? short) : short;
  };
  // In the extra field, those that are there stand in this order.
  const [size, packed, local] = [field(24), field(20), field(42)];
  must(local + 30 <= archive.length && archive.readUInt32LE(local) === signatures.local);
  must(archive.readUInt16LE(local + 8) === method && (archive.readUInt16LE(local + 6) & 1) === (flags & 1));
  const localNameEnd = local + 30 + archive.readUInt16LE(local + 26);
  must(archive.subarray(local + 30, localNameEnd).equals(name));
  const start = localNameEnd + archive.readUInt16LE(local + 28);
  must(sameSizes(archive, { local, extra: archive.subarray(localNameEnd, start), size, packed }));
  const encrypted = (flags & 1) === 1;
  must(start + packed <= archive.length && (encrypted || method !== 0 || packed === size));
  must(encrypted || method === 0 || method === 8, "unscannable");
  return {
    name: name.toString("utf8"),
    encrypted,
    method,
    crc: archive.readUInt32LE(at + 16),
    size,
    local,
    start,
    end: start + packed,
  };
};

interface Sizes {
  readonly local: number;
  /** The extra field that stands before the content. */
  readonly extra: Buffer;
  readonly size: number;
  readonly packed: number;
}

/** Whether what stands before the content says the same of its sizes as the directory, or that they stand behind it. */
const sameSizes = (archive: Buffer, { local, extra, size, packed }: Sizes): boolean => {
  const [saidPacked, saidSize] = [archive.readUInt32LE(local + 18), archive.readUInt32LE(local + 22)];
  const later = (archive.readUInt16LE(local + 6) & 8) !== 0;
  if (later && saidPacked === 0 && saidSize === 0) return true;
  const [longSize, longPacked] = longFields(extra);
  const allLater = later && longSize === 0 && longPacked === 0;
  const same = said(saidSize, all32, size) && said(saidPacked, all32, packed);
  return same && (longSize === undefined || allLater || (longSize === size && longPacked === packed));
};

const longFields = (extra: Buffer): number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const length = extra.readUInt16LE(at + 2);
    must(at + 4 + length <= extra.length);
    return Array.from({ length: Math.floor(length / 8) }, (_, n) => long(extra, at + 4 + 8 * n));
  }
  return [];
};

/** Whether entries fill the room before the directory without a gap, but for what tells the sizes behind an entry. */
const sideBySide = (entries: readonly Entry[], directory: number): boolean => {
  let filled = 0;
  for (const { local, end } of [...entries].sort((a, b) => a.local - b.local)) {
    if (!afterwords.includes(local - filled)) return false;
    filled = end;
  }
  return afterwords.includes(directory - filled);
};
