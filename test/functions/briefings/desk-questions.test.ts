import { beforeAll, describe, expect, it } from "vitest";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { transact } from "#shared/transaction.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { errorsOn } from "#test/support/visitor.ts";

let site: BriefingsWorld;
const id = "asked";
const home = `/desk/briefings/${id}/questions`;
const api = `/api/briefings/${id}/questions`;
let asker: SignUp;

const ask = async (text: string, anonymous: boolean, signUp = asker) => {
  const { store, now } = site.connection;
  await transact(store, [(await site.room.questions()).add({ signUp, text, anonymous, now: now() })]);
};

beforeAll(async () => {
  site = await openBriefings();
  await site.announce({ id, regions: ["africa"] });
  asker = await site.place(id, { name: "Zawadi", language: "fr" });
  await ask("Who pays for <b>visas</b>?", false);
  site.clock.advance({ days: 1 });
  await site.signStaffIn();
  await ask("Is it safe to come?", true);
});

const page = async (token = site.staff.officer, language = "en") => {
  const answer = await site.browserOf(token).get(`/${language}${home}`);
  return { status: answer.status, html: await answer.text() };
};
const post = async (fields: Record<string, string>, token = site.staff.officer) => {
  const answer = await site.browserOf(token).post(`/en${home}`, fields);
  return { status: answer.status, html: await answer.text() };
};
interface Listed {
  readonly question: string;
  readonly text: string;
  readonly name: string | null;
  readonly shown: boolean;
}
const listed = async (): Promise<Listed[]> => (await site.get(api, site.staff.officer)).body.items;
const entryOf = async (words: string) => (await listed()).find(({ text }) => text.includes(words))?.question ?? "";
const published = async () => (await site.room.published()).answersOf(id);

describe("questions that were asked in advance", () => {
  it("are shown to officers of its regions, newest first, and never whose an anonymous one is", async () => {
    const { status, html } = await page();
    expect(status).toBe(200);
    expect(html.indexOf("Is it safe")).toBeLessThan(html.indexOf("Who pays"));
    expect(html).toContain("&lt;b&gt;visas&lt;/b&gt;");
    expect(html.match(/data-anonymous/g)).toHaveLength(1);
    expect(html.match(/Zawadi/g)).toHaveLength(1);
    expect((await listed()).map(({ text, name }) => [text, name])).toEqual([
      ["Is it safe to come?", null],
      ["Who pays for <b>visas</b>?", "Zawadi"],
    ]);
    const anonymous = (await site.rows("briefingQuestions")).find((row) => row.anonymous);
    expect(JSON.stringify(anonymous)).not.toContain(asker.reference);
    for (const token of [site.staff.asian, site.staff.auditor]) expect((await page(token)).status).toBe(403);
    for (const language of ["ar", "zh", "fr", "ru", "es"])
      expect((await page(site.staff.officer, language)).status).toBe(200);
  });

  it("are answered in some languages and stand on the page of the briefing without a name", async () => {
    const question = await entryOf("safe");
    const answered = await post({
      decision: "answer_question",
      question,
      "answer.en": "Yes.",
      "answer.fr": " Oui. ",
      shown: "true",
    });
    expect(answered.status).toBe(303);
    expect(await published()).toEqual([
      {
        kind: "briefingAnswer",
        place: `${id}#${question}`,
        question: "Is it safe to come?",
        language: "fr",
        answer: { en: "Yes.", fr: "Oui." },
      },
    ]);
    expect((await page()).html).toContain('data-standing="shown"');
    const { audit } = await site.room.briefings();
    expect((await audit.of(`briefing#${id}`)).at(-1)).toMatchObject({
      what: "briefing_answer_question",
      by: site.people.officer.id,
    });
  });

  it("can be corrected, kept for the desk, and taken down at once", async () => {
    const question = await entryOf("safe");
    const said = (more: object) => site.post(api, { question, ...more }, site.staff.officer);
    await site.insist(said({ decision: "answer_question", answer: { en: "It is." }, shown: true }));
    expect((await published())[0]?.answer).toEqual({ en: "It is." });
    await site.insist(said({ decision: "hide_answer" }));
    expect(await published()).toEqual([]);
    expect((await listed())[0]).toMatchObject({ shown: false, answer: { en: "It is." } });
    expect((await said({ decision: "hide_answer" })).status).toBe(409);
    await site.insist(said({ decision: "answer_question", answer: { en: "For us alone." } }));
    expect(await published()).toEqual([]);
    expect((await page()).html).toContain('data-standing="kept"');
  });

  it("are refused without an answer, of nobody, without the right, and when somebody else answered meanwhile", async () => {
    const question = await entryOf("pays");
    const refused = await post({ decision: "answer_question", question, "answer.en": "  ", shown: "true" });
    expect([refused.status, errorsOn(refused.html)]).toEqual([422, { answer: "required" }]);
    const long = await post({ decision: "answer_question", question, "answer.ru": "я".repeat(3001), shown: "true" });
    expect([long.status, errorsOn(long.html)]).toEqual([422, { "answer.ru": "too_long" }]);
    expect(long.html).toContain("я".repeat(3001));
    const answer = { decision: "answer_question", question, "answer.en": "We do.", version: "1" };
    expect((await post({ ...answer, question: "nothing" })).status).toBe(404);
    expect((await post({ ...answer, decision: "eat" })).status).toBe(422);
    for (const token of [site.staff.asian, site.staff.auditor]) expect((await post(answer, token)).status).toBe(403);
    const both = await Promise.all([post(answer), post(answer, site.staff.secretariat)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await published()).toEqual([]);
  });

  it("are decided like all else about a briefing, by the table of its decisions", async () => {
    const question = await entryOf("safe");
    const decide = (more: object, token = site.staff.officer) =>
      site.post(`/api/briefings/${id}/decisions`, { question, ...more }, token);
    await site.insist(decide({ decision: "answer_question", answer: { en: "It is safe." }, shown: true }));
    expect((await published()).map(({ answer }) => answer)).toEqual([{ en: "It is safe." }]);
    expect((await decide({ decision: "hide_answer" }, site.staff.asian)).status).toBe(403);
    await site.insist(decide({ decision: "hide_answer" }));
    expect(await published()).toEqual([]);
  });

  it("go on page by page", async () => {
    for (let one = 0; one < 25; one += 1) await ask(`Question ${one}?`, one % 2 === 0);
    const first = (await site.get(api, site.staff.officer)).body;
    const rest = (await site.get(`${api}?after=${first.next}`, site.staff.officer)).body;
    expect([first.items.length, rest.items.length, rest.next]).toEqual([20, 7, null]);
    const strange = Buffer.from(JSON.stringify({ briefing: "other", entry: "x" })).toString("base64url");
    expect((await site.get(`${api}?after=${strange}`, site.staff.officer)).status).toBe(422);
  });
});
