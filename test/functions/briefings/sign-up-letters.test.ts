import { describe, expect, it } from "vitest";
import { signUpDecisions } from "#functions/briefings/briefings.ts";
import type { About } from "#functions/briefings/letters.ts";
import { letterFor } from "#functions/briefings/letters.ts";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { letterWords } from "#functions/briefings/signing-up/letters/letter-words.ts";
import { signingUpWords } from "#functions/briefings/signing-up/signing-up-words.ts";
import { languages } from "#shared/languages.ts";
import type { Block } from "#shared/outbox.ts";
import { newBriefing } from "#test/support/briefings.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2026-11-21T09:00:00.000Z");
const at = now.toISOString();
const startsAt = "2026-12-23T21:30:00.000Z";
const endsAt = "2026-12-23T23:00:00.000Z";

const longest = Object.fromEntries(languages.map((language) => [language, "通".repeat(200)]));
const reasons = Object.fromEntries(languages.map((language) => [language, "آ因з".repeat(900)]));
const history = ["publish", "move_session", "cancel_session"].map((what) => ({
  at,
  what,
  session: "s1",
  reason: "technical" as const,
  text: reasons,
  from: "2026-12-20T09:00:00.000Z",
  to: startsAt,
}));
const briefing = newBriefing(now, { title: longest, history, status: "announced" }, [
  { startsAt, endsAt, zone: "America/Argentina/Buenos_Aires" },
  {},
]);
const [session = briefing.sessions[0]] = briefing.sessions;

const person = (changes: Partial<SignUp> = {}): SignUp => ({
  ...{ name: "A name", email: "person@example.org", language: "en", interpretation: "ru", organization: "" },
  ...{ country: "", category: "", timeZone: "America/North_Dakota/New_Salem", dialIn: false, needs: [] },
  ...{ needsText: "", needsConsent: false, furtherNews: false, reference: "BRF-7K3Q-9TDW", status: "confirmed" },
  ...{ since: at, createdAt: at, version: 2, briefing: briefing.id, session: "s1", sessionKey: "how-to-take-part#s1" },
  ...{ addressKey: "key", groups: [], endsAt, lapses: 0, toldSequence: 0, changes: 0 },
  ...changes,
});

const kinds = [
  ...new Set(Object.values(signUpDecisions).flatMap((row) => ("mail" in row ? [row.mail as string] : []))),
  ...["reminderDay", "reminderHour", "materials", "link"],
];

const statusOf: Readonly<Record<string, SignUp["status"]>> = {
  waitlisted: "waitlisted",
  offered: "offered",
  lapsed: "lapsed",
  cancelled: "cancelled",
  removed: "cancelled",
  calledOff: "called_off",
  unplaced: "unplaced",
};

const write = (kind: string, changes: Partial<SignUp> = {}, more: Partial<About> = {}) => {
  if (!session) throw new Error("no session");
  const offerUntil = kind === "offered" || kind === "moved" || kind === "notChanged" ? "2026-11-22T09:00:00.000Z" : "";
  const signUp = person({ status: statusOf[kind] ?? "confirmed", ...(offerUntil && { offerUntil }), ...changes });
  return letterFor({
    ...{ kind, signUp, before: person(), briefing, session, now, ahead: 1234 },
    ...(kind === "removed" && { reason: "abuse" }),
    ...more,
  });
};

