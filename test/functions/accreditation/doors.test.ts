import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { answersIn, reasonFor, stepsFrom, wayThrough } from "#functions/accreditation/doors/way.ts";
import { words } from "#functions/accreditation/doors/words/en.ts";
import {
  type DoorAnswers,
  type DoorQuestion,
  type DoorRule,
  doorQuestionNames,
  doorQuestions,
  doors,
  nextThroughDoors,
  ruleFor,
  usualDoorRules,
} from "#shared/doors.ts";
import { languages } from "#shared/languages.ts";
import {
  type AccreditationWorld,
  accreditationWorld,
  authorityCall,
  organizerCall,
} from "#test/support/accreditation.ts";
import { hiddenOn } from "#test/support/visitor.ts";

/** Every way to answer all questions. */
const everybody = doorQuestionNames.reduce<DoorAnswers[]>(
  (all, question) => all.flatMap((some) => doorQuestions[question].map((answer) => ({ ...some, [question]: answer }))),
  [{}],
);

/** What somebody with these answers is asked, in this order, until a door is found. */
const walk = (rules: readonly DoorRule[], who: DoorAnswers) => {
  const asked: DoorQuestion[] = [];
  let answers: DoorAnswers = {};
  for (;;) {
    const next = nextThroughDoors(rules, answers);
    if ("rule" in next) return { asked, answers, rule: next.rule };
    asked.push(next.question);
    answers = { ...answers, [next.question]: who[next.question] };
  }
};

