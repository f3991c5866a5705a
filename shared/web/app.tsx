import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import type { Connection } from "../connection.ts";
import { Refusal } from "../refusal.ts";
import { type Catalogue, speakers } from "../speech.ts";
import { type SharedKey, sharedWords } from "../words.ts";
import { languageOf } from "./address.ts";
import type { Environment } from "./environment.ts";
import { answerFailure } from "./failures.tsx";
import { refuseForeign } from "./foreign.ts";
import { protect } from "./protection.ts";

/** Biggest request a page or the API takes, in bytes; files go elsewhere. */
const mostBytes = 64 * 1024;

/** Longer than every address of ours, tokens and encoded names included, and short enough to be looked up as a key. */
const longestPath = 1000;

/** An app in which every request has a voice, a time and protective headers, and every failure one kind of answer. */
export const webApp = <Key extends string>(connection: Connection, catalogue?: Catalogue<Key>) => {
  const { settings, now } = connection;
  // The router that Hono's own choice ends up with here, after having tried another one in the first request.
  const app = new Hono<Environment<Key>>({ router: new TrieRouter() });
  const voiceOf = speakers<SharedKey | Key>(sharedWords, ...(catalogue ? [catalogue] : []));
  app.use(async (c, next) => {
    protect(c);
    if (settings.originSecret && c.req.header("x-origin-secret") !== settings.originSecret) return c.body(null, 403);
    c.set("now", now());
    c.set("s", await voiceOf(languageOf(c)));
    c.header("Cache-Control", "private, no-store");
    if (c.req.path.length > longestPath) throw new Refusal(404, "not_found");
    refuseLarge(c.req.header("content-length"));
    refuseForeign(c, settings.origin);
    return next();
  });
  app.notFound((c) => answerFailure(c, new Refusal(404, "not_found")));
  app.onError((error, c) => answerFailure(c, error));
  return app;
};

const refuseLarge = (length: string | undefined) => {
  if (Number(length ?? 0) > mostBytes) throw new Refusal(413, "too_large");
};
