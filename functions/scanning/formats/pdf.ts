import { inflateSync } from "node:zlib";
import type { Finding } from "#shared/uploads.ts";
import { Flaw, type Found, mostUnpacked, must } from "./flaw.ts";
import { dictionariesOf, packedDictionaries, type Share, white, wholeShare } from "./pdf-dictionaries.ts";

const reference = `\\d+${white}+\\d+~R\\b`;
/** `~` stands for white space. */
const pattern = (...alternatives: string[]) => new RegExp(alternatives.join("|").replaceAll("~", `${white}*`));

const encryption = pattern(`/Encrypt~(?:<<|${reference})`);

/**
 * Scripts, programs to start, packed files and dynamic forms, as dictionaries say them: a word in a text or in an
 * address is none. They are looked for in every byte, since a reader may be sent to any of them.
 */
const activity = pattern(
  "/S~/(?:JavaScript|Launch)\\b",
  `/(?:JavaScript|EmbeddedFiles|RichMediaContent)~(?:<<|${reference})`,
  `/XFA~(?:\\[|${reference})`,
  "/Type~/EmbeddedFile\\b",
  `/EF~(?:<<~/(?:F|UF|DOS|Mac|Unix)\\b|${reference})`,
  "/Subtype~/(?:RichMedia|FileAttachment|3D|Movie|Sound|Screen)\\b",
);

/** In dictionaries only: so few letters are met by chance in the bytes of pictures. */
const script = pattern(`/JS~(?:\\(|<|${reference})`);
const isActive = (words: string) => activity.test(words) || script.test(words);

const objectStream = pattern("/Type~/ObjStm\\b");
const [first, count] = [pattern("/First~[-+.\\d]"), pattern("/N~[-+.\\d]")];
const packedLength = pattern("/Length~(\\d{1,9})");
const deflated = pattern("/Filter~(?:/FlateDecode\\b|\\[~/FlateDecode~\\])");

/** ISO 32000-2. It begins and ends as one: what stands around it would make it another kind for another program. */
export const readPdf = (bytes: Buffer): Found => {
  must(/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 9)));
  must(/startxref\s+\d+\s+%%EOF[\0\s]*$/.test(bytes.subarray(-2048).toString("latin1")));
  const found = lookThrough(bytes);
  must(found.root);
  if (found.encryption) return { kind: "pdf", findings: ["encrypted"] };
  const findings = new Set<Finding>();
  if (found.activity) findings.add("macros");
  try {
    for (const finding of findingsInside(bytes)) findings.add(finding);
  } catch (error) {
    if (!(error instanceof Flaw)) throw error;
    findings.add(error.finding);
  }
  return { kind: "pdf", findings: [...findings] };
};

const root = new RegExp(`/Root(?:${white}|/)`);

/** What stands anywhere among the bytes, which are not held as letters all at once. */
const lookThrough = (bytes: Buffer) => {
  const found = { root: false, encryption: false, activity: false };
  for (const text of plainPieces(bytes)) {
    found.root ||= root.test(text);
    found.encryption ||= encryption.test(text);
    found.activity ||= activity.test(text);
  }
  return found;
};

/** What is found in dictionaries read word by word, and in streams of packed objects. */
function* findingsInside(bytes: Buffer): Generator<Finding, void, undefined> {
  let unpacked = 0;
  const share = wholeShare();
  for (const { words, stream } of dictionariesOf(bytes.toString("latin1"))) {
    const dictionary = plain(Buffer.from(words, "latin1"));
    if (encryption.test(dictionary)) yield "encrypted";
    if (isActive(dictionary)) yield "macros";
    const isObjects = objectStream.test(dictionary) || (first.test(dictionary) && count.test(dictionary));
    if (stream === undefined || !isObjects) continue;
    must(deflated.test(dictionary) && !dictionary.includes("/Predictor"), "unscannable");
    const content = inflated(bytes.subarray(stream), Number(packedLength.exec(dictionary)?.[1] ?? 0));
    unpacked += content.length;
    must(unpacked <= mostUnpacked, "too_large");
    if (isActiveAmong(content, share)) yield "macros";
  }
}

/** Whether there is activity among packed objects; only where there are comments do these have to be read word by word. */
const isActiveAmong = (content: Buffer, share: Share): boolean => {
  for (const text of plainPieces(content)) if (isActive(text)) return true;
  if (!content.includes("%")) return false;
  for (const words of packedDictionaries(content.toString("latin1"), share))
    if (isActive(plain(Buffer.from(words, "latin1")))) return true;
  return false;
};

/** A dictionary with the letters of names that are written as numbers (`/J#61vaScript`) as letters. */
const plain = (words: Buffer): string => [...plainPieces(words, words.length)].join("");

const pieceLength = 1_000_000;
const longRun = new RegExp(`${white}{100}|0{100}`);
/** Longer than anything that is looked for. */
const overlap = 1000;

/**
 * The bytes as letters, those that are written as numbers in names too, without all but one of many spaces or zeros in a row:
 * so what is looked for is short, and lies whole in one of the pieces, which overlap.
 */
function* plainPieces(bytes: Buffer, most = pieceLength): Generator<string, void, undefined> {
  const state = { at: 0, length: 0 };
  if (!bytes.includes(0x23))
    for (; state.at < bytes.length; state.at += most) {
      const text = bytes.toString("latin1", Math.max(0, state.at - overlap), state.at + most);
      if (longRun.test(text)) break;
      yield text;
    }
  if (state.at >= bytes.length) return;
  const piece = Buffer.alloc(Math.min(most, bytes.length) + overlap);
  state.at = Math.max(0, state.at - overlap);
  for (;;) {
    fill(piece, bytes, state);
    yield piece.toString("latin1", 0, state.length);
    if (state.at >= bytes.length) return;
    piece.copyWithin(0, state.length - overlap, state.length);
    state.length = overlap;
  }
}

/** Goes on until the piece is full. */
const fill = (piece: Buffer, bytes: Buffer, state: { at: number; length: number }): void => {
  let { at, length } = state;
  let last = -1;
  for (; at < bytes.length && length < piece.length; at++) {
    let code = bytes[at] as number;
    if (code === 0x23) {
      const written = digit(bytes[at + 1]) * 16 + digit(bytes[at + 2]);
      if (!Number.isNaN(written)) {
        code = written;
        at += 2;
      }
    }
    if (code === 0 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)) code = 0x20;
    if (code === last && (code === 0x20 || code === 0x30)) continue;
    last = code;
    piece[length++] = code;
  }
  state.at = at;
  state.length = length;
};

const digit = (letter = 0): number => {
  if (letter >= 0x30 && letter <= 0x39) return letter - 0x30;
  const low = letter | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : Number.NaN;
};

const mostAtOnce = 26_000_000;

/** Text packs to a tenth or so: what has room in one piece is held once. */
const usualRatio = 14;

const inflated = (from: Buffer, packed: number): Buffer => {
  const chunkSize = Math.min(Math.max(packed * usualRatio, 65_536), mostAtOnce);
  try {
    return inflateSync(from, { maxOutputLength: mostAtOnce, chunkSize });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new Flaw(code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "damaged");
  }
};
