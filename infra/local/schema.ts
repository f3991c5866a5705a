import {
  type AttributeDefinition,
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type Projection,
  UpdateTableCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { type Index, type Table, type TableName, tables } from "#shared/tables.ts";

const keys = ({ partition, sort }: { partition: string; sort?: string }) => [
  { AttributeName: partition, KeyType: "HASH" as const },
  ...(sort ? [{ AttributeName: sort, KeyType: "RANGE" as const }] : []),
];

const projectionOf = ({ holds }: Index): Projection => {
  if (!holds) return { ProjectionType: "ALL" };
  if (holds.length === 0) return { ProjectionType: "KEYS_ONLY" };
  return { ProjectionType: "INCLUDE", NonKeyAttributes: [...holds] };
};

const creation = (TableName: string, table: Table): CreateTableCommandInput => {
  const indexes = Object.entries(table.indexes ?? {});
  const named = new Set(
    [table, ...indexes.map(([, index]) => index)].flatMap((part) => keys(part).map((k) => k.AttributeName)),
  );
  const AttributeDefinitions = [...named].map(
    (AttributeName): AttributeDefinition => ({ AttributeName, AttributeType: "S" }),
  );
  return {
    TableName,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: keys(table),
    AttributeDefinitions,
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
        IndexName,
        KeySchema: keys(index),
        Projection: projectionOf(index),
      })),
    }),
    ...(table.stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" } }),
  };
};

const isThere = (error: unknown) => error instanceof Error && error.name === "ResourceInUseException";

/** What an earlier version of the project made lacks the indexes that came since. */
const addMissingIndexes = async (client: DynamoDBClient, TableName: string, table: Table) => {
  const { Table: found } = await client.send(new DescribeTableCommand({ TableName }));
  const present = new Set(found?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  const { GlobalSecondaryIndexes = [], AttributeDefinitions } = creation(TableName, table);
  for (const Create of GlobalSecondaryIndexes) {
    if (present.has(Create.IndexName)) continue;
    const updates = [{ Create }];
    await client.send(
      new UpdateTableCommand({ TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates: updates }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName });
  }
};

type Naming = (name: TableName) => string;

/** Makes one of the project's tables, or those of its indexes that are not there yet. */
export const createMissingTable = async (client: DynamoDBClient, physicalName: Naming, name: TableName) => {
  const table: Table = tables[name];
  try {
    await client.send(new CreateTableCommand(creation(physicalName(name), table)));
  } catch (error) {
    if (!isThere(error)) throw error;
    await addMissingIndexes(client, physicalName(name), table);
  }
};

export const createMissingTables = async (client: DynamoDBClient, physicalName: Naming) => {
  const names = Object.keys(tables) as TableName[];
  await Promise.all(names.map((name) => createMissingTable(client, physicalName, name)));
};

export const streamOf = async (client: DynamoDBClient, TableName: string): Promise<string> => {
  const { Table: found } = await client.send(new DescribeTableCommand({ TableName }));
  if (!found?.LatestStreamArn) throw new Error(`${TableName} has no stream`);
  return found.LatestStreamArn;
};
