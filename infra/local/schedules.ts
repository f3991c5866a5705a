import type { FunctionName } from "#shared/wiring.ts";
import type { Clock } from "./clock.ts";
import type { Counters } from "./counters.ts";
import { type Handler, lambdaContext, scheduled } from "./functions.ts";
import type { StreamMapping } from "./stream-mapping.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const mostSteps = 500;

/** Instants at which the schedules run while the clock is moved: hourly over a week, daily over more, then the end. */
export const stepsBetween = (from: number, to: number): number[] => {
  const span = to - from;
  const stride = span <= 7 * day ? hour : Math.max(day, Math.ceil(span / mostSteps / day) * day);
  const first = Math.ceil((from + 1) / stride) * stride;
  const between = Array.from(
    { length: Math.max(0, Math.ceil((to - first) / stride)) },
    (_, step) => first + step * stride,
  );
  return [...between, to];
};

interface House {
  readonly clock: Clock;
  readonly handlers: Record<FunctionName, Handler>;
  readonly counters: Counters;
  readonly mappings: readonly StreamMapping[];
  /** Tells of files what was not told yet. */
  readonly fileEvents: { readonly drain: () => Promise<void> };
  /** Tells what became of mail. */
  readonly mailEvents: { readonly drain: () => Promise<void> };
  /** Whether a message or a job is due that was not dealt with. */
  readonly workIsDue: (now: Date) => Promise<boolean>;
}

/** Stands where EventBridge Scheduler stands: runs what falls due by the service's clock, and moves that clock. */
export class Schedules {
  readonly #house: House;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #lastMinute: number;

  constructor(house: House) {
    this.#house = house;
    this.#lastMinute = Math.floor(house.clock.now() / minute);
  }

  /** Looks every second whether a minute has begun; a row that was missed by the stream's waking waits no longer. */
  start() {
    this.#timer = setInterval(() => {
      void this.#inTurn(async () => {
        await this.#drainStreams();
        const now = Math.floor(this.#house.clock.now() / minute);
        if (now === this.#lastMinute) return;
        this.#lastMinute = now;
        await this.#runAll();
      });
    }, second);
  }

  stop() {
    clearInterval(this.#timer);
  }

  /**
   * Moves the clock, and answers when everything that fell due on the way, jobs and mail included, is done: with the instant at
   * which the clock stood until then.
   */
  moveTo(instant: number): Promise<number> {
    return this.#inTurn(async () => {
      const { clock } = this.#house;
      try {
        for (const step of stepsBetween(clock.now(), instant)) {
          clock.standAt(step);
          await this.#runAll();
          await this.#drainStreams();
        }
        await this.#settle();
        return clock.now();
      } finally {
        this.#lastMinute = Math.floor(clock.now() / minute);
        clock.runOn();
      }
    });
  }

  /** What one duty or mail sets off may fall due at the same instant. */
  async #settle() {
    for (let round = 0; round < 20; round += 1) {
      await this.#runAll();
      await this.#drainStreams();
      if (!(await this.#house.workIsDue(new Date()))) return;
    }
  }

  async #runAll() {
    for (const name of scheduled) await this.#run(name);
  }

  async #run(name: FunctionName) {
    const { counters, handlers } = this.#house;
    const cost = counters.fresh();
    const event = { schedule: new Date().toISOString().replace(/\.\d+Z$/, "Z") };
    try {
      await counters.during(cost, () => handlers[name](event, lambdaContext(name)));
    } catch {
      // The handler has logged the fault without personal data; the next minute tries again.
    } finally {
      counters.add(`schedule ${name}`, cost);
    }
  }

  async #drainStreams() {
    // First the files: what is found in them wakes streams.
    await this.#house.fileEvents.drain().catch(() => {});
    await Promise.allSettled(this.#house.mappings.map((mapping) => mapping.drain()));
    // And last what became of the mail that went out.
    await this.#house.mailEvents.drain().catch(() => {});
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
