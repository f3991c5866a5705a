import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createMissingTable } from "#infra/local/schema.ts";
import type { Connection } from "#shared/connection.ts";
import { clientObservers, type Database } from "#shared/database.ts";
import { readSettings, tableVariable } from "#shared/settings.ts";
import { type TableName, tables } from "#shared/tables.ts";
import { TestClock } from "./clock.ts";
import { databaseEndpoint } from "./database.ts";

export interface TestConnection extends Connection {
  readonly clock: TestClock;
  /** The open database, for looking behind the URLs. */
  readonly store: Database;
}

interface Wishes {
  /** Where the clock stands at first. */
  readonly now?: string;
  /** Variables of the environment that differ from the tests' own. */
  readonly environment?: Readonly<Record<string, string>>;
}

const environmentOf = (prefix: string) => ({
  STAGE: "local",
  PUBLIC_ORIGIN: "http://localhost:3000",
  MAIL_FROM: "Baraza <no-reply@baraza.example>",
  MAIL_REPLY_TO: "help@baraza.example",
  MAIL_PER_SECOND: "10000",
  FOUNDING_ADDRESS: "founder@example.org",
  FILES_BUCKET: "baraza-files",
  FILES_ORIGIN: "http://127.0.0.1:3001",
  TRAVEL_KEY: `local:${Buffer.alloc(32, 7).toString("base64url")}`,
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
  ...Object.fromEntries((Object.keys(tables) as TableName[]).map((name) => [tableVariable(name), `${prefix}-${name}`])),
});

/** Bytes that look random and are the same in every run. */
const seededBytes = (seed: number) => {
  let state = seed;
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
};

const engine = () =>
  new DynamoDBClient({
    endpoint: databaseEndpoint(),
    region: "us-east-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 4,
  });

/** Every table that a request names, whatever kind of request it is. */
const namedIn = (input: unknown): string[] => {
  if (typeof input !== "object" || input === null) return [];
  const { TableName, TransactItems, RequestItems } = input as Record<string, unknown>;
  const writes = Array.isArray(TransactItems) ? TransactItems.flatMap((item: object) => Object.values(item)) : [];
  return [
    ...(typeof TableName === "string" ? [TableName] : []),
    ...Object.keys(RequestItems ?? {}),
    ...writes.flatMap(namedIn),
  ];
};

/** Makes each table when it is first named: few tests need them all, and engines grow slow with thousands of them. */
const makeWhenNamed = (client: DynamoDBClient, physicalName: (name: TableName) => string) => {
  const maker = engine();
  const logical = new Map((Object.keys(tables) as TableName[]).map((name) => [physicalName(name), name]));
  const made = new Map<string, Promise<void>>();
  const make = (physical: string) => {
    const name = logical.get(physical);
    if (name && !made.has(physical)) made.set(physical, createMissingTable(maker, physicalName, name));
    return made.get(physical);
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      await Promise.all(namedIn(args.input).map(make));
      return next(args);
    },
    { step: "initialize", name: "make-when-named" },
  );
};

/** Tables of one's own on the run's database, and everything else a function is handed, with a clock that is set by hand. */
export const freshTables = async ({
  now = "2026-11-21T09:00:00Z",
  environment = {},
}: Wishes = {}): Promise<TestConnection> => {
  const settings = readSettings({ ...environmentOf(`t${randomBytes(6).toString("hex")}`), ...environment });
  const client = engine();
  makeWhenNamed(client, settings.table);
  for (const observe of clientObservers) observe(client);
  const store = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const clock = new TestClock(now);
  return { settings, store, database: async () => store, clock, now: clock.now, random: seededBytes(7) };
};
