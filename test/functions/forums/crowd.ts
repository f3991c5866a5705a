import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Concerned } from "#shared/concerned.ts";
import type { ForumsWorld } from "#test/support/forums.ts";

/** So many people concerned by a call, each with an address of their own. */
export const concernMany = async ({ connection }: ForumsWorld, call: string, count: number) => {
  const table = connection.settings.table("concerned");
  const rows = Array.from({ length: count }, (_, place): Concerned => {
    const who = `APP-${String(place).padStart(4, "0")}-0000`;
    return {
      matter: `call#${call}`,
      who,
      why: "draft",
      email: `person.${place}@example.org`,
      language: "en",
      timeZone: "UTC",
      path: `/me/cases/${who}`,
    };
  });
  for (let from = 0; from < count; from += 25) {
    const puts = rows.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
    await connection.store.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }));
  }
};

/** Forgets every message so far. */
export const clearOf = async ({ connection, rows }: ForumsWorld) => {
  const table = connection.settings.table("outbox");
  const deletes = (await rows("outbox")).map(({ id }) => ({ DeleteRequest: { Key: { id } } }));
  for (let from = 0; from < deletes.length; from += 25)
    await connection.store.send(new BatchWriteCommand({ RequestItems: { [table]: deletes.slice(from, from + 25) } }));
};
