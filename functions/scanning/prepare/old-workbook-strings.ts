const mostCharacters = 4_000_000;

/** MS-XLS 2.4.265: the texts of all cells, in one record and those that go on with it. */
export class SharedStrings {
  readonly #parts: Buffer[] = [];
  #strings: string[] | undefined;

  add(body: Buffer): void {
    this.#parts.push(body);
  }

  read(): readonly string[] {
    this.#strings ??= this.#parts.length > 0 ? stringsIn(new Parts(this.#parts)) : [];
    return this.#strings;
  }
}

/** As many as can be read. */
const stringsIn = (parts: Parts): string[] => {
  const strings: string[] = [];
  let characters = 0;
  try {
    parts.skip(4);
    for (let left = parts.number(4); left > 0 && characters < mostCharacters; left--) {
      const length = parts.number(2);
      const flags = parts.number(1);
      const runs = flags & 8 ? parts.number(2) : 0;
      const more = flags & 4 ? parts.number(4) : 0;
      const text = parts.text(length, (flags & 1) !== 0);
      parts.skip(runs * 4 + more);
      strings.push(text);
      characters += text.length + 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return strings;
};

class Parts {
  readonly #parts: readonly Buffer[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Buffer[]) {
    this.#parts = parts;
  }

  /** What is left of the part that holds the next byte. */
  #rest(): Buffer {
    while (this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
      if (this.#part >= this.#parts.length) throw new RangeError("no text is left");
      this.#part++;
      this.#at = 0;
    }
    return (this.#parts[this.#part] as Buffer).subarray(this.#at);
  }

  number(bytes: number): number {
    let value = 0;
    for (let n = 0; n < bytes; n++) {
      value += (this.#rest()[0] as number) * 256 ** n;
      this.#at++;
    }
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      const taken = Math.min(left, this.#rest().length);
      this.#at += taken;
      left -= taken;
    }
  }

  /** Where a text goes on in the next part, that says anew how wide its characters are. */
  text(length: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    for (let left = length; left > 0; ) {
      const rest = this.#rest();
      const taken = Math.min(left, wide ? rest.length >> 1 : rest.length);
      text += wide ? rest.toString("utf16le", 0, taken * 2) : rest.toString("latin1", 0, taken);
      this.#at += taken * (wide ? 2 : 1);
      left -= taken;
      if (left === 0) break;
      if (wide && rest.length % 2 === 1) this.#at++;
      wide = (this.number(1) & 1) !== 0;
    }
    return text;
  }
}
