import { type Trace, traces } from "#shared/uploads.ts";
import type { Preparation } from "./preparer.ts";

const mostValues = 5;
const longest = 80;
/** Of all values of a file: they stand in the row of what it belongs to. */
const mostBytes = 2000;
/** Controls, and marks that turn the direction of what is written. */
const unshown = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

const shown = (value: string) => {
  const line = value.slice(0, 1000).replace(unshown, " ").replace(/\s+/g, " ").trim().toWellFormed();
  return [...line].slice(0, longest).join("");
};

/** What a file says beside its content, gathered while it is read: each kind once, with a few values cut short. */
export class Traces {
  readonly #found = new Map<Trace, Set<string>>();

  add(what: Trace, value = ""): void {
    const values = this.#found.get(what) ?? new Set();
    this.#found.set(what, values);
    if (values.size >= mostValues) return;
    const line = shown(value);
    if (line) values.add(line);
  }

  /** Only where there is something to name. */
  name(what: Trace, value: string | undefined): void {
    if (value && shown(value)) this.add(what, value);
  }

  addAll(all: Preparation["traces"]): void {
    for (const { what, values } of all) {
      this.add(what);
      for (const value of values) this.add(what, value);
    }
  }

  all(): Preparation["traces"] {
    let left = mostBytes;
    const fits = (value: string) => {
      left -= Buffer.byteLength(value);
      return left >= 0;
    };
    return traces.flatMap((what) => {
      const values = this.#found.get(what);
      return values ? [{ what, values: [...values].filter(fits) }] : [];
    });
  }
}
