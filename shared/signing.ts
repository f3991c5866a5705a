import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Credentials } from "./settings.ts";

/** The part of node:crypto that the signer asks for. */
class Sha256 {
  readonly #hash;

  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", bytesOf(secret));
  }

  update(chunk: unknown) {
    this.#hash.update(bytesOf(chunk));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset() {
    throw new Error("the signer never begins anew");
  }
}

const bytesOf = (data: unknown): string | Uint8Array =>
  typeof data === "string" ? data : new Uint8Array(data as ArrayBufferLike);

/** Signs requests to a service of AWS (Signature Version 4) with what the SDK brings along anyway. */
export const signerFor = (service: "s3" | "kms", { region, ...credentials }: Credentials) =>
  // S3 alone signs paths as they are sent.
  new SignatureV4({ service, region, credentials, sha256: Sha256, uriEscapePath: service !== "s3" });

/** A request before it is signed: its path encoded, its query not. */
export interface Unsigned {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Scheme and host. */
  readonly origin: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** As the signer wants it. */
export const signable = ({ method, origin, path, query = {}, headers = {}, body }: Unsigned) => {
  const { protocol, hostname, port, host } = new URL(origin);
  return {
    method,
    protocol,
    hostname,
    ...(port && { port: Number(port) }),
    path,
    query: { ...query },
    headers: { host, ...headers },
    ...(body && { body }),
  };
};

/** As RFC 3986 encodes, which signatures go by: `encodeURIComponent` leaves five symbols too many. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`);

export const queryOf = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
    .join("&");
