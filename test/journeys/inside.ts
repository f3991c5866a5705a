import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { startEngine } from "#infra/local/engine.ts";
import { environment } from "#infra/local/environment.ts";
import { readSettings } from "#shared/settings.ts";
import type { TableName } from "#shared/tables.ts";

type Rows = (table: TableName) => Promise<Record<string, unknown>[]>;

/** Reads the tables in the folder of a service that is not running. */
export const lookInto = async <Found>(folder: string, look: (rows: Rows) => Promise<Found>): Promise<Found> => {
  const engine = await startEngine({ folder });
  const settings = readSettings(
    environment({
      origin: "http://localhost:1",
      databaseEndpoint: engine.endpoint,
      mailEndpoint: "http://localhost:1",
    }),
  );
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: engine.endpoint, region: "us-east-1", credentials }),
  );
  try {
    return await look(async (table) => {
      const found: Record<string, unknown>[] = [];
      const scan = { TableName: settings.table(table), ConsistentRead: true };
      for await (const { Items } of paginateScan({ client }, scan)) found.push(...(Items ?? []));
      return found;
    });
  } finally {
    client.destroy();
    await engine.stop();
  }
};
