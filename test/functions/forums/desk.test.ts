import { beforeAll, describe, expect, test } from "vitest";
import { direction, languages } from "#shared/languages.ts";
import { type ForumsWorld, forumsWorld } from "#test/support/forums.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";

let world: ForumsWorld;
let officer: Visitor;
const home = "/en/desk/forums";

beforeAll(async () => {
  world = await forumsWorld();
  officer = world.browserOf(world.staff.officer);
});

const inAll = (field: string, text: string) =>
  Object.fromEntries(languages.map((language) => [`${field}.${language}`, `${text} ${language}`]));

const newForum = { decision: "create", id: "imrf-2034", kind: "imrf", edition: "2034", regions: "global" };
const event = {
  decision: "add_event",
  id: "week",
  "title.en": "Forum week",
  zone: "America/New_York",
  startsAt: "2027-06-07T09:00",
  endsAt: "2027-06-11T18:00",
  online: "true",
};
const newCall = {
  decision: "create",
  id: "special",
  "title.en": "Special accreditation",
  zone: "Europe/Zurich",
  opensAt: "2026-12-01T00:00",
  closesAt: "2027-01-26T23:59:59",
  decisionDue: "2027-03-26T18:00",
  nominationsUntil: "2027-04-20T18:00",
  substitutionsUntil: "2027-05-20T18:00",
  event: "week",
  accreditation: "authority",
  quota: "2",
};

const htmlOf = async (path: string, visitor = officer) => (await visitor.get(path)).text();
const buttonsOn = (html: string) => [...html.matchAll(/name="decision" value="([a-z_]+)"/g)].map(([, value]) => value);
const versionOn = async (path: string) => hiddenOn(await htmlOf(path)).version ?? "";
/** Posts a form, which leads on or is shown again. */
const post = (path: string, fields: Record<string, string | readonly string[]>) => officer.post(path, fields);
const led = async (path: string, fields: Record<string, string | readonly string[]>) => {
  const answer = await post(path, fields);
  if (answer.status !== 303) throw new Error(`${answer.status}: ${JSON.stringify(errorsOn(await answer.text()))}`);
  return answer.headers.get("location");
};
const callOf = (id: string) => world.callAt(`any/${id}`);

describe("a cycle from its first entry", () => {
  test("is entered, given a meeting and a call, and published, without scripts", async () => {
    expect(await led(home, { ...newForum, ...inAll("title", "Review") })).toBe(`${home}/imrf-2034?done=create`);
    const forum = `${home}/imrf-2034`;
    expect(await htmlOf(home)).toContain(`href="${forum}"`);
    expect(await htmlOf(`${forum}?done=create`)).toContain("Nobody outside sees it yet.");
    expect(await led(forum, event)).toBe(`${forum}?done=add_event`);
    expect(await led(forum, newCall)).toBe(`${forum}/calls/special?done=create`);
    expect(await callOf("special")).toMatchObject({
      status: "planned",
      closesAt: "2027-01-26T22:59:59.000Z",
      zone: "Europe/Zurich",
      event: "week",
      regions: ["global"],
      reserves: 2,
    });
    expect((await world.browserOf().get("/en/forums/imrf-2034")).status).toBe(404);
    const version = await versionOn(forum);
    expect(await led(forum, { decision: "publish", version, "text.en": "Save the date." })).toBe(
      `${forum}?done=publish`,
    );
    expect(await led(`${forum}/calls/special`, { decision: "publish", "text.en": "Come." })).toContain("done=publish");
    expect(await (await world.browserOf().get("/en/forums/imrf-2034")).text()).toContain("Special accreditation");
  });

  test("shows before publishing who is told, how many, and what to mind", async () => {
    const id = await world.plan({ id: "plan-2035", title: { en: "Only English" } }, []);
    const html = await htmlOf(`${home}/${id}`);
    expect([...html.matchAll(/data-warning="(\w+)"/g)].map(([, code]) => code)).toEqual(
      expect.arrayContaining(["no_event", "no_calls", "missing_languages"]),
    );
    expect(html).toContain("is missing in: Arabic, Chinese, French, Russian, Spanish.");
    expect(html).toContain('data-reach="0"');
    expect(html).toContain("Focal points who agreed to such news (Global): at most 0");
    const { place, call } = await world.openCall({ id: "reached" }, { id: "reach-2036" });
    await world.concern(call.id, "APP-1");
    await world.concern(call.id, "APP-2");
    const shown = await htmlOf(`${home}/${place.replace("/", "/calls/")}`);
    expect(shown).toContain('data-reach="2"');
    expect(shown).toContain("At most 2 mails go out");
  });

  test("shows how far the telling is", async () => {
    const { place, call } = await world.openCall({ id: "told" }, { id: "told-2037" });
    await world.concern(call.id, "APP-3");
    const at = `${home}/${place.replace("/", "/calls/")}`;
    await led(at, { decision: "extend", reason: "more_time", closesAt: "2027-02-10T12:00" });
    const waiting = await htmlOf(at);
    expect(waiting).toContain('data-job="waiting"');
    expect(waiting).toContain("Look again");
    await world.runDuties();
    const done = await htmlOf(at);
    expect(done).not.toContain('data-job="waiting"');
    expect(done).toContain("1 of 1");
  });

  test("is copied with its calls as the start of the next", async () => {
    const { forum } = await world.openCall({ id: "copied-call" }, { id: "copied" });
    const answer = await led(`${home}/${forum}`, {
      decision: "copy",
      id: "next",
      edition: "2038",
      years: "4",
      days: "0",
    });
    expect(answer).toBe(`${home}/next?done=copy`);
    await world.runDuties();
    const html = await htmlOf(`${home}/next`);
    expect(html).toContain('data-status="planned"');
    expect(html).toContain(`${home}/next/calls/`);
    const wrong = await post(`${home}/${forum}`, {
      decision: "copy",
      id: "next",
      edition: "",
      years: "many",
      days: "0",
    });
    expect(wrong.status).toBe(422);
    expect(Object.keys(errorsOn(await wrong.text())).sort()).toEqual(["edition", "years"]);
  });
});

