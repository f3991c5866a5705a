import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defuse } from "#shared/mail/defuse.ts";

/** Coarser than any mail program: a scheme, a host with or without www, an address, a network path. */
const looksLikeLink = /[\p{L}\p{M}]:\S|\/\/|\\\\|[^\s\d][.。．｡․﹒]\S|[.。．｡․﹒][^\s\d]|[@＠﹫]\S/u;

const pieces = [
  "http",
  "https",
  ":",
  "/",
  "//",
  "\\\\",
  "www",
  ".",
  "。",
  "．",
  "@",
  "＠",
  "evil",
  "example",
  "com",
  "mailto",
  "tel",
  "مثال",
  "пример",
  "1",
  "23",
  " ",
  "\n",
  "\u200B",
  "\u2060",
  "\uFEFF",
  "<a href=",
  ">",
  "?",
  "#",
];

describe("defused text", () => {
  test.each([
    "https://evil.example/login",
    "HTTPS://EVIL.EXAMPLE",
    "www.evil.example",
    "evil.example/path",
    "mailto:a@evil.example",
    "a@evil.example",
    "tel:+15551234",
    "javascript:alert(1)",
    "//evil.example",
    "\\\\evil.example\\share",
    "пример.рф",
    "例え。テスト",
    "1password.com",
    "http://10.0.0.1/",
  ])("no longer holds the link %s", (text) => {
    expect(text).toMatch(looksLikeLink);
    expect(defuse(text)).not.toMatch(looksLikeLink);
  });

  test("keeps sentences, times, dates, amounts and references as they are", () => {
    const text = "Meet at 14:30 UTC on 26.01.2030. It costs 3.50, and/or nothing: see ORG-7K3Q-9TDW.\nThank you!";
    expect(defuse(text)).toBe(text);
  });

  test("holds no link whatever people write, and loses nothing of it", () => {
    const written = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constantFrom(...pieces)).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(written, (text) => {
        const plain = text.replaceAll("\u200A", "");
        expect(defuse(plain)).not.toMatch(looksLikeLink);
        expect(defuse(plain).replaceAll("\u200A", "")).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });
});
