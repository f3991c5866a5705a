import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { callDecisions, forumDecisions } from "#functions/forums/forums.ts";
import { isLetter, letterFor, letterKinds } from "#functions/forums/messages.ts";
import { compose } from "#functions/notifications/mime.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Call, type Forum, type Moved, moveReasons } from "#shared/forums.ts";
import { type Language, languages } from "#shared/languages.ts";
import { outboxItem } from "#shared/outbox.ts";
import type { Recipient } from "#shared/recipients.ts";
import { daysFrom, newCall, newEvent, newForum } from "#test/support/forums.ts";

const now = new Date("2026-12-31T23:59:59Z");
const mail = {
  from: "Baraza <no-reply@baraza.example>",
  replyTo: "help@baraza.example",
  guests: [],
  perSecond: 14,
  configurationSet: "",
};
// As long as an officer may write, in a script of three bytes, with a link and markup in it.
const longest = (most: number) => {
  const link = `https://evil.example.org/x www.evil.example <a href="https://evil.example">here</a> `;
  return Object.fromEntries(languages.map((language) => [language, `${link}${"说".repeat(most)}`.slice(0, most)]));
};
const id = "a".repeat(60);
const base = { since: now.toISOString(), createdAt: now.toISOString(), version: 2 };

const event = {
  ...newEvent(now, { title: longest(200), place: longest(300), zone: "America/Argentina/ComodRivadavia" }),
  cancelled: false,
  sequence: 1,
};
const forum: Forum = {
  ...newForum({ id, title: longest(200) }),
  ...base,
  events: [event],
  status: "announced",
  history: [],
  startsAt: event.startsAt,
  shelf: "current",
};
const call: Call = {
  ...newCall(now, { id, title: longest(200), zone: "America/Argentina/ComodRivadavia" }),
  ...base,
  purpose: "accreditation",
  forum: id,
  status: "announced",
  sequence: 1,
  history: [],
  openingTold: false,
};
const forInputs: Call = { ...call, purpose: "inputs" };
const names = ["opensAt", "closesAt", "decisionDue", "nominationsUntil", "substitutionsUntil"];
const moved: Moved = {
  at: now.toISOString(),
  what: "move",
  reason: "clash",
  text: longest(1000),
  event: event.id,
  dates: Object.fromEntries(
    [...names, `${event.id}.startsAt`, `${event.id}.endsAt`].map((name) => [
      name,
      [daysFrom(now, 300), daysFrom(now, 310)],
    ]),
  ),
};

const concerned = (language: Language): Recipient => ({
  to: "person@example.org",
  personId: "person-person-person-1",
  language,
  timeZone: "America/North_Dakota/New_Salem",
  reference: "APP-7K3Q-9TDW",
  path: "/accreditation/applications/APP-7K3Q-9TDW",
});
const focalPoint = (language: Language): Recipient => ({
  to: "person@example.org",
  language,
  timeZone: "America/North_Dakota/New_Salem",
  stop: "/me/cases/ORG-7K3Q-9TDW",
});

test("every mail of the tables is one that can be written, and no other", () => {
  const rows: Decision<string>[] = [...Object.values(forumDecisions), ...Object.values(callDecisions)];
  const kinds = rows.flatMap(({ mail: kind }) => kind ?? []);
  expect(kinds.every(isLetter)).toBe(true);
  expect([...new Set(kinds)].sort()).toEqual([...letterKinds].sort());
});

describe.each(languages)("every mail in %s", (language) => {
  const told = letterKinds.flatMap((kind) =>
    (kind.startsWith("call") ? [call, forInputs] : [undefined]).map((about) => ({ kind, about, for: about?.purpose })),
  );
  test.each(told)("$kind for $for fits its row, reads well and links only to us", async ({ kind, about }) => {
    for (const recipient of [concerned(language), focalPoint(language)]) {
      for (const reason of moveReasons) {
        const letter = await letterFor(kind, { forum, call: about, moved: { ...moved, reason }, recipient, now });
        expect(letter.subject).toBe(recipient.reference ?? letter.subject);
        expect(letter.subject).not.toContain("evil");
        const words = letter.blocks.find((block) => block.kind === "quote");
        expect(Buffer.byteLength(words?.kind === "quote" ? words.text : "")).toBeGreaterThan(80);
        const { Item } = outboxItem({ ...letter, id: "message-message-1", now });
        if (reason !== moveReasons[0]) continue;
        const { raw } = await compose(Item, { mail, origin: "https://baraza.example" }, now);
        const { text = "", html = "" } = await PostalMime.parse(raw);
        expect(text).not.toMatch(/\{\w+\}|undefined|https?:\/\/(?!baraza\.example)|www\.evil/);
        expect(html).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`);
        const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
        const ours = [`https://baraza.example/${language}`, `https://baraza.example/feeds/forums/${language}/`];
        expect(links.filter((href) => !ours.some((beginning) => href.startsWith(beginning)))).toEqual([]);
        expect(links.some((href) => href.includes(`/forums/${id}`))).toBe(true);
      }
    }
  });
});

const shortly = {
  ...forum,
  title: { en: "Forum", fr: "Le forum" },
  events: [{ ...event, title: { en: "Week" }, place: {} }],
};
const extended = { ...call, title: { en: "Call" }, zone: "Pacific/Apia", closesAt: "2027-03-01T10:59:59.000Z" };
const why: Moved = {
  at: now.toISOString(),
  what: "extend",
  reason: "more_time",
  text: { fr: "Beaucoup l’ont demandé." },
  dates: { closesAt: ["2027-02-15T10:59:59.000Z", "2027-03-01T10:59:59.000Z"] },
};

test("an extension says until when in every clock that matters, until when it was, why, and in the officer's words", async () => {
  const recipient = { ...concerned("en"), timeZone: "Africa/Nairobi" };
  const { blocks } = await letterFor("callExtended", { forum: shortly, call: extended, moved: why, recipient, now });
  const facts = blocks.find((block) => block.kind === "facts");
  expect(facts?.kind === "facts" && facts.rows).toEqual([
    ["Call", "Call"],
    ["Forum", "Forum"],
    ["Closes", "Monday, 1 March 2027 at 23:59 (Pacific/Apia, UTC+13)"],
    ["Universal time", "Monday, 1 March 2027 at 10:59 (UTC)"],
    ["Your time", "Monday, 1 March 2027 at 13:59 (Africa/Nairobi, UTC+3)"],
    ["Time left", "59 days, 11 hours"],
    ["Before", "Monday, 15 February 2027 at 23:59 (Pacific/Apia, UTC+13)"],
    ["Reason", "To give more time"],
  ]);
  expect(blocks).toContainEqual({ kind: "quote", text: "Beaucoup l’ont demandé." });
  expect(blocks).toContainEqual({
    kind: "action",
    label: "See where you stand",
    path: "/en/accreditation/applications/APP-7K3Q-9TDW",
    secret: false,
  });
});

test("a mail that comes late tells the date that holds by now", async () => {
  const later = { ...extended, closesAt: "2027-03-08T10:59:59.000Z" };
  const { blocks } = await letterFor("callExtended", {
    forum: shortly,
    call: later,
    moved: why,
    recipient: concerned("en"),
    now,
  });
  expect(JSON.stringify(blocks)).toContain("8 March 2027");
  expect(JSON.stringify(blocks)).not.toContain("1 March 2027");
});
