import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { FunctionName } from "#shared/wiring.ts";
import type { Counters } from "./counters.ts";
import type { Faults } from "./faults.ts";
import { type Handler, lambdaContext, wokenByMail } from "./functions.ts";
import type { Outgoing } from "./gateway.ts";
import type { Envelope, Mailbox } from "./mailbox.ts";
import { TopicSigner } from "./topic-signer.ts";

/** The topic as the functions know it. */
export const localTopic = "arn:aws:sns:us-east-1:000000000000:baraza-local-mail-events";

/** Lambda tries what it was given without waiting three times. */
const attempts = 3;
/** SNS waits for no answer before it tells the next. */
const atOnce = 10;

const Place = z.object({ told: z.int().nonnegative() });

/** What SES publishes of a message with the outcome that it had here. */
const eventsOf = ({ id, at, to, row, outcome }: Envelope): object[] => {
  const mail = {
    timestamp: at,
    messageId: id,
    source: "no-reply@baraza.example.org",
    destination: to,
    tags: { "ses:configuration-set": ["baraza-local"], ...(row && { row: [row] }) },
  };
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  if (outcome === "bounced") {
    const kind = { bounceType: "Permanent", bounceSubType: "General", feedbackId: `${id}-b` };
    const said = recipients.map((one) => ({ ...one, action: "failed", status: "5.1.1", diagnosticCode: "smtp; 550" }));
    return [{ eventType: "Bounce", mail, bounce: { ...kind, bouncedRecipients: said, timestamp: at } }];
  }
  const delivery = { timestamp: at, recipients: to, smtpResponse: "250 ok", reportingMTA: "localhost" };
  const delivered = { eventType: "Delivery", mail, delivery };
  if (outcome === "delivered") return [delivered];
  const complaint = { complainedRecipients: recipients, timestamp: at, complaintFeedbackType: "abuse" };
  return [delivered, { eventType: "Complaint", mail, complaint }];
};

interface House {
  /** The data folder. */
  readonly folder: string;
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  readonly counters: Counters;
  /** Below which address the key is shown. */
  readonly keys: string;
}

/**
 * Stands where SES's events and their SNS topic stand: tells what became of each message, signed with a key of its own,
 * over restarts too. The faults of streams repeat and reorder it.
 */
export class MailEvents {
  readonly #house: House;
  readonly #file: string;
  readonly #signer: TopicSigner;
  readonly #failures = new Map<number, number>();
  #handlers: Partial<Record<FunctionName, Handler>> = {};
  #told: number;
  #turn: Promise<void> = Promise.resolve();

  constructor(house: House) {
    this.#house = house;
    this.#file = join(house.folder, "mail-events.json");
    this.#told = readPlace(this.#file);
    this.#signer = new TopicSigner({ topic: localTopic, keys: house.keys });
  }

  /** Begins to tell. */
  wake(handlers: Record<FunctionName, Handler>) {
    this.#handlers = handlers;
  }

  /** The key, as SNS shows the certificate with its own. */
  key(): Outgoing {
    const headers = { "content-type": "application/x-pem-file", "cache-control": "no-store" };
    return { status: 200, headers, body: Buffer.from(this.#signer.key()) };
  }

  /** Tells everything that is to be told by now; calls queue behind one another. */
  drain(): Promise<void> {
    const turn = this.#turn.then(() => this.#tellAll());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #tellAll() {
    const { mailbox, faults } = this.#house;
    if (!this.#handlers.notifications) return;
    for (let some = mailbox.from(this.#told, atOnce); some.length > 0; some = mailbox.from(this.#told, atOnce)) {
      const events = some.filter(({ row }) => row).flatMap(eventsOf);
      const ordered = faults.is("stream", "reorder") ? events.toReversed() : events;
      const all = faults.is("stream", "repeat") ? [...ordered, ...ordered] : ordered;
      const done = await Promise.all(all.map((event) => this.#tell(event)));
      if (!done.every(Boolean) && this.#mayTryAgain()) return;
      this.#failures.delete(this.#told);
      this.#told += some.length;
      writeFileSync(`${this.#file}.new`, JSON.stringify({ told: this.#told }));
      renameSync(`${this.#file}.new`, this.#file);
    }
  }

  #mayTryAgain(): boolean {
    const failures = (this.#failures.get(this.#told) ?? 0) + 1;
    this.#failures.set(this.#told, failures);
    return failures < attempts;
  }

  async #tell(event: object): Promise<boolean> {
    const { counters } = this.#house;
    const record = {
      EventSource: "aws:sns",
      EventVersion: "1.0",
      EventSubscriptionArn: `${localTopic}:${randomUUID()}`,
    };
    const Sns = this.#signer.signed(JSON.stringify(event));
    let all = true;
    for (const name of wokenByMail) {
      const cost = counters.fresh();
      const handler = this.#handlers[name];
      try {
        await counters.during(cost, async () => handler?.({ Records: [{ ...record, Sns }] }, lambdaContext(name)));
      } catch {
        // The handler has logged the fault without personal data.
        all = false;
      } finally {
        counters.add(`mail events ${name}`, cost);
      }
    }
    return all;
  }
}

const readPlace = (file: string): number => {
  try {
    return Place.parse(JSON.parse(readFileSync(file, "utf8"))).told;
  } catch {
    return 0;
  }
};
