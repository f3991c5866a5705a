import { beforeAll, describe, expect, it } from "vitest";
import { mailingSteps } from "#functions/announcements/mailing/work.ts";
import { withdrawalReasons } from "#functions/announcements/writing/announcement.ts";
import { announcementDecisions } from "#functions/announcements/writing/announcement-decisions.ts";
import { deskVoice } from "#functions/announcements/writing/writing-words.ts";
import { languages } from "#shared/languages.ts";
import { type WritingWorld, writingWorld } from "#test/support/announcements.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";

let world: WritingWorld;
let officer: Visitor;
const home = "/en/desk/announcements";
beforeAll(async () => {
  world = await writingWorld();
  officer = world.browserOf(world.staff.officer);
});

const pageOf = async (path: string, visitor = officer) => {
  const response = await visitor.get(path);
  return { status: response.status, html: await response.text() };
};
const decisionsOn = (html: string) =>
  [...html.matchAll(/name="decision" value="(\w+)"/g)].map(([, decision]) => decision).sort();
const rowsOn = (html: string) =>
  [...html.matchAll(/<th scope="row">([^<]*)<\/th><td[^>]*>(\d+)<\/td>/g)].map(([, who, count]) => [
    who,
    Number(count),
  ]);

const typed = {
  decision: "create",
  kind: "opportunity",
  regions: ["africa", "arab_states"],
  objectives: "17",
  "title.en": "Two fellowships",
  "text.en": "For young migrants.\n\nWrite to us.",
  "title.fr": "Deux bourses",
  "text.fr": "Pour de jeunes migrants.",
  "until.at": "2027-03-16T15:00",
  "until.zone": "Africa/Nairobi",
  link: "example.org/fellowships",
};

describe("an announcement from its first words to its last mail, without scripts", () => {
  it("is written, published, counted, confirmed, recalled and sent", async () => {
    await world.subscriber("one@example.org", { language: "fr" });
    await world.subscriber("two@example.org", { language: "ru", regions: ["africa"] });
    await world.subscriber("far@example.org", { regions: ["asia_pacific"] });
    const form = await pageOf(`${home}/new`);
    const { key = "" } = hiddenOn(form.html);
    const made = await Promise.all([1, 2].map(() => officer.post(`${home}/new`, { ...typed, key })));
    const [place = "", again] = made.map((answer) => answer.headers.get("location") ?? "");
    expect(again).toBe(place);
    const id = /announcements\/([\w-]+)\?/.exec(place)?.[1] ?? "";
    expect(place).toBe(`${home}/${id}?done=create`);
    expect(await world.find(id)).toMatchObject({
      kind: "opportunity",
      regions: ["africa", "arab_states"],
      objectives: ["17"],
      until: { at: "2027-03-16T12:00:00.000Z", zone: "Africa/Nairobi" },
      link: "https://example.org/fellowships",
      status: "draft",
    });
    expect((await pageOf(`${home}?status=draft`)).html.match(new RegExp(`${home}/${id}"`, "g"))).toHaveLength(1);
    expect(decisionsOn((await pageOf(place)).html)).toEqual(["publish", "save", "withdraw"]);
    const decide = async (decision: string, more: Record<string, string> = {}) => {
      const { version } = hiddenOn((await pageOf(`${home}/${id}`)).html);
      return officer.post(`${home}/${id}`, { decision, version: version ?? "", ...more });
    };
    for (const decision of ["publish", "count"])
      expect((await decide(decision)).headers.get("location")).toBe(`${home}/${id}?done=${decision}`);
    expect((await pageOf(`${home}/${id}`)).html).toContain('data-job="waiting"');
    await world.runDuties();
    const sheet = await pageOf(`${home}/${id}`);
    expect(sheet.html).toContain('data-recipients="2"');
    expect(rowsOn(sheet.html)).toEqual([
      ["Everybody on the list", 2],
      ["Addresses that take no news", 0],
      ["Those who had news today", 0],
      ["The others", 2],
      ["They read in: French", 1],
      ["They read in: Russian", 1],
    ]);
    expect(sheet.html).toContain("It is not written in that. They are shown it in: English");
    expect([...sheet.html.matchAll(/data-preview="(\w+)"/g)].map(([, language]) => language)).toEqual([
      "en",
      "fr",
      "ru",
    ]);
    const wrong = await decide("send", { recipients: "3" });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(errorsOn(html)).toEqual({ recipients: "wrong_number" });
    expect(html).toMatch(/id="send-recipients" name="recipients"[^>]*value="3"/);
    expect((await decide("send", { recipients: "2" })).status).toBe(303);
    const waiting = await pageOf(`${home}/${id}?done=send`);
    expect(waiting.html).toContain('data-mailing="waiting"');
    expect(decisionsOn(waiting.html)).toEqual(["correct", "recall", "withdraw"]);
    expect((await decide("recall")).status).toBe(303);
    await world.pass({ minutes: 11 });
    officer = world.browserOf(world.staff.officer);
    expect(await world.mails("one@example.org")).toEqual([]);
    await decide("count");
    await world.runDuties();
    expect((await decide("send", { recipients: "2" })).status).toBe(303);
    await world.pass({ minutes: 11 });
    officer = world.browserOf(world.staff.officer);
    const done = await pageOf(`${home}/${id}`);
    expect(done.html).toMatch(/data-outcome="mailed">2</);
    expect(decisionsOn(done.html)).toEqual(["correct", "withdraw"]);
    expect(await world.mails("two@example.org")).toHaveLength(1);
    expect(await world.mails("far@example.org")).toEqual([]);
  });

  it("is shown again with what was typed when it is refused", async () => {
    const { key = "" } = hiddenOn((await pageOf(`${home}/new`)).html);
    const refused = await officer.post(`${home}/new`, {
      ...typed,
      key,
      regions: [],
      "text.fr": "",
      "until.at": "soon",
    });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(errorsOn(html)).toEqual({ "until.at": "not_a_date" });
    expect(html).toContain('value="Deux bourses"');
    const again = await officer.post(`${home}/new`, { ...typed, key, regions: [], "until.at": "" });
    expect(errorsOn(await again.text())).toEqual({ regions: "required" });
    const other = await officer.post(`${home}/new`, { ...typed, key, "text.fr": "" });
    expect(errorsOn(await other.text())).toEqual({ text: "other_languages" });
    const twice = await officer.post(`${home}/new`, {
      ...typed,
      key,
      "until.at": "2027-10-31T02:30",
      "until.zone": "Europe/Zurich",
    });
    expect(errorsOn(await twice.text())).toMatchObject({ "until.at": "time_twice" });
  });

  it("is withdrawn with a reason of the list", async () => {
    const id = await world.publish();
    const { version = "" } = hiddenOn((await pageOf(`${home}/${id}`)).html);
    const refused = await officer.post(`${home}/${id}`, { decision: "withdraw", version, reason: "whim" });
    expect(errorsOn(await refused.text())).toEqual({ reason: "not_a_choice" });
    await officer.post(`${home}/${id}`, { decision: "withdraw", version, reason: "asked" });
    const { html } = await pageOf(`${home}/${id}`);
    expect(html).toContain("Those whom it is about asked for it");
    expect(decisionsOn(html)).toEqual([]);
    expect((await pageOf(`${home}?status=withdrawn`)).html).toContain(id);
  });
});

