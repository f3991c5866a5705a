import { tableVariable } from "#shared/settings.ts";
import { type TableName, tables } from "#shared/tables.ts";

const names = Object.keys(tables) as TableName[];

interface Place {
  readonly origin: string;
  readonly databaseEndpoint: string;
  readonly mailEndpoint: string;
}

/** The environment that the stack gives to the functions, as it is on one machine. */
export const environment = ({ origin, databaseEndpoint, mailEndpoint }: Place): Record<string, string> => ({
  STAGE: "local",
  PUBLIC_ORIGIN: origin,
  MAIL_FROM: "Baraza <no-reply@baraza.example.org>",
  MAIL_REPLY_TO: "help@baraza.example.org",
  MAIL_PER_SECOND: process.env.MAIL_PER_SECOND ?? "10000",
  SES_CONFIGURATION_SET: "baraza-local",
  FOUNDING_ADDRESS: "founder@example.org",
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  AWS_ENDPOINT_URL_DYNAMODB: databaseEndpoint,
  AWS_ENDPOINT_URL_SES: mailEndpoint,
  ...Object.fromEntries(names.map((name) => [tableVariable(name), name])),
});
