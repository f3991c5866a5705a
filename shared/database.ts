import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * Called with every client made here. The local service counts and disturbs calls through it and the tests provoke
 * conflicts; in the cloud nothing registers.
 */
export const clientObservers: ((client: DynamoDBClient) => void)[] = [];

export type Database = DynamoDBDocumentClient;

/** A client for the account or the endpoint the environment names (`AWS_ENDPOINT_URL_DYNAMODB`). */
export const openDatabase = (): Database => {
  const client = new DynamoDBClient({ maxAttempts: 4 });
  for (const observe of clientObservers) observe(client);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};
