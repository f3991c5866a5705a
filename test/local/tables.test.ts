import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { freshTables } from "#test/support/tables.ts";

test("two sets of fresh tables do not see each other's rows", async () => {
  const [one, other] = await Promise.all([freshTables(), freshTables()]);
  const row = { TableName: one.settings.table("people"), Item: { id: "a", name: "A" } };
  await one.store.send(new PutCommand(row));
  const found = (store: typeof one) =>
    store.store.send(new GetCommand({ TableName: store.settings.table("people"), Key: { id: "a" } }));
  expect((await found(one)).Item).toEqual({ id: "a", name: "A" });
  expect((await found(other)).Item).toBeUndefined();
});
