import { beforeAll, describe, expect, test } from "vitest";
import { accreditationApp } from "#functions/accreditation/app.tsx";
import { accreditationRoom } from "#functions/accreditation/room.ts";
import { Jobs } from "#shared/jobs.ts";
import { direction, languages } from "#shared/languages.ts";
import { daysFrom, type ForumsWorld, forumsWorld, newInputsCall } from "#test/support/forums.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";
import { freshId } from "./paths.ts";

let world: ForumsWorld;
let officer: Visitor;
const home = "/en/desk/forums";

beforeAll(async () => {
  world = await forumsWorld();
  officer = world.browserOf(world.staff.officer);
});

type Fields = Record<string, string | readonly string[]>;
const led = async (path: string, fields: Fields) => {
  const answer = await officer.post(path, fields);
  if (answer.status !== 303) throw new Error(`${answer.status}: ${JSON.stringify(errorsOn(await answer.text()))}`);
  return answer.headers.get("location");
};
const htmlOf = async (path: string) => (await officer.get(path)).text();
const deskOf = (place: string) => `${home}/${place.replace("/", "/calls/")}`;
const freshForum = () => world.announce({ id: freshId("forum") });
/** A planned call with a question of each kind, in a forum of its own. */
const plannedCall = async (changes: Parameters<typeof newInputsCall>[1] = {}) =>
  world.planInputsCall(await freshForum(), { id: freshId("inputs"), ...changes });
const rulesOf = async (place: string) => {
  const { inputs } = await world.callAt(place);
  if (!inputs) throw new Error(`${place} is not for inputs`);
  return inputs;
};
const asked = (kind: string, changes: object = {}) => ({
  id: "asked",
  title: { en: "Why?" },
  help: {},
  kind,
  required: false,
  public: true,
  most: 100,
  choices: [],
  ...changes,
});
const choice = (id: string, title: object = { en: id }) => ({ id, title });

