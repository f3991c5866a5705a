import { Agent, type IncomingHttpHeaders, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: "GET" | "POST";
  readonly cookie?: string | undefined;
  readonly bearer?: string;
  /** A form. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
}

const encoded = ({ form, json }: Asked): [body: string, type: string] => {
  if (json !== undefined) return [JSON.stringify(json), "application/json"];
  const fields = Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return [new URLSearchParams(fields as [string, string][]).toString(), "application/x-www-form-urlencoded"];
};

/** One caller over one lasting connection; requests go one after another. */
export class Client {
  readonly #port: number;
  readonly #encoding: string | undefined;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** Without an encoding nothing is compressed; with one, bodies of pages cannot be read here. */
  constructor(port: number, encoding?: "br") {
    this.#port = port;
    this.#encoding = encoding;
  }

  ask(path: string, asked: Asked = {}): Promise<Answer> {
    const posting = asked.form !== undefined || asked.json !== undefined || asked.method === "POST";
    const [body, type] = posting ? encoded(asked) : ["", ""];
    const headers = {
      ...(this.#encoding && { "accept-encoding": this.#encoding }),
      ...(posting && {
        "content-type": type,
        "content-length": Buffer.byteLength(body),
        origin: `http://127.0.0.1:${this.#port}`,
      }),
      ...(asked.cookie && { cookie: asked.cookie }),
      ...(asked.bearer && { authorization: `Bearer ${asked.bearer}` }),
    };
    const where = { host: "127.0.0.1", port: this.#port, path, agent: this.#agent };
    return new Promise((resolve, reject) => {
      const sent = request({ ...where, method: posting ? "POST" : "GET", headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
        response.on("error", reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** Asks and fails unless the answer has this status. */
  async expect(status: number, path: string, asked: Asked = {}): Promise<Answer> {
    const answer = await this.ask(path, asked);
    if (answer.status !== status)
      throw new Error(`${path} answered ${answer.status}, not ${status}: ${answer.body.slice(0, 300)}`);
    return answer;
  }

  close() {
    this.#agent.destroy();
  }
}
