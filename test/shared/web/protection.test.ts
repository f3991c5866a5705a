import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { expect, test } from "vitest";
import { protect } from "#shared/web/protection.ts";

const headersOf = async (app: Hono) => Object.fromEntries((await app.request("/")).headers);
const answer = (c: Context) => c.body(null);

test("answers are protected as hono's own middleware would, with our content policy", async () => {
  const hono = new Hono();
  hono.use(
    secureHeaders({
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
    }),
  );
  hono.get("/", answer);
  const ours = new Hono();
  ours.use((c, next) => {
    protect(c);
    return next();
  });
  ours.get("/", answer);
  expect(await headersOf(ours)).toEqual(await headersOf(hono));
});
