import { paginateQuery, paginateScan } from "@aws-sdk/lib-dynamodb";
import { type Table, type TableName, tables } from "#shared/tables.ts";
import type { TestConnection } from "./tables.ts";

type Place = Pick<TestConnection, "store" | "settings">;

/** By what a table finds rows with these values without looking at all others: its key, or an index of whole rows. */
const wayTo = (table: TableName, wanted: readonly string[]): { partition?: string; index?: string } => {
  const { partition, indexes = {} }: Table = tables[table];
  if (wanted.includes(partition)) return { partition };
  const found = Object.entries(indexes).find(([, index]) => !index.holds && wanted.includes(index.partition));
  return found ? { partition: found[1].partition, index: found[0] } : {};
};

/**
 * The rows of a table, or only those with these values: tests that share tables would otherwise read what all of them
 * wrote each time they look.
 */
export const rowsOf =
  ({ store: client, settings }: Place) =>
  async (table: TableName, where: Readonly<Record<string, string>> = {}) => {
    const wanted = Object.entries(where);
    const { partition, index } = wayTo(table, Object.keys(where));
    const conditions = wanted.map(([name], place) => [name, `#name${place} = :value${place}`] as const);
    const filter = conditions.flatMap(([name, condition]) => (name === partition ? [] : [condition])).join(" AND ");
    const asked = {
      TableName: settings.table(table),
      ...(index ? { IndexName: index } : { ConsistentRead: true }),
      ...(filter && { FilterExpression: filter }),
      ...(wanted.length > 0 && {
        ExpressionAttributeNames: Object.fromEntries(wanted.map(([name], place) => [`#name${place}`, name])),
        ExpressionAttributeValues: Object.fromEntries(wanted.map(([, value], place) => [`:value${place}`, value])),
      }),
    };
    const key = conditions.find(([name]) => name === partition)?.[1];
    const pages = key
      ? paginateQuery({ client }, { ...asked, KeyConditionExpression: key })
      : paginateScan({ client }, asked);
    const found = [];
    for await (const { Items = [] } of pages) found.push(...Items);
    return found;
  };

/** How many rows a table has. */
export const countOf =
  ({ store: client, settings }: Place) =>
  async (table: TableName): Promise<number> => {
    const asked = { TableName: settings.table(table), ConsistentRead: true, Select: "COUNT" } as const;
    let rows = 0;
    for await (const { Count = 0 } of paginateScan({ client }, asked)) rows += Count;
    return rows;
  };
