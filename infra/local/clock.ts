import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const Kept = z.object({ aheadByMilliseconds: z.number().nonnegative() });
const RealDate = globalThis.Date;

/**
 * The service's clock: runs with the machine's, ahead of it by as much as it was moved, and never goes back. It takes
 * the place of `Date` in this process, so that what ships needs no seam for it. Kept in the data folder.
 */
export class Clock {
  readonly #file: string;
  #ahead: number;
  #standing: number | undefined;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, "clock.json");
    this.#ahead = readKept(this.#file);
  }

  /** Milliseconds since 1970, as the service sees them. */
  now(): number {
    return this.#standing ?? RealDate.now() + this.#ahead;
  }

  /** Stops the clock at an instant that is not in its past. */
  standAt(instant: number) {
    this.#standing = Math.max(instant, this.now());
  }

  /** Lets a standing clock run on from where it stands. */
  runOn() {
    if (this.#standing === undefined) return;
    this.#ahead = Math.max(this.#ahead, this.#standing - RealDate.now());
    this.#standing = undefined;
    writeFileSync(`${this.#file}.new`, JSON.stringify({ aheadByMilliseconds: this.#ahead }));
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** Makes every `new Date()` and `Date.now()` of this process tell this clock's time. */
  replaceDate() {
    const now = () => this.now();
    function ClockDate(...parts: []) {
      if (!new.target) return new RealDate(now()).toString();
      return Reflect.construct(RealDate, parts.length ? parts : [now()], new.target);
    }
    ClockDate.prototype = RealDate.prototype;
    globalThis.Date = Object.assign(ClockDate, {
      now,
      parse: RealDate.parse,
      UTC: RealDate.UTC,
    }) as unknown as DateConstructor;
  }
}

const readKept = (file: string) => {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, "utf8"))).aheadByMilliseconds;
  } catch {
    return 0;
  }
};
