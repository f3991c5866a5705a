import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Counters } from "#infra/local/counters.ts";
import { Faults } from "#infra/local/faults.ts";
import { streamOf } from "#infra/local/schema.ts";
import { StreamMapping } from "#infra/local/stream-mapping.ts";
import { StreamReader } from "#infra/local/streams.ts";
import { type FunctionName, wiring } from "#shared/wiring.ts";
import { databaseEndpoint } from "#test/support/database.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

let service: TestConnection;
let folder: string;
let seen: string[];
let failFrom: string | undefined;
const faults = new Faults();

const idOf = (record: DynamoDBRecord) => record.dynamodb?.NewImage?.id?.S ?? "";

const reader = async () => {
  const stream = await streamOf(service.store as never, service.settings.table("outbox"));
  const client = {
    endpoint: databaseEndpoint(),
    region: "us-east-1",
    credentials: { accessKeyId: "t", secretAccessKey: "t" },
  };
  const handler = async (event: unknown) => {
    const { Records } = event as DynamoDBStreamEvent;
    const failing = Records.find((record) => idOf(record) === failFrom);
    seen.push(...Records.slice(0, failing && Records.indexOf(failing)).map(idOf));
    const itemIdentifier = failing?.dynamodb?.SequenceNumber ?? "";
    return { batchItemFailures: failing ? [{ itemIdentifier }] : [] };
  };
  const names = Object.keys(wiring) as FunctionName[];
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as Record<FunctionName, typeof handler>;
  const place = {
    table: "outbox",
    stream,
    reader: new StreamReader(client, { stream, folder, name: "notifications" }),
  };
  return new StreamMapping("notifications", place, { handlers, counters: new Counters(), faults });
};

const write = async (...ids: string[]) => {
  for (const id of ids)
    await service.store.send(new PutCommand({ TableName: service.settings.table("outbox"), Item: { id } }));
};

beforeEach(async () => {
  service = await freshTables();
  folder = mkdtempSync(join(tmpdir(), "baraza-"));
  seen = [];
  failFrom = undefined;
  faults.wish({});
});
afterEach(() => rmSync(folder, { recursive: true }));

test("every new row is given once, in order", async () => {
  const mapping = await reader();
  await write("a", "b");
  await mapping.drain();
  await write("c");
  await mapping.drain();
  expect(seen).toEqual(["a", "b", "c"]);
});

test("a restart goes on where it stopped", async () => {
  await write("a");
  await (await reader()).drain();
  await write("b");
  await (await reader()).drain();
  expect(seen).toEqual(["a", "b"]);
});

test("what a batch failed from comes again, and what went well does not", async () => {
  const mapping = await reader();
  await write("a", "b", "c");
  failFrom = "b";
  await mapping.drain();
  expect(seen).toEqual(["a"]);
  failFrom = undefined;
  await mapping.drain();
  expect(seen).toEqual(["a", "b", "c"]);
});

test("on request a stream repeats itself or changes the order of rows", async () => {
  const mapping = await reader();
  faults.wish({ stream: "repeat" });
  await write("a", "b");
  await mapping.drain();
  expect(seen).toEqual(["a", "b", "a", "b"]);
  seen = [];
  faults.wish({ stream: "reorder" });
  await write("c", "d");
  await mapping.drain();
  expect(seen).toEqual(["d", "c"]);
});
