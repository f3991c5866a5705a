import { describe, expect, it } from "vitest";
import { contactLetter } from "#functions/registration/contacts/letters.ts";
import { hostDecisions } from "#functions/registration/hosts/host-decisions.ts";
import { letterToHost, letterToPeople, thanksToHost } from "#functions/registration/hosts/letters.ts";
import { type Language, languages } from "#shared/languages.ts";
import type { Letter } from "#shared/mail/voice.ts";
import type { Host, Organization } from "#shared/organizations.ts";
import { outboxItem } from "#shared/outbox.ts";

const token = "t".repeat(54);
const until = "2030-09-30T00:00:00.000Z";
/** As long as names and words may be, in letters that take three bytes each. */
const long = (count: number) => "字".repeat(count);

const organizationIn = (language: Language, state: Host["state"]): Organization & { host: Host } => ({
  id: "i".repeat(22),
  status: "submitted",
  version: 1,
  email: "focal@example.org",
  language,
  profile: { name: long(250), country: "VC", contactTimeZone: "Pacific/Auckland", legalStatus: "informal" },
  createdAt: until,
  since: until,
  reference: "ORG-7K3Q-9TDW",
  personId: "person",
  keys: [],
  rounds: 0,
  decidedBy: [],
  host: { name: long(250), email: "host@example.org", language, state, askedAt: until, key: { hash: "h", until } },
});

const told = ["hostConfirmed", "hostDeclined", "hostExpired", "hostWithdrawn"] as const;

const lettersIn = async (language: Language): Promise<Letter[]> => [
  await letterToHost(organizationIn(language, "asked"), token),
  await thanksToHost(organizationIn(language, "confirmed"), token),
  ...(await Promise.all(told.map((kind) => letterToPeople(kind, organizationIn(language, "asked"), long(1000))))),
  await contactLetter(
    { organization: long(250), country: "VC", name: long(200), email: "a@example.org", language },
    until,
    token,
  ),
];

describe("letters about hosts and to contacts", () => {
  it("are every one that the table names", () => {
    const named = Object.values(hostDecisions).flatMap((row) => ("mail" in row ? [row.mail] : []));
    expect(new Set(named)).toEqual(new Set(["hostAsked", ...told]));
  });

  it.each(languages)(
    "fit into a mail in %s with the longest words, and say nothing in their subject",
    async (language) => {
      for (const letter of await lettersIn(language)) {
        expect(() => outboxItem({ id: "x".repeat(22), now: new Date(until), ...letter })).not.toThrow();
        expect(letter.language).toBe(language);
        expect(letter.subject).not.toContain("字");
        if (letter.kind !== "contact") expect(letter.subject).toBe("ORG-7K3Q-9TDW");
        const paths = letter.blocks.flatMap((block) => (block.kind === "action" ? [block.path] : []));
        expect(paths).toEqual([
          expect.stringMatching(new RegExp(`^/${language}/(registration/(host|invited)$|me/cases/)`)),
        ]);
      }
    },
  );
});
