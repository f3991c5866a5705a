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
const deflated = pattern("/Filter~(?:/FlateDecode\\b|\\[~/FlateDecode~\\])");

/** ISO 32000-2. It begins and ends as one: what stands around it would make it another kind for another program. */
export const readPdf = (bytes: Buffer): Found => {
  const text = plain(bytes);
  must(/^%PDF-[12]\.\d/.test(text.slice(0, 9)) && /startxref\s+\d+\s+%%EOF[\0\s]*$/.test(text.slice(-2048)));
  must(/\/Root[\0\s/]/.test(text));
  if (encryption.test(text)) return { kind: "pdf", findings: ["encrypted"] };
  const findings = new Set<Finding>();
  if (activity.test(text)) findings.add("macros");
  try {
    for (const finding of findingsInside(bytes)) findings.add(finding);
  } catch (error) {
    if (!(error instanceof Flaw)) throw error;
    findings.add(error.finding);
  }
  return { kind: "pdf", findings: [...findings] };
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
    const content = inflated(bytes.subarray(stream));
    unpacked += content.length;
    must(unpacked <= mostUnpacked, "too_large");
    if (isActiveAmong(content, share)) yield "macros";
  }
}

/** Whether there is activity among packed objects; only where there are comments do these have to be read word by word. */
const isActiveAmong = (content: Buffer, share: Share): boolean => {
  if (isActive(plain(content))) return true;
  if (!content.includes("%")) return false;
  for (const words of packedDictionaries(content.toString("latin1"), share))
    if (isActive(plain(Buffer.from(words, "latin1")))) return true;
  return false;
};

/** With the letters of names that are written as numbers (`/J#61vaScript`) as letters. */
const plain = (bytes: Buffer): string => {
  if (!bytes.includes(0x23)) return bytes.toString("latin1");
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at] === 0x23 ? digit(bytes[at + 1]) * 16 + digit(bytes[at + 2]) : Number.NaN;
    decoded[length++] = Number.isNaN(code) ? (bytes[at] ?? 0) : code;
    if (!Number.isNaN(code)) at += 2;
  }
  return decoded.toString("latin1", 0, length);
};

const digit = (letter = 0): number => {
  if (letter >= 0x30 && letter <= 0x39) return letter - 0x30;
  const low = letter | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : Number.NaN;
};

const mostAtOnce = 40_000_000;

const inflated = (from: Buffer): Buffer => {
  try {
    return inflateSync(from, { maxOutputLength: mostAtOnce });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new Flaw(code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "damaged");
  }
};
