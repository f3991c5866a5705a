import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import * as z from "zod";

const Envelope = z.object({
  id: z.string(),
  at: z.string(),
  to: z.array(z.string()),
  /** The row of the outbox that it was tagged with. */
  row: z.string().optional(),
  /** What the recipient's side said: simulator addresses and faults make it bounce or complain. */
  outcome: z.enum(["delivered", "bounced", "complained"]),
});
export type Envelope = z.infer<typeof Envelope>;

export interface Mail {
  readonly id: string;
  readonly at: string;
  readonly outcome: Envelope["outcome"];
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By name in lower case, unfolded; several of one name are joined by line breaks. */
  readonly headers: Record<string, string>;
  readonly attachments: readonly { filename: string; contentType: string; size: number; content: string }[];
}

const readIndex = (file: string): Envelope[] => {
  try {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => Envelope.parse(JSON.parse(line)));
  } catch {
    return [];
  }
};

/** Every mail that was accepted, whole, in a folder: one `.eml` each, and an index with the envelopes. */
export class Mailbox {
  readonly #folder: string;
  readonly #index: string;
  readonly #envelopes: Envelope[];

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#index = join(folder, "index.jsonl");
    this.#envelopes = readIndex(this.#index);
  }

  keep(envelope: Envelope, raw: Buffer) {
    writeFileSync(this.#file(envelope.id), raw);
    appendFileSync(this.#index, `${JSON.stringify(envelope)}\n`);
    this.#envelopes.push(envelope);
  }

  /** So many envelopes from a place on, in the order in which they came. */
  from(place: number, most: number): readonly Envelope[] {
    return this.#envelopes.slice(place, place + most);
  }

  /** Newest first; all of them, or those to one address. */
  async mails(to?: string, most = Number.POSITIVE_INFINITY): Promise<Mail[]> {
    const wanted = to?.toLowerCase();
    const chosen = this.#envelopes.filter(
      (mail) => !wanted || mail.to.some((address) => address.toLowerCase() === wanted),
    );
    const newest = chosen.reverse().slice(0, most);
    const mails: Mail[] = [];
    for (const envelope of newest) mails.push(await this.#open(envelope));
    return mails;
  }

  async #open(envelope: Envelope): Promise<Mail> {
    const { from, subject, text, html, headers, attachments } = await PostalMime.parse(
      await readFile(this.#file(envelope.id)),
    );
    const named = Map.groupBy(headers, ({ key }) => key.toLowerCase());
    return {
      id: envelope.id,
      at: envelope.at,
      outcome: envelope.outcome,
      to: envelope.to.join(", "),
      from: from?.name ? `${from.name} <${from.address}>` : (from?.address ?? ""),
      subject: subject ?? "",
      text: text ?? "",
      html: html ?? "",
      headers: Object.fromEntries([...named].map(([name, all]) => [name, all.map(({ value }) => value).join("\n")])),
      attachments: attachments.map(({ filename, mimeType, content }) => {
        const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
        return {
          filename: filename ?? "",
          contentType: mimeType,
          size: bytes.length,
          content: bytes.toString("base64"),
        };
      }),
    };
  }

  #file(id: string) {
    return join(this.#folder, `${id}.eml`);
  }
}
