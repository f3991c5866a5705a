import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { languages } from "#shared/languages.ts";
import { type Block, type Message, type OutboxRow, outboxItem } from "#shared/outbox.ts";

const now = new Date("2026-11-21T09:00:00Z");
const origin = "https://baraza.example";
const token = "abcdefghijklmnopqrstuvwx";
const mail = {
  from: '"Baraza, platform" <no-reply@baraza.example>',
  replyTo: "help@baraza.example",
  guests: [],
  perSecond: 14,
  configurationSet: "",
};
const evil =
  'Visit https://evil.example or www.evil.example, write to a@evil.example <a href="https://evil.example">x</a>\n<script>';
const blocks: Block[] = [
  { kind: "text", text: "مرحبا, 你好, здравствуйте: thank you." },
  { kind: "quote", text: evil },
  {
    kind: "facts",
    rows: [
      ["Name", evil],
      ["Due", "2026-12-01 14:30 UTC"],
    ],
  },
  { kind: "list", items: ["First step", evil] },
  { kind: "action", label: "Confirm", path: "/en/registration/confirm", secret: true },
  { kind: "action", label: "Status", path: "/en/status?reference=ORG-7K3Q-9TDW", secret: false },
];

const rowOf = (wishes: Partial<Message>): OutboxRow =>
  outboxItem({
    id: "message-0001",
    now,
    to: "amina@example.org",
    kind: "received",
    language: "en",
    subject: "ORG-7K3Q-9TDW",
    reference: "ORG-7K3Q-9TDW",
    blocks,
    secret: token,
    ...wishes,
  }).Item;

const read = async (row: OutboxRow, settings = { mail, origin }) => {
  const composed = await compose(row, settings, now);
  const parsed = await PostalMime.parse(composed.raw);
  const headers = new Map(parsed.headers.map(({ key, value }) => [key, value]));
  return { ...composed, ...parsed, headers, text: parsed.text ?? "", html: parsed.html ?? "" };
};
const linksIn = (html: string) => [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, address]) => address);
const wordsOf = (html: string) => html.slice(html.indexOf("<body")).replace(/<[^>]*>/g, "\n");

describe.each(languages)("a mail in %s", (language) => {
  test("says who writes and that the case shows every mail, as text first and as HTML", async () => {
    const { text, html, raw } = await read(rowOf({ language }));
    for (const part of [text, html]) {
      expect(part).toContain("Baraza");
      expect(part).toContain("ORG-7K3Q-9TDW");
      expect(part).toContain(`${origin}/${language}`);
    }
    expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
  });

  test("links to us alone, whatever others wrote", async () => {
    const { text, html } = await read(rowOf({ language }));
    const ours = [`${origin}/en/registration/confirm/${token}`, `${origin}/en/status?reference=ORG-7K3Q-9TDW`];
    expect(linksIn(html)).toEqual(ours);
    for (const words of [text, wordsOf(html)]) {
      const others = [...ours, `${origin}/${language}`].reduce((rest, address) => rest.replaceAll(address, ""), words);
      expect(others).not.toMatch(/\/\/|www\.\S|\w\.\w|@\S/);
    }
    expect(html).not.toMatch(/<script|<a href="https:..evil/);
  });
});

describe("a mail's headers", () => {
  test("name sender, recipient, language and machine, and nothing that tracks", async () => {
    const { headers, subject, from, to, source, destination } = await read(rowOf({ language: "ar" }));
    expect({ subject, from: from?.address, to: to?.map(({ address }) => address), source, destination }).toEqual({
      subject: "ORG-7K3Q-9TDW",
      from: "no-reply@baraza.example",
      to: ["amina@example.org"],
      source: "no-reply@baraza.example",
      destination: "amina@example.org",
    });
    expect(headers.get("reply-to")).toBe("help@baraza.example");
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("content-language")).toBe("ar");
    expect(headers.get("message-id")).toBe("<message-0001@baraza.example>");
    expect(new Date(headers.get("date") ?? "")).toEqual(now);
    expect([...headers.keys()].sort()).toEqual([
      "auto-submitted",
      "content-language",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "reply-to",
      "subject",
      "to",
    ]);
  });

  test("carry subjects in every script", async () => {
    const subject = "تسجيلكم — 您的登记 — Ваша регистрация ORG-7K3Q-9TDW";
    const composed = await read(rowOf({ subject }));
    expect(composed.subject).toBe(subject);
    expect(composed.raw.toString("latin1").split("\r\n\r\n")[0]).toMatch(/^[\x20-\x7E\t\r\n]*$/);
  });

  test("spell foreign domains as mail systems need them", async () => {
    const { destination, to } = await read(rowOf({ to: "info@пример.example" }));
    expect(destination).toBe("info@xn--e1afmkfd.example");
    expect(to?.map(({ address }) => address)).toEqual([destination]);
  });

  test("cannot be had without a sender", async () => {
    const settings = { mail: { ...mail, from: "" }, origin };
    await expect(compose(rowOf({}), settings, now)).rejects.toThrow("MAIL_FROM");
  });
});

describe("whatever a message holds", () => {
  const words = (max: number) =>
    fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom(..."ab\".&<>'\n ж中م@:/") });
  const anyBlock: fc.Arbitrary<Block> = fc.oneof(
    words(400).map((text): Block => ({ kind: "quote", text })),
    fc
      .array(fc.tuple(words(3), words(3)), { minLength: 12, maxLength: 12 })
      .map((rows): Block => ({ kind: "facts", rows })),
    fc.array(words(3), { minLength: 1, maxLength: 30 }).map((items): Block => ({ kind: "list", items })),
  );

  test("its HTML stays below 30 KB", async () => {
    const worst: Block[][] = [
      [{ kind: "quote", text: '"'.repeat(2048) }],
      Array.from({ length: 12 }, () => ({
        kind: "facts",
        rows: Array.from({ length: 12 }, () => ['"', '"""""'] as [string, string]),
      })),
      Array.from({ length: 12 }, () => ({ kind: "list", items: Array.from({ length: 30 }, () => '"""""') })),
    ];
    for (const language of languages)
      for (const block of worst) {
        const { html } = await read(rowOf({ language, blocks: block, secret: undefined }));
        expect(Buffer.byteLength(html)).toBeLessThan(30_000);
      }
  });

  test("its words arrive, parted only by hair spaces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { minLength: 1, maxLength: 3 }), async (some) => {
        const { text, html } = await read(rowOf({ blocks: some, secret: undefined }));
        expect(linksIn(html)).toEqual([]);
        const seen = text.replaceAll("\u200A", "").replace(/\s|>/g, "");
        for (const block of some)
          for (const word of block.kind === "quote" ? [block.text] : block.kind === "list" ? block.items : [])
            expect(seen).toContain(word.replace(/\s|>/g, ""));
      }),
      { numRuns: 100 },
    );
  });
});
