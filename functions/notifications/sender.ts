import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { OutboxRow } from "#shared/outbox.ts";
import type { Settings } from "#shared/settings.ts";
import { compose } from "./mime.ts";

/** Hands one message to the mail system and returns the name it gave it; rejects with its error or that of writing it. */
export type Send = (row: OutboxRow, now: Date) => Promise<string>;

/** A message that could not be put into words or MIME: a fault of ours, not of the mail system. */
export class Unwritable extends Error {}

/**
 * Sends by SES API v1, at the endpoint the environment names (`AWS_ENDPOINT_URL_SES`). The SDK must not try again by
 * itself: SES knows no idempotency key, and whether a message may go again is decided by its row.
 */
export const sesSender = (settings: Settings): Send => {
  const client = new SESClient({ maxAttempts: 1, requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000 } });
  const { configurationSet } = settings.mail;
  return async (row, now) => {
    const { source, destination, raw } = await compose(row, settings, now).catch((cause: unknown) => {
      throw new Unwritable("a message could not be written", { cause });
    });
    const { MessageId } = await client.send(
      new SendRawEmailCommand({
        Source: source,
        Destinations: [destination],
        RawMessage: { Data: raw },
        // By which what becomes of it finds back to its row; no reader gets to see it.
        Tags: [{ Name: "row", Value: row.id }],
        ...(configurationSet && { ConfigurationSetName: configurationSet }),
      }),
    );
    return MessageId ?? "";
  };
};
