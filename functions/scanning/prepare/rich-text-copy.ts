import { must } from "../formats/flaw.ts";

const slack = 1 << 20;
const space = 0x20;
/** What would become part of a word that stands right before it. */
const joins = (byte: number) => byte === space || byte === 0x2d || /\w/.test(String.fromCharCode(byte));

/** Copies a file but for what is left out and what is put in its place. */
export class RichTextCopy {
  readonly #bytes: Buffer;
  readonly #copy: Buffer;
  #length = 0;
  /** Up to where the file was copied or left out. */
  #done = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#copy = Buffer.allocUnsafe(bytes.length + slack);
  }

  /** Where in the copy a place of the file that was just reached will be. */
  placeOf(at: number): number {
    return this.#length + at - this.#done;
  }

  /** Leaves out all from a place of the file, which is at that place of the copy, up to another. */
  leaveOut(from: number, place: number, to: number, instead = "", afterWord = false): void {
    if (place >= this.#length) this.#copyTo(from);
    else this.#length = place;
    this.#put(Buffer.from(instead, "latin1"));
    const next = this.#bytes[to - 1] === space ? space : (this.#bytes[to] ?? 0);
    if (afterWord && instead === "" && joins(next)) this.#put(Buffer.from([space]));
    this.#done = to;
  }

  end(): Buffer {
    this.#copyTo(this.#bytes.length);
    return this.#copy.subarray(0, this.#length);
  }

  #copyTo(to: number) {
    must(this.#length + to - this.#done <= this.#copy.length, "too_large");
    this.#length += this.#bytes.copy(this.#copy, this.#length, this.#done, to);
    this.#done = to;
  }

  #put(more: Buffer) {
    must(this.#length + more.length <= this.#copy.length, "too_large");
    this.#length += more.copy(this.#copy, this.#length);
  }
}
