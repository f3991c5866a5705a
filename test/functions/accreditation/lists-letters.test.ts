import { expect, it } from "vitest";
import type { Application } from "#functions/accreditation/application.ts";
import { letterFor } from "#functions/accreditation/letters.ts";
import { languages } from "#shared/languages.ts";
import { authorityCall, organizerCall } from "#test/support/accreditation.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2027-02-01T09:00:00Z");

const application = (language: Application["language"], status: Application["status"]): Application => ({
  reference: "APP-7K3Q-9TDW",
  status,
  version: 4,
  call: authorityCall.id,
  forum: authorityCall.forum,
  organization: "organization",
  personId: "person",
  email: "focal.point@example.org",
  language,
  timeZone: "America/Argentina/ComodRivadavia",
  region: "africa",
  title: "Wanawake",
  createdAt: "2026-11-21T09:00:00.000Z",
  since: now.toISOString(),
  answerBy: authorityCall.decisionDue,
  takenUntil: authorityCall.closesAt,
  answers: { listName: "Secret name" },
  documents: {},
  reopened: {},
  declarations: [],
  checklist: {},
  rounds: 0,
  decidedBy: [],
  objections: [],
  seats: 0,
  nagged: 0,
});

const kinds = [
  ["listed", "listed", { due: "2027-03-12T22:59:59.000Z" }],
  ["objected", "objected", {}],
  ["accredited", "accredited", {}],
  ["notAccredited", "not_accredited", { text: "Почему? 因为。 ".repeat(200) }],
  ["notAccredited", "not_accredited", {}],
] as const;

const calls = [
  { ...authorityCall, zone: "America/Argentina/ComodRivadavia", quota: 100 },
  { ...organizerCall, zone: "America/Argentina/ComodRivadavia" },
];

it.each(languages.flatMap((language) => kinds.map((kind) => [language, ...kind] as const)))(
  "in %s, %s fits, and its subject tells nothing",
  async (language, kind, status, given) => {
    for (const call of calls) {
      const about = { kind, application: application(language, status), call, given, now };
      const letter = await letterFor(about);
      // Throws when it is too long.
      const { Item } = await onTheWire({ ...letter, now });
      expect([Item.language, Item.subject]).toEqual([language, "APP-7K3Q-9TDW"]);
      expect(JSON.stringify(Item.blocks)).not.toContain("Secret name");
      expect(Item.blocks.some(({ kind: block }) => block === "action")).toBe(true);
    }
  },
);

it("whoever is listed learns until when Member States can object, in the call's zone; of the organizer's list there is no such day", async () => {
  const about = { kind: "listed", application: application("en", "listed"), now };
  const told = await letterFor({ ...about, call: authorityCall, given: { due: "2027-03-12T22:59:59.000Z" } });
  expect(JSON.stringify(told.blocks)).toContain("12 March 2027");
  const organized = await letterFor({ ...about, call: organizerCall, given: { due: undefined } });
  expect(JSON.stringify(organized.blocks)).not.toContain("Member States");
});

it("whoever is accredited learns who decided, how many can come and until when to name them", async () => {
  const about = { kind: "accredited", application: application("en", "accredited"), given: {}, now };
  const text = JSON.stringify((await letterFor({ ...about, call: authorityCall })).blocks);
  expect(text).toContain("Member States, on a no-objection basis");
  expect(text).toContain("2 persons");
  expect(text).toContain("22 April 2027");
  expect(text).toContain("/en/accreditation/applications/APP-7K3Q-9TDW/representatives");
});

it("whoever is accredited late learns of the days they still have, and after the event of none that are over", async () => {
  const about = { kind: "accredited", application: application("en", "accredited"), given: {}, call: authorityCall };
  const late = new Date("2027-05-11T09:00:00Z");
  const nominateUntil = "2027-05-14T22:00:00.000Z";
  const text = JSON.stringify((await letterFor({ ...about, now: late, nominateUntil })).blocks);
  expect(text).toContain("14 May 2027");
  expect(text).not.toContain("22 April 2027");
  const over = JSON.stringify((await letterFor({ ...about, now: new Date(nominateUntil), nominateUntil })).blocks);
  expect(over).not.toContain("2027");
  expect(over).not.toContain("/representatives");
  expect(over).toContain("/en/accreditation/applications/APP-7K3Q-9TDW");
});
