import PostalMime from "postal-mime";
import { expect } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { outboxItem } from "#shared/outbox.ts";

const origin = "https://baraza.example";
const mail = {
  from: "Baraza <no-reply@baraza.example>",
  replyTo: "help@baraza.example",
  guests: [],
  perSecond: 14,
  configurationSet: "",
};

/**
 * Writes a letter into the outbox and onto the wire, as every one of them goes, and reads it with an independent parser:
 * in its language, as text and HTML, with our links alone, whole in seven bits. Answers what was read and the row.
 */
export const onTheWire = async (letter: Omit<Parameters<typeof outboxItem>[0], "id">) => {
  const { Item } = outboxItem({ ...letter, id: "message-message-1" });
  const { raw } = await compose(Item, { mail, origin }, letter.now);
  const lines = raw.toString("latin1").split("\r\n");
  const { subject = "", headers, text = "", html = "", to, attachments } = await PostalMime.parse(raw);
  const named = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
  expect(lines.filter((line) => line.length > 998 || /[^\t\x20-\x7e]/.test(line))).toEqual([]);
  expect(to).toMatchObject([{ name: "", address: Item.to }]);
  expect({ subject, language: named("content-language") }).toEqual({
    subject: Item.subject,
    language: [Item.language],
  });
  expect(named("auto-submitted")).toEqual(["auto-generated"]);
  expect(html).toContain(`dir="${Item.language === "ar" ? "rtl" : "ltr"}"`);
  expect(`${subject} ${text} ${html}`).not.toMatch(/\{\w+\}|\bundefined\b|\[object |\bNaN\b/);
  expect(text).not.toMatch(/https?:\/\/(?!baraza\.example)/i);
  expect(html).not.toMatch(/<(?:script|img|iframe|form|link)\b/i);
  const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href);
  expect(links.filter((href) => !href.startsWith(`${origin}/`))).toEqual([]);
  if (Item.secret) expect(text).toContain(Item.secret);
  return { Item, subject, text, html, attachments };
};
