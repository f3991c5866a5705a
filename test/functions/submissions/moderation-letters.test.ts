import { describe, expect, it } from "vitest";
import type { Content } from "#functions/submissions/content.ts";
import type { Input } from "#functions/submissions/input.ts";
import { letterFor } from "#functions/submissions/letters.ts";
import { lettersToStaff } from "#functions/submissions/moderation/letters/to-staff.ts";
import { decisions, type InputStatus } from "#functions/submissions/submissions.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Call } from "#shared/forums.ts";
import { type Language, languages } from "#shared/languages.ts";
import type { People } from "#shared/people.ts";
import { onTheWire } from "#test/support/raw-mail.ts";
import { content, inputsCall } from "#test/support/submissions.ts";

const now = new Date("2026-12-31T23:59:59Z");
// As long as an officer may write, in a script of three bytes, with a link and markup in it.
const longText = `Visit https://evil.example.org/x <a href="https://evil.example">here</a>\n${"说".repeat(2900)}`;

const call: Call = { ...inputsCall, zone: "America/Argentina/ComodRivadavia", title: { zh: "文".repeat(200) } };

const whole = { ...content, title: "说".repeat(200) } as unknown as Content;

const inputIn = (language: Language, status: InputStatus, changes: Partial<Input> = {}): Input => ({
  reference: "INP-7K3Q-9TDW",
  status,
  version: 3,
  call: call.id,
  forum: call.forum,
  personId: "person-person-person-1",
  email: "focal.point@example.org",
  language,
  timeZone: "Asia/Kathmandu",
  region: "africa",
  title: whole.title,
  createdAt: now.toISOString(),
  since: now.toISOString(),
  sentAt: now.toISOString(),
  late: false,
  answerBy: call.decisionDue,
  takenUntil: call.closesAt,
  content: whole,
  answers: {},
  documents: [],
  reopened: {},
  question: {
    text: longText,
    reason: "not_by_organization",
    askedAt: now.toISOString(),
    due: "2027-01-20T23:59:59.000Z",
    reminded: 0,
  },
  rounds: 3,
  decidedBy: [],
  refusalReason: "rights_of_others",
  contested: false,
  editions: [],
  outcomes: [],
  nagged: 0,
  ...changes,
});

const ofOfficers = [
  ...(["changes", "reminder", "lapsed", "published", "accepted", "refused", "correctionRefused"] as const),
  ...(["upheld", "reversed", "takenDown", "outcome"] as const),
] as const;

const rows: [string, Decision<InputStatus>][] = Object.entries(decisions);
const rowsWith = (kind: string) => rows.filter(([, row]) => row.mail === kind);

/** Every state in which a letter goes out, with every reason it can give. */
const occasions = ofOfficers.flatMap((kind) =>
  rowsWith(kind).flatMap(([name, row]) => {
    const status = row.to === "same" ? (row.from[0] ?? "published") : row.to;
    const own = kind === "refused" || kind === "correctionRefused" ? decisions.propose_refusal.reasons : row.reasons;
    return (own ?? [undefined]).map((reason) => ({ kind, name, status, reason }));
  }),
);

const bytesOf = (blocks: readonly unknown[]) => Buffer.byteLength(JSON.stringify(blocks));
const again = Array.from({ length: 2 }, (_, place) => ({
  number: place + 1,
  at: now.toISOString(),
  title: whole.title,
  titleLanguage: "en" as const,
  files: [],
}));

describe("letters about inputs", () => {
  it.each(languages)(
    "%s: in at most 2 KB with the longest words, and with the reference as subject",
    async (language) => {
      for (const { kind, status, reason } of occasions) {
        for (const editions of [[], again]) {
          const input = inputIn(language, status, { editions });
          const letter = await letterFor({ kind, input, before: input, call, given: { reason, text: longText }, now });
          expect(letter).toMatchObject({ kind, language, subject: input.reference, to: input.email });
          expect({ kind, reason, fits: bytesOf(letter.blocks) <= 2048 ? true : bytesOf(letter.blocks) }).toEqual({
            kind,
            reason,
            fits: true,
          });
          await onTheWire({ ...letter, now });
          expect(letter.subject).not.toContain("说");
        }
      }
    },
  );

  it("cover every message that officers and the clock send", () => {
    expect(occasions.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...ofOfficers]));
  });

  it("say the reason, the words, until when and how another look is asked for", async () => {
    const input = inputIn("en", "refused");
    const given = { reason: "spam", text: "The same text came from forty senders." };
    const { blocks } = await letterFor({ kind: "refused", input, before: input, call, given, now });
    const said = JSON.stringify(blocks);
    for (const part of [
      "It is advertising, or was sent to many",
      "The same text came from forty senders.",
      "never at opinions",
      "ask for another look once",
      "Thursday, 14 January 2027",
      "/en/submissions/own/INP-7K3Q-9TDW",
    ])
      expect(said).toContain(part);
  });

  it("give the permanent address, and of a new version say that the older one is marked as replaced", async () => {
    const first = inputIn("en", "published", { editions: again.slice(0, 1) });
    const about = { kind: "published", call, given: {}, now };
    const told = JSON.stringify((await letterFor({ ...about, input: first, before: first })).blocks);
    expect(told).toContain('"/en/submissions/INP-7K3Q-9TDW"');
    const second = inputIn("en", "published", { editions: again });
    const corrected = JSON.stringify((await letterFor({ ...about, input: second, before: second })).blocks);
    expect(corrected).toContain("marked as replaced");
  });
});

describe("letters to staff", () => {
  it.each(languages)("%s: say which case, by when, and where", async (language) => {
    const person = { id: "p", email: "officer@example.org", language, timeZone: "", role: "secretariat" };
    const people = {
      staff: async () => ({ items: [person] }),
      secretariat: async () => [person],
      find: async () => person,
    } as unknown as People;
    for (const decision of ["nag", "hand_over", "ask"] as const) {
      const input = inputIn("en", "under_review", { assignee: "p" });
      const acting = { id: "somebody", as: "officer" } as const;
      const [post, ...others] = await lettersToStaff({
        people,
        input,
        organization: undefined,
        call,
        decision,
        acting,
        now,
      });
      expect(others).toEqual([]);
      expect(post).toMatchObject({ to: person.email, language, subject: input.reference });
      expect(bytesOf(post?.blocks ?? [])).toBeLessThanOrEqual(2048);
      expect(JSON.stringify(post?.blocks)).toContain(`/${language}/desk/submissions/INP-7K3Q-9TDW`);
      if (post) await onTheWire({ ...post, now });
    }
  });
});
