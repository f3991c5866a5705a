import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { eventFor } from "#infra/local/gateway.ts";
import type { Asked } from "./client.ts";

const run = promisify(execFile);
const child = join(import.meta.dirname, "cold-child.mjs");
const pin = ["/usr/bin/taskset", "/bin/taskset"].find(existsSync);

/** What a fresh process took for importing a handler and answering one event, in milliseconds. */
export interface Cold {
  readonly wall: number;
  readonly cpu: number;
  /** Most memory that the process held, in megabytes. */
  readonly peak: number;
  readonly status: number;
  readonly body: string;
}

/** The event that a request becomes. */
export const eventOf = (
  path: string,
  { form, json, cookie, bearer }: Asked = {},
  viewer = "127.0.0.1",
  port = 3000,
) => {
  const posting = form !== undefined || json !== undefined;
  const fields = Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const body = json === undefined ? new URLSearchParams(fields as [string, string][]).toString() : JSON.stringify(json);
  const sent = eventFor({
    method: posting ? "POST" : "GET",
    address: path,
    headers: {
      ...(posting && {
        "content-type": json === undefined ? "application/x-www-form-urlencoded" : "application/json",
        origin: `http://localhost:${port}`,
      }),
      ...(cookie && { cookie }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: Buffer.from(posting ? body : ""),
    viewer: { address: viewer, port: 40_000 },
  });
  if (!sent) throw new Error(`no function answers ${path}`);
  return { event: sent.event, function: sent.match.function };
};

/** Starts a fresh process, pinned to one core where the machine can do that. */
export const coldStart = async (
  file: string,
  event: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<Cold> => {
  const env = {
    PATH: process.env.PATH ?? "",
    ...environment,
    COLD_EVENT: JSON.stringify(event),
    COLD_HANDLER: pathToFileURL(file).href,
  };
  const [program, parameters] = pin
    ? [pin, ["-c", String(availableParallelism() - 1), process.execPath, child]]
    : [process.execPath, [child]];
  const { stdout } = await run(program, parameters, { env, maxBuffer: 10_000_000 });
  // The function's own log lines come before.
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"wall"')));
};
