import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type Match, match } from "./functions.ts";

/** A request as it came over the wire, its body read. */
export interface Incoming {
  readonly method: string;
  /** Address as sent: path and query, percent-encoded. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly viewer: { readonly address: string; readonly port: number };
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

/** The host that functions see: CloudFront does not pass the public one on. */
const gatewayHost = "local.execute-api.us-east-1.amazonaws.com";

const textual = /^(?:text\/|application\/(?:json|javascript|xml)\b)/;

/** The HTTP API hands over the path decoded, and cut where a decoded question mark stands. */
const decodedPath = (path: string): string | undefined => {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path).split("?")[0] ?? "/";
  } catch {
    return undefined;
  }
};

const headersFor = ({ headers, viewer }: Incoming): Record<string, string> => {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === "cookie" || name === "connection" || name.startsWith("cloudfront-")) continue;
    passed[name] = Array.isArray(value) ? value.join(",") : value;
  }
  const address = `${viewer.address}:${viewer.port}`;
  const forwarded = passed["x-forwarded-for"];
  return {
    ...passed,
    host: gatewayHost,
    "cloudfront-viewer-address": address,
    "x-forwarded-for": forwarded ? `${forwarded}, ${viewer.address}` : viewer.address,
    "x-forwarded-proto": "https",
    "x-forwarded-port": "443",
  };
};

const cookiesOf = ({ headers }: Incoming): string[] => {
  const { cookie } = headers;
  return typeof cookie === "string" ? cookie.split(/; */).filter(Boolean) : [];
};

let requests = 0;

/** The event (payload format 2.0) that API Gateway would send, and whom; undefined for an address it refuses. */
export const eventFor = (incoming: Incoming): { event: APIGatewayProxyEventV2; match: Match } | undefined => {
  const [encodedPath = "/", ...rest] = incoming.address.split("?");
  const rawQueryString = rest.join("?");
  const path = decodedPath(encodedPath);
  const found = path && match(path);
  if (!found) return undefined;
  const headers = headersFor(incoming);
  const cookies = cookiesOf(incoming);
  const isBase64Encoded = incoming.body.length > 0 && !textual.test(headers["content-type"] ?? "");
  const now = new Date();
  requests += 1;
  const event: APIGatewayProxyEventV2 = {
    version: "2.0",
    routeKey: found.routeKey,
    rawPath: path,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(rawQueryString && { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    ...(found.parameters && { pathParameters: found.parameters }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: gatewayHost,
      domainPrefix: "local",
      http: {
        method: incoming.method,
        path,
        protocol: "HTTP/1.1",
        // The API sees the edge; the caller stands in CloudFront-Viewer-Address.
        sourceIp: "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: `local-${requests}`,
      routeKey: found.routeKey,
      stage: "$default",
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(incoming.body.length > 0 && { body: incoming.body.toString(isBase64Encoded ? "base64" : "utf8") }),
    isBase64Encoded,
  };
  return { event, match: found };
};

/** A handler's answer as API Gateway would put it on the wire. */
export const outgoingFrom = (result: unknown): Outgoing => {
  if (typeof result !== "object" || result === null || !("statusCode" in result))
    return problem(500, "Internal Server Error");
  const {
    statusCode = 200,
    headers = {},
    cookies,
    body = "",
    isBase64Encoded,
  } = result as APIGatewayProxyStructuredResultV2;
  const sent: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) sent[name.toLowerCase()] = String(value);
  if (cookies?.length) sent["set-cookie"] = cookies;
  return { status: statusCode, headers: sent, body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8") };
};

/** What the gateway says by itself. */
export const problem = (status: number, message: string): Outgoing => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: Buffer.from(JSON.stringify({ message })),
});
