import type { Client } from "./client.ts";

export interface Tally {
  readonly calls: number;
  readonly scans: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly mails: number;
}

interface Route {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly dynamodb: {
    readonly calls: number;
    readonly scans: number;
    readonly readUnits: number;
    readonly writeUnits: number;
  };
  readonly ses: { readonly calls: number };
}

const nothing: Tally = {
  calls: 0,
  scans: 0,
  readUnits: 0,
  writeUnits: 0,
  requests: 0,
  bytesIn: 0,
  bytesOut: 0,
  mails: 0,
};

/** Everything the service counted, route by route: pages and programs by `METHOD /path`, the rest by what woke it. */
const routesOf = async (client: Client): Promise<Record<string, Route>> =>
  (JSON.parse((await client.expect(200, "/_local/counters")).body) as { routes: Record<string, Route> }).routes;

const isRequest = (route: string) => /^[A-Z]+ \//.test(route) || route.endsWith("(unknown)");

/** What routes have cost so far, requests unless said otherwise. */
export const totalOf = async (client: Client, wanted: (route: string) => boolean = isRequest): Promise<Tally> =>
  Object.entries(await routesOf(client))
    .filter(([route]) => wanted(route))
    .reduce(
      (sum, [, { requests, bytesIn, bytesOut, dynamodb, ses }]) => ({
        calls: sum.calls + dynamodb.calls,
        scans: sum.scans + dynamodb.scans,
        readUnits: sum.readUnits + dynamodb.readUnits,
        writeUnits: sum.writeUnits + dynamodb.writeUnits,
        requests: sum.requests + requests,
        bytesIn: sum.bytesIn + bytesIn,
        bytesOut: sum.bytesOut + bytesOut,
        mails: sum.mails + ses.calls,
      }),
      nothing,
    );

export const difference = (after: Tally, before: Tally): Tally => ({
  calls: after.calls - before.calls,
  scans: after.scans - before.scans,
  readUnits: after.readUnits - before.readUnits,
  writeUnits: after.writeUnits - before.writeUnits,
  requests: after.requests - before.requests,
  bytesIn: after.bytesIn - before.bytesIn,
  bytesOut: after.bytesOut - before.bytesOut,
  mails: after.mails - before.mails,
});
