import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Outgoing } from "./gateway.ts";

const compressible = new Set(
  [
    ["text", "css csv html javascript plain xml"],
    ["application", "javascript json manifest+json pdf rss+xml wasm xhtml+xml xml"],
    ["image", "svg+xml"],
  ].flatMap(([group, kinds = ""]) => kinds.split(" ").map((kind) => `${group}/${kind}`)),
);

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

const header = ({ headers }: Outgoing, name: string) => String(headers[name] ?? "");

const isCompressible = (answer: Outgoing) =>
  [200, 403, 404].includes(answer.status) &&
  answer.body.length >= 1000 &&
  answer.body.length <= 10_000_000 &&
  !answer.headers["content-encoding"] &&
  compressible.has(header(answer, "content-type").split(";")[0]?.trim().toLowerCase() ?? "");

/** Compresses what CloudFront would (its list of types, statuses and sizes), brotli before gzip. */
export const compressed = async (answer: Outgoing, acceptEncoding: string): Promise<Outgoing> => {
  if (!acceptEncoding || !isCompressible(answer)) return answer;
  const accepted = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0+)?(?:,|$|\\s))`).test(acceptEncoding);
  const encoding = accepted("br") ? "br" : accepted("gzip") ? "gzip" : undefined;
  if (!encoding) return answer;
  const body =
    encoding === "br"
      ? await withBrotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await withGzip(answer.body, { level: 6 });
  const vary = header(answer, "vary");
  const etag = header(answer, "etag");
  const headers = {
    ...answer.headers,
    "content-encoding": encoding,
    vary: vary ? `${vary}, Accept-Encoding` : "Accept-Encoding",
    ...(etag && !etag.startsWith("W/") && { etag: `W/${etag}` }),
  };
  return { ...answer, headers, body };
};
