import { must } from "../formats/flaw.ts";

/** A tag as it was written, with its name without a prefix. */
export interface Tag {
  readonly raw: string;
  readonly name: string;
  readonly how: "open" | "close" | "empty";
}

export interface XmlReader {
  readonly tag: (tag: Tag) => void;
  /** Text between two tags, in one piece or several, never divided within a reference; in CDATA it holds none. */
  readonly text: (raw: string, plain: boolean) => void;
  /** Whatever else stands between tags: comments and instructions. */
  readonly other?: (raw: string) => void;
  /** Whether it may say what kind of document it is, as some programs write in lists of files, if nothing more. */
  readonly mayDeclare?: boolean;
}

/** Characters of a tag or comment: more than any program writes. */
const mostToken = 4_000_000;
const longestReference = 12;

/** Tells the tags and texts of a document piece by piece, whatever its size; what defines words of its own is a flaw. */
export class XmlPieces {
  readonly #reader: XmlReader;
  #left = "";

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  write(piece: string): void {
    // Joined, not added: what is added, V8 may put together again for every tag that is sought in it.
    const all = [this.#left, piece].join("");
    this.#left = "";
    let at = 0;
    while (at < all.length) {
      const open = all.indexOf("<", at);
      if (open !== at) {
        const end = open < 0 ? wholeReferences(all, at) : open;
        if (end > at) this.#reader.text(all.slice(at, end), false);
        if (open < 0) {
          this.#left = all.slice(end);
          return;
        }
      }
      const end = tokenEnd(all, open, this.#reader.mayDeclare);
      if (end < 0) {
        must(all.length - open <= mostToken, "too_large");
        this.#left = all.slice(open);
        return;
      }
      this.#token(all.slice(open, end));
      at = end;
    }
  }

  end(): void {
    must(!this.#left.startsWith("<"));
    if (this.#left) this.#reader.text(this.#left, false);
  }

  #token(raw: string) {
    const second = raw.charCodeAt(1);
    if (second === 0x21 || second === 0x3f) {
      if (raw.startsWith("<![CDATA[")) this.#reader.text(raw.slice(9, -3), true);
      else this.#reader.other?.(raw);
      return;
    }
    const how = second === 0x2f ? "close" : raw.charCodeAt(raw.length - 2) === 0x2f ? "empty" : "open";
    this.#reader.tag({ raw, name: localName(raw, second === 0x2f ? 2 : 1), how });
  }
}

const wholeReferences = (text: string, from: number): number => {
  const last = text.lastIndexOf("&");
  return last >= from && text.length - last < longestReference && !text.includes(";", last) ? last : text.length;
};

/** Behind the end of what begins here; -1 when that is still to come. */
const tokenEnd = (all: string, open: number, mayDeclare = false): number => {
  const behind = (end: string, from: number) => {
    const at = all.indexOf(end, from);
    return at < 0 ? -1 : at + end.length;
  };
  const second = all.charCodeAt(open + 1);
  if (second === 0x3f) return behind("?>", open + 2);
  if (second === 0x21) {
    if (all.startsWith("<!--", open)) return behind("-->", open + 4);
    if (all.startsWith("<![CDATA[", open)) return behind("]]>", open + 9);
    if (mayDeclare) return declarationEnd(all, open);
    const beginning = all.slice(open, open + 9);
    must(beginning.length < 9 && ("<!--".startsWith(beginning) || "<![CDATA[".startsWith(beginning)));
    return -1;
  }
  for (let at = open + 1; at < all.length; at++) {
    const code = all.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    must(code !== 0x3c);
    if (code !== 0x22 && code !== 0x27) continue;
    at = all.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
};

const longestDeclaration = 1000;

const declarationEnd = (all: string, open: number): number => {
  const declared = /^<!DOCTYPE\s[^<>[]*>/.exec(all.slice(open, open + longestDeclaration));
  must(declared !== null || all.length - open < longestDeclaration);
  return declared ? open + declared[0].length : -1;
};

const localName = (raw: string, from: number): string => {
  let [begin, end] = [from, from];
  for (; end < raw.length; end++) {
    const code = raw.charCodeAt(end);
    if (code === 0x3a) begin = end + 1;
    else if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return raw.slice(begin, end);
};
