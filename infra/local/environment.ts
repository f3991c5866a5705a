import { tableVariable } from "#shared/settings.ts";
import { type TableName, tables } from "#shared/tables.ts";

const names = Object.keys(tables) as TableName[];

/** Below the site, where the stand-in for SNS shows its key. */
export const topicKeysPath = "/_local/sns";

interface Place {
  readonly origin: string;
  readonly databaseEndpoint: string;
  readonly mailEndpoint: string;
  /** Of the topic that tells what becomes of mail, and below which address its key is shown. */
  readonly mailEvents?: { readonly topic: string; readonly keys: string };
  /** Where files go, and what travel documents are sealed with: 32 bytes in base64url. */
  readonly files?: { readonly origin: string; readonly travelKey: string };
}

/** What the stand-ins know of whoever signs requests to them. */
export const localCredentials = { region: "us-east-1", accessKeyId: "local", secretAccessKey: "local" } as const;

export const localBucket = "baraza-files";

/** The environment that the stack gives to the functions, as it is on one machine. */
export const environment = ({
  origin,
  databaseEndpoint,
  mailEndpoint,
  mailEvents,
  files,
}: Place): Record<string, string> => ({
  STAGE: "local",
  PUBLIC_ORIGIN: origin,
  MAIL_FROM: "Baraza <no-reply@baraza.example.org>",
  MAIL_REPLY_TO: "help@baraza.example.org",
  MAIL_PER_SECOND: process.env.MAIL_PER_SECOND ?? "10000",
  SES_CONFIGURATION_SET: "baraza-local",
  ...(mailEvents && { MAIL_EVENTS_TOPIC: mailEvents.topic, MAIL_EVENTS_KEYS: mailEvents.keys }),
  FOUNDING_ADDRESS: "founder@example.org",
  ...(files && { FILES_BUCKET: localBucket, FILES_ORIGIN: files.origin, TRAVEL_KEY: `local:${files.travelKey}` }),
  AWS_REGION: localCredentials.region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: databaseEndpoint,
  AWS_ENDPOINT_URL_SES: mailEndpoint,
  ...Object.fromEntries(names.map((name) => [tableVariable(name), name])),
});
