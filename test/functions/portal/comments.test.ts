import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { commentLimit } from "#functions/portal/portal.ts";
import { openPortal, visible } from "./portal-site.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeEach(async () => {
  portal = await openPortal();
});

const stored = async (procedure: string) => {
  const { store, settings } = portal.connection;
  const { Items = [] } = await store.send(
    new QueryCommand({
      TableName: settings.table("comments"),
      KeyConditionExpression: "#procedure = :procedure",
      ExpressionAttributeNames: { "#procedure": "procedure" },
      ExpressionAttributeValues: { ":procedure": procedure },
    }),
  );
  return Items;
};

test("a comment is kept with what was typed and nothing about who typed it", async () => {
  const answer = await portal.post(
    "/fr/take-part/answers",
    { name: "Awa", text: "Le délai est trop long.\r\nMerci." },
    { "cloudfront-viewer-address": "198.51.100.7:4711", "user-agent": "Firefox" },
  );
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/take-part/answers/thanks"]);
  expect(answer.headers.has("set-cookie")).toBe(false);
  expect(await stored("answers")).toEqual([
    {
      procedure: "answers",
      entry: expect.stringMatching(/^2026-11-21T09:00:00\.000Z#[\w-]{22}$/),
      at: "2026-11-21T09:00:00.000Z",
      version: "2026-11-21",
      language: "fr",
      name: "Awa",
      text: "Le délai est trop long.\nMerci.",
      expiresAt: Date.parse("2028-11-20T09:00:00.000Z") / 1000,
    },
  ]);
});

test("a name is not needed", async () => {
  await portal.post("/en/take-part/close", { text: "Short and clear." });
  expect(await stored("close")).toMatchObject([{ name: "", text: "Short and clear." }]);
});

test.each([
  [{ text: "" }, "text", "required"],
  [{ text: " \n " }, "text", "required"],
  [{}, "text", "required"],
  [{ text: "Four".slice(0, 4) }, "text", "too_short"],
  [{ text: "a".repeat(2001) }, "text", "too_long"],
  [{ text: "Hidden \u202E turn" }, "text", "bidi_override"],
  [{ name: "n".repeat(101), text: "Good text" }, "name", "too_long"],
  [{ name: "two\nlines", text: "Good text" }, "name", "line_break"],
  [{ text: "Good text", address: "x@example.org" }, "address", "unknown_field"],
])("%j is refused, and nothing that was typed is lost", async (fields: Record<string, string>, field, code) => {
  const answer = await portal.post("/en/take-part/register", fields);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(html).toContain(`data-field="${field}" data-code="${code}"`);
  expect(html).toContain("<title>Error: ");
  const typed = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html)?.[1];
  expect(typed?.replace(/^\n/, "")).toBe(fields.text ?? "");
  expect(html).toContain(`value="${fields.name ?? ""}"`);
  expect(await stored("register")).toEqual([]);
});

test("both limits of length are allowed, counted in characters and not in bytes", async () => {
  for (const text of ["آراء!", "字".repeat(2000), "😀".repeat(2000)]) {
    expect((await portal.post("/ar/take-part/safety", { text })).status).toBe(303);
  }
  expect(await stored("safety")).toHaveLength(3);
});

test("a program that fills the hidden field is thanked, and nothing is kept", async () => {
  const answer = await portal.post("/en/take-part/close", {
    text: "Buy this now",
    website_confirm: "https://x.example",
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/take-part/close/thanks"]);
  expect(await stored("close")).toEqual([]);
});

test("a form sent from another site is refused", async () => {
  const answer = await portal.post(
    "/en/take-part/close",
    { text: "From afar" },
    { origin: "https://elsewhere.example" },
  );
  expect(answer.status).toBe(403);
  expect(await stored("close")).toEqual([]);
});

test("other kinds of bodies and unknown procedures are refused", async () => {
  const json = await portal.post("/en/take-part/close", {}, { "content-type": "application/json" });
  expect(json.status).toBe(415);
  expect((await portal.post("/en/take-part/nothing", { text: "Good text" })).status).toBe(404);
});

test("one network may send so many comments an hour; what goes over comes back to be sent later", async () => {
  const { most } = commentLimit;
  const from = (address: string, text: string) =>
    portal.post("/en/take-part/correct", { text }, { "cloudfront-viewer-address": `${address}:1` });
  for (let sent = 0; sent < most; sent++) expect((await from("198.51.100.7", `Comment ${sent}`)).status).toBe(303);
  const over = await from("198.51.100.7", "One too many");
  expect(over.status).toBe(429);
  expect(over.headers.get("retry-after")).toBe("3600");
  expect(await over.text()).toMatch(/data-code="too_many_comments"[\s\S]*One too many<\/textarea>/);
  expect((await from("203.0.113.9", "From elsewhere")).status).toBe(303);
  portal.connection.clock.advance({ hours: 1 });
  expect((await from("198.51.100.7", "An hour later")).status).toBe(303);
  expect(await stored("correct")).toHaveLength(most + 2);
});

test("officers read comments newest first, whatever people wrote, as text", async () => {
  const { cookie } = await portal.signIn({ role: "officer" });
  const text = fc
    .string({ minLength: 5, maxLength: 60, unit: "grapheme-composite" })
    .filter((typed) => [...typed.normalize("NFC").trim()].length >= 5);
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      portal.connection.clock.advance({ seconds: 61 });
      const answer = await portal.post("/en/take-part/no-certificate", { text: typed, name: "<b>x</b>" });
      const newest = (await stored("no-certificate")).at(-1)?.text;
      const html = await (await portal.get("/en/desk/take-part/no-certificate", cookie)).text();
      expect(html).not.toContain("<b>x</b>");
      expect(answer.status).toBe(303);
      expect(/class="quote"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1]).toSatisfy(
        (first: string) => visible(first) === newest,
      );
    }),
    { numRuns: 15 },
  );
});

test("a long list of comments is read page by page, each once", async () => {
  const { cookie } = await portal.signIn({ role: "secretariat" });
  for (let number = 100; number < 158; number++) {
    portal.connection.clock.advance({ seconds: 61 });
    await portal.post("/en/take-part/answers", { text: `Comment ${number}` });
  }
  const first = await (await portal.get("/en/desk/take-part/answers", cookie)).text();
  const next = /href="([^"]+)" rel="next"/.exec(first)?.[1] ?? "";
  const second = await (await portal.get(next, cookie)).text();
  const numbers = [...`${first}${second}`.matchAll(/Comment (\d+)</g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 58 }, (_, place) => 157 - place));
  expect(second).not.toContain('rel="next"');
  expect(second).toContain('href="/en/desk/take-part/answers"');
});

test("only officers and the secretariat read comments", async () => {
  const path = "/en/desk/take-part/answers";
  const visitor = await portal.get(path);
  expect([visitor.status, visitor.headers.get("location")]).toEqual([
    303,
    expect.stringMatching(/^\/en\/sign-in\?\w+=%2Fdesk%2Ftake-part%2Fanswers$/),
  ]);
  for (const rights of [{}, { role: "auditor" as const }]) {
    const { cookie } = await portal.signIn(rights);
    expect((await portal.get(path, cookie)).status).toBe(403);
  }
  const { cookie } = await portal.signIn({ role: "officer", region: "africa" });
  expect((await portal.get(path, cookie)).status).toBe(200);
  expect((await portal.get("/en/desk/take-part/nothing", cookie)).status).toBe(404);
  expect((await portal.get(`${path}?after=bm90aGluZw`, cookie)).status).toBe(422);
});
