import type { Context } from "aws-lambda";
import { addressesOf, type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";

export type Handler = (event: unknown, context: Context) => Promise<unknown>;

interface Route {
  readonly key: string;
  readonly pattern: RegExp;
  readonly literals: number;
  readonly function: FunctionName;
}

const wired = Object.entries(wiring) as [FunctionName, Wiring][];

const routeFor = (name: FunctionName, path: string): Route => ({
  key: `ANY ${path}`,
  pattern: new RegExp(`^${path.replace(/\{\w+\+\}/, "(?<rest>.+)").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  literals: path.split("/").filter((part) => part && !part.startsWith("{")).length,
  function: name,
});

// The HTTP API prefers the route that says more of the address literally.
const routes = wired
  .flatMap(([name, wires]) => addressesOf(wires).map((path) => routeFor(name, path)))
  .sort((a, b) => b.literals - a.literals);

const fallback = wired.find(([, { fallback }]) => fallback)?.[0];

export interface Match {
  readonly function: FunctionName;
  readonly routeKey: string;
  readonly parameters?: Record<string, string>;
}

/** Which function answers an address, as the HTTP API decides it. */
export const match = (path: string): Match | undefined => {
  for (const route of routes) {
    const found = route.pattern.exec(path);
    if (found) return { function: route.function, routeKey: route.key, parameters: { ...found.groups } };
  }
  return fallback && { function: fallback, routeKey: "$default" };
};

/** Functions woken by something other than a request. */
export const scheduled = wired.filter(([, { everyMinutes }]) => everyMinutes).map(([name]) => name);
export const wokenByFiles = wired.filter(([, { files }]) => files).map(([name]) => name);
export const wokenByMail = wired.filter(([, { mailEvents }]) => mailEvents).map(([name]) => name);
export const readers = wired.flatMap(([name, { streams = [] }]) => streams.map((table) => ({ name, table })));

/** Loads the handlers that ship; the environment must be set before. */
export const loadHandlers = async (): Promise<Record<FunctionName, Handler>> => {
  const names = wired.map(([name]) => name);
  const loaded = names.map(async (name) => {
    const { handler } = (await import(`../../functions/${name}/handler.ts`)) as { handler: Handler };
    return [name, handler] as const;
  });
  return Object.fromEntries(await Promise.all(loaded)) as Record<FunctionName, Handler>;
};

let calls = 0;

/** What Lambda tells a handler beside the event. */
export const lambdaContext = (name: FunctionName): Context => {
  calls += 1;
  const end = performance.now() + 30_000;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: "1024",
    awsRequestId: `local-${calls}`,
    logGroupName: name,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
