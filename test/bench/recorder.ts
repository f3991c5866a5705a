import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One call to the database as it went over the wire. */
export interface Call {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  /** Calls of one wave were under way together; each wave waits for the one before. */
  readonly wave: number;
}

/** Stands before the database, passes everything on, and keeps what was asked. */
export const openRecorder = async (engine: string) => {
  const calls: Call[] = [];
  let underWay = 0;
  let wave = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", async () => {
      const body = Buffer.concat(parts);
      if (underWay === 0) wave += 1;
      underWay += 1;
      const target = String(request.headers["x-amz-target"]);
      calls.push({ operation: target.split(".")[1] ?? "", input: JSON.parse(body.toString()), wave });
      const { host: _, connection: __, "content-length": ___, ...headers } = request.headers as Record<string, string>;
      const answer = await fetch(engine, { method: "POST", headers, body });
      const answered = Buffer.from(await answer.arrayBuffer());
      underWay -= 1;
      response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" });
      response.end(answered);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** What was asked since the last time. */
    take: (): Call[] => {
      wave = 0;
      return calls.splice(0);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
