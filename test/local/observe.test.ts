import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  ScanCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { Counters, type Tally } from "#infra/local/counters.ts";
import { Faults } from "#infra/local/faults.ts";
import { observe } from "#infra/local/observe.ts";
import { databaseEndpoint } from "#test/support/database.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

const counters = new Counters();
const faults = new Faults();
const written: string[] = [];
let service: TestConnection;
let store: DynamoDBDocumentClient;
let cost: Tally;

beforeAll(async () => {
  service = await freshTables();
  // The table is made when its own connection first names it; the one that is observed makes none.
  await service.store.send(new GetCommand({ TableName: service.settings.table("people"), Key: { id: "a" } }));
  const credentials = { accessKeyId: "t", secretAccessKey: "t" };
  const client = new DynamoDBClient({
    endpoint: databaseEndpoint(),
    region: "us-east-1",
    credentials,
    maxAttempts: 1,
  });
  observe(client, { counters, faults, written: (tables) => written.push(...tables) });
  store = DynamoDBDocumentClient.from(client);
});
beforeEach(() => {
  cost = counters.fresh();
  faults.wish({});
});

const put = (id: string, text = "") => ({ TableName: service.settings.table("people"), Item: { id, text } });
const send = (command: PutCommand | GetCommand | ScanCommand | TransactWriteCommand) =>
  counters.during(cost, () => store.send(command as PutCommand));

test("units are counted as DynamoDB counts them, from the sizes of items", async () => {
  await send(new PutCommand(put("a", "x".repeat(2500))));
  expect(cost.dynamodb).toEqual({ calls: 1, scans: 0, readUnits: 0, writeUnits: 3 });
  await send(new TransactWriteCommand({ TransactItems: [{ Put: put("b") }, { Put: put("c") }] }));
  expect(cost.dynamodb.writeUnits).toBe(3 + 4);
  const Key = { id: "a" };
  await send(new GetCommand({ TableName: service.settings.table("people"), Key }));
  await send(new GetCommand({ TableName: service.settings.table("people"), Key, ConsistentRead: true }));
  expect(cost.dynamodb).toMatchObject({ calls: 4, readUnits: 0.5 + 1 });
});

test("scans are counted by themselves", async () => {
  await send(new ScanCommand({ TableName: service.settings.table("people") }));
  expect(cost.dynamodb.scans).toBe(1);
});

test("whoever waits for writes is told the tables", async () => {
  written.length = 0;
  await send(new TransactWriteCommand({ TransactItems: [{ Put: put("d") }] }));
  expect(written).toEqual([service.settings.table("people")]);
});

test("a transaction meets the conflict that was asked for, and has written nothing", async () => {
  faults.wish({ dynamodb: "conflict" });
  const failure = await send(new TransactWriteCommand({ TransactItems: [{ Put: put("e") }] })).catch((error) => error);
  expect(failure).toMatchObject({
    name: "TransactionCanceledException",
    CancellationReasons: [{ Code: "TransactionConflict" }],
  });
  const { Item } = (await send(new GetCommand({ TableName: service.settings.table("people"), Key: { id: "e" } }))) as {
    Item?: unknown;
  };
  expect(Item).toBeUndefined();
});

test.each([
  ["throttle", "ThrottlingException"],
  ["down", "Error"],
] as const)("every call fails while the database is to %s", async (dynamodb, name) => {
  faults.wish({ dynamodb });
  const failure = await send(new GetCommand({ TableName: service.settings.table("people"), Key: { id: "a" } })).catch(
    (error) => error,
  );
  expect(failure).toMatchObject({ name });
});

test("a fault ends by itself", async () => {
  faults.wish({ dynamodb: "down", for: 0.05 });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(faults.now("dynamodb")).toBeUndefined();
});

test("faults of parts that are not there are refused", () => {
  expect(faults.wish({ s3: "throttle" })).toContain("s3");
  expect(faults.wish({ verdict: "wrong" })).toContain("verdict");
  expect(faults.wish({ sns: "down" })).toContain("sns");
  expect(faults.wish({ ses: "slow" })).toContain("ses");
});