describe("what was typed wrongly", () => {
  test("comes back as it was typed, marked by field", async () => {
    const answer = await post(home, { ...newForum, id: "Not A Slug", "title.ru": "Обзор <1>", regions: [] });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ id: "not_a_slug", regions: "required" });
    expect(html).toContain('value="Not A Slug"');
    expect(html).toContain('value="Обзор &lt;1&gt;"');
    expect(html).toMatch(/<option value="imrf" selected/);
    const [link] = /href="#(create-id)"/.exec(html) ?? [];
    expect(link).toBeDefined();
    expect(html).toContain('id="create-id"');
  });

  test("a name that is taken is no new forum", async () => {
    await world.plan({ id: "taken" });
    const answer = await post(home, { ...newForum, id: "taken", "title.en": "Again" });
    expect(errorsOn(await answer.text())).toMatchObject({ id: "taken" });
  });

  test("dates that contradict each other are refused where they stand", async () => {
    const forum = await world.plan({ id: "against" });
    const answer = await post(`${home}/${forum}`, {
      ...newCall,
      id: "against-call",
      event: "",
      closesAt: "2026-11-30T00:00",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ closesAt: "before_opening" });
    expect(html).toContain('value="2026-11-30T00:00"');
  });

  test("a decision that another officer took first changes nothing and keeps what was typed", async () => {
    const { place, call } = await world.openCall({ id: "raced" }, { id: "race-2037" });
    const at = `${home}/${place.replace("/", "/calls/")}`;
    const version = String(call.version);
    await led(at, { decision: "extend", version, reason: "host", closesAt: "2027-02-10T12:00" });
    const late = await post(at, { decision: "cancel", version, reason: "funding", "text.en": "No money left." });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('data-code="changed_meanwhile"');
    expect(html).toContain("No money left.");
    expect((await callOf("raced")).status).toBe("announced");
  });
});

