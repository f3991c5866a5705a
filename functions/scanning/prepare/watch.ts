import type { Trace } from "#shared/uploads.ts";
import type { Traces } from "./traces.ts";
import { decoded } from "./xml-words.ts";

interface Watched {
  readonly what: Trace;
  readonly until: string;
  text: string;
}

const enough = 200;
/** Within each other. */
const mostOpen = 20;

/** Names what stands in certain elements by how it begins. */
export class Watch {
  readonly #traces: Traces;
  #open: Watched[] = [];

  constructor(traces: Traces) {
    this.#traces = traces;
  }

  /** Until the element of this name ends. */
  begin(what: Trace, until: string): void {
    if (this.#open.length < mostOpen) this.#open.push({ what, until, text: "" });
  }

  text(raw: string): void {
    for (const watched of this.#open)
      if (watched.text.length < enough) watched.text += decoded(raw.slice(0, enough)).slice(0, enough);
  }

  end(name: string): void {
    if (this.#open.length === 0) return;
    for (const { what, until, text } of this.#open) if (until === name) this.#traces.name(what, text);
    this.#open = this.#open.filter(({ until }) => until !== name);
  }
}
