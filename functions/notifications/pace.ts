/** What passes of time inside one process: a clock that only ever runs, in milliseconds, and a way to wait. */
export interface Stopwatch {
  readonly elapsed: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export const stopwatch: Stopwatch = {
  elapsed: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Lets callers through at an even rate; those who come at once queue. */
export class Pace {
  readonly #interval: number;
  readonly #watch: Stopwatch;
  #next = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, watch: Stopwatch) {
    this.#interval = 1000 / perSecond;
    this.#watch = watch;
  }

  async turn(): Promise<void> {
    const now = this.#watch.elapsed();
    const mine = Math.max(now, this.#next);
    this.#next = mine + this.#interval;
    if (mine - now >= 1) await this.#watch.pause(mine - now);
  }
}

/** Works off a source in so many lanes at once, until it ends or `enough` says so. */
export const inLanes = async <Item>(
  lanes: number,
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
  enough: () => boolean,
): Promise<void> => {
  const items = source[Symbol.asyncIterator]();
  const lane = async () => {
    while (!enough()) {
      const { done, value } = await items.next();
      if (done) return;
      await work(value);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