describe("local times", () => {
  const dated = { ...newCall, event: "", opensAt: "2026-12-01T00:00", closesAt: "2027-03-28T02:30" };
  const late = {
    decisionDue: "2027-04-30T00:00",
    nominationsUntil: "2027-05-20T18:00",
    substitutionsUntil: "2027-05-21T18:00",
  };

  test("that do not exist are refused with the two that may be meant, of which one is chosen", async () => {
    const forum = await world.plan({ id: "spring" }, []);
    const refused = await post(`${home}/${forum}`, { ...dated, ...late, id: "spring-call" });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(errorsOn(html)).toEqual({ closesAt: "time_never" });
    expect(html).toContain("Sunday, 28 March 2027 at 01:30 (Europe/Zurich, UTC+1)");
    expect(html).toContain("Sunday, 28 March 2027 at 03:30 (Europe/Zurich, UTC+2)");
    const offered = [...html.matchAll(/name="closesAt\.instant" value="([^"]+)"/g)].map(([, value]) => value);
    expect(offered).toEqual(["2027-03-28T00:30:00.000Z", "2027-03-28T01:30:00.000Z"]);
    await led(`${home}/${forum}`, {
      ...dated,
      ...late,
      id: "spring-call",
      "closesAt.instant": "2027-03-28T01:30:00.000Z",
    });
    expect((await callOf("spring-call")).closesAt).toBe("2027-03-28T01:30:00.000Z");
  });

  test("that come twice are refused until one is chosen, and stay what they are when nobody touches them", async () => {
    const forum = await world.plan({ id: "autumn" }, []);
    const twice = {
      ...dated,
      id: "autumn-call",
      zone: "America/Los_Angeles",
      closesAt: "2027-11-07T01:30",
      decisionDue: "2027-12-01T00:00",
      nominationsUntil: "2027-12-20T18:00",
      substitutionsUntil: "2027-12-21T18:00",
    };
    const refused = await post(`${home}/${forum}`, twice);
    expect(errorsOn(await refused.text())).toEqual({ closesAt: "time_twice" });
    const chosen = "2027-11-07T09:30:00.000Z";
    await led(`${home}/${forum}`, { ...twice, "closesAt.instant": chosen });
    const at = `${home}/${forum}/calls/autumn-call`;
    const html = await htmlOf(`${at}/dates`);
    expect(html).toContain('value="2027-11-07T01:30"');
    const { "closesAt.instant": kept = "" } = hiddenOn(html);
    expect(kept).toBe(chosen);
    const same = { ...twice, decision: "edit", graceMinutes: "15", circulationDays: "30", extensible: "true" };
    await led(`${at}/dates`, { ...same, "closesAt.instant": kept });
    expect(await callOf("autumn-call")).toMatchObject({ closesAt: chosen, graceMinutes: 15 });
    const moved = await post(`${at}/dates`, { ...same, closesAt: "2027-11-07T01:15", "closesAt.instant": kept });
    expect(errorsOn(await moved.text())).toEqual({ closesAt: "time_twice" });
  });

  test.each([
    ["Pacific/Apia", "2027-01-26T23:59:59", "2027-01-26T10:59:59.000Z"],
    ["Asia/Kathmandu", "2027-01-26T23:59:59", "2027-01-26T18:14:59.000Z"],
    ["America/Los_Angeles", "2027-01-26T23:59:59", "2027-01-27T07:59:59.000Z"],
  ])("in %s at %s is the instant %s, and shown so again", async (zone, closesAt, instant) => {
    const id = `zone-${zone.replace(/[\W_]/g, "").toLowerCase()}`;
    const forum = await world.plan({ id }, []);
    await led(`${home}/${forum}`, { ...newCall, event: "", id: `${id}-call`, zone, closesAt });
    expect((await callOf(`${id}-call`)).closesAt).toBe(instant);
    expect(await htmlOf(`${home}/${forum}/calls/${id}-call/dates`)).toContain(`value="${closesAt}"`);
  });

  test("are read where a meeting is held when it moves", async () => {
    const forum = await world.announce({ id: "moving" });
    await led(`${home}/${forum}`, {
      decision: "move_event",
      event: "forum-week",
      zone: "Asia/Kathmandu",
      startsAt: "2027-07-01T09:00",
      endsAt: "2027-07-02T18:00",
      "place.en": "Kathmandu",
      reason: "host",
    });
    const { body } = await world.get(`/api/forums/${forum}`);
    expect(body.events[0]).toMatchObject({
      startsAt: "2027-07-01T03:15:00.000Z",
      zone: "Asia/Kathmandu",
      online: false,
      sequence: 1,
    });
  });
});

