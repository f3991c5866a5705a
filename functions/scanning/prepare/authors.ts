import type { Traces } from "./traces.ts";

/** Names that programs write for people who are not to be named. */
const nobody = /^(?:Author\d*|Unknown Author|Unknown|)$/;
/** More than ever work on one paper; further ones are not told from each other. */
const mostKnown = 5000;

/** Stands in for the people whom a file names as authors of remarks and changes, each told from the others still. */
export class Authors {
  readonly #traces: Traces;
  readonly #known = new Map<string, string>();

  constructor(traces: Traces) {
    this.#traces = traces;
  }

  standIn(name: string): string {
    if (nobody.test(name)) return name;
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.size >= mostKnown) return known ?? "Author";
    const standIn = `Author${this.#known.size + 1}`;
    this.#known.set(name, standIn);
    this.#traces.add("author", name);
    return standIn;
  }

  /** A remark that begins with the name of its author, as spreadsheets write it. */
  withoutName(text: string): string {
    const name = text.slice(0, Math.max(text.indexOf(":"), 0));
    const standIn = this.#known.get(name);
    return standIn === undefined ? text : standIn + text.slice(name.length);
  }
}
