import { randomBytes } from "node:crypto";
import { type AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { type TableName, tables } from "#shared/tables.ts";
import type { Call } from "../recorder.ts";

type Values = Record<string, unknown>;
const wired = ["Key", "Item", "ExpressionAttributeValues", "ExclusiveStartKey"];

const plainValue = (value: AttributeValue): unknown => {
  if (value.L) return value.L.map(plainValue);
  if (value.M) return plainItem(value.M);
  if (value.N !== undefined) return Number(value.N);
  return value.NULL ? null : (value.S ?? value.BOOL);
};
const plainItem = (item: Record<string, AttributeValue>): Values =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]));

/** A call's input as the document client takes it. */
const plain = (input: Values): Values =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => name !== "ReturnConsumedCapacity")
      .map(([name, value]) => [
        name,
        wired.includes(name) ? plainItem(value as Record<string, AttributeValue>) : value,
      ]),
  );

export const openDatabase = (endpoint: string, observe: (client: DynamoDBClient) => void): DynamoDBDocumentClient => {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "us-east-1", credentials });
  observe(client);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};

/** Makes the same reads again. */
export const reader = (database: DynamoDBDocumentClient, calls: readonly Call[]) => {
  const prepared = calls.map(({ operation, input }) => ({ operation, input: plain(input) }));
  return () =>
    Promise.all(
      prepared.map(({ operation, input }) =>
        operation === "Query"
          ? database.send(new QueryCommand(input as unknown as QueryCommand["input"]))
          : database.send(new GetCommand(input as unknown as GetCommand["input"])),
      ),
    );
};

type Put = NonNullable<NonNullable<TransactWriteCommandInput["TransactItems"]>[number]["Put"]>;

/** Makes the same transaction again for other rows: replaces what the request names, adds the rest under new keys. */
export const writer = (database: DynamoDBDocumentClient, { input }: Call) => {
  const puts = (input.TransactItems as { Put: Values }[]).map(({ Put }) => plain(Put) as unknown as Put);
  return (id: string) => {
    const TransactItems = puts.map((put) => {
      const key = tables[put.TableName as TableName].partition;
      const replaces = /^#?version =/.test(put.ConditionExpression ?? "");
      return { Put: { ...put, Item: { ...put.Item, [key]: replaces ? id : randomBytes(16).toString("base64url") } } };
    });
    return database.send(new TransactWriteCommand({ TransactItems }));
  };
};
