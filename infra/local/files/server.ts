import { createServer, type IncomingMessage } from "node:http";
import type { Request } from "./signature.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export const xml = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body,
});

/** More than any form of ours lets through: what lies beyond is too large anyway and not kept. */
const mostKept = 32 * 1024 * 1024;

const read = async (incoming: IncomingMessage): Promise<Request> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    if (size < mostKept) parts.push(part);
    size += part.length;
  }
  const { method = "GET", url: address = "/", headers } = incoming;
  return { method, address, headers, body: Buffer.concat(parts) };
};

/** Answers requests on a port of 127.0.0.1; gives back how to stop. A fault ends the connection without an answer. */
export const openServer = async (port: number, answer: (request: Request) => Promise<Answer>) => {
  const server = createServer((incoming, response) => {
    const serve = async () => {
      const { status, headers, body = "" } = await answer(await read(incoming));
      response.writeHead(status, headers);
      response.end(body);
    };
    serve().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
};
