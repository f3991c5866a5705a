import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { expect, test } from "vitest";
import { protector } from "#shared/web/protection.ts";

const headersOf = async (app: Hono) => Object.fromEntries((await app.request("/")).headers);
const answer = (c: Context) => c.body(null);

const ours = (filesOrigin: string) => {
  const app = new Hono();
  const protect = protector(filesOrigin);
  app.use((c, next) => {
    protect(c);
    return next();
  });
  app.get("/", answer);
  return app;
};

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
  expect(await headersOf(ours(""))).toEqual(await headersOf(hono));
});

test("forms and scripts may send to the files' origin too, where there is one, and nowhere else", async () => {
  const { "content-security-policy": policy = "" } = await headersOf(ours("https://files.example.org"));
  const directives: Record<string, string> = Object.fromEntries(
    policy.split("; ").map((one) => [one.split(" ")[0], one]),
  );
  expect(directives["form-action"]).toBe("form-action 'self' https://files.example.org");
  expect(directives["connect-src"]).toBe("connect-src 'self' https://files.example.org");
  const named = Object.values(directives).filter((one) => one.includes("files.example.org"));
  expect(named).toHaveLength(2);
});
