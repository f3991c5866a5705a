import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Connection } from "../connection.ts";
import { Refusal } from "../refusal.ts";
import { type Catalogue, speak } from "../speech.ts";
import { type SharedKey, sharedWords } from "../words.ts";
import { languageOf } from "./address.ts";
import type { Environment } from "./environment.ts";
import { answerFailure } from "./failures.tsx";
import { refuseForeign } from "./foreign.ts";

/** Biggest request a page or the API takes, in bytes; files go elsewhere. */
const mostBytes = 64 * 1024;

/** An app in which every request has a voice, a time and protective headers, and every failure one kind of answer. */
export const webApp = <Key extends string>(connection: Connection, catalogue?: Catalogue<Key>) => {
  const { settings, now } = connection;
  const app = new Hono<Environment<Key>>();
  app.use(async (c, next) => {
    if (settings.originSecret && c.req.header("x-origin-secret") !== settings.originSecret) return c.body(null, 403);
    c.set("now", now());
    c.set("s", await speak<SharedKey | Key>(languageOf(c), sharedWords, ...(catalogue ? [catalogue] : [])));
    c.header("Cache-Control", "private, no-store");
    refuseLarge(c.req.header("content-length"));
    refuseForeign(c, settings.origin);
    return next();
  });
  app.use(protection());
  app.notFound((c) => answerFailure(c, new Refusal(404, "not_found")));
  app.onError((error, c) => answerFailure(c, error));
  return app;
};

const refuseLarge = (length: string | undefined) => {
  if (Number(length ?? 0) > mostBytes) throw new Refusal(413, "too_large");
};

const protection = () =>
  secureHeaders({
    // With the default, `no-referrer`, browsers send form posts with `Origin: null`.
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: "max-age=63072000; includeSubDomains",
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