describe("the parts of a call", () => {
  const opened = async (id: string) => {
    const forum = await world.plan({ id: `${id}-forum` });
    await world.planCall(forum, { id });
    return `${home}/${forum}/calls/${id}`;
  };

  test("texts are written language by language, and say where one is missing", async () => {
    const at = await opened("worded");
    expect((await htmlOf(`${at}/texts`)).match(/Missing/g)).toBeNull();
    await led(`${at}/texts`, { decision: "edit", "title.en": "New title", "summary.fr": "Résumé\r\n\r\nsuite" });
    expect(await callOf("worded")).toMatchObject({ title: { en: "New title" }, summary: { fr: "Résumé\n\nsuite" } });
    expect((await htmlOf(`${at}/texts`)).match(/Missing/g)).toHaveLength(6);
    const empty = await post(`${at}/texts`, { decision: "edit", "title.en": " " });
    expect(errorsOn(await empty.text())).toEqual({ title: "required" });
  });

  test("ways in are rules in an order, edited as the rows of a table", async () => {
    const at = await opened("doored");
    const html = await htmlOf(`${at}/doors`);
    expect([...html.matchAll(/name="doors\.\d+\.door"/g)]).toHaveLength(8);
    await led(`${at}/doors`, {
      decision: "edit",
      "doors.0.place": "2",
      "doors.0.door": "ecosoc",
      "doors.0.when.ecosoc": "yes",
      "doors.1.place": "1",
      "doors.1.door": "elsewhere",
      "doors.1.when.who": ["individual", "state_or_un"],
      "doors.1.note.en": "Write to the protocol office.",
      "doors.2.place": "3",
      "doors.2.door": "",
      "doors.2.when.who": "nhri",
    });
    expect((await callOf("doored")).doors).toEqual([
      {
        door: "elsewhere",
        when: { who: ["individual", "state_or_un"] },
        note: { en: "Write to the protocol office." },
      },
      { door: "ecosoc", when: { ecosoc: ["yes"] } },
    ]);
    const shown = await htmlOf(`${at}/doors`);
    expect(shown).toContain("Write to the protocol office.");
    expect(shown).toMatch(/name="doors\.0\.when\.who" value="individual" checked/);
    const wrong = await post(`${at}/doors`, { decision: "edit", "doors.0.door": "window" });
    expect(errorsOn(await wrong.text())).toEqual({ doors: "not_a_choice" });
  });

  test("documents keep their ids, new ones get one, and rows without a kind go", async () => {
    const at = await opened("filed");
    await led(`${at}/documents`, {
      decision: "edit",
      "documents.0.id": "letter",
      "documents.0.topic": "letter",
      "documents.0.need": "optional",
      "documents.1.id": "activities",
      "documents.1.topic": "",
      "documents.2.topic": "letter",
      "documents.2.need": "required",
      "documents.2.orText": "true",
      "documents.2.title.fr": "Lettre d’un partenaire",
    });
    expect((await callOf("filed")).documents).toEqual([
      { id: "letter", topic: "letter", title: {}, need: "optional", orText: false },
      { id: "letter-2", topic: "letter", title: { fr: "Lettre d’un partenaire" }, need: "required", orText: true },
    ]);
  });

  test("boxes that are not ticked are off, and numbers are numbers", async () => {
    const at = await opened("boxed");
    await led(`${at}/people`, { decision: "edit", quota: "5", reserves: "0", segments: "hearing" });
    expect(await callOf("boxed")).toMatchObject({ quota: 5, reserves: 0, segments: ["hearing"], asks: [] });
    const wrong = await post(`${at}/people`, { decision: "edit", quota: "five", reserves: "", segments: "hearing" });
    const html = await wrong.text();
    expect(Object.keys(errorsOn(html)).sort()).toEqual(["quota", "reserves"]);
    expect(html).toContain('value="five"');
  });

  test("rules cannot be changed once people began by them", async () => {
    const { place } = await world.openCall({ id: "begun" }, { id: "begun-2037" });
    const at = `${home}/${place.replace("/", "/calls/")}`;
    expect(await htmlOf(at)).not.toContain(`${at}/doors`);
    expect(await htmlOf(at)).toContain(`href="${at}/texts"`);
    expect(await htmlOf(`${at}/documents`)).toContain("Nothing here can be changed any more");
    await led(`${at}/documents`, { decision: "edit", "documents.0.topic": "" });
    expect((await callOf("begun")).documents).toHaveLength(2);
  });

  test("what is no part is not there", async () => {
    const at = await opened("parted");
    expect((await officer.get(`${at}/nothing`)).status).toBe(404);
    expect((await officer.get(`${home}/parted-forum/calls/nothing`)).status).toBe(404);
    expect((await officer.get(`${home}/begun-2037/calls/parted`)).status).toBe(404);
  });
});