describe("who sees the desk", () => {
  it("staff, auditors without buttons; nobody else", async () => {
    const id = await world.publish();
    const auditor = world.browserOf(world.staff.auditor);
    for (const path of [home, `${home}?status=published`, `${home}/${id}`]) {
      const page = await pageOf(path, auditor);
      expect(page.status).toBe(200);
      expect(decisionsOn(page.html)).toEqual([]);
    }
    expect((await pageOf(`${home}/new`, auditor)).status).toBe(403);
    expect((await auditor.post(`${home}/${id}`, { decision: "count" })).status).toBe(403);
    const { token } = await world.person();
    expect((await pageOf(home, world.browserOf(token))).status).toBe(403);
    expect((await world.browserOf().get(home)).headers.get("location")).toContain("/en/sign-in");
    const asian = world.browserOf(world.staff.asian);
    expect(decisionsOn((await pageOf(`${home}/${id}`, asian)).html)).toEqual([]);
    expect((await pageOf(`${home}/unknown`)).status).toBe(404);
    expect((await pageOf(`${home}?status=nonsense`)).status).toBe(422);
  });
});

describe("words", () => {
  it.each(languages)("are there in %s for all that happens and can be decided", async (language) => {
    const s = await deskVoice(language);
    const names = Object.keys(announcementDecisions);
    const keys = [
      ...names.map((name) => `event.${name}`),
      ...names.filter((name) => !["make_ready", "begin", "finish"].includes(name)).map((name) => `decide.${name}`),
      ...withdrawalReasons.map((reason) => `withdrawal.${reason}`),
      ...Object.keys(mailingSteps(world.room))
        .filter((kind) => kind !== "forget_recipients")
        .map((kind) => `job.${kind}`),
      ...["count_again", "already_going", "being_mailed"].map((code) => `refusal.${code}.text`),
    ];
    for (const key of keys) expect(s.t(key as "event.create")).not.toBe("");
  });
});
