import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { recipientStates, standings } from "#functions/announcements/mailing/recipient.ts";
import { mailAnnouncement } from "#functions/announcements/mailing/sending-job.ts";
import { Counting, outcomeOf } from "#functions/announcements/mailing/tallies.ts";
import { openMailings } from "#shared/announcements/mailings.ts";
import { languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { type WritingWorld, writingWorld } from "#test/support/announcements.ts";

let world: WritingWorld;
beforeAll(async () => {
  world = await writingWorld();
});

let group = 0;
/** Subscribers of a region that nobody else of this file chose together with their objective. */
const readers = async (count: number, changes: object = {}) => {
  group += 1;
  const objective = String(group);
  const emails = Array.from({ length: count }, (_, place) => `reader.${group}.${place}@example.org`);
  for (const email of emails) await world.subscriber(email, { objectives: [objective] as never, ...changes });
  return { emails, about: { objectives: [objective] } };
};
const newsTo = async (email: string) => (await world.mails(email)).filter(({ kind }) => kind === "news");
const told = async (emails: readonly string[]) =>
  Promise.all(emails.map(async (email) => (await newsTo(email)).length));
const statesOf = async (id: string) => (await world.listOf(id)).map(({ state }) => state).sort();

describe("counting", () => {
  it("stores whom it concerns, and says what follows for each", async () => {
    const { emails, about } = await readers(3);
    const [first = "", second = ""] = emails;
    await world.subscriber(`arabic.${group}@example.org`, { objectives: about.objectives as never, language: "ar" });
    await world.subscriber(`calls.${group}@example.org`, { objectives: about.objectives as never, kinds: ["call"] });
    await world.stop(first, "bounce");
    await world.insist(world.decide(await world.publish(about), "count"));
    const earlier = await world.publish(about);
    await world.give(await world.subscriber(`told.${group}@example.org`, { objectives: about.objectives as never }), {
      kind: "announcement",
      id: earlier,
      regions: ["global"],
      objectives: about.objectives as never,
    });
    const id = await world.publish(about);
    await world.insist(world.decide(id, "count"));
    expect(await world.find(id)).toMatchObject({ mailing: { state: "counting" } });
    await world.runDuties();
    expect((await world.find(id)).mailing).toMatchObject({
      state: "ready",
      counted: { all: 5, bounced: 1, toldToday: 1, byLanguage: { ar: 1, en: 4 }, otherLanguage: { ar: 1 } },
    });
    expect(await statesOf(id)).toEqual(["listed", "listed", "listed", "listed", "listed"]);
    // Nothing that names anybody stands in the list.
    expect(JSON.stringify(await world.listOf(id))).not.toContain("@");
    expect(await told([second])).toEqual([0]);
  });

  it("adds up, whoever stands on the list", () => {
    const recipient = fc.record({ language: fc.constantFrom(...languages), standing: fc.constantFrom(...standings) });
    const written = fc.uniqueArray(fc.constantFrom(...languages), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(recipient), written, (recipients, inLanguages) => {
        const counting = new Counting(Object.fromEntries(inLanguages.map((language) => [language, "A title"])));
        for (const one of recipients) counting.add(one);
        const { all, bounced, toldToday, byLanguage, otherLanguage } = counting.counted;
        const sum = (tally: object) => Object.values(tally).reduce((total: number, count) => total + Number(count), 0);
        expect(all).toBe(recipients.length);
        expect(bounced + toldToday).toBeLessThanOrEqual(all);
        expect(sum(byLanguage)).toBe(all);
        expect(sum(otherLanguage)).toBe(recipients.filter(({ language }) => !inLanguages.includes(language)).length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...recipientStates)), (states) => {
        const { done, mailed, tomorrow, left } = outcomeOf(states);
        expect(mailed + tomorrow + left).toBe(done);
        expect(done).toBe(states.length);
      }),
    );
  });

  it("goes over more than one page of subscribers", async () => {
    const { about } = await readers(60);
    const id = await world.publish(about);
    expect(await world.counted(id)).toBe(60);
  });
});

