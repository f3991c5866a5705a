import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { FunctionName } from "#shared/wiring.ts";
import { compressed } from "./compression.ts";
import type { Counters } from "./counters.ts";
import { type Handler, lambdaContext } from "./functions.ts";
import { eventFor, type Incoming, type Outgoing, outgoingFrom, problem } from "./gateway.ts";
import { routeName } from "./route-names.ts";
import { staticFile } from "./static.ts";

/** Lambda takes no event above 6 MB; a body that is not text grows by a third on its way. */
const bodyLimit = 4_500_000;

/** Answers an address that exists on one machine only; undefined when it is not such an address. */
export type Controls = (incoming: Incoming) => Promise<Outgoing | undefined>;

interface House {
  readonly origin: string;
  readonly port: number;
  readonly staticFolder: string;
  readonly handlers: Record<FunctionName, Handler>;
  readonly counters: Counters;
  readonly controls: Controls;
}

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= bodyLimit) parts.push(part);
  }
  return size <= bodyLimit ? Buffer.concat(parts) : undefined;
};

/** This machine has two names; a page opened under either is the site's own. */
const ownNames = (headers: IncomingMessage["headers"], { origin, port }: House) => {
  const same = (value: string | undefined) =>
    value?.replace(new RegExp(`^http://(?:127\\.0\\.0\\.1|\\[::1\\]):${port}(?=/|$)`), origin);
  return {
    ...headers,
    ...(headers.origin && { origin: same(headers.origin) }),
    ...(headers.referer && { referer: same(headers.referer) }),
  };
};

const fromFunction = async (incoming: Incoming, house: House): Promise<Outgoing> => {
  const sent = eventFor(incoming);
  if (!sent) return problem(400, "Bad Request");
  try {
    const { function: name } = sent.match;
    return outgoingFrom(await house.handlers[name](sent.event, lambdaContext(name)));
  } catch {
    // The handler has logged the fault without personal data.
    return problem(500, "Internal Server Error");
  }
};

const answer = async (incoming: Incoming, house: House): Promise<Outgoing> => {
  const path = incoming.address.split("?")[0] ?? "/";
  return (await staticFile(house.staticFolder, incoming.method, path)) ?? (await fromFunction(incoming, house));
};

const send = (response: ServerResponse, { status, headers, body }: Outgoing, method: string) => {
  const bodiless = status === 204 || status === 304 || method === "HEAD";
  response.writeHead(status, bodiless ? headers : { ...headers, "content-length": body.length });
  response.end(bodiless ? undefined : body);
};

const serve = async (request: IncomingMessage, response: ServerResponse, house: House) => {
  const { method = "GET", url: address = "/" } = request;
  const viewer = { address: request.socket.remoteAddress ?? "", port: request.socket.remotePort ?? 0 };
  const body = await readBody(request);
  if (!body) return send(response, problem(413, "Request Entity Too Large"), method);
  const incoming: Incoming = { method, address, headers: ownNames(request.headers, house), body, viewer };
  const local = await house.controls(incoming);
  if (local) return send(response, local, method);
  const cost = house.counters.fresh();
  const plain = await house.counters.during(cost, () => answer(incoming, house));
  const sent = await compressed(plain, String(request.headers["accept-encoding"] ?? ""));
  cost.bytesIn = body.length;
  cost.bytesOut = method === "HEAD" ? 0 : sent.body.length;
  house.counters.add(routeName(method, address, sent.status), cost);
  send(response, sent, method);
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });

/** Stands where CloudFront and API Gateway stand; answers on 127.0.0.1 and, where the machine has it, on ::1. */
export const openFront = async (house: House) => {
  const make = () =>
    createServer((request, response) => {
      serve(request, response, house).catch(() => {
        if (!response.headersSent) send(response, problem(500, "Internal Server Error"), "GET");
        else response.destroy();
      });
    });
  const servers = [make(), make()] as const;
  await listen(servers[0], house.port, "127.0.0.1");
  await listen(servers[1], house.port, "::1").catch(() => {});
  return {
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
