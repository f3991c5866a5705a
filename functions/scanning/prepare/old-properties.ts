import type { Trace } from "#shared/uploads.ts";
import { codePage } from "./code-pages.ts";
import type { Traces } from "./traces.ts";

/** Properties by their numbers (MS-OLEPS 3.1 and MS-OSHARED 2.3.3.2.1 and 2.3.3.2.2). */
const ofSummary: Readonly<Record<number, Trace>> = {
  2: "title",
  3: "properties",
  4: "author",
  5: "properties",
  6: "comments",
  7: "properties",
  8: "editor",
  11: "dates",
  12: "dates",
  13: "dates",
  18: "software",
};
const ofDocument: Readonly<Record<number, Trace>> = { 2: "properties", 14: "author", 15: "organization" };

const type = { short: 2, bytes: 30, wide: 31, instant: 64 };
const mostProperties = 200;
/** 100 nanoseconds between 1601 and 1970. */
const epoch = 116_444_736_000_000_000n;

/** What a stream of properties says of the author and the making of a document; as much as can be read of it. */
export const traceProperties = (stream: Buffer, which: "summary" | "document", traces: Traces): void => {
  try {
    const sets = Math.min(stream.readUInt32LE(24), 2);
    for (let set = 0; set < sets; set++) {
      const section = stream.subarray(stream.readUInt32LE(28 + 20 * set + 16));
      traceSection(section, set > 0 ? undefined : which === "summary" ? ofSummary : ofDocument, traces);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
};

/** Without numbers that are known, every property is one that somebody named. */
const traceSection = (section: Buffer, known: Readonly<Record<number, Trace>> | undefined, traces: Traces): void => {
  const rows = Array.from({ length: Math.min(section.readUInt32LE(4), mostProperties) }, (_, row) => ({
    id: section.readUInt32LE(8 + 8 * row),
    at: section.readUInt32LE(12 + 8 * row),
  }));
  const page = rows.find(({ id }) => id === 1);
  const decoder = codePage(
    page && section.readUInt16LE(page.at) === type.short ? section.readUInt16LE(page.at + 4) : 0,
  );
  for (const { id, at } of rows) {
    if (id < 2 || id >= 0x80000000) continue;
    const what = known ? known[id] : "properties";
    const value = what ? valueAt(section, at, decoder) : undefined;
    if (what) traces.name(what, value);
  }
};

const valueAt = (section: Buffer, at: number, decoder: TextDecoder): string | undefined => {
  const kind = section.readUInt16LE(at);
  if (kind === type.instant) {
    const ticks = section.readBigUInt64LE(at + 4);
    const instant = new Date(Number((ticks - epoch) / 10_000n));
    return ticks > epoch && !Number.isNaN(instant.getTime()) ? instant.toISOString().slice(0, 10) : undefined;
  }
  if (kind !== type.bytes && kind !== type.wide) return undefined;
  const length = section.readUInt32LE(at + 4) * (kind === type.wide ? 2 : 1);
  const bytes = section.subarray(at + 8, at + 8 + Math.min(length, 2000));
  const text = kind === type.wide ? bytes.toString("utf16le") : decoder.decode(bytes);
  return text.replace(/\0.*$/s, "").trim() || undefined;
};