const anyRule: fc.Arbitrary<DoorRule> = fc.record({
  door: fc.constantFrom(...doors),
  when: fc.record(
    Object.fromEntries(
      doorQuestionNames.map((question) => [question, fc.subarray([...doorQuestions[question]] as string[])]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<DoorRule["when"]>,
});
const anyRules = fc.array(anyRule, { maxLength: 20 });

describe("the questions of a call", () => {
  it.each(everybody)("lead %j to exactly one door by the usual rules, asking each question once", (who) => {
    const { asked, rule } = walk(usualDoorRules, who);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(rule).toBe(walk(usualDoorRules, who).rule);
    expect(rule).toEqual(ruleFor(usualDoorRules, who));
    expect(words[reasonFor(rule.door, who, authorityCall)]).toBeTruthy();
    expect(words[stepsFrom(rule.door, who)]).toBeTruthy();
  });

  it("lead everybody to exactly one door by any rules, with at most five questions", () => {
    const leads = fc.property(anyRules, fc.constantFrom(...everybody), (rules, who) => {
      const { asked, rule } = walk(rules, who);
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(rule).toEqual(ruleFor(rules, who));
    });
    expect(() => fc.assert(leads)).not.toThrow();
  });

  it("agree with the rules whatever the order of the answers", () => {
    const order = fc.shuffledSubarray(doorQuestionNames);
    const agrees = fc.property(anyRules, fc.constantFrom(...everybody), order, (rules, who, given) => {
      const some = Object.fromEntries(given.map((question) => [question, who[question]]));
      const next = nextThroughDoors(rules, some);
      if ("rule" in next) expect(next.rule).toEqual(ruleFor(rules, who));
      else expect(some[next.question]).toBeUndefined();
    });
    expect(() => fc.assert(agrees)).not.toThrow();
  });

  it("are not asked where nobody has to be accredited", () => {
    expect(wayThrough({ accreditation: "none", doors: [] }, {})).toMatchObject({ rule: { door: "none" } });
  });

  it("take no answer that is none", () => {
    expect(answersIn((question) => (question === "who" ? "toString" : "yes"))).toEqual({
      ecosoc: "yes",
      earlier: "yes",
    });
  });
});

describe("the pages", () => {
  let world: AccreditationWorld;
  beforeAll(async () => {
    world = await accreditationWorld();
  });
  const page = async (path: string) => {
    const response = await world.app.request(path);
    return { status: response.status, html: await response.text() };
  };

  it("ask one question after the other and end at the application", async () => {
    let path = `/en/accreditation/${authorityCall.id}`;
    const person: DoorAnswers = { who: "organization", attend: "in_person", ecosoc: "no", earlier: "no" };
    for (const question of ["who", "attend", "ecosoc", "earlier"] as const) {
      const { status, html } = await page(path);
      expect(status).toBe(200);
      expect(html).toContain(`name="${question}"`);
      const sent = { ...hiddenOn(html), [question]: person[question] ?? "" };
      path = `/en/accreditation/${authorityCall.id}?${new URLSearchParams(sent)}`;
    }
    const { html } = await page(path);
    expect(html).toContain('data-door="special"');
    expect(html).toContain(`/en/accreditation/${authorityCall.id}/apply`);
  });

  it.each(languages)("say in %s why it is this door and what to do", async (language) => {
    for (const [answers, door] of [
      ["who=individual", "elsewhere"],
      ["who=nhri&attend=in_person", "nhri"],
      ["who=organization&attend=online", "none"],
      ["who=organization&attend=in_person&ecosoc=yes", "ecosoc"],
      ["who=organization&attend=in_person&ecosoc=no&earlier=yes", "prior"],
      ["who=organization&attend=in_person&ecosoc=no&earlier=no", "special"],
    ]) {
      const { status, html } = await page(`/${language}/accreditation/${authorityCall.id}?${answers}`);
      expect({ status, door: /data-door="(\w+)"/.exec(html)?.[1] }).toEqual({ status: 200, door });
    }
  });

  it("list the calls that are open, those that open later apart, and none that nobody has to apply to", async () => {
    const shown = { ...authorityCall, kind: "call", updatedAt: authorityCall.since };
    const calls = [
      { ...shown, id: "now", place: "imrf-2027#now" },
      { ...shown, id: "soon", place: "imrf-2027#soon", opensAt: "2026-12-24T00:00:00.000Z" },
      { ...shown, id: "past", place: "imrf-2027#past", closesAt: "2026-11-03T00:00:00.000Z" },
      { ...shown, id: "free", place: "imrf-2027#free", accreditation: "none" },
    ];
    for (const call of calls) await world.put("published", call);
    const { html } = await page("/en/accreditation");
    expect([...html.matchAll(/data-call="([\w-]+)"/g)].map(([, id]) => id)).toEqual(["now", "soon"]);
    for (const language of languages) expect((await page(`/${language}/accreditation`)).status).toBe(200);
  });

  it("change an answer without starting over", async () => {
    const end = "who=organization&attend=in_person&ecosoc=yes";
    const { html } = await page(`/en/accreditation/${authorityCall.id}?${end}&change=attend`);
    expect(html).toContain('name="attend"');
    expect(hiddenOn(html)).toMatchObject({ who: "organization", ecosoc: "yes" });
    const changed = await page(
      `/en/accreditation/${authorityCall.id}?who=organization&ecosoc=yes&attend=online&asked=attend`,
    );
    expect(changed.html).toContain('data-door="none"');
  });

  it("ask again when nothing was chosen", async () => {
    const { status, html } = await page(`/en/accreditation/${authorityCall.id}?asked=who`);
    expect(status).toBe(422);
    expect(html).toContain('data-field="who" data-code="required"');
  });

  it("say so when the call is not open, and offer no application", async () => {
    await world.put("calls", { ...authorityCall, id: "later", opensAt: "2026-12-24T00:00:00.000Z" });
    await world.put("calls", { ...authorityCall, id: "over", closesAt: "2026-11-03T00:00:00.000Z" });
    const special = "who=organization&attend=in_person&ecosoc=no&earlier=no";
    for (const id of ["later", "over"]) {
      const { html } = await page(`/en/accreditation/${id}?${special}`);
      expect(html).toContain('data-door="special"');
      expect(html).not.toContain(`/${id}/apply`);
    }
  });

  it("know nothing of planned calls, nor of what is none", async () => {
    await world.put("calls", { ...authorityCall, id: "secret", status: "planned" });
    for (const id of ["secret", "nothing", "%2e%2e"]) expect((await page(`/en/accreditation/${id}`)).status).toBe(404);
  });

  it("are cached for nobody longer than they hold, and look at no session", async () => {
    const response = await world.app.request(`/en/accreditation/${organizerCall.id}`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
  });
});

describe("the API", () => {
  let world: AccreditationWorld;
  beforeAll(async () => {
    world = await accreditationWorld();
  });

  it("asks, and then names the door with reason and next step", async () => {
    const path = `/api/accreditation/calls/${authorityCall.id}/door`;
    const first = await world.get(path);
    expect(first).toMatchObject({ status: 200, body: { question: { name: "who" }, door: null } });
    const last = await world.get(`${path}?who=organization&attend=in_person&ecosoc=no&earlier=no`);
    expect(last.body).toMatchObject({ question: null, door: "special", reason: words["door.special.reason"] });
  });

  it("refuses answers that are none, and questions that are not asked", async () => {
    const path = `/api/accreditation/calls/${authorityCall.id}/door`;
    expect(await world.get(`${path}?who=toString`)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "who" }] },
    });
    expect(await world.get(`${path}?name=x`)).toMatchObject({
      status: 422,
      body: { errors: [{ code: "unknown_field" }] },
    });
    expect(await world.get("/api/accreditation/calls/nothing/door")).toMatchObject({ status: 404 });
  });
});
