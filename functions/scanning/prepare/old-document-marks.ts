/** MS-DOC 2.6.1: what a run of characters may be besides bold or large. */
const [deleted, hidden] = [0x0800, 0x083c];
/** Bytes of what follows a format, by its highest bits; 0 for those that say it themselves. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];
const pageSize = 512;
const mostRuns = 500_000;

interface Unseen {
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly isSeen: (byte: number) => boolean;
}

/** The bytes of text that was deleted while changes were kept, or that is not to be seen (MS-DOC 2.8.25 and 2.9.33). */
export const unseenRanges = (document: Buffer, formats: Buffer): Unseen => {
  const runs: { from: number; to: number }[] = [];
  const found = { deleted: false, hidden: false };
  const pages = Math.max(0, Math.floor((formats.length - 4) / 8));
  for (let page = 0; page < pages && runs.length < mostRuns; page++) {
    const start = (formats.readUInt32LE((pages + 1) * 4 + page * 4) & 0x3fffff) * pageSize;
    if (start + pageSize > document.length) continue;
    const rows = document.subarray(start, start + pageSize);
    const count = rows[pageSize - 1] as number;
    if (count * 5 + 4 >= pageSize) continue;
    for (let run = 0; run < count; run++) {
      const place = (rows[(count + 1) * 4 + run] as number) * 2;
      const marks = place === 0 ? [] : marksIn(rows.subarray(place + 1, place + 1 + (rows[place] as number)));
      if (marks.length === 0) continue;
      if (marks.includes(deleted)) found.deleted = true;
      if (marks.includes(hidden)) found.hidden = true;
      runs.push({ from: rows.readUInt32LE(run * 4), to: rows.readUInt32LE(run * 4 + 4) });
    }
  }
  runs.sort((a, b) => a.from - b.from);
  return { ...found, isSeen: (byte) => !isWithin(runs, byte) };
};

const isWithin = (runs: readonly { from: number; to: number }[], byte: number): boolean => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= byte) low = middle + 1;
    else high = middle;
  }
  return byte < (runs[low - 1]?.to ?? 0);
};

/** Which of the two a list of formats turns on. */
const marksIn = (formats: Buffer): number[] => {
  const marks: number[] = [];
  for (let at = 0; at + 3 <= formats.length; ) {
    const format = formats.readUInt16LE(at);
    const length = lengths[format >> 13] || 1 + (formats[at + 2] ?? 0);
    if ((format === deleted || format === hidden) && formats[at + 2] === 1) marks.push(format);
    at += 2 + length;
  }
  return marks;
};
