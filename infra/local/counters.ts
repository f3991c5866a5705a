import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

/** What a route, a schedule or a stream cost since the start. */
export interface Tally {
  requests: number;
  /** Bytes of bodies, as they went over the wire. */
  bytesIn: number;
  bytesOut: number;
  dynamodb: { calls: number; scans: number; readUnits: number; writeUnits: number };
  s3: { calls: number };
  ses: { calls: number };
}

const emptyTally = (): Tally => ({
  requests: 0,
  bytesIn: 0,
  bytesOut: 0,
  dynamodb: { calls: 0, scans: 0, readUnits: 0, writeUnits: 0 },
  s3: { calls: 0 },
  ses: { calls: 0 },
});

const added = (a: Tally, b: Tally): Tally => ({
  requests: a.requests + b.requests,
  bytesIn: a.bytesIn + b.bytesIn,
  bytesOut: a.bytesOut + b.bytesOut,
  dynamodb: {
    calls: a.dynamodb.calls + b.dynamodb.calls,
    scans: a.dynamodb.scans + b.dynamodb.scans,
    readUnits: a.dynamodb.readUnits + b.dynamodb.readUnits,
    writeUnits: a.dynamodb.writeUnits + b.dynamodb.writeUnits,
  },
  s3: { calls: a.s3.calls + b.s3.calls },
  ses: { calls: a.ses.calls + b.ses.calls },
});

/** Counts the work of each route; a call to a neighbour counts for the request that is being answered. */
export class Counters {
  readonly #since = new Date();
  readonly #routes = new Map<string, Tally>();
  readonly #current = new AsyncLocalStorage<Tally>();

  fresh(): Tally {
    return { ...emptyTally(), requests: 1 };
  }

  /** Adds what one request cost to its route, whose name may depend on how it was answered. */
  add(route: string, cost: Tally) {
    const sum = this.#routes.get(route);
    this.#routes.set(route, sum ? added(sum, cost) : cost);
  }

  /** Does a piece of work whose calls to neighbours count in `tally`. */
  during<T>(tally: Tally, work: () => T): T {
    return this.#current.run(tally, work);
  }

  /** The tally of the work in hand; nothing outside of any. */
  current(): Tally | undefined {
    return this.#current.getStore();
  }

  /** Counts each call that this process makes to an address below the mail endpoint's, or to the store of files. */
  countCalls({ mailPath, filesOrigin }: { mailPath: string; filesOrigin: string }) {
    const { host } = new URL(filesOrigin);
    subscribe("http.client.request.start", (message) => {
      const { request } = message as { request: ClientRequest };
      const tally = this.current();
      if (tally && request.path.startsWith(mailPath)) tally.ses.calls += 1;
      if (tally && request.getHeader("host") === host) tally.s3.calls += 1;
    });
  }

  toJSON() {
    const routes = [...this.#routes].sort(([a], [b]) => (a < b ? -1 : 1));
    return { since: this.#since.toISOString(), routes: Object.fromEntries(routes) };
  }
}
