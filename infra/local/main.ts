import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type Connection, connect } from "#shared/connection.ts";
import { clientObservers } from "#shared/database.ts";
import { readSettings } from "#shared/settings.ts";
import type { TableName } from "#shared/tables.ts";
import { Clock } from "./clock.ts";
import { controls, mailPath } from "./controls.ts";
import { Counters } from "./counters.ts";
import { startEngine, wantedEngine } from "./engine.ts";
import { environment, topicKeysPath } from "./environment.ts";
import { Faults } from "./faults.ts";
import { openFiles } from "./files/file-house.ts";
import { openFront } from "./front.ts";
import { type Handler, loadHandlers, readers } from "./functions.ts";
import { localTopic, MailEvents } from "./mail-events.ts";
import { Mailbox } from "./mailbox.ts";
import { observe } from "./observe.ts";
import { Schedules } from "./schedules.ts";
import { createMissingTables, streamOf } from "./schema.ts";
import { forgetUnfinishedSeed, seedIfEmpty } from "./seeding.ts";
import { MailService } from "./ses.ts";
import { signInOn } from "./sign-in.ts";
import { StreamMapping } from "./stream-mapping.ts";
import { StreamReader } from "./streams.ts";

export interface Place {
  readonly port: number;
  /** Holds the database, the clock and the mail; may not exist yet. */
  readonly folder: string;
  readonly staticFolder: string;
}

/** Tables whose index `due` holds work that waits: messages and jobs. */
const withWork = [
  "outbox",
  "mailJobs",
  "registrationJobs",
  "forumJobs",
  "accreditationJobs",
  "submissionJobs",
  "briefingJobs",
  "enquiryJobs",
  "announcementJobs",
  "reportingJobs",
  "turns",
] as const satisfies readonly TableName[];

const workIsDue =
  ({ database, settings }: Connection) =>
  async (now: Date) => {
    const counts = withWork.map(async (table) => {
      const due = new QueryCommand({
        TableName: settings.table(table),
        IndexName: "due",
        KeyConditionExpression: "pending = :due AND dueAt <= :now",
        ExpressionAttributeValues: { ":due": "due", ":now": now.toISOString() },
        Limit: 1,
      });
      return (await (await database()).send(due)).Count ?? 0;
    });
    return (await Promise.all(counts)).some((count) => count > 0);
  };

/** Metrics are lines of the log that only CloudWatch reads. */
const keepMetricsOffTheScreen = () => {
  const { info } = console;
  console.info = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith('{"_aws"')) info(...parts);
  };
};

/** Starts the whole service on this machine; answers how to stop it once it is ready. */
export const start = async ({ port, folder, staticFolder }: Place) => {
  mkdirSync(folder, { recursive: true });
  forgetUnfinishedSeed(folder);
  const clock = new Clock(folder);
  clock.replaceDate();
  keepMetricsOffTheScreen();
  const engine = await startEngine({ kind: wantedEngine(), folder });
  const origin = `http://localhost:${port}`;
  const counters = new Counters();
  const faults = new Faults();
  const files = await openFiles({ folder, port, site: origin, faults });
  const mailEndpoint = `http://127.0.0.1:${port}${mailPath}`;
  const mailEvents = { topic: localTopic, keys: `http://127.0.0.1:${port}${topicKeysPath}` };
  const endpoints = { databaseEndpoint: engine.endpoint, mailEndpoint, mailEvents, files };
  Object.assign(process.env, environment({ origin, ...endpoints }));

  const mappings: StreamMapping[] = [];
  const written = (tables: readonly string[]) => {
    for (const mapping of mappings) if (tables.includes(mapping.table)) void mapping.drain().catch(() => {});
  };
  // The service's own looks behind the scenes are neither counted nor disturbed.
  const connection = connect(readSettings());
  await connection.database();
  clientObservers.push((client) => observe(client, { counters, faults, written }));
  counters.countCalls({ mailPath, filesOrigin: files.origin });

  const client = new DynamoDBClient();
  await createMissingTables(client, connection.settings.table);
  await seedIfEmpty(folder, connection);
  const handlers = await loadHandlers();
  for (const { name, table } of readers)
    mappings.push(await mapping(client, { name, table, folder, house: { handlers, counters, faults } }));

  const mailbox = new Mailbox(join(folder, "mail"));
  const { keys } = mailEvents;
  const events = new MailEvents({ folder, mailbox, faults, counters, keys });
  events.wake(handlers);
  const mailService = new MailService(mailbox, faults, () => void events.drain().catch(() => {}));
  const schedules = new Schedules({
    clock,
    handlers,
    counters,
    mappings,
    mailEvents: events,
    fileEvents: files.wake({ handlers, clock, counters }),
    workIsDue: workIsDue(connection),
  });
  const house = {
    clock,
    counters,
    faults,
    mailbox,
    mailService,
    mailEvents: events,
    schedules,
    signIn: signInOn(connection),
  };
  const front = await openFront({ origin, port, staticFolder, handlers, counters, controls: controls(house) });
  schedules.start();

  const stop = async () => {
    schedules.stop();
    front.close();
    files.close();
    for (const mapping of mappings) mapping.close();
    await engine.stop();
  };
  return { origin, filesOrigin: files.origin, stop };
};

interface Reading {
  readonly name: (typeof readers)[number]["name"];
  readonly table: (typeof readers)[number]["table"];
  readonly folder: string;
  readonly house: { handlers: Record<string, Handler>; counters: Counters; faults: Faults };
}

const mapping = async (client: DynamoDBClient, { name, table, folder, house }: Reading) => {
  const stream = await streamOf(client, table);
  const endpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "";
  return new StreamMapping(
    name,
    { table, stream, reader: new StreamReader({ endpoint }, { stream, folder, name: table }) },
    house,
  );
};
