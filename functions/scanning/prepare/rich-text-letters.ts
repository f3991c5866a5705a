import { charsets, encodingOfPage } from "./rich-text-words.ts";

/** Letters of a file that are bytes in the encoding of their font, with others that are told as they are. */
export class RichTextLetters {
  readonly #write: (text: string) => void;
  readonly #fonts = new Map<number, string>();
  readonly #decoders = new Map<string, TextDecoder>();
  #usual = "windows-1252";
  #pieces: string[] = [];
  #bytes: number[] = [];
  #encoding = "";

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(text: string): void {
    if (text === "") return;
    this.#decode();
    this.#pieces.push(text);
  }

  byte(code: number, font: number | undefined): void {
    const encoding = (font === undefined ? undefined : this.#fonts.get(font)) ?? this.#usual;
    if (encoding !== this.#encoding) this.#decode();
    this.#encoding = encoding;
    this.#bytes.push(code);
  }

  /** Bytes as they stand; lines of the file are none of the text. */
  bytes(bytes: Buffer, font: number | undefined): void {
    for (const byte of bytes) if (byte !== 10 && byte !== 13) this.byte(byte, font);
    if (this.#bytes.length > 100_000) this.flush();
  }

  /** What fonts and code pages there are; false of every other word. */
  word(name: string, number = 0, font?: number): boolean {
    if (name === "ansicpg") this.#usual = encodingOfPage(number);
    else if (name === "mac") this.#usual = "macintosh";
    else if (name === "fcharset" && font !== undefined) this.#font(font, charsets[number]);
    else if (name === "cpg" && font !== undefined) this.#font(font, encodingOfPage(number));
    else return false;
    return true;
  }

  flush(): void {
    this.#decode();
    if (this.#pieces.length === 0) return;
    const text = this.#pieces.join("");
    this.#pieces = [];
    this.#write(text);
  }

  #font(font: number, encoding: string | undefined) {
    if (encoding && this.#fonts.size < 10_000) this.#fonts.set(font, encoding);
  }

  #decode() {
    if (this.#bytes.length === 0) return;
    const decoder = this.#decoders.get(this.#encoding) ?? new TextDecoder(this.#encoding);
    this.#decoders.set(this.#encoding, decoder);
    this.#pieces.push(decoder.decode(Uint8Array.from(this.#bytes)));
    this.#bytes = [];
  }
}
