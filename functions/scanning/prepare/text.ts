/** Characters of text that are kept of one file, as many as a few thousand pages have. */
export const mostText = 2_000_000;

/** Whatever is no letter, sign or space; marks of direction belong to texts that run from right to left. */
const unwritten = /[^\P{Cc}\n\t]|[\ufeff\ufffe\uffff]/gu;

/** As it is searched, counted and shown: composed letters, lines without what surrounds them, no more than is kept. */
export const tidied = (text: string): string => {
  const even = text.slice(0, mostText).toWellFormed().replace(/\r\n?/g, "\n").replace(unwritten, "").normalize("NFC");
  const lines: string[] = [];
  // Line by line: an expression for spaces at the end would try each of a million spaces in a row.
  for (const line of even.split("\n")) {
    const ended = line.trimEnd();
    if (ended !== "" || (lines.length > 0 && lines.at(-1) !== "")) lines.push(ended);
  }
  return lines.join("\n").trimEnd().slice(0, mostText).toWellFormed();
};

/** Text as it comes together, until there is enough of it. */
export class Gathered {
  #settled: Buffer[] = [];
  #pieces: string[] = [];
  #length = 0;

  get full(): boolean {
    return this.#length >= mostText;
  }

  add(text: string): void {
    if (text === "" || this.full) return;
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Lets go of the larger texts that these pieces were cut from, which would be held as long as a piece of them. */
  settle(): void {
    if (this.#pieces.length === 0) return;
    this.#settled.push(Buffer.from(this.#pieces.join(""), "utf16le"));
    this.#pieces = [];
  }

  toString(): string {
    this.settle();
    return Buffer.concat(this.#settled).toString("utf16le");
  }
}
