import { describe, expect, it } from "vitest";
import { type ApplicationStatus, decisions } from "#functions/accreditation/accreditation.ts";
import { fieldNames } from "#functions/accreditation/answers.ts";
import type { Application } from "#functions/accreditation/application.ts";
import { documentField } from "#functions/accreditation/given.ts";
import { letterFor } from "#functions/accreditation/letters.ts";
import { lettersToStaff } from "#functions/accreditation/screening/letters/to-staff.ts";
import type { Call } from "#shared/forums.ts";
import { type Language, languages } from "#shared/languages.ts";
import type { People } from "#shared/people.ts";
import { answers, authorityCall } from "#test/support/accreditation.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2026-12-31T23:59:59Z");
// As long as an officer may write, in a script of three bytes, with a link and markup in it.
const longText = `Visit https://evil.example.org/x <a href="https://evil.example">here</a>\n${"说".repeat(2900)}`;

/** With as many documents as a call may ask for, under the longest titles. */
const call: Call = {
  ...authorityCall,
  zone: "America/Argentina/ComodRivadavia",
  documents: Array.from({ length: 12 }, (_, place) => ({
    id: `document-${place}`,
    topic: "other" as const,
    title: { zh: "文".repeat(200) },
    need: "required" as const,
    orText: true,
  })),
};

const applicationIn = (language: Language, status: ApplicationStatus): Application => ({
  reference: "APP-7K3Q-9TDW",
  status,
  version: 3,
  call: call.id,
  forum: call.forum,
  organization: "organization",
  personId: "person-person-person-1",
  email: "focal.point@example.org",
  language,
  timeZone: "Asia/Kathmandu",
  region: "africa",
  title: "说".repeat(250),
  createdAt: now.toISOString(),
  since: now.toISOString(),
  sentAt: now.toISOString(),
  answerBy: call.decisionDue,
  takenUntil: call.closesAt,
  answers,
  documents: {},
  reopened: {},
  declarations: [],
  checklist: {},
  question: {
    fields: [...fieldNames, ...call.documents.map(({ id }) => documentField(id))],
    text: longText,
    reason: "contradictory",
    askedAt: now.toISOString(),
    due: "2027-01-20T23:59:59.000Z",
    reminded: 0,
  },
  rounds: 3,
  decidedBy: [],
  refusalReason: "fiscal_sponsor_project",
  redirectedTo: "prior",
  objections: [],
  seats: 0,
  nagged: 0,
});

const kinds = [
  ...(["question", "reminder", "incomplete", "redirected", "notEligible"] as const),
  ...(["upheld", "reversed", "waitlisted", "revoked", "notDecided"] as const),
];

const rowOf = (kind: string) => {
  const row = Object.values(decisions).find((one) => "mail" in one && one.mail === kind);
  if (!row) throw new Error(`no decision sends ${kind}`);
  return row;
};

const statusAfter = (kind: string): ApplicationStatus => {
  const { to } = rowOf(kind);
  return to === "same" ? "info_requested" : to;
};

/** Every reason that a letter may have to name. */
const reasonsOf = (kind: string): readonly (string | undefined)[] => {
  if (kind === "notEligible") return decisions.propose_refusal.reasons;
  const row = rowOf(kind);
  return "reasons" in row ? row.reasons : [undefined];
};

describe.each(languages)("letters of screening in %s", (language) => {
  it.each(kinds)("%s: at most 2 KB with the longest texts, in its own script", async (kind) => {
    for (const reason of reasonsOf(kind)) {
      const application = applicationIn(language, statusAfter(kind));
      const letter = await letterFor({ kind, application, call, given: { reason, text: longText }, now });
      expect(letter).toMatchObject({ language, subject: "APP-7K3Q-9TDW", to: "focal.point@example.org" });
      expect((await onTheWire({ ...letter, now })).Item.kind).toBe(kind);
      const words = letter.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
      expect(words.length).toBeGreaterThan(0);
      expect(words.join(" ")).not.toMatch(/\{\w+\}/);
    }
  });

  it.each(["nag", "hand_over", "ask"] as const)("to staff: %s", async (decision) => {
    const person = { id: "p".repeat(22), email: "officer@example.org", language, timeZone: "Asia/Kathmandu" };
    const staff = { ...person, name: "", createdAt: "", version: 1, suspended: false, role: "secretariat" as const };
    const people = {
      staff: async () => ({ items: [staff] }),
      secretariat: async () => [staff],
      find: async () => staff,
    } as unknown as People;
    const application = { ...applicationIn(language, "under_screening"), assignee: staff.id };
    const acting = { id: "somebody", as: "officer" as const };
    const letters = await lettersToStaff({
      people,
      application,
      organization: application,
      call,
      decision,
      acting,
      now,
    });
    expect(letters).toHaveLength(1);
    for (const letter of letters) {
      expect(letter).toMatchObject({ to: "officer@example.org", subject: "APP-7K3Q-9TDW", language });
      expect((await onTheWire({ ...letter, now })).Item.blocks.length).toBeGreaterThan(2);
    }
  });
});