const secretsIn = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === "action" && block.secret);
const wordsOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe("letters to whoever signed up", () => {
  it.each(languages)("fit into a mail, whatever was written, in %s", async (language) => {
    for (const kind of kinds) {
      const letter = await write(kind, { language });
      const secret = secretsIn(letter.blocks).length > 0 ? { secret: "S".repeat(40) } : {};
      const { Item } = await onTheWire({ ...letter, ...secret, now });
      expect([kind, Item.subject, Item.language, Item.to]).toEqual([
        kind,
        "BRF-7K3Q-9TDW",
        language,
        "person@example.org",
      ]);
      expect(Item.blocks.filter((block) => block.kind === "action")).toHaveLength(1);
    }
  });

  it("never hold the joining link, a telephone number or a name", async () => {
    for (const kind of kinds) {
      const letter = JSON.stringify(await write(kind));
      expect(letter).not.toContain("meet.example.org");
      expect(letter).not.toContain("+254");
      expect(letter).not.toContain("A name");
    }
  });

  it("each have a name in the list of mails on one's own page", async () => {
    const { words } = await signingUpWords.en();
    for (const kind of kinds) expect(words).toHaveProperty([`mailed.${kind}`]);
  });

  it("tell the time of the session by its own clock, in universal time and by the reader's", async () => {
    const { blocks } = await write("confirmed", { timeZone: "Asia/Kathmandu" });
    expect(wordsOf(blocks)).toContain("Wednesday, 23 December 2026 at 18:30 (America/Argentina/Buenos Aires, UTC−3)");
    expect(wordsOf(blocks)).toContain("Wednesday, 23 December 2026 at 21:30 (UTC)");
    expect(wordsOf(blocks)).toContain("Thursday, 24 December 2026 at 03:15 (Asia/Kathmandu, UTC+5:45)");
  });

  it("give a calendar to whoever has a place, and take it back from whoever had one", async () => {
    const given = async (kind: string, before: SignUp["status"], status?: SignUp["status"]) =>
      (await write(kind, status ? { status } : {}, { before: person({ status: before }) })).calendar?.status;
    expect(await given("confirmed", "requested")).toBe("CONFIRMED");
    expect(await given("moved", "confirmed", "confirmed")).toBe("CONFIRMED");
    expect(await given("moved", "waitlisted", "waitlisted")).toBeUndefined();
    for (const kind of ["cancelled", "removed", "calledOff"]) {
      expect(await given(kind, "confirmed")).toBe("CANCELLED");
      expect(await given(kind, "waitlisted")).toBeUndefined();
    }
    for (const kind of ["waitlisted", "offered", "lapsed", "unplaced", "reminderDay", "materials", "repeated"])
      expect(await given(kind, "confirmed")).toBeUndefined();
  });

  it("number calendar entries so that each outdoes all before it", async () => {
    const sequenceOf = async (kind: string, changes: number, sequence: number) => {
      if (!session) throw new Error("no session");
      const about = { before: person(), session: { ...session, sequence } };
      return (await write(kind, { changes }, about)).calendar?.sequence ?? -1;
    };
    const told = [
      await sequenceOf("confirmed", 0, 0),
      await sequenceOf("moved", 0, 1),
      await sequenceOf("moved", 0, 7),
      await sequenceOf("confirmed", 1, 0),
      await sequenceOf("moved", 1, 1),
      await sequenceOf("cancelled", 1, 1),
    ];
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
  });

  it("say in which languages one can follow, and when the one asked for is not among them", async () => {
    const { words } = await letterWords.en();
    const missing = words["letter.not_interpreted"];
    for (const kind of ["confirmed", "reminderDay", "reminderHour"]) {
      const unmet = wordsOf((await write(kind, { interpretation: "ru" })).blocks);
      expect(unmet).toContain("English and French");
      expect(unmet).toContain("Russian");
      expect(unmet).toContain(missing);
      for (const met of ["", "en", "fr"] as const)
        expect(wordsOf((await write(kind, { interpretation: met })).blocks)).not.toContain(missing);
    }
  });

  it("speak of a file for the calendar to those alone who get one", async () => {
    const { words } = await letterWords.en();
    for (const kind of kinds)
      for (const status of ["confirmed", "waitlisted"] as const) {
        const { blocks, calendar } = await write(kind, kind === "moved" ? { status } : {});
        expect([kind, wordsOf(blocks).includes(String(words["letter.attached"]))]).toEqual([
          kind,
          calendar?.status === "CONFIRMED",
        ]);
      }
  });

  it("say why a session moved and when it was to begin", async () => {
    const { blocks } = await write("moved");
    expect(wordsOf(blocks)).toContain("For technical reasons");
    expect(wordsOf(blocks)).toContain("20 December 2026");
  });
});
