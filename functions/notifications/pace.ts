/** What passes of time inside one process: a clock that only ever runs, in milliseconds, and a way to wait. */
export interface Stopwatch {
  readonly elapsed: () => number;
  /** Milliseconds since 1970 by the machine, which the service's own clock may be ahead of. */
  readonly epoch: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export const stopwatch: Stopwatch = {
  elapsed: () => performance.now(),
  epoch: () => performance.timeOrigin + performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Lets callers through at an even rate; those who come at once queue. */
export class Pace {
  readonly #interval: number;
  readonly #watch: Pick<Stopwatch, "elapsed" | "pause">;
  #next = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, watch: Pick<Stopwatch, "elapsed" | "pause">) {
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

/** Takes so many turns of a window of time that all runs share, and answers how many had been taken before. */
export type Take = (window: string, turns: number, endsAt: number) => Promise<number>;

/**
 * Turns that all runs of the sender together take no faster than the mail system allows the account, wherever they run: each
 * takes a few at once from a count that the window's row keeps. What a run took and did not need is lost to the others
 * until the window ends.
 */
export class SharedPace {
  readonly #take: Take;
  readonly #watch: Stopwatch;
  readonly #own: Pace;
  /** Milliseconds of a window, and turns in it: whole seconds, in which there is one turn at least. */
  readonly #length: number;
  readonly #most: number;
  #window = -1;
  #left = 0;
  #asking: Promise<void> = Promise.resolve();

  constructor(perSecond: number, watch: Stopwatch, take: Take) {
    const seconds = Math.ceil(1 / perSecond);
    this.#length = seconds * 1000;
    this.#most = Math.floor(perSecond * seconds);
    this.#take = take;
    this.#watch = watch;
    this.#own = new Pace(perSecond, watch);
  }

  turn(): Promise<void> {
    const mine = this.#asking.then(() => this.#next());
    // One that fails keeps nobody else waiting.
    this.#asking = mine.catch(() => {});
    return mine;
  }

  async #next() {
    await this.#own.turn();
    for (;;) {
      const now = this.#watch.epoch();
      const window = Math.floor(now / this.#length);
      if (window !== this.#window) {
        this.#window = window;
        this.#left = 0;
      }
      if (this.#left === 0) this.#left = await this.#ask(window);
      if (this.#left > 0) {
        this.#left -= 1;
        return;
      }
      await this.#watch.pause((window + 1) * this.#length - now);
    }
  }

  async #ask(window: number): Promise<number> {
    const few = Math.ceil(this.#most / 10);
    const taken = await this.#take(`pace#${this.#length}#${window}`, few, (window + 1) * this.#length);
    return Math.max(0, Math.min(few, this.#most - taken));
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
