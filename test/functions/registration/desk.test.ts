import { beforeAll, describe, expect, it } from "vitest";
import { direction, languages } from "#shared/languages.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { type Office, openOffice, profile } from "./office.ts";
import { changeInStatus, inputFor, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

const home = "/en/desk/registration";
const at = (reference: string) => `${home}/${reference}`;

/** Decision buttons on a page. */
const buttonsOn = (html: string) => [...html.matchAll(/name="decision" value="([a-z_]+)"/g)].map(([, value]) => value);
const idsOn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

type FormInput = Readonly<Record<string, string | readonly string[]>>;
const formFor = (decision: string) => ({ ...inputFor(office, decision), decision }) as FormInput;

describe("the queue", () => {
  it("shows what waits, since when, by when and with whom", async () => {
    const { reference } = await inStatus(office, "submitted");
    await step(office, office.staff.officer, reference, "take");
    const html = await (await office.browserOf(office.staff.officer).get(home)).text();
    expect(html).toContain(`href="${at(reference)}"`);
    expect(html).toContain(`<bdi lang="en" dir="auto">${profile.name}</bdi>`);
    for (const words of ["21 November 2026", "5 December 2026", ">You<", "Africa"]) expect(html).toContain(words);
    expect(html).not.toContain("Overdue");
    expect(await (await office.browserOf(office.staff.second).get(home)).text()).toContain("Another officer");
  });

  it("counts what waits on its first page only", async () => {
    await changeInStatus(office, "change_pending");
    const html = await (await office.browserOf(office.staff.officer).get(home)).text();
    expect([...html.matchAll(/data-count="(\w+)"> \((\d+)\)/g)].map(([, status]) => status)).toEqual([
      "submitted",
      "contested",
      "change_pending",
    ]);
    const others = await (await office.browserOf(office.staff.officer).get(`${home}?status=change_pending`)).text();
    expect(others).not.toContain("data-count");
  });

  it("marks in words what is overdue", async () => {
    await inStatus(office, "submitted");
    await office.pass(15);
    const html = await (await office.browserOf(office.staff.officer).get(home)).text();
    expect(html).toContain("Overdue");
  });

  it("knows only the region an officer is limited to", async () => {
    const kenyan = await inStatus(office, "submitted");
    const nepali = await inStatus(office, "submitted", { country: "NP" });
    const asian = office.browserOf(office.staff.asian);
    const html = await (await asian.get(home)).text();
    expect(html).toContain(nepali.reference);
    expect(html).not.toContain(kenyan.reference);
    expect(html).toContain('data-count="submitted"> (1)');
    expect((await asian.get(`${home}?region=africa`)).status).toBe(403);
    expect((await asian.get(at(kenyan.reference))).status).toBe(404);
    expect((await asian.post(at(kenyan.reference), { decision: "activate" })).status).toBe(404);
    expect((await asian.get(at(nepali.reference))).status).toBe(200);
  });

  it("is for officers and the secretariat only", async () => {
    const { own } = await inStatus(office, "submitted");
    expect((await office.browserOf(own).get(home)).status).toBe(403);
    expect((await office.browserOf(office.staff.auditor).get(home)).status).toBe(403);
    const visitor = await office.visitor().get(home);
    expect(visitor.headers.get("location")).toBe("/en/sign-in?onward=%2Fdesk%2Fregistration");
  });

  it.each(languages)("speaks %s", async (language) => {
    const { reference } = await inStatus(office, "contested");
    const officer = office.browserOf(office.staff.secretariat);
    for (const path of [
      "",
      "?status=contested",
      `/${reference}`,
      "/officers",
      "/audit",
      `/audit?subject=${reference}`,
    ]) {
      const response = await officer.get(`/${language}/desk/registration${path}`);
      const html = await response.text();
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect(html).toContain(`<html lang="${language}" dir="${direction(language)}">`);
      expect(html).not.toMatch(/>[^<]*\{\w+\}/);
    }
  });
});

describe("a case", () => {
  it("has everything on one screen: profile, words and mails of everybody, notes of officers, next decisions", async () => {
    const { reference, own, email } = await inStatus(office, "info_requested");
    const { officer, second } = office.staff;
    await office.decide(second, reference, "note", { text: "I met them in Nairobi." });
    await office.decide(own, reference, "answer", { answers: { mission: "We go to court." } });
    const html = await (await office.browserOf(officer).get(at(reference))).text();
    for (const words of [
      profile.name,
      email,
      "What exactly do you do?",
      "We go to court.",
      "I met them in Nairobi.",
      "Protected",
    ])
      expect(html).toContain(words);
    expect(html).toContain(office.people.officer.name);
    expect(html).toContain('data-status="submitted"');
    expect(buttonsOn(html).toSorted()).toEqual(["activate", "ask", "decline", "note", "put_back"]);
    expect(idsOn(html)).toHaveLength(new Set(idsOn(html)).size);
    const page = await (await office.browserOf(own).get(`/en/me/cases/${reference}`)).text();
    expect(page).not.toContain("I met them in Nairobi.");
  });

  it("is offered to be taken by those whom it helps: not its holder, nor whose decision is contested", async () => {
    const { reference } = await inStatus(office, "contested");
    const { officer, second, secretariat } = office.staff;
    const shown = async (token: string) => (await office.browserOf(token).get(at(reference))).text();
    expect(await shown(officer)).toContain("You took part in the decision that is contested");
    expect(buttonsOn(await shown(officer))).toEqual(["note"]);
    expect(buttonsOn(await shown(second))).toContain("take");
    await office.decide(second, reference, "take");
    expect(buttonsOn(await shown(second)).toSorted()).toEqual(["note", "put_back", "reverse", "uphold"]);
    expect(buttonsOn(await shown(secretariat))).toContain("take_over");
  });

  it("names what was left empty in one line", async () => {
    const { reference } = await inStatus(office, "submitted", { acronym: "", website: "" });
    const html = await (await office.browserOf(office.staff.officer).get(at(reference))).text();
    expect(html).toMatch(/<p class="light">Not answered: [^<]*Acronym/);
    expect(html).not.toContain('<span class="light">Not answered');
  });

  it("shows no token of any link and makes no link of what people wrote", async () => {
    const { reference, email } = await inStatus(office, "submitted", { mission: "See https://evil.example/now" });
    const secrets = (await office.mails(email)).flatMap(({ secret }) => secret ?? []);
    const html = await (await office.browserOf(office.staff.officer).get(at(reference))).text();
    expect(secrets).not.toHaveLength(0);
    for (const secret of secrets) expect(html).not.toContain(secret);
    expect(html).not.toContain('href="https://evil');
    expect(html).not.toContain('href="https://example.org"');
  });

  it("is decided by its forms, which lead back to the queue with a confirmation", async () => {
    const { reference } = await inStatus(office, "submitted");
    const officer = office.browserOf(office.staff.officer);
    const version = hiddenOn(await (await officer.get(at(reference))).text()).version ?? "";
    const taken = await officer.post(at(reference), { decision: "take", version });
    expect(taken.headers.get("location")).toBe(`${at(reference)}?done=take&reference=${reference}`);
    const asked = await officer.post(at(reference), formFor("ask"));
    expect(asked.headers.get("location")).toBe(`${home}?status=submitted&done=ask&reference=${reference}`);
    const queue = await (await officer.get(asked.headers.get("location") ?? "")).text();
    expect(queue).toContain(`Question asked. Case ${reference}.`);
    expect((await office.get(`/api/status/${reference}`)).body.status).toBe("info_requested");
  });

  it("asked about one field only takes a single ticked box as a list", async () => {
    const { reference } = await inStatus(office, "submitted");
    const officer = office.browserOf(office.staff.officer);
    expect((await officer.post(at(reference), { ...formFor("ask"), fields: "country" })).status).toBe(303);
    const { body } = await office.get(`/api/registration/${reference}`, office.staff.officer);
    expect(body.question.fields).toEqual(["country"]);
  });

  it("shows a refused form again with all that was typed, each error linked to its field", async () => {
    const { reference } = await inStatus(office, "submitted");
    const officer = office.browserOf(office.staff.officer);
    const typed = {
      decision: "ask",
      reason: "",
      text: "Half a question",
      fields: ["mission", "name"],
      due: "2020-01-01",
    };
    const response = await officer.post(at(reference), typed);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(errorsOn(html)).toEqual({ reason: "required", due: "in_the_past" });
    expect(html).toContain('href="#ask-reason"');
    expect(html).toContain('id="ask-reason"');
    expect(html).toContain("Half a question</textarea>");
    expect(html).toMatch(/id="ask-fields-mission"[^>]* checked/);
    expect(html).toMatch(/id="ask-fields-name"[^>]* checked/);
    expect((await office.get(`/api/status/${reference}`)).body.status).toBe("submitted");
  });

  it("tells whoever comes too late what happened meanwhile, and keeps their words", async () => {
    const { reference } = await inStatus(office, "submitted");
    const [first, late] = [office.browserOf(office.staff.officer), office.browserOf(office.staff.second)];
    const version = hiddenOn(await (await late.get(at(reference))).text()).version ?? "";
    await first.post(at(reference), { decision: "note", text: "I am calling them.", version });
    const response = await late.post(at(reference), { ...formFor("decline"), text: "Not found anywhere", version });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain('data-code="changed_meanwhile"');
    expect(html).toContain("What happened last: Note written");
    expect(html).toContain("Not found anywhere</textarea>");
    expect((await late.post(at(reference), { decision: "reverse" })).status).toBe(409);
  });

  it("shows a change before and after, and decides it", async () => {
    const { reference } = await changeInStatus(office, "change_pending");
    const officer = office.browserOf(office.staff.officer);
    const html = await (await officer.get(at(reference))).text();
    expect(html).toContain(`${profile.name}, Mombasa`);
    expect(buttonsOn(html)).toEqual(["take_change", "accept_change", "refuse_change"]);
    const response = await officer.post(at(reference), { decision: "accept_change" });
    expect(response.headers.get("location")).toBe(
      `${home}?status=change_pending&done=accept_change&reference=${reference}`,
    );
  });

  it("takes no form from elsewhere", async () => {
    const { reference } = await inStatus(office, "submitted");
    const officer = office.browserOf(office.staff.officer);
    const foreign = await officer.post(at(reference), { decision: "activate" }, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    const unnamed = (formToken: string) =>
      office.app.request(at(reference), {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", cookie: `session=${office.staff.officer}` },
        body: `decision=take&formToken=${formToken}`,
      });
    expect((await unnamed("")).status).toBe(403);
    const { formToken = "" } = hiddenOn(await (await officer.get(at(reference))).text());
    expect((await unnamed(formToken)).status).toBe(303);
  });
});
