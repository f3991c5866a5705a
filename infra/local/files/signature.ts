import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Credentials } from "#shared/settings.ts";
import { denied, FileRefusal } from "./refusals.ts";

const algorithm = "AWS4-HMAC-SHA256";
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

export interface Request {
  readonly method: string;
  /** As sent: path and query, percent-encoded. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Looks, as S3 does, whether whoever sends something knows the secret and signed exactly this. */
export class Signatures {
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** Throws unless `signature` is that of `text` under a scope such as `<key id>/20261121/us-east-1/s3/aws4_request`. */
  demand(signature: string, { text, credential, token }: { text: string; credential: string; token?: string }) {
    const { accessKeyId, secretAccessKey, sessionToken, region } = this.#credentials;
    const [keyId, day = "", ...scope] = credential.split("/");
    if (keyId !== accessKeyId)
      throw new FileRefusal(
        403,
        "InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.",
      );
    if (scope.join("/") !== `${region}/s3/aws4_request`)
      throw new FileRefusal(400, "AuthorizationHeaderMalformed", `the scope of the credential is wrong`);
    if (token !== sessionToken)
      throw new FileRefusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.");
    const key = [day, ...scope].reduce<Buffer>(hmac, Buffer.from(`AWS4${secretAccessKey}`));
    const right = Buffer.from(hmac(key, text).toString("hex"));
    const given = Buffer.from(signature);
    if (right.length === given.length && timingSafeEqual(right, given)) return;
    throw new FileRefusal(
      403,
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    );
  }

  /** Throws unless the request is signed, in its headers or in its address. */
  check(request: Request, now: Date) {
    const { query } = partsOf(request.address);
    if (query.has("X-Amz-Signature")) return this.#checkAddress(request, query, now);
    if (request.headers.authorization) return this.#checkHeaders(request, request.headers.authorization, now);
    throw denied();
  }

  #checkAddress(request: Request, query: URLSearchParams, now: Date) {
    const at = query.get("X-Amz-Date") ?? "";
    const seconds = Number(query.get("X-Amz-Expires"));
    const token = query.get("X-Amz-Security-Token") ?? undefined;
    if (query.get("X-Amz-Algorithm") !== algorithm || !(seconds > 0 && seconds <= 604_800) || !instantOf(at))
      throw new FileRefusal(400, "AuthorizationQueryParametersError", "Error parsing the X-Amz-* parameters");
    const end = instantOf(at) + seconds * 1000;
    const signed = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
    const text = textToSign(request, {
      at,
      credential: query.get("X-Amz-Credential") ?? "",
      signed,
      payload: "UNSIGNED-PAYLOAD",
    });
    this.demand(query.get("X-Amz-Signature") ?? "", {
      text,
      credential: query.get("X-Amz-Credential") ?? "",
      ...(token && { token }),
    });
    if (now.getTime() > end)
      throw denied("Request has expired", { Expires: new Date(end).toISOString(), ServerTime: now.toISOString() });
  }

  #checkHeaders(request: Request, authorization: string, now: Date) {
    const said = /^AWS4-HMAC-SHA256 Credential=([^,]+), *SignedHeaders=([^,]+), *Signature=(\w+)$/.exec(authorization);
    const [, credential = "", signed = "", signature = ""] = said ?? [];
    const at = String(request.headers["x-amz-date"] ?? "");
    const token = request.headers["x-amz-security-token"];
    const payload = String(request.headers["x-amz-content-sha256"] ?? "");
    if (!said) throw new FileRefusal(400, "AuthorizationHeaderMalformed", "The authorization header is malformed");
    if (Math.abs(instantOf(at) - now.getTime()) > 900_000)
      throw new FileRefusal(
        403,
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
      );
    const text = textToSign(request, { at, credential, signed: signed.split(";"), payload });
    this.demand(signature, { text, credential, ...(typeof token === "string" && { token }) });
    if (payload !== sha256(request.body))
      throw new FileRefusal(
        400,
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      );
  }
}

export const partsOf = (address: string) => {
  const [path = "/", ...rest] = address.split("?");
  return { path, query: new URLSearchParams(rest.join("?")) };
};

/** Milliseconds since 1970 of an instant such as 20261121T093000Z; not a number when it is none. */
const instantOf = (compact: string): number =>
  Date.parse(compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));

const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`);

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);

interface Signing {
  readonly at: string;
  readonly credential: string;
  readonly signed: readonly string[];
  readonly payload: string;
}

const textToSign = ({ method, address, headers }: Request, { at, credential, signed, payload }: Signing): string => {
  const { path, query } = partsOf(address);
  const pairs = [...query].filter(([name]) => name !== "X-Amz-Signature");
  const canonicalQuery = pairs
    .map(([name, value]): [string, string] => [encoded(name), encoded(value)])
    .sort(byName)
    .map((pair) => pair.join("="));
  const lines = signed.map(
    (name) =>
      `${name}:${String(headers[name] ?? "")
        .trim()
        .replace(/ +/g, " ")}\n`,
  );
  const canonical = [method, path, canonicalQuery.join("&"), lines.join(""), signed.join(";"), payload].join("\n");
  return [algorithm, at, credential.split("/").slice(1).join("/"), sha256(canonical)].join("\n");
};
