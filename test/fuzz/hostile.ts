import fc from "fast-check";

/** What no page may repeat as it is. */
export const markup = `"'><zq onload=x>`;

/** Texts that somebody who means no good types, and some that came out of a broken program. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    markup,
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "\u0000",
    "\u0007\u001b[2J\u007f",
    "\ud800",
    "\udc00\ud800",
    "\u202e\u2066evil\u2069",
    "\ufeff\u200b\u200d",
    "../../../etc/passwd",
    "..%2f..%2f",
    "%00",
    "%E0%A4%A",
    "a\r\nBcc: x@example.org",
    "=1+1",
    "' OR ''='",
    "{}",
    "null",
    "-0",
    "1e400",
    "2026-02-30",
    "9999-12-31T23:59:59.999Z",
    "-271821-04-20T00:00:00.000Z",
    "javascript:alert(1)",
    "https://user:pass@example.org:99999/",
    "ORG-0000-0000",
    "😀".repeat(40),
    "é".normalize("NFD").repeat(30),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.integer({ min: 1, max: 5000 }).map((length) => "x".repeat(length)),
  fc.constant("本".repeat(1200)),
);

const numbers = fc.constantFrom(0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324);

/** Values of a type that nobody asked for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  numbers,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}], { length: 3 }, { "": "" }),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "then", "toJSON", "length", "en"), hostileText, {
    maxKeys: 3,
  }),
  fc.array(fc.oneof(hostileText, numbers), { maxLength: 4 }),
  fc.constant(Array.from({ length: 500 }, (_, place) => place)),
);

/** Bodies that are no JSON, or hardly; with what they say they are. */
export const strangeBody: fc.Arbitrary<{ readonly type: string; readonly text: string }> = fc.oneof(
  fc.constantFrom(
    { type: "application/json", text: "" },
    { type: "application/json", text: "{" },
    { type: "application/json", text: '{"decision":"take","decision":"withdraw"}' },
    { type: "application/json", text: '{"__proto__":{"decision":"take"},"constructor":{"prototype":{}}}' },
    { type: "application/json", text: "[".repeat(30_000) },
    { type: "application/json", text: `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}` },
    { type: "application/json", text: "null" },
    { type: "application/json", text: '"decision"' },
    { type: "application/json", text: `{"text":"${"a".repeat(70_000)}"}` },
    { type: "application/json", text: `{"text":"${"a".repeat(1_100_000)}"}` },
    { type: "application/json; charset=utf-16", text: "{}" },
    { type: "text/plain", text: "{}" },
    { type: "application/x-www-form-urlencoded", text: "decision=take" },
    { type: "multipart/form-data", text: "{}" },
    { type: "", text: "{}" },
    { type: "application/xml", text: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  ),
  hostileText.map((text) => ({ type: "application/json", text })),
);

/** A part of an address, as somebody may send it. */
export const hostilePart: fc.Arbitrary<string> = fc.oneof(
  hostileText.filter((text) => text !== "").map(encoded),
  fc.constantFrom(
    "..",
    ".",
    "%2e%2e%2f",
    "%252e",
    "%",
    "%zz",
    "%ff",
    "%c0%ae",
    "a%2fb",
    "%3Fa=b",
    "%23",
    "a;b=c",
    "%5c..",
    "%0d%0aX:y",
  ),
);

/** Percent-encodes what cannot be, too. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
