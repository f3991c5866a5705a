import { describe, expect, test } from "vitest";
import { type CalendarNote, excerpt, type Message, outboxItem } from "#shared/outbox.ts";

const message: Message = {
  id: "message-0001",
  now: new Date("2026-11-21T09:00:00Z"),
  to: "Amina@Example.org",
  kind: "received",
  language: "en",
  subject: "ORG-7K3Q-9TDW",
  blocks: [{ kind: "text", text: "We have received your registration." }],
};
const action = { kind: "action", label: "Open", path: "/en/registration/confirm", secret: true } as const;
const token = "abcdefghijklmnopqrstuvwx";
const calendar: CalendarNote = {
  uid: "sign-up-7k3q@localhost:3000",
  sequence: 0,
  changedAt: "2026-11-20T09:00:00.000Z",
  startsAt: "2027-03-10T14:00:00.000Z",
  endsAt: "2027-03-10T15:30:00.000Z",
  zone: "Pacific/Apia",
  status: "CONFIRMED",
  title: "Briefing",
  description: "At 3 in the morning.",
};

describe("an item of the outbox", () => {
  test("is due at once, waits in the index and never overwrites", () => {
    const { Item, ConditionExpression } = outboxItem(message);
    expect(ConditionExpression).toBe("attribute_not_exists(id)");
    expect(Item).toMatchObject({ state: "due", pending: "due", attempts: 0, to: "amina@example.org" });
    expect([Item.dueAt, Item.dueSince, Item.writtenAt]).toEqual(Array(3).fill("2026-11-21T09:00:00.000Z"));
  });

  test("can be due later", () => {
    const { Item } = outboxItem({ ...message, dueAt: new Date("2026-12-01T00:00:00Z") });
    expect([Item.dueAt, Item.writtenAt]).toEqual(["2026-12-01T00:00:00.000Z", "2026-11-21T09:00:00.000Z"]);
  });

  test("holds up to 2,048 bytes of words and no more", () => {
    const fits: Message = { ...message, blocks: [{ kind: "quote", text: "ж".repeat(1024) }] };
    expect(outboxItem(fits).Item.blocks).toHaveLength(1);
    expect(() => outboxItem({ ...fits, blocks: [...fits.blocks, { kind: "list", items: ["x"] }] })).toThrow(
      "2049 bytes",
    );
  });

  test("may carry as many bytes again for a calendar, and no more", () => {
    const full: Message = { ...message, blocks: [{ kind: "quote", text: "ж".repeat(1024) }] };
    const most = { ...calendar, description: "ж".repeat(1015), place: "Online, TV" };
    expect(outboxItem({ ...full, calendar: most }).Item.calendar).toEqual(most);
    expect(() => outboxItem({ ...full, calendar: { ...most, place: "Online, TV." } })).toThrow("2049 bytes");
  });

  test("has a token exactly when one link needs it", () => {
    expect(outboxItem({ ...message, blocks: [action], secret: token }).Item.secret).toBe(token);
    expect(() => outboxItem({ ...message, blocks: [action] })).toThrow("token");
    expect(() => outboxItem({ ...message, secret: token })).toThrow("token");
    expect(() => outboxItem({ ...message, blocks: [action, action], secret: token })).toThrow("token");
  });

  test.each([
    ["an address with a line break", { to: "a@example.org\r\nBcc: b@example.org" }],
    ["an address with a name", { to: "Amina <a@example.org>" }],
    ["a subject with a line break", { subject: "ORG-7K3Q-9TDW\r\nBcc: b@example.org" }],
    ["a link to another site", { blocks: [{ ...action, secret: false, path: "//evil.example/" }] }],
    ["a link with a script", { blocks: [{ ...action, secret: false, path: "javascript:alert(1)" }] }],
    ["no words", { blocks: [] }],
    ["a calendar in no known zone", { calendar: { ...calendar, zone: "Mars/Olympus" } }],
    ["a calendar named over two lines", { calendar: { ...calendar, uid: "a\r\nATTENDEE:mailto:b@example.org" } }],
    ["a calendar that begins at no instant", { calendar: { ...calendar, startsAt: "2027-03-10T14:00" } }],
  ])("is refused with %s", (_, wrong) => {
    expect(() => outboxItem({ ...message, ...wrong })).toThrow();
  });
});

describe("an excerpt", () => {
  test("leaves alone what fits", () => {
    expect(excerpt("ждём", 8)).toBe("ждём");
  });

  test("ends between characters, within the bytes allowed", () => {
    expect(excerpt("ждём вас", 9)).toBe("ждё…");
    expect(excerpt("👩‍👩‍👧 family", 12)).toBe("…");
    expect(excerpt("one two three", 11)).toBe("one two…");
  });
});
