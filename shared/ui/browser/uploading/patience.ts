/** An answer that asking again does not change. */
export class Refused extends Error {
  readonly status: number;
  /** Why, in the language of the page. */
  readonly said: string | undefined;

  constructor(status: number, said?: string) {
    super(String(status));
    this.status = status;
    this.said = said;
  }
}

const mostTries = 7;
const longestPause = 30_000;

/** Work that can be stopped, and that waits for a connection in between. */
export class Patience {
  readonly #stops = new Set<() => void>();
  readonly #wait: () => void;
  isStopped = false;

  /** `wait` is called whenever something has to be tried again. */
  constructor(wait: () => void) {
    this.#wait = wait;
  }

  stop() {
    this.isStopped = true;
    for (const stop of [...this.#stops]) stop();
  }

  /** Calls `stop` should everything be stopped before the answered function was called. */
  during(stop: () => void): () => void {
    this.#stops.add(stop);
    return () => this.#stops.delete(stop);
  }

  /** Does something until it succeeds, at growing intervals; what was refused is not tried again. */
  async insist<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let tries = 0; ; ) {
      try {
        return await work();
      } catch (error) {
        // While a device knows that it has no connection, it waits as long as that takes.
        if (navigator.onLine !== false) tries += 1;
        if (this.isStopped || error instanceof Refused || tries > mostTries) throw error;
        const isOffline = navigator.onLine === false;
        // One failure among parts that arrive is nothing to speak of.
        if (isOffline || tries > 1) this.#wait();
        await this.#pause(isOffline ? longestPause : Math.min(longestPause, 500 * 2 ** tries));
        if (this.isStopped) throw error;
      }
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        removeEventListener("online", end);
        done();
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      const done = this.during(end);
      addEventListener("online", end);
    });
  }
}
