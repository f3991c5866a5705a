import type { Context } from "hono";
import type { Language } from "../languages.ts";
import { hashOf } from "../secrets.ts";

const types = {
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
} as const;

export type FeedKind = keyof typeof types;

/** What the ending of an address asks for. */
export const feedKindOf = (path: string): FeedKind => (path.endsWith(".ics") ? "ics" : "atom");

interface Given {
  readonly kind: FeedKind;
  readonly language: Language;
  readonly body: string;
}

/** What a subscriber gets; nothing but "not changed" if they have it already. */
export const answerFeed = (c: Context, { kind, language, body }: Given): Response => {
  // Weak, since what CloudFront compresses differs in its bytes.
  const tag = `W/"${hashOf(body)}"`;
  c.header("Cache-Control", "public, max-age=0, s-maxage=0");
  c.header("ETag", tag);
  const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
  if (known.includes(tag)) return c.body(null, 304);
  c.header("Content-Language", language);
  return c.body(body, 200, { "Content-Type": types[kind] });
};
