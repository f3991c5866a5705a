import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { addressLetter, leavingLetter } from "#functions/registration/delivery/letters.ts";
import { changeLetter } from "#functions/registration/letters/change-letters.ts";
import { signInLetter, toSecretariat } from "#functions/registration/letters/staff-letters.ts";
import { letterFor } from "#functions/registration/messages.ts";
import { changeDecisions, decisions } from "#functions/registration/registration.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Language, languages } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { outboxItem } from "#shared/outbox.ts";
import { fieldNames } from "#shared/profile.ts";
import { completeProfile } from "#test/support/registration-answers.ts";

const now = new Date("2026-12-31T23:59:59Z");
const mail = {
  from: "Baraza <no-reply@baraza.example>",
  replyTo: "help@baraza.example",
  guests: [],
  perSecond: 14,
  configurationSet: "",
};
const secret = "s".repeat(54);
// As long as an officer may write, in a script of three bytes, with a link and markup in it.
const longText = `Visit https://evil.example.org/x or www.evil.example <a href="https://evil.example">here</a>\n${"说".repeat(2900)}`;

const organizationIn = (language: Language, status: Organization["status"] = "submitted"): Organization => ({
  id: "organization",
  status,
  version: 3,
  email: "focal.point@example.org",
  language,
  profile: { ...(completeProfile as Organization["profile"]), contactTimeZone: "America/Argentina/ComodRivadavia" },
  createdAt: now.toISOString(),
  since: now.toISOString(),
  reference: "ORG-7K3Q-9TDW",
  openedAt: now.toISOString(),
  personId: "person-person-person-1",
  keys: [{ hash: "h", until: now.toISOString(), proven: true }],
  confirmation: { hash: "h", until: now.toISOString() },
  question: {
    fields: [...fieldNames],
    text: longText,
    reason: "contradictory",
    askedAt: now.toISOString(),
    due: "2027-01-20T23:59:59.000Z",
    reminded: 0,
  },
  rounds: 3,
  decidedBy: [],
  declineReason: "duplicate",
});

const person = (language: Language) => ({
  id: "person-person-person-1",
  email: "person@example.org",
  name: "Person",
  language,
  timeZone: "Asia/Kathmandu",
  createdAt: now.toISOString(),
  version: 1,
  suspended: false,
});

const rows: [string, Decision<string>][] = Object.entries({ ...decisions, ...changeDecisions });
const kinds = [...new Set(rows.flatMap(([, row]) => row.mail ?? []))].filter((kind) => !kind.startsWith("change"));

const lettersIn = async (language: Language) => {
  const change = {
    reference: "ORG-0000-000A",
    organizationId: "organization",
    status: "change_pending" as const,
    version: 1,
    openedAt: now.toISOString(),
    since: now.toISOString(),
    fields: [...fieldNames],
    before: {},
    after: {},
  };
  const statusAfter = (kind: string) =>
    rows.find(([, row]) => row.mail === kind && row.to !== "same" && row.to !== "former")?.[1].to as
      | Organization["status"]
      | undefined;
  return [
    ...(await Promise.all(
      ["draft", "absorbed", "released", ...kinds].map(async (kind) => {
        const given = {
          reason: rows.find(([, row]) => row.mail === kind)?.[1].reasons?.[0],
          text: longText,
          other: "ORG-0000-000A",
        };
        const letter = await letterFor(kind, organizationIn(language, statusAfter(kind)), now, given);
        return kind === "draft" || kind === "confirm" ? { ...letter, secret } : letter;
      }),
    )),
    await changeLetter("changeReceived", change, organizationIn(language), { due: "2027-01-14T23:59:59Z", now }),
    await changeLetter("changeAccepted", { ...change, status: "change_accepted" }, organizationIn(language), undefined),
    await changeLetter("changeRefused", { ...change, status: "change_refused" }, organizationIn(language), undefined, {
      reason: "unverifiable",
      text: longText,
    }),
    await signInLetter(person(language), secret, now.toISOString()),
    await signInLetter(person(language), secret, now.toISOString(), true),
    await toSecretariat(person(language), organizationIn(language)),
    await addressLetter({
      to: "new@example.org",
      language,
      zone: "Asia/Kathmandu",
      secret: "s".repeat(32),
      until: now.toISOString(),
    }),
    await leavingLetter("old@example.org", "person-person-person-1", language),
  ];
};

describe.each(languages)("every mail in %s", (language) => {
  test("fits its row, reads in plain text and HTML, reveals nothing in its subject and links only to us", async () => {
    const letters = await lettersIn(language);
    expect(letters.length).toBeGreaterThan(20);
    for (const letter of letters) {
      const { Item } = outboxItem({ id: "message-message-1", now, ...letter });
      const { raw } = await compose(Item, { mail, origin: "https://baraza.example" }, now);
      const parsed = await PostalMime.parse(raw);
      expect(parsed.subject, letter.kind).toBe(letter.reference ?? letter.subject);
      expect(`${parsed.subject} ${JSON.stringify(parsed.headers)}`, letter.kind).not.toContain("Sauti");
      expect(parsed.text, letter.kind).not.toMatch(/\{\w+\}|undefined|https?:\/\/(?!baraza\.example)|www\.evil/);
      expect(Buffer.byteLength(parsed.html ?? ""), letter.kind).toBeLessThan(30_000);
      expect(parsed.html, letter.kind).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`);
      const links = [...(parsed.html ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
      expect(
        links.filter((href) => !href.startsWith(`https://baraza.example/${language}/`)),
        letter.kind,
      ).toEqual([]);
    }
  });
});