describe("decisions", () => {
  test("are shown as buttons as far as they are possible now", async () => {
    const { place } = await world.openCall({ id: "buttons" }, { id: "buttons-2037" });
    const at = `${home}/${place.replace("/", "/calls/")}`;
    expect(buttonsOn(await htmlOf(at)).sort()).toEqual(["cancel", "extend", "move", "postpone"]);
    expect(buttonsOn(await htmlOf(`${home}/buttons-2037`)).sort()).toEqual([
      "add_event",
      "cancel",
      "cancel_event",
      "change_event",
      "copy",
      "create",
      "create",
      "edit",
      "move_event",
      "postpone",
    ]);
  });

  test("a call that cannot be extended says why and offers no extension", async () => {
    const { place } = await world.openCall(
      { id: "fixed-end", extensible: false, notExtensibleWhy: { en: "Thirty days of circulation." } },
      { id: "fixed-2037" },
    );
    const at = `${home}/${place.replace("/", "/calls/")}`;
    const html = await htmlOf(at);
    expect(html).toContain("Thirty days of circulation.");
    expect(buttonsOn(html)).not.toContain("extend");
    const refused = await post(at, { decision: "extend", reason: "host", closesAt: "2027-02-10T12:00" });
    expect([refused.status, (await refused.text()).includes('data-code="not_extensible"')]).toEqual([409, true]);
  });

  test("no two fields of a page have the same id", async () => {
    const id = await world.announce({ id: "many" }, [{ id: "one" }, { id: "two" }]);
    const ids = [...(await htmlOf(`${home}/${id}`)).matchAll(/ id="([^"]*)"/g)].map(([, one]) => one);
    expect(ids.filter((one, place) => ids.indexOf(one) !== place)).toEqual([]);
  });

  test("an error stands at the form of its own meeting", async () => {
    const refused = await post(`${home}/many`, { decision: "cancel_event", event: "two" });
    const html = await refused.text();
    expect(errorsOn(html)).toEqual({ reason: "required" });
    expect(html).toContain('href="#cancel_event-two-reason"');
    expect(html).toContain('id="cancel_event-two-reason-error"');
  });
});

describe("rights", () => {
  test("officers of one region read other forums and change them in nothing", async () => {
    const id = await world.plan({ id: "african", regions: ["africa"] });
    const asian = world.browserOf(world.staff.asian);
    const html = await htmlOf(`${home}/${id}`, asian);
    expect(buttonsOn(html)).toEqual([]);
    expect((await asian.post(`${home}/${id}`, { decision: "publish", "text.en": "x" })).status).toBe(403);
    expect((await asian.post(home, { ...newForum, id: "not-mine", "title.en": "x" })).status).toBe(403);
    const own = await asian.post(home, { ...newForum, id: "asian", "title.en": "x", regions: "asia_pacific" });
    expect(own.status).toBe(303);
  });

  test.each(["", "/african", "/african/calls/x"])("%s is for officers and the secretariat", async (path) => {
    const auditor = world.browserOf(world.staff.auditor);
    expect((await auditor.get(home + path)).status).toBe(403);
    const stranger = await world.browserOf().get(home + path);
    expect(stranger.status).toBe(303);
    expect(stranger.headers.get("location")).toMatch(/^\/en\/sign-in\?onward=/);
  });

  test("a form without its token, from who knows where, does nothing", async () => {
    const answer = await world.app.request(home, {
      method: "POST",
      headers: {
        cookie: `session=${world.staff.officer}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ ...newForum, id: "forged", "title.en": "x" }).toString(),
    });
    expect(answer.status).toBe(403);
    expect((await officer.get(`${home}/forged`)).status).toBe(404);
  });
});

describe.each(languages)("in %s", (language) => {
  test.each([
    "",
    "?shelf=archived",
    "/many",
    "/imrf-2034/calls/special",
    "/worded-forum/calls/worded",
    ...["texts", "dates", "who", "doors", "documents", "people"].map((part) => `/worded-forum/calls/worded/${part}`),
  ])("%s is whole and in its language", async (path) => {
    const answer = await officer.get(`/${language}/desk/forums${path}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${direction(language)}">`));
    const text = html.replace(/<[^>]+>/g, " ");
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(text).not.toMatch(
      /\b(?:desk|field|hint|decide|done|door|document|track|section|warning|reach|job)\.[a-z_]+/,
    );
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
