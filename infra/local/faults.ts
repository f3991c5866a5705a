import * as z from "zod";

const Wish = z
  .strictObject({
    ses: z.enum(["throttle", "down", "bounce", "complain"]),
    dynamodb: z.enum(["throttle", "conflict", "down"]),
    s3: z.enum(["slow", "down"]),
    /** `late`: when the clock was moved by an hour, or after five real seconds; `never`: not at all, not even as a tag. */
    verdict: z.enum(["late", "twice", "never", "infected"]),
    stream: z.enum(["repeat", "reorder"]),
    crash: z.enum(["after-write", "after-ses-accept"]),
    for: z.number().positive().max(86_400),
  })
  .partial();
type Wish = z.infer<typeof Wish>;

type Kind = Exclude<keyof Wish, "for">;

/** Which neighbour fails at the moment, and how. `for` counts real seconds; without it a fault lasts until `{}`. */
export class Faults {
  #wish: Wish = {};
  #until = Number.POSITIVE_INFINITY;

  /** Takes a new wish in place of the old one; answers what is wrong with it, if anything. */
  wish(body: unknown): string | undefined {
    const read = Wish.safeParse(body);
    if (!read.success) return z.prettifyError(read.error);
    this.#wish = read.data;
    this.#until = read.data.for === undefined ? Number.POSITIVE_INFINITY : performance.now() + read.data.for * 1000;
    return undefined;
  }

  now<K extends Kind>(kind: K): Wish[K] {
    return performance.now() < this.#until ? this.#wish[kind] : undefined;
  }

  is<K extends Kind>(kind: K, way: NonNullable<Wish[K]>): boolean {
    return this.now(kind) === way;
  }

  /** Ends the process where it stands, as a power cut would, when that is what was asked for. */
  dieIf(where: NonNullable<Wish["crash"]>) {
    if (this.is("crash", where)) process.kill(process.pid, "SIGKILL");
  }
}
