import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Faults } from "#infra/local/faults.ts";
import { Mailbox } from "#infra/local/mailbox.ts";
import { MailService } from "#infra/local/ses.ts";

export interface Mail {
  readonly source: string;
  readonly destinations: string[];
  readonly configurationSet: string | null;
  readonly raw: Buffer;
}

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
}

const refusal = ({ status, code, message = "" }: Answer) => ({
  status,
  headers: { "content-type": "text/xml" },
  body: `<ErrorResponse><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

/** The local mail service for one test file, which keeps what it accepts and also refuses single mails as it is told. */
export class MailSystem {
  readonly mails: Mail[] = [];
  /** Every call, accepted or not. */
  calls = 0;
  /** Says how to refuse a mail; "hang up" breaks the connection. */
  refuse: (mail: Mail) => Answer | "hang up" | undefined = () => undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), "mail-"));
  readonly #service = new MailService(new Mailbox(this.#folder), new Faults());
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const form = new URLSearchParams(body.toString());
      const mail: Mail = {
        source: form.get("Source") ?? "",
        destinations: [...form].flatMap(([name, value]) => (name.startsWith("Destinations.member") ? [value] : [])),
        configurationSet: form.get("ConfigurationSetName"),
        raw: Buffer.from(form.get("RawMessage.Data") ?? "", "base64"),
      };
      this.calls += 1;
      const refused = this.refuse(mail);
      if (refused === "hang up") {
        response.destroy();
        return;
      }
      const answer = refused ? refusal(refused) : this.#service.answer({ body });
      if (answer.status === 200) this.mails.push(mail);
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });

  /** Points the SDK of this process here. */
  async start() {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const { port } = this.#server.address() as AddressInfo;
    const credentials = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test", AWS_REGION: "us-east-1" };
    Object.assign(process.env, credentials, { AWS_ENDPOINT_URL_SES: `http://127.0.0.1:${port}` });
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#folder, { recursive: true });
  }

  reset() {
    this.mails.length = 0;
    this.calls = 0;
    this.refuse = () => undefined;
  }
}
