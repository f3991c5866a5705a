import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "#shared/light-fetch/body.ts";
import { LightHeaders } from "#shared/light-fetch/headers.ts";
import { LightRequest } from "#shared/light-fetch/request.ts";
import { LightResponse } from "#shared/light-fetch/response.ts";

/** What something gives, or the kind of error it throws. */
const outcome = <Given>(run: () => Given) => {
  try {
    return { given: run() };
  } catch (error) {
    return { thrown: (error as Error).name };
  }
};

const settled = async <Given>(run: () => Promise<Given>) => {
  try {
    return { given: await run() };
  } catch (error) {
    return { thrown: (error as Error).name };
  }
};

const names = fc.oneof(
  fc.constantFrom("Content-Type", "content-type", "Set-Cookie", "Cookie", "X-One", "x-one", "Location", "accept"),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const values = fc.oneof(
  fc.constantFrom("text/html", " spaced ", "\ttabbed\n", "", "a\r\nSet-Cookie: b", "a\0b", "caf\u00e9", "\u0416"),
  fc.string({ maxLength: 8, unit: "binary" }),
);
const pairs = fc.array(fc.tuple(names, values), { maxLength: 6 });

type AnyHeaders = Pick<
  LightHeaders,
  "get" | "has" | "set" | "append" | "delete" | "getSetCookie" | "forEach" | "entries"
>;

const steps = fc.array(fc.tuple(fc.constantFrom("set", "append", "delete", "get", "has"), names, values), {
  maxLength: 12,
});

const seen = (headers: AnyHeaders) => {
  const visited: [string, string][] = [];
  headers.forEach((value, name) => {
    visited.push([name, value]);
  });
  return { visited, entries: [...headers.entries()], cookies: headers.getSetCookie() };
};

const walk = (headers: AnyHeaders, done: readonly (readonly [string, string, string])[]) => ({
  outcomes: done.map(([step, name, value]) =>
    outcome(() => (step === "set" || step === "append" ? headers[step](name, value) : headers[step as "get"](name))),
  ),
  ...seen(headers),
});

describe("light headers do what Node's do", () => {
  it("after any steps, refusing what those refuse", () => {
    fc.assert(
      fc.property(steps, (done) => {
        expect(walk(new LightHeaders(), done)).toEqual(walk(new Headers(), done));
      }),
      { numRuns: 500 },
    );
  });

  it("made from pairs, from a record and from each other", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const record = Object.fromEntries(given);
        expect(outcome(() => seen(new LightHeaders(given)))).toEqual(
          outcome(() => seen(new Headers(given as [string, string][]))),
        );
        expect(outcome(() => seen(new LightHeaders(record)))).toEqual(outcome(() => seen(new Headers(record))));
        expect(outcome(() => seen(new LightHeaders(new LightHeaders(record))))).toEqual(
          outcome(() => seen(new Headers(record))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("a copy changes by itself", () => {
    const first = new LightHeaders({ "x-one": "1", "set-cookie": "a=b" });
    const second = new LightHeaders(first);
    second.set("x-one", "2");
    second.append("set-cookie", "c=d");
    expect(seen(first).entries).toEqual([
      ["set-cookie", "a=b"],
      ["x-one", "1"],
    ]);
  });
});

const bytes = fc.uint8Array({ maxLength: 20 });
const content = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "binary", maxLength: 20 }),
  bytes,
  fc.constant("\ufeffa"),
);
const asSent = (body: Content) => (typeof body === "string" || body === null ? body : new Uint8Array(body));

describe("light requests do what Node's do", () => {
  const addresses = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: "binary", maxLength: 12 }).map((path) => `https://example.org/${path}`),
    fc.constantFrom("https://a:b@example.org/", "nowhere", "https://", "https://example.org/en/%2e%2e/x?a=b#c"),
  );
  const methods = fc.constantFrom("GET", "get", "HEAD", "POST", "post", "put", "patch", "PATCH", "TRACE", "a b", "odd");

  it("for any address, method and body", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, methods, content, async (address, method, body) => {
        const look = async (make: () => Pick<Request, "url" | "method" | "bodyUsed" | "text">) => {
          const made = make();
          const { url, method } = made;
          return { url, method, text: await made.text(), used: made.bodyUsed, again: await settled(() => made.text()) };
        };
        const light = () => new LightRequest(address, { method, body }) as unknown as Request;
        const own = () => new Request(address, { method, body: asSent(body) });
        expect(await settled(() => look(light))).toEqual(await settled(() => look(own)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("light responses do what Node's do", () => {
  // Where several things are wrong at once, another of them may be named.
  const refused = (result: object) => ("thrown" in result ? "refused" : result);
  const statuses = fc.oneof(fc.constantFrom(undefined, 200, 204, 205, 302, 304, 404, 503), fc.integer({ max: 700 }));

  it("for any body, status and headers", async () => {
    await fc.assert(
      fc.asyncProperty(content, statuses, pairs, async (body, status, given) => {
        const headers = Object.fromEntries(given);
        const init = { headers, ...(status !== undefined && { status }) };
        const look = async (make: () => Response) => {
          const made = make();
          const { status, ok } = made;
          const buffer = new Uint8Array(await made.arrayBuffer());
          return { status, ok, headers: seen(made.headers), buffer, again: await settled(() => made.text()) };
        };
        const light = () => new LightResponse(body, init) as unknown as Response;
        expect(refused(await settled(() => look(light)))).toEqual(
          refused(await settled(() => look(() => new Response(asSent(body), init)))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("JSON is read from the body", async () => {
    expect(await new LightResponse('{"a":[1]}').json()).toEqual({ a: [1] });
    await expect(new LightResponse("{").json()).rejects.toThrow(SyntaxError);
  });
});
