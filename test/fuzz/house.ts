import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { lambdaContext } from "#infra/local/functions.ts";
import { eventFor, outgoingFrom, problem } from "#infra/local/gateway.ts";
import type { Operation } from "#shared/api.ts";
import type { FunctionName } from "#shared/wiring.ts";
import { fileWorld } from "#test/support/file-store.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";
import { watchWrites } from "./writes.ts";

const root = join(import.meta.dirname, "../..");

/** What a file exports under a name that begins with its function's. */
const exported = async (file: string, name: string): Promise<unknown> => {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  return module[name];
};

const withPart = (part: string) =>
  globSync(`functions/*/${part}.{ts,tsx}`, { cwd: root })
    .sort()
    .map((file) => ({ file, name: file.split("/")[1] ?? "" }));

/** Every operation of every capability, as each declares them. */
export const everyOperation = async (): Promise<Operation<never>[]> => {
  const lists = withPart("api").map(({ file }) => exported(file, "operations") as Promise<Operation<never>[]>);
  return (await Promise.all(lists)).flat();
};

const everyApp = async (connection: TestConnection): Promise<Map<string, Hono>> => {
  const apps = withPart("app").map(async ({ file, name }) => {
    const [build, room] = await Promise.all([
      exported(file, `${name}App`),
      exported(`functions/${name}/room.ts`, `${name}Room`),
    ]);
    const made = (room as (connection: TestConnection) => unknown)(connection);
    return [name, (build as (room: unknown) => Hono)(made)] as const;
  });
  return new Map(await Promise.all(apps));
};

/** A request as somebody sends it; `address` is the path with its query, percent-encoded. */
export interface Sending {
  readonly method: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly text: string;
  /** What it wrote, by table. */
  readonly wrote: readonly string[];
  /** What it wrote into the log. */
  readonly logged: string;
}

let port = 1024;

/** All functions that answer requests, behind the local gateway, on tables and a store of files of their own. */
export const openHouse = async () => {
  const files = await fileWorld();
  const connection = await freshTables({
    environment: {
      FILES_BUCKET: "papers",
      FILES_ORIGIN: files.origin,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    },
  });
  const apps = await everyApp(connection);
  const handlers = new Map([...apps].map(([name, app]) => [name, handle(app)] as const));
  const writes = watchWrites(connection);

  const ask = async ({ method, address, headers = {}, body = "" }: Sending): Promise<Answer> => {
    port = port === 65_000 ? 1024 : port + 1;
    const told = writes.begin();
    const event = eventFor({
      method,
      address,
      headers,
      body: Buffer.from(body),
      viewer: { address: "192.0.2.1", port },
    });
    const handler = event && handlers.get(event.match.function);
    const result = handler
      ? outgoingFrom(
          await handler(event.event as unknown as LambdaEvent, lambdaContext(event.match.function as FunctionName)),
        )
      : problem(400, "Bad Request");
    return {
      status: result.status,
      type: String(result.headers["content-type"] ?? ""),
      headers: result.headers,
      text: result.body.toString("utf8"),
      ...told(),
    };
  };
  return { connection, apps, ask, close: () => files.close() };
};

export type House = Awaited<ReturnType<typeof openHouse>>;
