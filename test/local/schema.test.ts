import { CreateTableCommand, DynamoDBClient, PutItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { createMissingTables } from "#infra/local/schema.ts";
import { databaseEndpoint } from "#test/support/database.ts";

test("a database made before an index was thought of gets it, its rows included", async () => {
  const credentials = { accessKeyId: "t", secretAccessKey: "t" };
  const client = new DynamoDBClient({ endpoint: databaseEndpoint(), region: "us-east-1", credentials });
  const names = (name: string) => `older-${name}`;
  await client.send(
    new CreateTableCommand({
      TableName: names("sessions"),
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "hash", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "hash", AttributeType: "S" }],
    }),
  );
  const Item = { hash: { S: "h" }, personId: { S: "p" }, startedAt: { S: "2026-11-21T09:00:00Z" } };
  await client.send(new PutItemCommand({ TableName: names("sessions"), Item }));
  await createMissingTables(client, names);
  await createMissingTables(client, names);
  const { Items } = await client.send(
    new QueryCommand({
      TableName: names("sessions"),
      IndexName: "person",
      KeyConditionExpression: "personId = :p",
      ExpressionAttributeValues: { ":p": { S: "p" } },
    }),
  );
  expect(Items).toEqual([Item]);
});
