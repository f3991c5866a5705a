import { Flaw, must } from "../formats/flaw.ts";
import { Gathered, tidied } from "./text.ts";
import type { Traces } from "./traces.ts";

/** MS-PPT 2.13.24: kinds of records. */
const kind = {
  slideInfo: 0x03f9,
  slidePlace: 0x03f3,
  wideText: 0x0fa0,
  text: 0x0fa8,
  name: 0x0fba,
  slideList: 0x0ff0,
  edit: 0x0ff5,
  directory: 0x1772,
  comment: 0x2ee0,
};
const isHidden = 0x04;
const [ofSlides, ofNotes] = [0, 2];
const mostLevels = 32;
const mostEdits = 1000;

interface SlideRecord {
  readonly kind: number;
  readonly instance: number;
  readonly isContainer: boolean;
  readonly body: Buffer;
  readonly end: number;
}

const recordAt = (stream: Buffer, at: number): SlideRecord => {
  const head = stream.readUInt16LE(at);
  const end = at + 8 + stream.readUInt32LE(at + 4);
  must(end <= stream.length);
  return {
    kind: stream.readUInt16LE(at + 2),
    instance: head >> 4,
    isContainer: (head & 0xf) === 0xf,
    body: stream.subarray(at + 8, end),
    end,
  };
};

function* recordsIn(body: Buffer): Generator<SlideRecord, void, undefined> {
  for (let at = 0; at + 8 <= body.length; ) {
    const record = recordAt(body, at);
    yield record;
    at = record.end;
  }
}

/** Every record within another, but what lies within comments. */
function* within(body: Buffer, level = 0): Generator<SlideRecord, void, undefined> {
  must(level < mostLevels, "unscannable");
  for (const record of recordsIn(body)) {
    yield record;
    if (record.isContainer && record.kind !== kind.comment) yield* within(record.body, level + 1);
  }
}

/** The text of slides as they follow each other, each as it was saved last; notes, comments and hidden slides are named. */
export const readSlides = (stream: Buffer, user: Buffer, traces: Traces): string => {
  const { places, document } = placesOf(stream, user.readUInt32LE(16), traces);
  const text = new Gathered();
  const at = places.get(document);
  if (at === undefined) throw new Flaw("damaged");
  for (const list of recordsIn(recordAt(stream, at).body)) {
    if (list.kind !== kind.slideList) continue;
    if (list.instance === ofSlides) readList(stream, list, places, text, traces);
    if (list.instance === ofNotes && hasNotes(stream, list, places)) traces.add("hidden");
  }
  return tidied(text.toString());
};

const hasNotes = (stream: Buffer, list: SlideRecord, places: ReadonlyMap<number, number>): boolean => {
  const seen = new Set<number>();
  for (const { kind: found, body } of recordsIn(list.body)) {
    const at = found === kind.slidePlace ? places.get(body.readUInt32LE(0)) : undefined;
    if (at === undefined || seen.has(at)) continue;
    seen.add(at);
    for (const record of within(recordAt(stream, at).body)) if (/\p{L}/u.test(lettersOf(record))) return true;
  }
  return false;
};

/** Where each part lies: a file that was saved quickly holds parts of earlier times, too (MS-PPT 2.1.2). */
const placesOf = (stream: Buffer, newest: number, traces: Traces) => {
  const places = new Map<number, number>();
  let document: number | undefined;
  let edits = 0;
  for (let at = newest; at !== 0; edits++) {
    must(edits < mostEdits);
    const { kind: found, body } = recordAt(stream, at);
    must(found === kind.edit);
    document ??= body.readUInt32LE(16);
    const directory = recordAt(stream, body.readUInt32LE(12));
    must(directory.kind === kind.directory);
    addPlaces(directory.body, places);
    const earlier = body.readUInt32LE(8);
    must(earlier === 0 || earlier < at);
    at = earlier;
  }
  if (edits > 1) traces.add("history");
  return { places, document: document ?? 0 };
};

const addPlaces = (directory: Buffer, places: Map<number, number>): void => {
  for (let at = 0; at + 4 <= directory.length; ) {
    const head = directory.readUInt32LE(at);
    const [first, count] = [head & 0xfffff, head >>> 20];
    for (let n = 0; n < count; n++) {
      const place = directory.readUInt32LE(at + 4 + n * 4);
      if (!places.has(first + n)) places.set(first + n, place);
    }
    at += 4 + count * 4;
  }
};

/** In the list stand the titles and outlines, in the slides themselves everything else. */
const readList = (
  stream: Buffer,
  list: SlideRecord,
  places: ReadonlyMap<number, number>,
  text: Gathered,
  traces: Traces,
): void => {
  const slides: { place: number; letters: string[] }[] = [];
  for (const record of recordsIn(list.body))
    if (record.kind === kind.slidePlace) slides.push({ place: record.body.readUInt32LE(0), letters: [] });
    else slides.at(-1)?.letters.push(lettersOf(record));
  const seen = new Set<number>();
  for (const { place, letters } of slides) {
    const at = places.get(place);
    if (at === undefined || seen.has(at) || text.full) continue;
    seen.add(at);
    if (!readSlide(recordAt(stream, at).body, letters, traces)) continue;
    text.add(`${letters.filter(Boolean).join("\n")}\n\n`);
  }
};

/** Adds to the letters of a slide; false when it is hidden. */
const readSlide = (body: Buffer, letters: string[], traces: Traces): boolean => {
  let isSeen = true;
  for (const record of within(body)) {
    if (record.kind === kind.slideInfo && ((record.body[10] ?? 0) & isHidden) !== 0) isSeen = false;
    else if (record.kind === kind.comment) {
      const names = [...recordsIn(record.body)].filter((one) => one.kind === kind.name && one.instance === 0);
      traces.add("comments");
      for (const { body } of names) traces.name("comments", body.toString("utf16le"));
    } else letters.push(lettersOf(record));
  }
  if (!isSeen) traces.add("hidden");
  return isSeen;
};

const lettersOf = ({ kind: found, body }: SlideRecord): string => {
  const text = found === kind.wideText ? body.toString("utf16le") : found === kind.text ? body.toString("latin1") : "";
  return text.replaceAll("\v", "\n");
};
