import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { colleagueDecisions } from "#functions/registration/colleagues/colleague-decisions.ts";
import { invitationLetter, lettersAbout, toLead } from "#functions/registration/colleagues/letters.ts";
import { toFocalPoints } from "#functions/registration/letters/to-focal-points.ts";
import { letterFor } from "#functions/registration/messages.ts";
import { type Language, languages } from "#shared/languages.ts";
import type { Invited, Organization } from "#shared/organizations.ts";
import { outboxItem } from "#shared/outbox.ts";
import type { People, Person } from "#shared/people.ts";
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
// As long as people may write, in a script of three bytes, with a link and markup in it.
const long = (name: string) => `${name} https://evil.example.org <b>www.evil.example</b> ${"说".repeat(140)}`;

const personIn = (language: Language, id: string): Person => ({
  id,
  email: `${id}@example.org`,
  name: long(id),
  language,
  timeZone: "America/Argentina/ComodRivadavia",
  createdAt: now.toISOString(),
  version: 1,
  suspended: false,
});

const organizationIn = (language: Language): Organization => ({
  id: "organization",
  status: "active",
  version: 3,
  email: "lead@example.org",
  language,
  profile: { ...(completeProfile as Organization["profile"]), name: long("Sauti"), contactName: long("Zawadi") },
  createdAt: now.toISOString(),
  since: now.toISOString(),
  reference: "ORG-7K3Q-9TDW",
  personId: "lead",
  colleagues: [{ personId: "second", since: now.toISOString() }],
  keys: [],
  rounds: 0,
  decidedBy: [],
});

const invitedIn = (language: Language): Invited => ({
  id: "invitation",
  name: long("Amina"),
  email: "amina@example.org",
  language,
  invitedAt: now.toISOString(),
  by: "lead",
  key: { hash: "h", until: "2027-01-07T23:59:59.000Z" },
});

const kinds = ["joined", "removed", "left", "handedOver"] as const;

const lettersIn = async (language: Language) => {
  const organization = organizationIn(language);
  const second = personIn(language, "second");
  const lead = personIn(language, "lead");
  const about = kinds.map((kind) => lettersAbout(kind, organization, kind === "handedOver" ? lead : second, [second]));
  const ends = (["invitationDeclined", "invitationExpired"] as const).map((kind) =>
    toLead(kind, organization, [invitedIn(language), invitedIn("zh")]),
  );
  return [
    await invitationLetter(organization, invitedIn(language), secret),
    ...(await Promise.all(about)).flat(),
    ...(await Promise.all(ends)),
  ];
};

describe.each(languages)("every mail about focal points in %s", (language) => {
  test("fits its row, is read by an independent parser, names nobody in its subject and links only to us", async () => {
    const letters = await lettersIn(language);
    const mailed = new Set(Object.values(colleagueDecisions).flatMap((row) => ("mail" in row ? [row.mail] : [])));
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(mailed);
    for (const letter of letters) {
      const { Item } = outboxItem({ id: "message-message-1", now, ...letter });
      const { raw } = await compose(Item, { mail, origin: "https://baraza.example" }, now);
      const parsed = await PostalMime.parse(raw);
      expect(parsed.subject, letter.kind).toBe("ORG-7K3Q-9TDW");
      expect(`${parsed.subject} ${JSON.stringify(parsed.headers)}`, letter.kind).not.toMatch(/Sauti|Amina|Zawadi/);
      expect(parsed.text, letter.kind).not.toMatch(/\{\w+\}|undefined|https?:\/\/(?!baraza\.example)|www\.evil/);
      expect(parsed.html, letter.kind).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`);
      const links = [...(parsed.html ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
      expect(
        links.filter((href) => !href.startsWith(`https://baraza.example/${language}/`)),
        letter.kind,
      ).toEqual([]);
      expect(parsed.text?.includes("Sauti"), letter.kind).toBe(true);
    }
  });
});

test("each reads what concerns them in their own language: whom it is about, and who stays", async () => {
  const second = { ...personIn("fr", "second"), timeZone: "" };
  const [lead, them] = await lettersAbout("removed", organizationIn("en"), second, [second]);
  expect([lead?.language, lead?.personId, them?.language, them?.personId]).toEqual(["en", "lead", "fr", "second"]);
  const leadsIn = (letter: typeof them) => letter?.blocks.some(({ kind }) => kind === "action");
  expect([leadsIn(lead), leadsIn(them)]).toEqual([true, false]);
});

test("letters of the case go to all of them, each in their own language, and to nobody who is not there any more", async () => {
  const known = new Map([["second", personIn("ar", "second")]]);
  const people = { find: async (id: string) => known.get(id) } as unknown as People;
  const organization = organizationIn("en");
  const three = { ...organization, colleagues: [...(organization.colleagues ?? []), { personId: "gone", since: "" }] };
  const letters = await toFocalPoints(people, three, (read) => letterFor("current", read, now));
  expect(letters.map(({ to, language, personId }) => [to, language, personId])).toEqual([
    ["lead@example.org", "en", "lead"],
    ["second@example.org", "ar", "second"],
  ]);
});
