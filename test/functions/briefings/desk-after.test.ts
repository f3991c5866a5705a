import { beforeAll, describe, expect, it } from "vitest";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { errorsOn } from "#test/support/visitor.ts";

let site: BriefingsWorld;
const id = "recorded";
const home = `/desk/briefings/${id}/after`;
const api = `/api/briefings/${id}/materials`;
let first: SignUp;
let second: SignUp;
let gone: SignUp;

beforeAll(async () => {
  site = await openBriefings();
  const now = site.connection.now();
  await site.announce({ id, regions: ["africa"] }, [
    { capacity: 2, startsAt: daysFrom(now, 30) },
    { startsAt: daysFrom(now, 33) },
    { startsAt: daysFrom(now, 29), cancelled: true },
  ]);
  first = await site.place(id);
  gone = await site.place(id);
  second = await site.place(id, { session: "s2" });
  const decision = { decision: "remove", reason: "asked" };
  await site.insist(site.post(`/api/briefings/sign-ups/${gone.reference}/decisions`, decision, site.staff.officer));
  await site.allot();
});

const recording = { kind: "recording", url: "https://media.example.org/one", language: "en", title: "" };
const filled = (row: number, material: Partial<typeof recording>) =>
  Object.fromEntries(Object.entries(material).map(([part, value]) => [`materials.${row}.${part}`, value]));

const page = async (token = site.staff.officer, language = "en") => {
  const answer = await site.browserOf(token).get(`/${language}${home}`);
  return { status: answer.status, html: await answer.text() };
};
const post = async (fields: Record<string, string>, token = site.staff.officer) => {
  const answer = await site.browserOf(token).post(`/en${home}`, { decision: "post_materials", ...fields });
  return { status: answer.status, html: await answer.text() };
};
const mailsOf = async ({ reference }: SignUp) =>
  (await site.mailsAbout(reference)).filter((kind) => kind === "materials").length;
const counts = async () => [await mailsOf(first), await mailsOf(second), await mailsOf(gone)];
const shown = async () => (await site.room.published()).briefing(id);

describe("what there is after a briefing", () => {
  it("is posted once a session is over, and not before", async () => {
    expect((await page()).html).toContain('data-over="no"');
    expect(await post(filled(0, recording))).toMatchObject({ status: 409 });
    const answer = await site.post(api, { materials: [recording], outcome: {} }, site.staff.officer);
    expect([answer.status, answer.body.code]).toEqual([409, "briefing_not_over"]);
    await site.passTo((await site.find(id)).sessions.find((one) => one.id === "s1")?.endsAt ?? "");
    const { html } = await page();
    expect(html).toContain('name="materials.0.url"');
    expect(html).toMatch(/name="tell" value="true" checked/);
  });

  it("is refused where a link is none, with what was typed at the row where it was typed", async () => {
    const { status, html } = await post({
      ...filled(0, { kind: "slides", url: "", language: "fr", title: "left out" }),
      ...filled(1, { ...recording, url: "http://media.example.org/one" }),
      ...filled(2, { kind: "", url: "javascript:alert(1)", language: "" }),
      "outcome.ar": "x".repeat(5001),
    });
    expect(status).toBe(422);
    expect(errorsOn(html)).toEqual({
      "materials.1.url": "not_https",
      "materials.2.kind": "required",
      "materials.2.url": "not_a_url",
      "materials.2.language": "required",
      "outcome.ar": "too_long",
    });
    expect(html).toContain('value="http://media.example.org/one"');
    expect(html).toContain("x".repeat(5001));
    const nothing = await post({ tell: "true" });
    expect([nothing.status, errorsOn(nothing.html)]).toEqual([422, { materials: "required" }]);
    expect((await site.find(id)).materials).toEqual([]);
  });

  it("stands on the page at once, and is told each person once, to those of later sessions after theirs", async () => {
    const { version } = await site.find(id);
    const fields = { ...filled(3, recording), "outcome.en": "We spoke.", "outcome.es": "Hablamos.", tell: "true" };
    expect((await post({ ...fields, version: String(version) })).status).toBe(303);
    expect(await shown()).toMatchObject({ materials: [recording], outcome: { en: "We spoke.", es: "Hablamos." } });
    expect((await shown())?.materialsAt).toBe(site.connection.now().toISOString());
    await site.allot();
    await site.allot();
    expect(await counts()).toEqual([1, 0, 0]);
    await site.passTo((await site.find(id)).sessions.find((one) => one.id === "s2")?.endsAt ?? "");
    await site.allot();
    expect(await counts()).toEqual([1, 1, 0]);
    const entry = (await (await site.room.briefings()).audit.of(`briefing#${id}`)).at(-1);
    expect(entry).toMatchObject({ what: "briefing_post_materials", fields: ["materials", "outcome"] });
  });

  it("is corrected and taken away without a mail, and told again when that is wished", async () => {
    const corrected = { ...recording, url: "https://media.example.org/two" };
    const said = (more: object) =>
      site.insist(site.post(api, { materials: [corrected], outcome: {}, ...more }, site.staff.officer));
    expect((await page()).html).not.toMatch(/name="tell" value="true" checked/);
    await said({});
    await site.allot();
    expect((await shown())?.materials).toEqual([corrected]);
    expect((await shown())?.outcome).toEqual({});
    expect(await counts()).toEqual([1, 1, 0]);
    const before = (await site.find(id)).version;
    await said({});
    expect((await site.find(id)).version).toBe(before);
    await said({ tell: true });
    await site.allot();
    expect(await counts()).toEqual([2, 2, 0]);
    await said({ materials: [] });
    expect((await shown())?.materials).toEqual([]);
  });

  it("is not told of when it was taken away before the session of somebody was over", async () => {
    const now = site.connection.now();
    await site.announce({ id: "taken-back" }, [{ startsAt: daysFrom(now, 1) }, { startsAt: daysFrom(now, 2) }]);
    const later = await site.place("taken-back", { session: "s2" });
    const [first, second] = (await site.find("taken-back")).sessions;
    await site.passTo(first?.endsAt ?? "");
    const said = (more: object) =>
      site.insist(site.post("/api/briefings/taken-back/materials", { outcome: {}, ...more }, site.staff.officer));
    await said({ materials: [recording], tell: true });
    await site.allot();
    await said({ materials: [] });
    await site.passTo(second?.endsAt ?? "");
    expect(await mailsOf(later)).toBe(0);
  });

  it("is for officers of its regions, and not for whoever looked at an older state", async () => {
    for (const token of [site.staff.asian, site.staff.auditor]) {
      expect((await page(token)).status).toBe(403);
      expect((await post(filled(0, recording), token)).status).toBe(403);
    }
    expect((await post({ ...filled(0, recording), version: "1" })).status).toBe(409);
    for (const language of ["ar", "zh", "fr", "ru", "es"])
      expect((await page(site.staff.officer, language)).status).toBe(200);
  });
});