describe("sending", () => {
  it("wants the very number, and a count of less than an hour ago", async () => {
    const { emails, about } = await readers(2);
    const id = await world.publish(about);
    await world.counted(id);
    for (const recipients of [3, 0, "", "two", -2, 2.5])
      expect(await world.decide(id, "send", { recipients })).toMatchObject({
        status: 422,
        body: { errors: [{ field: "recipients" }] },
      });
    await world.pass({ minutes: 61 });
    expect(await world.send(id)).toMatchObject({ status: 409, body: { code: "count_again" } });
    expect(await world.counted(id)).toBe(2);
    expect(await world.send(id, { recipients: " 2 " })).toMatchObject({
      status: 200,
      body: { mailing: { state: "waiting" } },
    });
    await world.pass({ minutes: 9 });
    expect(await told(emails)).toEqual([0, 0]);
    expect(await world.find(id)).toMatchObject({ mailing: { state: "waiting" } });
    await world.pass({ minutes: 2 });
    expect(await told(emails)).toEqual([1, 1]);
    expect((await world.find(id)).mailing).toMatchObject({ state: "done", done: 2, mailed: 2, tomorrow: 0, left: 0 });
    for (const decision of ["send", "count", "recall"])
      expect(await world.decide(id, decision, { recipients: 2 })).toMatchObject({ status: 409 });
  });

  it("is won by one of two officers, and the other learns of it", async () => {
    const { emails, about } = await readers(2);
    const id = await world.publish(about);
    await world.counted(id);
    const { version } = await world.find(id);
    const [{ officer, second }] = [world.staff];
    const answers = await Promise.all([officer, second].map((token) => world.send(id, { version }, token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toMatch(/^(changed_meanwhile|not_now)$/);
    const late = await world.browserOf(second).post(`/en/desk/announcements/${id}`, {
      decision: "send",
      version: String(version),
      recipients: "2",
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/data-code="changed_meanwhile"[\s\S]*data-mailing="waiting"/);
    await world.pass({ minutes: 11 });
    expect(await told(emails)).toEqual([1, 1]);
  });

  it("can be recalled for ten minutes, to the second, and counted and sent again", async () => {
    const { emails, about } = await readers(2);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    await world.pass({ minutes: 9 });
    expect(await world.decide(id, "recall")).toMatchObject({ status: 200, body: { mailing: { state: "recalled" } } });
    await world.pass({ minutes: 30 });
    expect(await told(emails)).toEqual([0, 0]);
    await world.counted(id);
    const sent = await world.insist(world.send(id));
    world.clock.set(sent.mailing.sendAt);
    expect(await world.decide(id, "recall")).toMatchObject({ status: 409, body: { code: "already_going" } });
    await world.pass({ minutes: 1 });
    expect(await told(emails)).toEqual([1, 1]);
  });

  it("goes to whoever was counted: nobody who came later, nor whoever ended it or is stopped by then", async () => {
    const { emails, about } = await readers(3);
    const [gone = "", stopped = "", stays = ""] = emails;
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    const late = `late.${group}@example.org`;
    await world.subscriber(late, { objectives: about.objectives as never });
    const [ended] = [await world.subscriptions.ofAddress(gone)];
    if (ended) await world.subscriptions.book.commit([world.subscriptions.remove(ended)]);
    await world.stop(stopped, "complaint");
    await world.pass({ minutes: 11 });
    expect(await told([gone, stopped, stays, late])).toEqual([0, 0, 1, 0]);
    expect(await statesOf(id)).toEqual(["gone", "mailed", "stopped"]);
    expect((await world.find(id)).mailing).toMatchObject({ state: "done", mailed: 1, tomorrow: 0, left: 2 });
  });

  it("waits for the next day where somebody had news on this one", async () => {
    const { emails, about } = await readers(1);
    const [one, two] = [await world.publish(about), await world.publish(about)];
    for (const id of [one, two]) {
      await world.counted(id);
      await world.insist(world.send(id));
    }
    await world.pass({ minutes: 11 });
    expect(await told(emails)).toEqual([1]);
    const outcomes = await Promise.all([one, two].map(async (id) => (await world.find(id)).mailing));
    expect(outcomes.map(({ mailed, tomorrow }) => [mailed, tomorrow]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
    await world.pass({ days: 1 });
    expect(await told(emails)).toEqual([2]);
  });

  it("stops when it is withdrawn, before it goes out and while it does", async () => {
    const { emails, about } = await readers(60);
    const before = await world.publish(about);
    await world.counted(before);
    await world.insist(world.send(before));
    await world.insist(world.decide(before, "withdraw", { reason: "mistaken" }));
    await world.pass({ minutes: 11 });
    expect(await world.find(before)).toMatchObject({ status: "withdrawn", mailing: { state: "recalled" } });
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    world.clock.advance({ minutes: 11 });
    const jobs = await world.room.jobs();
    const job = await jobs.find(`mail#${(await world.find(id)).mailing.list}`);
    if (!job) throw new Error("no job");
    // The first page goes out; then the run ends.
    await mailAnnouncement(world.room)(job, world.connection.now());
    expect((await told(emails)).reduce((sum, count) => sum + count, 0)).toBe(50);
    await world.insist(world.decide(id, "withdraw", { reason: "mistaken" }, world.staff.officer));
    await world.pass({ minutes: 1 });
    expect((await told(emails)).reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(await world.find(id)).toMatchObject({
      status: "withdrawn",
      mailing: { state: "done", done: 60, mailed: 50, tomorrow: 0, left: 10 },
    });
  });

  it("killed anywhere, writes to nobody twice and forgets nobody", async () => {
    const { emails, about } = await readers(7);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    world.clock.advance({ minutes: 11 });
    const recipients = await world.room.recipients();
    const settle = recipients.settle.bind(recipients);
    let calls = 0;
    // Some outcomes are never kept: the run ends between the mail and its mark.
    recipients.settle = async (...of) => {
      calls += 1;
      if (calls % 3 === 0) throw new Error("killed");
      return settle(...of);
    };
    const jobs = await world.room.jobs();
    const job = await jobs.find(`mail#${(await world.find(id)).mailing.list}`);
    if (!job) throw new Error("no job");
    for (let run = 0; run < 3; run++)
      await mailAnnouncement(world.room)(job, world.connection.now()).catch((error: Error) =>
        expect(error.message).toBe("killed"),
      );
    recipients.settle = settle;
    const runs = [1, 2].map(() => mailAnnouncement(world.room)(job, world.connection.now()));
    await Promise.all(runs);
    await world.runDuties();
    expect(await told(emails)).toEqual(emails.map(() => 1));
    expect((await world.find(id)).mailing).toMatchObject({ state: "done", done: 7, mailed: 7, tomorrow: 0, left: 0 });
  });

  it("mails each in their own language, or marks the one in which it is written", async () => {
    const { about } = await readers(0);
    const objectives = about.objectives as never;
    for (const language of ["fr", "ru"] as const)
      await world.subscriber(`${language}.${group}@example.org`, { objectives, language });
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    await world.pass({ minutes: 11 });
    const [french] = await newsTo(`fr.${group}@example.org`);
    const [russian] = await newsTo(`ru.${group}@example.org`);
    expect(french).toMatchObject({ language: "fr" });
    expect(JSON.stringify(french?.blocks)).toContain("Un nouveau guide");
    expect(russian).toMatchObject({ language: "ru" });
    expect(JSON.stringify(russian?.blocks)).toMatch(/A new handbook.*английский/);
  });
});

describe("while it is mailed", () => {
  it("wording can be corrected, but not whom it is for", async () => {
    const { about } = await readers(1);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    for (const changes of [{ regions: ["africa"] }, { kind: "opportunity" }, { title: { en: "A" }, text: { en: "B" } }])
      expect(await world.decide(id, "correct", changes)).toMatchObject({ status: 409, body: { code: "being_mailed" } });
    const title = { en: "A newer handbook", fr: "Un guide plus récent" };
    expect(await world.decide(id, "correct", { title })).toMatchObject({
      status: 200,
      body: { mailing: { state: "waiting" } },
    });
  });

  it("a sheet of others than it is for now is thrown away", async () => {
    const { about } = await readers(1);
    const id = await world.publish(about);
    await world.counted(id);
    const answer = await world.insist(world.decide(id, "correct", { regions: ["africa"] }));
    expect(answer.mailing).toEqual({ state: "none", since: world.connection.now().toISOString() });
    expect(await world.decide(id, "send", { recipients: 1 })).toMatchObject({ status: 409, body: { code: "not_now" } });
  });

  it("it is among what waits for officers, until it is over", async () => {
    const { about } = await readers(1);
    const id = await world.publish(about);
    const open = async () => {
      const { store, settings } = world.connection;
      const found = await openMailings(store, settings.table("announcements"), 100);
      return found.find((one) => one.id === id)?.mailing.state;
    };
    expect(await open()).toBeUndefined();
    await world.counted(id);
    expect(await open()).toBe("ready");
    await world.insist(world.send(id));
    expect(await open()).toBe("waiting");
    await world.pass({ minutes: 11 });
    expect(await open()).toBeUndefined();
  });

  it("nobody can tell after a month whom it went to", async () => {
    const { about } = await readers(3);
    const id = await world.publish(about);
    await world.counted(id);
    await world.pass({ days: 29 });
    expect(await world.listOf(id)).toHaveLength(3);
    await world.pass({ days: 2 });
    expect(await world.listOf(id)).toHaveLength(0);
  });
});

describe("the preview", () => {
  it("is the very mail in each language that is read, with no token", async () => {
    const { about } = await readers(1, { language: "zh" });
    const id = await world.publish(about);
    await world.counted(id);
    const { body } = await world.get(`/api/announcements/${id}/preview`, world.staff.officer);
    expect(body.items.map(({ language }: { language: string }) => language)).toEqual(["zh", "en", "fr"]);
    await world.insist(world.send(id));
    await world.pass({ minutes: 11 });
    const [mail] = await newsTo(`reader.${group}.0@example.org`);
    const links = mail?.blocks.find(({ kind }) => kind === "links");
    expect(body.items[0].subject).toBe(mail?.subject);
    for (const { title, note } of links?.kind === "links" ? links.items : []) {
      expect(body.items[0].text).toContain(title);
      expect(body.items[0].text.replace(/\u200A/g, "")).toContain(note);
    }
    expect(JSON.stringify(body)).not.toContain("no-token");
  });
});

describe("when something is wrong", () => {
  const failing = async (id: string) => {
    const list = (await world.find(id)).mailing.list ?? "";
    const { store, settings } = world.connection;
    /** As if it had failed so often before. */
    return (attempts: number) =>
      transact(store, [
        {
          Update: {
            TableName: settings.table("announcementJobs"),
            Key: { id: `mail#${list}` },
            UpdateExpression: "SET attempts = :attempts",
            ExpressionAttributeValues: { ":attempts": attempts },
          },
        },
      ]);
  };

  it("with one recipient, the others are written to, and in the end it goes on without", async () => {
    const { emails, about } = await readers(3);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    const odd = await world.subscriptions.ofAddress(emails[1] ?? "");
    const news = await world.room.news();
    const give = news.give.bind(news);
    news.give = async (...of) => {
      if (of[0] === odd?.id) throw new Error("no address");
      return give(...of);
    };
    await world.pass({ minutes: 11 });
    expect(await told(emails)).toEqual([1, 0, 1]);
    expect(await world.find(id)).toMatchObject({ mailing: { state: "sending" } });
    await (await failing(id))(3);
    await world.pass({ minutes: 11 });
    news.give = give;
    expect(await told(emails)).toEqual([1, 0, 1]);
    expect((await world.find(id)).mailing).toMatchObject({ state: "done", done: 3, mailed: 2, left: 1 });
  });

  it("with the list itself, it is given up, and an officer lets it go on where it stood", async () => {
    const { emails, about } = await readers(3);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    await (await failing(id))(29);
    const recipients = await world.room.recipients();
    const page = recipients.page.bind(recipients);
    recipients.page = async () => {
      throw new Error("unreachable");
    };
    await expect(world.pass({ minutes: 11 })).rejects.toThrow("given up");
    recipients.page = page;
    const home = `/en/desk/announcements/${id}`;
    const browser = world.browserOf(world.staff.officer);
    const shown = await (await browser.get(home)).text();
    for (const part of ['data-job="failed"', 'value="resume"']) expect(shown).toContain(part);
    expect((await browser.post(home, { decision: "resume" })).status).toBe(303);
    await world.runDuties();
    expect(await told(emails)).toEqual([1, 1, 1]);
    expect((await world.find(id)).mailing).toMatchObject({ state: "done", done: 3, left: 0 });
  });

  it("before it began, it is given up as well, and goes on when an officer lets it", async () => {
    const { emails, about } = await readers(2);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    await (await failing(id))(29);
    const announcements = await world.room.announcements();
    const make = announcements.make.bind(announcements);
    announcements.make = async () => {
      throw new Error("unreachable");
    };
    await expect(world.pass({ minutes: 11 })).rejects.toThrow("given up");
    announcements.make = make;
    expect((await world.find(id)).mailing.state).toBe("waiting");
    const home = `/en/desk/announcements/${id}`;
    const browser = world.browserOf(world.staff.officer);
    expect(await (await browser.get(home)).text()).toContain('value="resume"');
    expect((await browser.post(home, { decision: "resume" })).status).toBe(303);
    await world.runDuties();
    expect(await told(emails)).toEqual([1, 1]);
  });

  it("one that is let go on too early still waits for its time, and can be recalled", async () => {
    const { emails, about } = await readers(1);
    const id = await world.publish(about);
    await world.counted(id);
    await world.insist(world.send(id));
    await world.insist(world.decide(id, "resume"));
    await world.pass({ minutes: 9 });
    expect(await told(emails)).toEqual([0]);
    await world.insist(world.decide(id, "recall"));
    await world.pass({ minutes: 9 });
    expect(await told(emails)).toEqual([0]);
  });
});
