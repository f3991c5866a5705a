import { type Context, Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { Connection } from "../connection.ts";
import { Refusal } from "../refusal.ts";
import { type Catalogue, type KeyOf, speakers } from "../speech.ts";
import { type SharedKey, sharedWords } from "../words.ts";
import { languageOf, mostBytesOf } from "./address.ts";
import type { Environment } from "./environment.ts";
import { answerFailure } from "./failures.tsx";
import { refuseForeign } from "./foreign.ts";
import { protector } from "./protection.ts";

/** In bytes. Longer than every address of ours, tokens and encoded names included, and short enough to be looked up as a key. */
const longestPath = 1000;

/** An app in which every request has a voice, a time and protective headers, and every failure one kind of answer. */
export const webApp = <const Catalogues extends readonly Catalogue<string>[]>(
  connection: Connection,
  ...catalogues: Catalogues
) => {
  type Key = KeyOf<Catalogues[number]>;
  const { settings, now } = connection;
  // The router that Hono's own choice ends up with here, after having tried another one in the first request.
  const app = new Hono<Environment<Key>>({ router: new TrieRouter() });
  const protect = protector(settings.files.origin);
  const voiceOf = speakers<SharedKey | Key>(sharedWords, ...catalogues);
  app.use(async (c, next) => {
    protect(c);
    if (settings.originSecret && c.req.header("x-origin-secret") !== settings.originSecret) return c.body(null, 403);
    c.set("now", now());
    c.set("s", await voiceOf(languageOf(c)));
    c.header("Cache-Control", "private, no-store");
    if (Buffer.byteLength(c.req.path) > longestPath) throw new Refusal(404, "not_found");
    if (Number(c.req.header("content-length") ?? 0) > mostBytesOf(c)) throw new Refusal(413, "too_large");
    refuseForeign(c, settings.origin);
    return next();
  });
  const fail = async (c: Context, error: unknown) => answerFailure(c, await voiceOf(languageOf(c)), error);
  app.notFound((c) => fail(c, new Refusal(404, "not_found")));
  app.onError((error, c) => fail(c, error));
  return app;
};
