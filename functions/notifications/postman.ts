import type { Connection } from "#shared/connection.ts";
import { logEvent, logFault } from "#shared/log.ts";
import type { OutboxRow } from "#shared/outbox.ts";
import type { Suppressions } from "#shared/suppressions.ts";
import { addressed } from "./addressing.ts";
import { failureOf, leaseSeconds, pauseAfter } from "./delivery.ts";
import { inLanes, type SharedPace, type Stopwatch } from "./pace.ts";
import { type Send, Unwritable } from "./sender.ts";
import type { Deliveries, Residents } from "./store.ts";

const mostLanes = 10;
/** So many troubles in a row mean that a neighbour is down: the rest stays as it is for the next run. */
const mostTroubles = 5;
const marking = [200, 1000, 4000];

type Outcome = "done" | "trouble";

export interface Round {
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly residents: Residents;
  /** Shared with every other run, here and elsewhere. */
  readonly pace: SharedPace;
  readonly send: Send;
  readonly connection: Pick<Connection, "settings" | "now">;
  readonly watch: Stopwatch;
  /** What the mail system took although the row could not be marked: to be marked, never sent, at its next turn. */
  readonly unmarked: Map<string, string>;
}

/** Carries messages from the outbox to the mail system: claim, send, mark. Any number of runs may overlap. */
export class Postman {
  readonly #round: Round;
  readonly #lanes: number;

  constructor(round: Round) {
    this.#round = round;
    // Lanes queue for their turn while they hold a claim: so few that none waits much longer than a second.
    this.#lanes = Math.min(mostLanes, Math.ceil(round.connection.settings.mail.perSecond));
  }

  /** Delivers what the ids stand for until they end, so many milliseconds have passed, or a neighbour seems down. */
  async work(ids: AsyncIterable<string>, milliseconds: number): Promise<void> {
    const { elapsed } = this.#round.watch;
    const end = elapsed() + milliseconds;
    let troubles = 0;
    const deliver = async (id: string) => {
      troubles = (await this.#deliver(id)) === "trouble" ? troubles + 1 : 0;
    };
    await inLanes(this.#lanes, ids, deliver, () => troubles >= mostTroubles || elapsed() >= end);
  }

  async #deliver(id: string): Promise<Outcome> {
    const { deliveries, connection, unmarked } = this.#round;
    try {
      const row = await deliveries.claim(id, connection.now(), leaseSeconds);
      if (!row) return "done";
      if (unmarked.has(row.id)) return await this.#carry(row);
      const today = await addressed(row, this.#round);
      if (today.held === undefined) return await this.#carry(today.row);
      await deliveries.suppress(today.row, today.held, today.missed ? connection.now() : undefined);
      logEvent("mail.suppressed", { id: row.id, kind: row.kind, reason: today.held });
      return "done";
    } catch (error) {
      // The row stays in the outbox and comes up again.
      logFault(error, "delivery");
      return "trouble";
    }
  }

  async #carry(row: OutboxRow): Promise<Outcome> {
    const { send, connection, unmarked } = this.#round;
    let sesId = unmarked.get(row.id);
    try {
      if (sesId === undefined) {
        await this.#round.pace.turn();
        sesId = await send(row, connection.now());
      }
    } catch (error) {
      return this.#settle(row, error);
    }
    unmarked.set(row.id, sesId);
    await this.#mark(row.id, sesId);
    unmarked.delete(row.id);
    logEvent("mail.sent", { id: row.id, kind: row.kind, attempts: row.attempts });
    return "done";
  }

  async #mark(id: string, sesId: string) {
    const { deliveries, connection, watch } = this.#round;
    for (const pause of [...marking, undefined]) {
      try {
        await deliveries.markSent(id, connection.now(), sesId);
        return;
      } catch (error) {
        if (pause === undefined) throw error;
        await watch.pause(pause);
      }
    }
  }

  async #settle(row: OutboxRow, error: unknown): Promise<Outcome> {
    const { deliveries, connection } = this.#round;
    const failure = error instanceof Unwritable ? "unwritable" : failureOf(error);
    if (failure === "unwritable") logFault(error instanceof Error ? error.cause : error, "mail");
    const pause = failure === "rejected" ? undefined : pauseAfter(row.attempts);
    const values = { id: row.id, kind: row.kind, attempts: row.attempts, failure };
    if (pause === undefined) {
      await deliveries.fail(row, failure, connection.now());
      logEvent("mail.failed", values);
      return "done";
    }
    await deliveries.retryLater(row, new Date(connection.now().getTime() + pause * 1000), failure);
    logEvent("mail.waits", values);
    return failure === "unwritable" ? "done" : "trouble";
  }
}
