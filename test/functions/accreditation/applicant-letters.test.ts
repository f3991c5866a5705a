import { describe, expect, it } from "vitest";
import type { Application } from "#functions/accreditation/application.ts";
import { letterFor } from "#functions/accreditation/letters.ts";
import { addDays } from "#shared/days.ts";
import type { Call } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import { fileDays } from "#shared/promises.ts";
import { findings } from "#shared/uploads.ts";
import { authorityCall, organizerCall } from "#test/support/accreditation.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2026-11-21T09:00:00Z");
const kinds = ["draft", "received", "expired", "withdrawn", "fileRefused", "answered", "contested"];
const statuses: Readonly<Record<string, Application["status"]>> = {
  draft: "draft",
  received: "submitted",
  expired: "expired",
  withdrawn: "withdrawn",
  fileRefused: "under_screening",
  answered: "under_screening",
  contested: "contested",
};

/** As many documents as a call may ask for, under the longest names, all of them bad in every way. */
const wordy = (call: Call): Call => ({
  ...call,
  zone: "America/Argentina/Buenos_Aires",
  documents: Array.from({ length: 12 }, (_, place) => ({
    id: `document-${place}`,
    topic: "other" as const,
    title: Object.fromEntries(languages.map((language) => [language, "字".repeat(200)])),
    need: "required" as const,
    orText: true,
  })),
});

const applicationIn = (language: Application["language"], kind: string, call: Call): Application => ({
  reference: "APP-7K3Q-9TDW",
  status: statuses[kind] ?? "submitted",
  version: 3,
  call: call.id,
  forum: call.forum,
  organization: "o",
  personId: "p",
  email: "focal.point@example.org",
  language,
  timeZone: "America/Argentina/ComodRivadavia",
  region: "africa",
  title: "字".repeat(250),
  createdAt: now.toISOString(),
  since: now.toISOString(),
  sentAt: now.toISOString(),
  answerBy: call.decisionDue,
  takenUntil: call.closesAt,
  answers: {},
  documents: Object.fromEntries(
    call.documents.map(({ id }) => [id, { upload: id, state: "refused", findings: [...findings] }]),
  ),
  reopened: Object.fromEntries(call.documents.map(({ id }) => [id, addDays(now.toISOString(), fileDays)])),
  declarations: [],
  checklist: {},
  rounds: 0,
  decidedBy: [],
  objections: [],
  seats: 0,
  nagged: 0,
});

describe.each(languages)("letters to applicants in %s", (language) => {
  it.each(
    kinds.flatMap((kind) =>
      [authorityCall, organizerCall].map((call) => [kind, call.accreditation, wordy(call)] as const),
    ),
  )(
    "%s of a call decided by the %s fits, and says the reference and nothing else in its subject",
    async (kind, _track, call) => {
      const application = applicationIn(language, kind, call);
      const letter = await letterFor({ kind, application, call, given: {}, now });
      expect(letter).toMatchObject({ kind, language, subject: application.reference, to: application.email });
      const { Item } = await onTheWire({ ...letter, now });
      const said = JSON.stringify(Item.blocks);
      expect(said).not.toContain(application.title);
      expect(said).not.toMatch(/\{\w+\}/);
      const links = Item.blocks.filter((block) => block.kind === "action");
      expect(links).toHaveLength(1);
      expect(links[0]).toMatchObject({ secret: false });
    },
  );
});

describe("what letters tell", () => {
  it("of a bad file: which one, what is wrong and until when another may be sent", async () => {
    const until = addDays(now.toISOString(), fileDays);
    const application: Application = {
      ...applicationIn("en", "fileRefused", authorityCall),
      documents: { proof: { upload: "a", state: "refused", findings: ["encrypted"] }, letter: { text: "fine" } },
      reopened: { proof: until },
    };
    const { blocks } = await letterFor({ kind: "fileRefused", application, call: authorityCall, given: {}, now });
    const said = JSON.stringify(blocks);
    expect(said).toContain("Proof of legal status");
    expect(said).toContain("password");
    expect(said).toContain("28 November 2026");
    expect(said).not.toContain("Letter signed");
  });

  it("in the receipt: who decides, and by when there is an answer", async () => {
    for (const [call, words] of [
      [authorityCall, "no-objection"],
      [organizerCall, "organizer of the forum decides"],
    ] as const) {
      const application = applicationIn("en", "received", call);
      const { blocks } = await letterFor({ kind: "received", application, call, given: {}, now });
      expect(JSON.stringify(blocks)).toContain(words);
      expect(JSON.stringify(blocks)).toContain("31 March 2027");
    }
  });
});
