import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { expect, onTestFinished, test } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { Mailbox } from "#infra/local/mailbox.ts";
import { languages } from "#shared/languages.ts";
import { renderLetter } from "#shared/mail/letter.tsx";
import { type Block, type CalendarNote, type Message, type OutboxRow, outboxItem } from "#shared/outbox.ts";

const now = new Date("2026-11-21T09:00:00Z");
const origin = "https://baraza.example";
const token = "abcdefghijklmnopqrstuvwx";
const mail = {
  from: '"Baraza, platform" <no-reply@baraza.example>',
  replyTo: "",
  guests: [],
  perSecond: 14,
  configurationSet: "",
};
const calendar: CalendarNote = {
  uid: "sign-up-7k3q@baraza.example",
  sequence: 2,
  changedAt: "2026-11-20T09:00:00.000Z",
  startsAt: "2027-03-10T14:00:00.000Z",
  endsAt: "2027-03-10T15:30:00.000Z",
  zone: "Asia/Kathmandu",
  status: "CONFIRMED",
  title: "جلسة إحاطة؛ 通报会, встреча",
  description: "Начало в 19:45.\nСсылка на следующей строке.",
  place: "在线",
};
const blocks: Block[] = [
  { kind: "text", text: "У вас есть место." },
  { kind: "action", label: "Встреча", path: "/ru/briefings/b1", secret: false },
  { kind: "action", label: "Моя запись", path: "/ru/briefings/sign-up", secret: true },
];
const link = `${origin}/ru/briefings/sign-up/${token}`;

const rowOf = (wishes: Partial<Message> = {}): OutboxRow =>
  outboxItem({
    id: "message-0001",
    now,
    to: "amina@example.org",
    kind: "confirmed",
    language: "ru",
    subject: "BRF-7K3Q-9TDW",
    blocks,
    secret: token,
    calendar,
    ...wishes,
  }).Item;

const rawOf = async (row: OutboxRow) => (await compose(row, { mail, origin }, now)).raw;

/** The calendar parts of a mail: what mail programs offer, and the file beside it. */
const calendarsIn = async (row: OutboxRow) => {
  const { attachments } = await PostalMime.parse(await rawOf(row));
  return attachments.map(({ filename, mimeType, method, content }) => {
    const text = typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
    const file = new ICAL.Component(ICAL.parse(text));
    const entry = file.getFirstSubcomponent("vevent");
    if (!entry) throw new Error("no entry");
    return { filename, mimeType, method, file, entry, event: new ICAL.Event(entry) };
  });
};
const read = (of: ICAL.Component, name: string) => of.getFirstPropertyValue(name)?.toString();

test("a mail has its calendar as a part to be offered and as a file, after text and HTML", async () => {
  const raw = (await rawOf(rowOf())).toString();
  const order = ["text/plain", "text/html", "text/calendar", "application/ics"].map((type) =>
    raw.indexOf(`Content-Type: ${type}`),
  );
  expect(order.every((place) => place > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(raw).toContain("Content-Type: text/calendar; charset=utf-8; method=PUBLISH");
  const parts = await calendarsIn(rowOf());
  expect(parts.map(({ filename, mimeType, method }) => [filename, mimeType, method])).toEqual([
    [null, "text/calendar", "PUBLISH"],
    ["briefing.ics", "application/ics", undefined],
  ]);
});

test("the calendar says in the reader's zone and language what the row says, and leads where the mail leads", async () => {
  for (const { file, entry, event } of await calendarsIn(rowOf())) {
    expect(read(file, "method")).toBe("PUBLISH");
    expect([event.uid, event.sequence, event.summary, event.location]).toEqual([
      calendar.uid,
      calendar.sequence,
      calendar.title,
      calendar.place,
    ]);
    expect(event.description).toBe(`${calendar.description}\n${link}`);
    expect(read(entry, "url")).toBe(link);
    expect(read(entry, "organizer")).toBe("mailto:no-reply@baraza.example");
    expect(read(entry, "status")).toBe("CONFIRMED");
    expect(event.startDate.toString()).toBe("2027-03-10T19:45:00");
    expect(event.startDate.toJSDate().toISOString()).toBe(calendar.startsAt);
    expect(event.endDate.toJSDate().toISOString()).toBe(calendar.endsAt);
    expect(entry.getFirstProperty("summary")?.getParameter("language")).toBe("ru");
  }
});

test("what is cancelled is taken out again", async () => {
  const parts = await calendarsIn(rowOf({ calendar: { ...calendar, sequence: 3, status: "CANCELLED" } }));
  expect(parts.map(({ method }) => method)).toEqual(["CANCEL", undefined]);
  for (const { file, entry, event } of parts) {
    expect([read(file, "method"), read(entry, "status"), event.sequence]).toEqual(["CANCEL", "CANCELLED", 3]);
    expect(event.uid).toBe(calendar.uid);
  }
});

test("the calendar leads nowhere when the mail does, and by the plain link when there is no token", async () => {
  const withoutLink = await calendarsIn(rowOf({ blocks: blocks.slice(0, 1), secret: undefined }));
  for (const { entry, event } of withoutLink) {
    expect(entry.getFirstProperty("url")).toBeNull();
    expect(event.description).toBe(calendar.description);
  }
  const [plain] = await calendarsIn(rowOf({ blocks: blocks.slice(0, 2), secret: undefined }));
  expect(plain && read(plain.entry, "url")).toBe(`${origin}/ru/briefings/b1`);
});

test("a mail without a calendar has no such part, and a letterbox shows no token of one with it", async () => {
  const parsed = await PostalMime.parse(await rawOf(rowOf({ calendar: undefined })));
  expect(parsed.attachments).toEqual([]);
  const { text, body } = await renderLetter(rowOf(), origin);
  for (const shown of [text, String(body)]) expect(shown).not.toContain(token);
});

test("the longest mail with the longest calendar weighs less than 30 KB", async () => {
  const longest: Block = { kind: "text", text: "ж".repeat(900) };
  const words = { title: "ж".repeat(290), place: "ж".repeat(234), description: "ж".repeat(500) };
  const zone = "Australia/Lord_Howe";
  for (const language of languages) {
    const row = rowOf({
      language,
      blocks: [longest, ...blocks],
      reference: "BRF-7K3Q-9TDW",
      calendar: { ...calendar, ...words, zone },
    });
    expect((await rawOf(row)).length).toBeLessThan(30_000);
  }
});

test("the local mailbox keeps the file with its text", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mailbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const box = new Mailbox(folder);
  const row = rowOf();
  box.keep({ id: row.id, at: row.dueAt, to: [row.to], outcome: "delivered" }, await rawOf(row));
  const [kept] = await box.mails(row.to);
  const file = kept?.attachments.find(({ filename }) => filename === "briefing.ics");
  const text = Buffer.from(file?.content ?? "", "base64").toString();
  const entry = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  expect(entry?.getFirstPropertyValue("summary")).toBe(calendar.title);
});
