import { expect, test } from "vitest";
import { eventFor, type Incoming, outgoingFrom } from "#infra/local/gateway.ts";

const request = (wanted: Partial<Incoming> = {}): Incoming => ({
  method: "GET",
  address: "/en",
  headers: {},
  body: Buffer.alloc(0),
  viewer: { address: "127.0.0.9", port: 4711 },
  ...wanted,
});

const eventOf = (wanted: Partial<Incoming>) => eventFor(request(wanted))?.event;

test.each([
  ["/en/registration", "registration", "ANY /{lang}/registration"],
  ["/ar/registration/ORG-7K3Q-9TDW/edit", "registration", "ANY /{lang}/registration/{rest+}"],
  ["/en/desk/registration", "registration", "ANY /{lang}/desk/registration"],
  ["/api/registration/decisions", "registration", "ANY /api/registration/{rest+}"],
  ["/en/desk", "portal", "$default"],
  ["/healthz", "portal", "$default"],
  ["/en/registrations", "portal", "$default"],
])("%s goes to %s", (address, name, routeKey) => {
  const sent = eventFor(request({ address }));
  expect(sent?.match.function).toBe(name);
  expect(sent?.event.routeKey).toBe(routeKey);
});

test("cookies are a list of their own", () => {
  const event = eventOf({ headers: { cookie: "session=abc; draft=d=1" } });
  expect(event?.cookies).toEqual(["session=abc", "draft=d=1"]);
  expect(event?.headers).not.toHaveProperty("cookie");
});

test("the caller's address comes from the connection, whatever the caller claims", () => {
  const event = eventOf({ headers: { "cloudfront-viewer-address": "9.9.9.9:1", "x-forwarded-for": "8.8.8.8" } });
  expect(event?.headers["cloudfront-viewer-address"]).toBe("127.0.0.9:4711");
  expect(event?.headers["x-forwarded-for"]).toBe("8.8.8.8, 127.0.0.9");
});

test("a form's body is in base64 and a program's is plain", () => {
  const body = Buffer.from("name=%D8%B9");
  const form = eventOf({ method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect([form?.isBase64Encoded, form?.body]).toEqual([true, body.toString("base64")]);
  const json = eventOf({
    method: "POST",
    body: Buffer.from('{"a":"ع"}'),
    headers: { "content-type": "application/json" },
  });
  expect([json?.isBase64Encoded, json?.body]).toEqual([false, '{"a":"ع"}']);
});

test("the path arrives decoded, and cut at a decoded question mark", () => {
  expect(eventOf({ address: "/en/status/a%20b?x=%20" })).toMatchObject({
    rawPath: "/en/status/a b",
    rawQueryString: "x=%20",
  });
  expect(eventOf({ address: "/en/status/a%3Fadmin=1" })?.rawPath).toBe("/en/status/a");
  expect(eventOf({ address: "/en/%E0%A4%A" })).toBeUndefined();
});

test("each cookie that is set has a line of its own", () => {
  const answer = outgoingFrom({ statusCode: 303, headers: { Location: "/en" }, cookies: ["a=1", "b=2"], body: "" });
  expect(answer.headers).toEqual({ location: "/en", "set-cookie": ["a=1", "b=2"] });
});

test("what is no answer becomes the gateway's 500", () => {
  expect(outgoingFrom(undefined).status).toBe(500);
});
