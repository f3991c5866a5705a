import { randomUUID } from "node:crypto";
import type { Faults } from "./faults.ts";
import type { Incoming, Outgoing } from "./gateway.ts";
import type { Envelope, Mailbox } from "./mailbox.ts";

/** SES's limits for one message. */
const mostBytes = 10 * 1024 * 1024;
const mostRecipients = 50;

const xml = (status: number, body: string): Outgoing => ({
  status,
  headers: { "content-type": "text/xml" },
  body: Buffer.from(body),
});

const namespace = "http://ses.amazonaws.com/doc/2010-12-01/";

const refuse = (status: number, code: string, message: string) =>
  xml(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${code}</Code>` +
      `<Message>${message}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );

const accept = (id: string) =>
  xml(
    200,
    `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
  );

/** The header block of a message, unfolded. */
const headersOf = (raw: Buffer): string => {
  const text = raw.toString("latin1");
  const end = text.search(/\r?\n\r?\n/);
  return (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, " ");
};

const addresses = (list: string) =>
  list
    .split(",")
    .map((one) => (/<([^>]*)>/.exec(one)?.[1] ?? one).trim())
    .filter(Boolean);

const recipientsOf = (form: URLSearchParams, headers: string): string[] => {
  const named = [...form].filter(([name]) => /^Destinations\.member\.\d+$/.test(name)).map(([, value]) => value);
  if (named.length > 0) return named.flatMap(addresses);
  return [...headers.matchAll(/^(?:To|Cc|Bcc):(.*)$/gim)].flatMap(([, list = ""]) => addresses(list));
};

/** The value of a tag of the message. */
const tagOf = (form: URLSearchParams, name: string): string | undefined => {
  const found = [...form].find(([key, value]) => /^Tags\.member\.\d+\.Name$/.test(key) && value === name);
  return found && (form.get(found[0].replace(/Name$/, "Value")) ?? undefined);
};

const isAddress = (address: string) =>
  /^[\x21-\x7E]+@[\x21-\x7E]+\.[\x21-\x7E]+$/.test(address) && address.length <= 320;

const outcomeFor = (to: readonly string[], faults: Faults): Envelope["outcome"] => {
  const simulated = (name: string) =>
    to.some((address) => address.toLowerCase().startsWith(`${name}`) && /@simulator\.amazonses\.com$/i.test(address));
  if (simulated("bounce") || faults.is("ses", "bounce")) return "bounced";
  return simulated("complaint") || faults.is("ses", "complain") ? "complained" : "delivered";
};

/** Stands where SES stands, for the one call this project makes: `SendRawEmail` of API v1. Keeps what it accepts. */
export class MailService {
  readonly #mailbox: Mailbox;
  readonly #faults: Faults;
  readonly #kept: () => void;

  /** Calls `kept` whenever it accepted a message. */
  constructor(mailbox: Mailbox, faults: Faults, kept: () => void = () => {}) {
    this.#mailbox = mailbox;
    this.#faults = faults;
    this.#kept = kept;
  }

  answer({ body }: Pick<Incoming, "body">): Outgoing {
    if (this.#faults.is("ses", "down")) return refuse(503, "ServiceUnavailable", "Service is unavailable");
    if (this.#faults.is("ses", "throttle")) return refuse(400, "Throttling", "Maximum sending rate exceeded.");
    const form = new URLSearchParams(body.toString("utf8"));
    if (form.get("Action") !== "SendRawEmail") return refuse(400, "InvalidAction", "Only SendRawEmail is known here");
    const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
    const headers = headersOf(raw);
    const to = recipientsOf(form, headers);
    const wrong = faultOf(raw, headers, to, form.get("Source"));
    if (wrong) return wrong;
    const id = `0100${randomUUID()}-000000`;
    const at = new Date().toISOString();
    const row = tagOf(form, "row");
    this.#mailbox.keep({ id, at, to, outcome: outcomeFor(to, this.#faults), ...(row && { row }) }, raw);
    this.#faults.dieIf("after-ses-accept");
    this.#kept();
    return accept(id);
  }
}

const faultOf = (raw: Buffer, headers: string, to: readonly string[], source: string | null): Outgoing | undefined => {
  const from = source ?? /^From:(.*)$/im.exec(headers)?.[1];
  if (raw.length === 0) return refuse(400, "InvalidParameterValue", "Raw message is required");
  if (raw.length > mostBytes)
    return refuse(400, "InvalidParameterValue", "Message length is more than 10485760 bytes long");
  if (!from || !addresses(from).every(isAddress))
    return refuse(400, "InvalidParameterValue", "Missing or illegal From address");
  if (to.length === 0) return refuse(400, "InvalidParameterValue", "Missing destination");
  if (to.length > mostRecipients) return refuse(400, "InvalidParameterValue", "Recipient count exceeds 50");
  if (!to.every(isAddress)) return refuse(400, "InvalidParameterValue", "Missing final '@domain' or illegal address");
  return undefined;
};