describe("a call for inputs at the desk, without scripts", () => {
  test("is entered, told what it takes and asks, and published", async () => {
    const forum = await freshForum();
    const created = await led(`${home}/${forum}`, {
      decision: "create",
      purpose: "inputs",
      id: `${forum}-views`,
      "title.en": "Your views",
      zone: "Europe/Zurich",
      opensAt: "2026-12-01T00:00",
      closesAt: "2027-01-26T23:59:59",
      decisionDue: "2027-03-01T18:00",
      "inputs.submitters": ["member_state", "individual"],
    });
    const at = deskOf(`${forum}/${forum}-views`);
    expect(created).toBe(`${at}?done=create`);
    await led(`${at}/takes`, {
      decision: "edit",
      "inputs.submitters": ["individual"],
      "inputs.types": ["statement", "pledge"],
      "inputs.mostText": "500",
      "inputs.mostFiles": "0",
    });
    await led(`${at}/texts`, { decision: "edit", "title.en": "Your views", "inputs.guidance.fr": "Soyez brefs." });
    await led(`${at}/questions`, {
      decision: "edit",
      "inputs.questions.0.place": "2",
      "inputs.questions.0.kind": "choice",
      "inputs.questions.0.title.en": "Better?",
      "inputs.questions.0.choices.en": "Yes\r\nNo\r\n",
      "inputs.questions.0.choices.fr": "\r\nNon",
      "inputs.questions.1.place": "1",
      "inputs.questions.1.kind": "text",
      "inputs.questions.1.id": "what",
      "inputs.questions.1.title.en": "What?",
      "inputs.questions.1.required": "true",
      "inputs.questions.1.most": "300",
      "inputs.questions.2.kind": "",
      "inputs.questions.2.title.en": "Left out",
    });
    expect(await world.callAt(`${forum}/${forum}-views`)).toMatchObject({
      purpose: "inputs",
      closesAt: "2027-01-26T22:59:59.000Z",
      accreditation: "none",
      quota: 0,
      doors: [],
      documents: [],
      inputs: {
        submitters: ["individual"],
        types: ["statement", "pledge"],
        mostText: 500,
        mostFiles: 0,
        lateAccepted: false,
        guidance: { fr: "Soyez brefs." },
        questions: [
          { id: "what", kind: "text", required: true, public: false, most: 300, choices: [] },
          {
            id: "question-1",
            kind: "choice",
            choices: [
              { id: "choice-1", title: { en: "Yes" } },
              { id: "choice-2", title: { en: "No", fr: "Non" } },
            ],
          },
        ],
      },
    });
    await led(at, { decision: "publish", "text.en": "Write to us." });
    expect(await htmlOf(`/en/forums/${forum}`)).toContain("Your views");
  });

  test("shows only what concerns it", async () => {
    const place = await plannedCall();
    const html = await htmlOf(deskOf(place));
    for (const part of ["texts", "dates", "who", "takes", "questions"])
      expect(html).toContain(`${deskOf(place)}/${part}"`);
    for (const part of ["doors", "documents", "people"]) expect(html).not.toContain(`${deskOf(place)}/${part}"`);
    const dates = await htmlOf(`${deskOf(place)}/dates`);
    expect(dates).toContain('name="inputs.lateAccepted"');
    expect(dates).not.toMatch(/name="(?:nominationsUntil|substitutionsUntil|circulationDays)"/);
    expect(await htmlOf(`${deskOf(place)}/who`)).not.toMatch(
      /name="(?:event|accreditation|recognizes|tellsObjections)"/,
    );
    expect(await htmlOf(`${deskOf(place)}/doors`)).toContain("Nothing here can be changed any more");
  });

  test("takes questions out, in and round again without losing their words", async () => {
    const place = await plannedCall();
    const before = (await rulesOf(place)).questions;
    const html = await htmlOf(`${deskOf(place)}/questions`);
    const sent = { ...hiddenOn(html), ...fieldsOn(html), decision: "edit" };
    expect(await led(`${deskOf(place)}/questions`, sent)).toBe(`${deskOf(place)}?done=edit`);
    expect((await rulesOf(place)).questions).toEqual(before);
    const again = fieldsOn(await htmlOf(`${deskOf(place)}/questions`));
    await led(`${deskOf(place)}/questions`, {
      ...hiddenOn(await htmlOf(`${deskOf(place)}/questions`)),
      ...again,
      decision: "edit",
      "inputs.questions.0.place": "9",
      "inputs.questions.1.kind": "",
    });
    expect((await rulesOf(place)).questions).toEqual([before[2], before[3], before[0]]);
  });

  test("shows a wrong question again as it was typed, marked in its row", async () => {
    const place = await plannedCall();
    const answer = await officer.post(`${deskOf(place)}/questions`, {
      decision: "edit",
      "inputs.questions.1.place": "2",
      "inputs.questions.1.kind": "choice",
      "inputs.questions.1.title.en": "Which <one>?",
      "inputs.questions.1.choices.en": "Only this",
      "inputs.questions.4.place": "1",
      "inputs.questions.4.kind": "text",
      "inputs.questions.4.title.en": "x".repeat(301),
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toEqual({ "inputs.questions.4.title": "too_long" });
    expect(html).toContain('href="#edit-inputs.questions.4.title"');
    expect(html).toContain('id="edit-inputs.questions.4.title"');
    expect(html).toContain('value="Which &lt;one&gt;?"');
    const second = await officer.post(`${deskOf(place)}/questions`, {
      decision: "edit",
      "inputs.questions.1.kind": "choice",
      "inputs.questions.1.title.en": "Which?",
      "inputs.questions.1.choices.en": "Only this",
    });
    const shown = await second.text();
    expect(errorsOn(shown)).toEqual({ "inputs.questions.1.choices": "few_choices" });
    expect(shown).toContain("Question 2, Answers to choose from");
    expect(shown).toMatch(/<details open=""><summary>Answers to choose from/);
  });

  test("a name that is taken comes back in its own form, not in that for applications", async () => {
    const forum = await freshForum();
    const answer = await officer.post(`${home}/${forum}`, {
      decision: "create",
      purpose: "inputs",
      id: "X Y",
      zone: "UTC",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ id: "not_a_slug", opensAt: "required", "inputs.submitters": "required" });
    expect(html).toContain('href="#create-inputs-id"');
    expect([...html.matchAll(/value="X Y"/g)]).toHaveLength(1);
  });
});

/** Every field of a page's last form but hidden ones, as a browser would send them. */
const fieldsOn = (html: string): Fields => {
  const plain = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const texts = [...html.matchAll(/<input id="[^"]*" name="([^"]*)" type="text" value="([^"]*)"/g)];
  const areas = [...html.matchAll(/<textarea id="[^"]*" name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)];
  const ticks = [...html.matchAll(/<input type="checkbox" id="[^"]*" name="([^"]*)" value="true" checked/g)];
  const selects = [...html.matchAll(/<select id="[^"]*" name="([^"]*)"[^>]*>(.*?)<\/select>/gs)];
  return Object.fromEntries([
    ...[...texts, ...areas].map(([, name = "", value = ""]) => [name, plain(value.replace(/^\n/, ""))] as const),
    ...ticks.map(([, name = ""]) => [name, "true"] as const),
    ...selects.map(
      ([, name = "", options = ""]) => [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ""] as const,
    ),
  ]);
};

describe("what cannot be true together", () => {
  test.each<[string, object, Record<string, string>]>([
    ["a choice of nothing", { questions: [asked("choice")] }, { "inputs.questions.0.choices": "few_choices" }],
    [
      "a choice of one",
      { questions: [asked("choice", { choices: [choice("yes")] })] },
      { "inputs.questions.0.choices": "few_choices" },
    ],
    [
      "a text to choose from",
      { questions: [asked("text", { choices: [choice("yes")] })] },
      { "inputs.questions.0.choices": "no_choices" },
    ],
    [
      "two questions of one name",
      { questions: [asked("text"), asked("text")] },
      { "inputs.questions.1.id": "repeated_question" },
    ],
    [
      "a question of a name that everything has",
      { questions: [asked("text", { id: "constructor" })] },
      { "inputs.questions.0.id": "taken" },
    ],
    [
      "two answers of one name",
      { questions: [asked("choices", { choices: [choice("yes"), choice("yes")] })] },
      { "inputs.questions.0.choices": "repeated_choice" },
    ],
    [
      "a question in a language that is not taken",
      { questions: [asked("text", { title: { ru: "Почему?" } })] },
      { "inputs.questions.0.title": "in_no_language" },
    ],
    [
      "an answer in such a language",
      { questions: [asked("choices", { choices: [choice("yes", { ru: "Да" })] })] },
      { "inputs.questions.0.choices": "in_no_language" },
    ],
    [
      "a file where none is taken",
      { questions: [asked("file")], mostFiles: 0 },
      { "inputs.questions.0.kind": "no_files" },
    ],
    [
      "nothing that could be sent",
      { questions: [], mostText: 0, mostFiles: 0 },
      { "inputs.mostText": "takes_nothing" },
    ],
    ["a kind that there is not", { questions: [asked("drawing")] }, { "inputs.questions.0.kind": "not_a_choice" }],
    ["more than is allowed", { mostText: 20_001 }, { "inputs.mostText": "too_high" }],
    ["nobody who could send", { submitters: [] }, { "inputs.submitters": "required" }],
    ["a field that there is not", { colour: "blue" }, { colour: "unknown_field" }],
    ["a question with one", { questions: [asked("text", { colour: "blue" })] }, { colour: "unknown_field" }],
  ])("%s is named at its field", async (_, changes, errors) => {
    const forum = await freshForum();
    const call = newInputsCall(world.connection.now(), { id: freshId("inputs"), languages: ["en", "fr"] });
    const { body, status } = await world.post(
      `/api/forums/${forum}/calls`,
      { ...call, inputs: { ...call.inputs, ...changes } },
      world.staff.officer,
    );
    const named = (body.errors ?? []).map(({ field, code }: { field: string; code: string }) => [field, code]);
    expect([status, Object.fromEntries(named)]).toEqual([422, errors]);
    expect(JSON.stringify(body)).not.toMatch(/error\.\w+|\{\w+\}/);
  });

  test("a call for inputs has no doors, and one for applications no questions", async () => {
    const forum = await freshForum();
    const call = newInputsCall(world.connection.now(), { id: freshId("inputs") });
    const create = async (more: object) =>
      (await world.post(`/api/forums/${forum}/calls`, { ...call, ...more }, world.staff.officer)).body.errors;
    expect(await create({ doors: [] })).toMatchObject([{ field: "doors", code: "unknown_field" }]);
    expect(await create({ purpose: "party" })).toMatchObject([{ field: "purpose", code: "not_a_choice" }]);
    expect(await create({ purpose: "accreditation" })).toContainEqual(
      expect.objectContaining({ field: "inputs", code: "unknown_field" }),
    );
  });

  test("its purpose stays what it was entered with", async () => {
    const place = await plannedCall();
    const { status, body } = await world.decide(place, "edit", { purpose: "accreditation" });
    expect([status, body.errors[0]]).toMatchObject([422, { field: "purpose", code: "unknown_field" }]);
  });

  test("what is missing in a language is a warning, as short notice is", async () => {
    const place = await plannedCall({
      closesAt: daysFrom(world.connection.now(), 5),
      inputs: {
        ...newInputsCall(world.connection.now()).inputs,
        questions: [asked("text") as never],
        guidance: { fr: "x" },
      },
    });
    const html = await htmlOf(deskOf(place));
    expect(html).toContain("“Questions” is missing in: Arabic, Chinese, French, Russian, Spanish.");
    expect(html).toContain("“Guidance for those who write” is missing in: Arabic, Chinese, English, Russian, Spanish.");
    expect(html).toContain('data-warning="short_notice"');
  });
});

describe("once it has opened", () => {
  test("questions change in their words only", async () => {
    const { place } = await world.openInputsCall(await freshForum(), { id: freshId("inputs") });
    const { questions } = await rulesOf(place);
    const worded = questions.map((question) => ({ ...question, title: { en: "In other words" } }));
    expect((await world.decide(place, "edit", { inputs: { questions: worded } })).status).toBe(200);
    expect((await rulesOf(place)).questions).toEqual(worded);
    for (const other of [
      worded.slice(1),
      worded.toReversed(),
      worded.map((question) => ({ ...question, required: true })),
      worded.map((question) => ({ ...question, most: 1 })),
      [...worded, asked("text")],
    ]) {
      const { status, body } = await world.decide(place, "edit", { inputs: { questions: other } });
      expect([status, body.errors[0]]).toMatchObject([422, { field: "inputs.questions", code: "fixed" }]);
    }
    const { body } = await world.decide(place, "edit", { inputs: { mostFiles: 9, types: ["pledge"] } });
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      "inputs.mostFiles",
      "inputs.types",
    ]);
    const html = await htmlOf(`${deskOf(place)}/questions`);
    expect(html).toContain("only the words can change");
    expect(html).not.toContain('<select id="edit-inputs.questions.0.kind"');
    const sent = { ...hiddenOn(html), ...fieldsOn(html), decision: "edit", "inputs.questions.0.title.fr": "Autrement" };
    await led(`${deskOf(place)}/questions`, sent);
    expect((await rulesOf(place)).questions[0]?.title).toEqual({ en: "In other words", fr: "Autrement" });
  });

  test("what moves goes to those concerned in words that fit, and to the jobs of inputs alone", async () => {
    const forum = await freshForum();
    const { place, call } = await world.openInputsCall(forum, { id: freshId("inputs") });
    await world.concern(call.id, "INP-1", { path: "/submissions/own/INP-1" });
    const closesAt = daysFrom(world.connection.now(), 70);
    await world.insist(world.decide(place, "extend", { reason: "more_time", closesAt }));
    await world.runDuties();
    const [mail] = (await world.mails("callExtended")).filter(({ reference }) => reference === "INP-1");
    expect(JSON.stringify(mail)).toContain("There is more time to send inputs.");
    expect(JSON.stringify(mail)).toContain("/en/submissions/own/INP-1");
    const { store, settings } = world.connection;
    const jobsIn = (table: "submissionJobs" | "accreditationJobs") =>
      new Jobs(store, settings.table(table)).ofMatter(`call#${call.id}`);
    expect(await jobsIn("submissionJobs")).toMatchObject([
      { id: `call#${call.id}#3`, kind: "call_changed", input: { what: "call_extend" } },
    ]);
    expect(await jobsIn("accreditationJobs")).toEqual([]);
    expect(await world.callAt(place)).toMatchObject({ closesAt, nominationsUntil: call.decisionDue });
  });

  test("it is closed, decided and kept like any call, without lists in its way", async () => {
    const { place, call } = await world.openInputsCall(await freshForum(), { id: freshId("inputs") });
    await world.insist(
      world.decide(place, "move", { reason: "clash", decisionDue: daysFrom(world.connection.now(), 95) }),
    );
    expect(await world.callAt(place)).toMatchObject({ nominationsUntil: daysFrom(world.connection.now(), 95) });
    await world.passTo(call.closesAt);
    for (const decision of ["begin_decision", "decide", "archive"]) await world.insist(world.decide(place, decision));
    expect((await world.callAt(place)).status).toBe("archived");
  });
});

describe("accreditation", () => {
  test("knows nothing of it", async () => {
    const { call } = await world.openInputsCall(await freshForum(), { id: freshId("inputs") });
    const app = accreditationApp(accreditationRoom(world.connection));
    for (const path of ["", "/apply", "/lists"]) {
      const answer = await app.request(`/en/accreditation/${call.id}${path}`, {
        headers: { cookie: `session=${world.staff.officer}` },
      });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect(await (await app.request("/en/accreditation")).text()).not.toContain(call.id);
    expect((await app.request(`/api/accreditation/${call.id}/lists`)).status).toBe(404);
  });
});

describe.each(languages)("in %s", (language) => {
  test.each(["", "/texts", "/dates", "/who", "/takes", "/questions"])("the desk's page %s is whole", async (part) => {
    const forum = `whole-${language}`;
    await world.signStaffIn();
    const reader = world.browserOf(world.staff.officer);
    if (part === "")
      await world.announce({ id: forum }).then(() => world.planInputsCall(forum, { id: `${forum}-inputs` }));
    const answer = await reader.get(`/${language}/desk/forums/${forum}/calls/${forum}-inputs${part}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${direction(language)}">`));
    const text = html.replace(/<[^>]+>/g, " ");
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(text).not.toMatch(/\b(?:desk|field|hint|question|question_kind|section|submitter|type|purpose)\.[a-z_]+/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});
