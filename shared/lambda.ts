import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBRecord } from "aws-lambda";
import type { Hono } from "hono";
import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import * as z from "zod";
import { type Connection, connect } from "./connection.ts";
import { type FileEvent, FileEvents } from "./file-events.ts";
import { logFault } from "./log.ts";
import { readSettings } from "./settings.ts";

/** What a function does for each kind of event; an event of a kind it does not name is a fault. */
export interface Duties {
  // biome-ignore lint/suspicious/noExplicitAny: apps differ in their variables, which is nobody's business here
  readonly http?: Hono<any>;
  readonly schedule?: (now: Date) => Promise<void>;
  /** New rows of a stream, in order; returns the sequence number from which the batch must be given again, if any. */
  readonly stream?: (records: readonly DynamoDBRecord[]) => Promise<string | undefined>;
  /** What the mail system told a topic about messages that it took; whether it really did is for the duty to find out. */
  readonly mailEvents?: (records: readonly unknown[]) => Promise<void>;
  /** A file that arrived in the bucket, or what was found in it. */
  readonly files?: (event: FileEvent, now: Date) => Promise<void>;
}

const Schedule = z.object({ schedule: z.string() });
const MailEvents = z.object({ Records: z.array(z.object({ EventSource: z.literal("aws:sns"), Sns: z.unknown() })) });
const Stream = z.object({ Records: z.array(z.looseObject({ eventSource: z.literal("aws:dynamodb") })) });

/** Wraps a function's duties as the Lambda's handler; the only user of middy. */
export const lambda = (build: (connection: Connection) => Duties) => {
  const connection = connect(readSettings());
  const duties = build(connection);
  const http = duties.http && handle(duties.http);
  return middy<unknown, unknown>()
    .onError(({ error }) => {
      logFault(error);
      // Lambda writes the message and the stack of what is thrown into the log.
      const wordless = new Error("a fault, logged above");
      wordless.name = error instanceof Error ? error.name : "Error";
      wordless.stack = "";
      throw wordless;
    })
    .handler(async (event, context) => {
      if (http && isHttp(event)) return http(event, context as unknown as LambdaContext);
      if (duties.schedule && Schedule.safeParse(event).success) return duties.schedule(connection.now());
      const stream = duties.stream && Stream.safeParse(event);
      if (duties.stream && stream?.success) {
        const again = await duties.stream(stream.data.Records as DynamoDBRecord[]);
        const failures = again === undefined ? [] : [{ itemIdentifier: again }];
        return { batchItemFailures: failures } satisfies DynamoDBBatchResponse;
      }
      const told = duties.mailEvents && MailEvents.safeParse(event);
      if (duties.mailEvents && told?.success) return duties.mailEvents(told.data.Records.map(({ Sns }) => Sns));
      const file = duties.files && FileEvents.safeParse(event);
      if (duties.files && file?.success) return duties.files(file.data, connection.now());
      throw new Error("woken by a kind of event that nothing here answers");
    });
};

const isHttp = (event: unknown): event is LambdaEvent =>
  typeof event === "object" && event !== null && "requestContext" in event;
