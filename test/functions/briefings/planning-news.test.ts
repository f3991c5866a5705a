import { beforeAll, describe, expect, it, vi } from "vitest";
import { newsLetter } from "#functions/briefings/planning/letters/news-letter.ts";
import { tellNews } from "#functions/briefings/planning/news.ts";
import { type Language, languages } from "#shared/languages.ts";
import { bytesOf, mostBytes } from "#shared/mail/size.ts";
import type { Recipient } from "#shared/recipients.ts";
import { speak } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { sharedWords } from "#shared/words.ts";
import { type Office, openOffice } from "#test/functions/registration/office.ts";
import { type BriefingsWorld, newBriefing, newSession, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { onTheWire } from "#test/support/raw-mail.ts";
import { announced, decide, planned, sentSession } from "./plans.ts";

const now = new Date("2027-01-04T09:00:00.000Z");

describe("the letter", () => {
  const longTitle = (sign: string) => sign.repeat(200);
  const signs: Readonly<Record<Language, string>> = { ar: "ت", zh: "说", en: "e", fr: "é", ru: "ж", es: "ñ" };
  const sessions = Array.from({ length: 8 }, (_, place) =>
    newSession(now, {
      id: `s${place + 1}`,
      startsAt: daysFrom(now, 30 + place),
      endsAt: daysFrom(now, 30.1 + place),
      zone: "America/Argentina/ComodRivadavia",
      interpretation: [...languages],
    }),
  );

  it.each(languages)(
    "in %s fits however long its texts are, links only to us, and has a neutral subject",
    async (language) => {
      const title = { [language]: longTitle(signs[language]) };
      const briefing = newBriefing(now, { id: "a".repeat(60), title, sessions, status: "announced" });
      const recipient: Recipient = {
        to: "focal@example.org",
        language,
        timeZone: "Asia/Kathmandu",
        stop: "/me/cases/ORG-7K3Q-9TDW",
      };
      const letter = await newsLetter({ briefing, sessions, recipient });
      expect(bytesOf(letter.blocks)).toBeLessThanOrEqual(mostBytes);
      await onTheWire({ ...letter, now });
      expect(letter.subject).not.toContain(signs[language].repeat(3));
      const paths = letter.blocks.flatMap((block) => (block.kind === "action" ? [block.path] : []));
      expect(paths).toEqual([`/${language}/briefings/${briefing.id}`, `/${language}/me/cases/ORG-7K3Q-9TDW`]);
      expect(letter.blocks.filter((block) => block.kind === "action" && block.secret)).toEqual([]);
      // At least one session is told in full, by every clock that matters.
      const words = JSON.stringify(letter.blocks);
      const s = await speak(language, sharedWords);
      for (const zone of ["America/Argentina/ComodRivadavia", "UTC", "Asia/Kathmandu"])
        expect(words).toContain(instantInWords(s as never, sessions[0]?.startsAt ?? "", zone));
      expect(words).not.toContain("meet.example.org");
      expect(words).not.toContain("555 0100");
    },
  );

  it("tells of every session where there is room", async () => {
    const few = sessions.slice(0, 3).map((session) => ({ ...session, zone: "UTC" }));
    const briefing = newBriefing(now, { sessions: few, status: "announced" });
    const recipient = { to: "focal@example.org", language: "en" as const, timeZone: "UTC" };
    const { blocks } = await newsLetter({ briefing, sessions: few, recipient });
    expect(blocks.filter(({ kind }) => kind === "facts")).toHaveLength(1 + few.length);
  });
});

describe("publishing reaches the consenting focal points of its regions", () => {
  let office: Office;
  let world: BriefingsWorld;
  let [kenya, nepal, silent] = ["", "", ""];
  beforeAll(async () => {
    office = await openOffice();
    world = await openBriefings(office.connection);
    kenya = (await office.handIn()).email;
    nepal = (await office.handIn({ country: "NP", contactLanguage: "fr", contactTimeZone: "Asia/Kathmandu" })).email;
    silent = (await office.handIn({ openingNews: false })).email;
  });
  const told = async () => (await world.mails("briefingAnnounced")).map(({ to }) => to).sort();
  const settle = async () => {
    for (let round = 0; round < 5; round++) await world.allot();
  };

  it("once each, in the regions that it is for, and those alone who wished it", async () => {
    await announced(world, { regions: ["africa"] });
    await settle();
    expect(await told()).toEqual([kenya]);
    await announced(world, { regions: ["cross_regional"] });
    await settle();
    expect(await told()).toEqual([kenya, kenya, nepal].sort());
    expect(await told()).not.toContain(silent);
    const [mail] = (await world.mails("briefingAnnounced")).filter(({ to }) => to === nepal);
    expect(JSON.stringify(mail?.blocks)).toContain("Asia/Kathmandu");
    expect(mail).not.toHaveProperty("secret");
  });

  it("nobody twice, though a page of the work is done again", async () => {
    const id = await announced(world, { regions: ["africa"] });
    await settle();
    const before = await told();
    const { jobs } = await world.room.briefings();
    const job = (await jobs.ofMatter(`briefing#${id}`, 100)).find(({ kind }) => kind === "news");
    expect(job).toMatchObject({ state: "done" });
    if (job) await tellNews(world.room)({ ...job, cursor: undefined }, world.connection.now());
    expect(await told()).toEqual(before);
  });

  it("and somebody who cannot be written to keeps nobody else from being told", async () => {
    const { book } = await world.room.signUps();
    const message = book.message.bind(book);
    const spy = vi.spyOn(book, "message").mockImplementation((letter, at) => {
      if (letter.to === kenya) throw new Error("no address");
      return message(letter, at);
    });
    const before = await told();
    await announced(world, { regions: ["global"] });
    await settle();
    spy.mockRestore();
    expect(await told()).toEqual([...before, nepal].sort());
  });

  it("and a fault of the database is no reason to leave anybody out", async () => {
    const { book } = await world.room.signUps();
    const spy = vi.spyOn(book, "commit").mockRejectedValueOnce(new Error("away"));
    const before = await told();
    await announced(world, { regions: ["africa"] });
    await settle();
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
    world.clock.advance({ minutes: 10 });
    await settle();
    expect(await told()).toEqual([...before, kenya].sort());
  });

  it("not of what was cancelled or is over before the work was done", async () => {
    const before = await told();
    const id = await announced(world, { regions: ["africa"] });
    await world.insist(decide(world, id, "cancel", { reason: "technical" }));
    await settle();
    const early = await planned(world, {
      regions: ["africa"],
      sessions: [
        sentSession(world.connection.now(), {
          startsAt: daysFrom(world.connection.now(), 1),
          endsAt: undefined,
          interpretersBy: undefined,
        }),
      ],
    });
    await world.insist(decide(world, early, "publish"));
    world.clock.advance({ days: 2 });
    await settle();
    expect(await told()).toEqual(before);
  });
});
