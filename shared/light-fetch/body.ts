export type Content = string | Uint8Array | null;

/** What becomes of text on its way through UTF-8, where a byte order mark at the beginning is dropped. */
const asDecoded = (text: string) => text.toWellFormed().replace(/^\ufeff/, "");

/** A body that is there in full from the start, which may be read once. */
export class LightBody {
  readonly #content: Content;
  #used = false;

  constructor(content: Content = null) {
    this.#content = content;
  }

  /** Not a stream: whoever hands this on hands on all of it. */
  get body(): Content {
    return this.#content;
  }

  get bodyUsed(): boolean {
    return this.#used;
  }

  async text(): Promise<string> {
    const content = this.#read();
    return typeof content === "string" ? asDecoded(content) : new TextDecoder().decode(content);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const content = this.#read();
    return new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content).buffer;
  }

  #read(): string | Uint8Array {
    if (this.#used) throw new TypeError("this body was read before");
    this.#used = this.#content !== null;
    return this.#content ?? "";
  }
}
