import { Flaw, must } from "../formats/flaw.ts";
import { type Tag, XmlPieces, type XmlReader } from "./xml.ts";
import { encoded } from "./xml-words.ts";

/** The encoding by a mark, by the zeros of what begins with `<`, or as the first line says. */
const encodingOf = (beginning: Buffer): string => {
  const mark = beginning.toString("hex", 0, 2);
  if (mark === "fffe" || mark === "3c00") return "utf-16le";
  if (mark === "feff" || mark === "003c") return "utf-16be";
  const [, said = "utf-8"] =
    /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([^"']*)/.exec(beginning.toString("latin1", 0, 200)) ?? [];
  return said.toLowerCase();
};

/** A part as strings, and what its encoding is called. */
async function* stringsOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<{ text: string; encoding: string }> {
  let decoder: TextDecoder | undefined;
  let encoding = "";
  const decode = (piece?: Buffer) => {
    try {
      return piece ? decoder?.decode(piece, { stream: true }) : decoder?.decode();
    } catch {
      throw new Flaw("damaged");
    }
  };
  for await (const piece of pieces) {
    if (!decoder) {
      encoding = encodingOf(piece);
      try {
        decoder = new TextDecoder(encoding, { fatal: true });
      } catch {
        throw new Flaw("damaged");
      }
    }
    yield { text: decode(piece) ?? "", encoding };
  }
  yield { text: decode() ?? "", encoding };
}

/** Longer than what is looked for where two pieces meet. */
const overlap = 200;

/** Whether a part need be read word by word: it says something that is looked for, or is not written in UTF-8. */
export const mentions = async (pieces: AsyncIterable<Buffer>, sought: RegExp): Promise<boolean> => {
  let before: string | undefined;
  for await (const piece of pieces) {
    if (before === undefined && encodingOf(piece) !== "utf-8") return true;
    const text = [before, piece.toString("latin1")].join("");
    if (sought.test(text)) return true;
    before = text.slice(-overlap);
  }
  return false;
};

/** Reads a part to its end, or until enough was read. */
export const readXml = async (
  pieces: AsyncIterable<Buffer>,
  reader: XmlReader,
  after: () => boolean = () => true,
): Promise<void> => {
  const xml = new XmlPieces(reader);
  for await (const { text } of stringsOf(pieces)) {
    xml.write(text);
    if (!after()) return;
  }
  xml.end();
};

/** What becomes of a part's tags and texts; each answers what stands in its place. */
export interface Rewriting {
  /** Elements that go, with what they hold. */
  readonly dropped: ReadonlySet<string>;
  readonly tag: (tag: Tag, within: string | undefined) => string;
  /** Text as it was written, and the innermost element that it stands in. */
  readonly text: (raw: string, within: string | undefined) => string;
  /** What a part must say to be changed or named at all; every part is read where this is left out. */
  readonly sought?: RegExp;
  readonly mayDeclare?: boolean;
}

const mostDepth = 10_000;

/** A part as it is rewritten; `changed` is told at its end. */
export async function* rewritten(
  pieces: AsyncIterable<Buffer>,
  { dropped, tag, text, mayDeclare = false }: Rewriting,
  changed: () => void,
): AsyncGenerator<Buffer> {
  let out: string[] = [];
  let differs = false;
  let skipped = 0;
  const open: string[] = [];
  const put = (was: string, is: string) => {
    if (was !== is) differs = true;
    out.push(is);
  };
  const skip = ({ how }: Tag) => {
    differs = true;
    if (how !== "empty") skipped += how === "open" ? 1 : -1;
  };
  const xml = new XmlPieces({
    mayDeclare,
    tag: (one) => {
      if (skipped > 0 || (one.how !== "close" && dropped.has(one.name))) return skip(one);
      if (one.how === "close") must(open.pop() === one.name);
      put(one.raw, tag(one, open.at(-1)));
      if (one.how === "open") must(open.push(one.name) <= mostDepth);
    },
    text: (raw, plain) => {
      if (skipped > 0) return;
      const written = plain ? encoded(raw) : raw;
      put(plain ? "" : raw, text(written, open.at(-1)));
    },
    other: (raw) => {
      if (skipped > 0) return;
      put(raw, raw.startsWith("<?xml ") ? raw.replace(/(encoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2") : raw);
    },
  });
  for await (const { text: piece, encoding } of stringsOf(pieces)) {
    // What is written again is UTF-8, whatever it was.
    if (encoding !== "utf-8") differs = true;
    xml.write(piece);
    const written = Buffer.from(out.join(""), "utf8");
    out = [];
    yield written;
  }
  xml.end();
  yield Buffer.from(out.join(""), "utf8");
  if (differs) changed();
}
