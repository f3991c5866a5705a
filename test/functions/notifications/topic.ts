import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { localTopic } from "#infra/local/mail-events.ts";
import { TopicSigner } from "#infra/local/topic-signer.ts";

export const rowTag = "message-0001";
export const sesId = "0100-first";

interface Wishes {
  readonly row?: string;
  readonly sesId?: string;
  readonly at?: string;
}

/** SES's event of a kind, as its guide shows them, with an address in every place that may hold one. */
export const sesEvent = (
  eventType: string,
  detail: object,
  { row = rowTag, sesId: messageId = sesId }: Wishes = {},
) => ({
  eventType,
  mail: {
    timestamp: "2026-11-21T09:00:00.000Z",
    messageId,
    source: "no-reply@baraza.example",
    destination: ["amina@example.org"],
    headers: [{ name: "To", value: "amina@example.org" }],
    tags: { row: [row], "ses:configuration-set": ["baraza"] },
  },
  ...detail,
});

const timed = (wishes: Wishes) => ({ timestamp: wishes.at ?? "2026-11-21T09:00:05.000Z" });
const bouncedRecipients = [{ emailAddress: "amina@example.org", diagnosticCode: "550 amina@example.org unknown" }];

export const delivered = (wishes: Wishes = {}) => sesEvent("Delivery", { delivery: timed(wishes) }, wishes);
export const delayed = (wishes: Wishes = {}) =>
  sesEvent("DeliveryDelay", { deliveryDelay: { ...timed(wishes), delayType: "MailboxFull" } }, wishes);
export const bounced = (wishes: Wishes = {}, bounceType = "Permanent", bounceSubType = "NoEmail") =>
  sesEvent("Bounce", { bounce: { ...timed(wishes), bounceType, bounceSubType, bouncedRecipients } }, wishes);
export const complained = (wishes: Wishes = {}, complaintFeedbackType = "abuse") =>
  sesEvent("Complaint", { complaint: { ...timed(wishes), complaintFeedbackType } }, wishes);
export const rejected = (wishes: Wishes = {}) => sesEvent("Reject", { reject: { reason: "Bad content" } }, wishes);

/** A topic with its key, at an address of its own. */
export class Topic {
  readonly #keys = new Map<string, string>();
  /** How often keys were asked for. */
  asked = 0;
  readonly #server = createServer(({ url = "" }, response) => {
    this.asked += 1;
    const key = this.#keys.get(url);
    response.writeHead(key ? 200 : 404).end(key ?? "nothing here");
  });
  #origin = "";

  async start() {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get environment() {
    return { MAIL_EVENTS_TOPIC: localTopic, MAIL_EVENTS_KEYS: this.#origin };
  }

  /** A signer whose key is shown here. */
  signer(topic = localTopic): TopicSigner {
    const signer = new TopicSigner({ topic, keys: this.#origin });
    const { SigningCertUrl } = signer.signed("");
    this.#keys.set(new URL(SigningCertUrl).pathname, signer.key());
    return signer;
  }
}
