import { beforeAll, describe, expect, it } from "vitest";
import { fieldNames } from "#functions/accreditation/answers.ts";
import { languages } from "#shared/languages.ts";
import {
  type AccreditationWorld,
  accreditationWorld,
  answers,
  authorityCall,
  organizerCall,
} from "#test/support/accreditation.ts";
import { consents, partAnswers } from "#test/support/application-answers.ts";
import { errorsOn } from "#test/support/visitor.ts";
import { applicant, at, begun, filled, pageOf, postForm, send } from "./applying.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const apply = `/en/accreditation/${authorityCall.id}/apply`;

describe("beginning", () => {
  it("is for people who are signed in", async () => {
    const stranger = await world.app.request(apply);
    expect(stranger.status).toBe(303);
    expect(stranger.headers.get("location")).toContain("/en/sign-in?onward=");
    expect((await world.post("/api/accreditation", { call: authorityCall.id })).status).toBe(401);
  });

  it("starts with the profile, tells by mail, and is found again instead of being begun twice", async () => {
    const { browser, email } = await applicant(world);
    const reference = await begun(browser);
    const application = await world.find(reference);
    expect(application).toMatchObject({
      status: "draft",
      region: "africa",
      answers: { listName: "Wanawake wa Uhamiaji", listCountry: "KE", listAcronym: "WWU", writtenIn: "en" },
    });
    expect(await world.mailsAbout(reference)).toEqual(["draft"]);
    const [mail] = (await world.mails(email)).filter(({ kind }) => kind === "draft");
    expect(mail?.subject).toBe(reference);
    expect(await begun(browser)).toBe(reference);
    expect(await world.mailsAbout(reference)).toEqual(["draft"]);
    expect((await pageOf(browser, apply)).html).toContain(reference);
  });

  it("takes over the last application but for what is said anew each time", async () => {
    const { browser } = await applicant(world);
    const first = await filled(browser, await begun(browser));
    expect((await send(browser, first)).status).toBe(303);
    const { answers: copied } = await world.find(await begun(browser, organizerCall));
    expect(copied).toMatchObject({ relevance: partAnswers.relevance.relevance, segments: ["hearing"] });
    for (const name of ["disclosure", "truth", "conduct", "headDeclares"]) expect(copied).not.toHaveProperty(name);
  });

  it("needs an organization with a confirmed address", async () => {
    const { browser, reference, own } = await applicant(world);
    await world.office.decide(own, reference, "close");
    expect((await pageOf(browser, apply)).html).toContain("/en/registration");
    const posted = await browser.post(apply, { decision: "begin" });
    expect(posted.status).toBe(409);
    expect(await posted.text()).toContain('data-code="no_organization"');
    expect(await world.post("/api/accreditation", { call: authorityCall.id }, own)).toMatchObject({
      status: 409,
      body: { code: "no_organization" },
    });
  });

  it("is done once, however many ask at the same moment", async () => {
    const { own } = await applicant(world);
    const all = await Promise.all(
      Array.from({ length: 4 }, () => world.post("/api/accreditation", { call: authorityCall.id }, own)),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(all.filter(({ status }) => status === 409).every(({ body }) => body.code === "applied_already")).toBe(true);
  });

  it("answers a repeated call as the first time, and refuses its key with another body", async () => {
    const { own } = await applicant(world);
    const headers = { "idempotency-key": "application-of-2027" };
    const first = await world.post("/api/accreditation", { call: authorityCall.id }, own, headers);
    const again = await world.post("/api/accreditation", { call: authorityCall.id }, own, headers);
    expect(first.status).toBe(201);
    expect(again).toEqual(first);
    expect(await world.post("/api/accreditation", { call: organizerCall.id }, own, headers)).toMatchObject({
      status: 422,
      body: { code: "idempotency_mismatch" },
    });
  });

  it("is refused to an organization into which one was merged that has applied to the same call", async () => {
    const merged = await applicant(world);
    const kept = await applicant(world);
    const organizations = await world.rows("organizations");
    const idOf = (one: { reference: string }) => organizations.find(({ reference }) => reference === one.reference);
    await world.post("/api/accreditation", { call: authorityCall.id }, merged.own);
    await world.put("organizations", { ...idOf(kept), absorbed: [idOf(merged)?.id] });
    expect(await world.post("/api/accreditation", { call: authorityCall.id }, kept.own)).toMatchObject({
      status: 409,
      body: { code: "applied_by_merged" },
    });
    expect(await world.post("/api/accreditation", { call: organizerCall.id }, kept.own)).toMatchObject({ status: 201 });
  });

  it("asks which, of whoever acts for several organizations, and takes no others", async () => {
    const one = await applicant(world);
    const other = await applicant(world);
    const organizations = await world.rows("organizations");
    const person = String(organizations.find(({ reference }) => reference === one.reference)?.personId);
    const second = organizations.find(({ reference }) => reference === other.reference);
    await world.put("organizations", { ...second, personId: person });
    const body = { call: authorityCall.id };
    expect(await world.post("/api/accreditation", body, one.own)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "organization", code: "required" }] },
    });
    expect(await world.post("/api/accreditation", { ...body, organization: "x" }, one.own)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "organization", code: "not_a_choice" }] },
    });
    expect((await pageOf(one.browser, apply)).html).toContain('type="radio"');
    const chosen = await world.post("/api/accreditation", { ...body, organization: second?.id }, one.own);
    expect(chosen.status).toBe(201);
  });

  it("refuses calls that are none", async () => {
    const { own, browser } = await applicant(world);
    expect(await world.post("/api/accreditation", { call: "nothing" }, own)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "call", code: "not_a_choice" }] },
    });
    expect((await pageOf(browser, "/en/accreditation/nothing/apply")).status).toBe(404);
  });
});

describe("a draft", () => {
  it("is filled in part by part and sent, without scripts", async () => {
    const { browser, email } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    const check = await pageOf(browser, at(reference, "check"));
    expect(check.html).not.toContain('class="notice warning"');
    const sent = await send(browser, reference);
    expect(sent).toMatchObject({ status: 303, location: `${at(reference)}?done=submit` });
    const page = await pageOf(browser, sent.location);
    expect(page.html).toContain('data-status="submitted"');
    expect(await world.find(reference)).toMatchObject({
      status: "submitted",
      sentAt: world.connection.now().toISOString(),
    });
    const [receipt] = (await world.mails(email)).filter(
      ({ subject, kind }) => subject === reference && kind === "received",
    );
    expect(JSON.stringify(receipt?.blocks)).toContain("31 March 2027");
  });

  it.each(languages)("has pages in %s", async (language) => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const base = `/${language}/accreditation/applications/${reference}`;
    for (const below of [
      "",
      "/listing",
      "/relevance",
      "/participation",
      "/documents/letter",
      "/documents/proof",
      "/check",
    ]) {
      const { status, html } = await pageOf(browser, `${base}${below}`);
      expect({ below, status }).toEqual({ below, status: 200 });
      expect(html).toContain(`<html lang="${language}"`);
    }
    expect((await pageOf(browser, `/${language}/accreditation/${authorityCall.id}/apply`)).status).toBe(200);
    await filled(browser, reference);
    await send(browser, reference);
    expect((await pageOf(browser, base)).status).toBe(200);
  });

  it("keeps what was typed when something is wrong, however long", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const long = "a".repeat(301);
    const answered = { ...partAnswers.relevance, summary: long, relevance: "" };
    const refused = await postForm(browser, at(reference, "relevance"), { decision: "save", ...answered });
    expect(refused.status).toBe(422);
    expect(errorsOn(refused.html)).toEqual({ summary: "too_long", relevance: "required" });
    expect(refused.html).toContain(long);
    expect(await world.find(reference)).toMatchObject({ version: 1 });
  });

  it("takes no fields that the form does not have, and no answers that the call does not offer", async () => {
    const { own, browser } = await applicant(world);
    const reference = await begun(browser);
    const save = (given: object) => world.decide(own, reference, "save", given as Record<string, unknown>);
    for (const [given, field, code] of [
      [{ answers: { status: "accredited" } }, "status", "unknown_field"],
      [{ answers: { segments: ["side_events"] } }, "segments", "not_a_choice"],
      [{ texts: { proof: "words will not do" } }, "texts.proof", "unknown_field"],
      [{ texts: { other: "not asked" } }, "texts.other", "unknown_field"],
      [{ files: { other: "not asked" } }, "files.other", "unknown_field"],
      [{ texts: { report: "a".repeat(3001) } }, "texts.report", "too_long"],
      [{ seats: 9 }, "seats", "unknown_field"],
    ] as const)
      expect(await save(given)).toMatchObject({ status: 422, body: { errors: [{ field, code }] } });
    await world.put("calls", { ...authorityCall, id: "french-only", languages: ["fr"] });
    const french = await begun(browser, { id: "french-only" });
    expect(await world.decide(own, french, "save", { answers: { writtenIn: "en" } })).toMatchObject({
      status: 422,
      body: { errors: [{ field: "writtenIn", code: "not_a_choice" }] },
    });
  });

  it("names everything that is missing when it is sent", async () => {
    const { browser } = await applicant(world, {
      legalStatus: "registered",
      registrationNumber: "1",
      registrationCountry: "KE",
    });
    const reference = await begun(browser);
    const { status, html } = await send(browser, reference, {});
    expect(status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ disclosure: "must_agree" });
    const agreed = await send(browser, reference);
    expect(errorsOn(agreed.html)).toMatchObject({
      relevance: "required",
      headName: "required",
      "document.letter": "required",
      "document.proof": "required",
      "document.report": "required",
    });
    expect(agreed.html).toContain(at(reference, "documents/proof"));
  });

  it("goes to Member States under a Latin name too, where the name is in another script", async () => {
    const { browser } = await applicant(world, { name: "نساء الهجرة", nameEnglish: "" });
    const reference = await begun(browser);
    const listing = { decision: "save", ...partAnswers.listing, listName: "نساء الهجرة" };
    const refused = await postForm(browser, at(reference, "listing"), listing);
    expect(errorsOn(refused.html)).toEqual({ listNameLatin: "needs_latin" });
    const wrong = await postForm(browser, at(reference, "listing"), { ...listing, listNameLatin: "نساء" });
    expect(errorsOn(wrong.html)).toEqual({ listNameLatin: "not_latin" });
    const right = await postForm(browser, at(reference, "listing"), { ...listing, listNameLatin: "Nisa’ al-hijra" });
    expect(right.status).toBe(303);
  });

  it("shows in three groups who sees what, and nothing of it twice", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    const { html } = await pageOf(browser, at(reference, "check"));
    const [states = "", open = "", inside = ""] = html.split("<h2>").slice(1);
    for (const name of ["listName", "listNameLatin", "listAcronym", "listCountry", "listWebsite", "summary"])
      expect(states).toContain(`#${name}"`);
    expect(states).toContain("Kenya");
    expect(open).toContain("Wanawake wa Uhamiaji");
    expect(open).not.toContain("legal aid");
    for (const name of ["relevance", "headName", "funding", "accessibility"]) expect(inside).toContain(`#${name}"`);
    const shown = fieldNames.filter((name) => html.split(`#${name}"`).length > 2);
    expect(shown).toEqual([]);
  });

  it("becomes public under no name at all where that would be dangerous", async () => {
    const { browser } = await applicant(world, { unlisted: true });
    const reference = await filled(browser, await begun(browser));
    const { html } = await pageOf(browser, at(reference, "check"));
    const [, open = ""] = html.split("<h2>").slice(1);
    expect(open).not.toContain("Wanawake wa Uhamiaji");
  });

  it("is refused when somebody else saved it meanwhile, and shows what was typed", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const stale = { decision: "save", version: "1", ...partAnswers.listing };
    expect((await browser.post(at(reference, "listing"), stale)).status).toBe(303);
    const second = await browser.post(at(reference, "listing"), { ...stale, listAcronym: "OTHER" });
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('data-code="changed_meanwhile"');
    expect(html).toContain("OTHER");
  });

  it("is nobody else's business: neither another organization's nor an officer's", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const stranger = await applicant(world);
    for (const token of [stranger.own, world.staff.officer, world.staff.secretariat, world.staff.auditor]) {
      const other = world.browserOf(token);
      for (const below of ["", "listing", "check", "documents/letter"])
        expect((await pageOf(other, at(reference, below))).status).toBe(404);
      expect((await other.post(at(reference), { decision: "withdraw" })).status).toBe(404);
      expect((await world.decide(token, reference, "save", { answers: {} })).status).toBe(404);
      expect((await world.post(`/api/accreditation/${reference}/files`, { document: "letter" }, token)).status).toBe(
        404,
      );
    }
  });

  it("is erased when it is given up, and the organization may begin again", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    expect((await postForm(browser, at(reference), { decision: "withdraw" })).status).toBe(303);
    expect(await world.find(reference)).toMatchObject({ status: "withdrawn", answers: {}, documents: {} });
    expect((await world.mailsAbout(reference)).sort()).toEqual(["draft", "withdrawn"]);
    expect(await begun(browser)).not.toBe(reference);
  });

  it("takes no form from another site, and none of a session without its token", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const foreign = await browser.post(at(reference), { decision: "withdraw" }, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    const nowhere = await world.app.request(at(reference), {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
      body: "decision=withdraw",
    });
    expect(nowhere.status).toBe(403);
  });
});

describe("an application that was sent", () => {
  it("cannot be saved or sent again, whatever page is still open", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    await send(browser, reference);
    expect((await browser.post(at(reference, "listing"), { decision: "save", ...partAnswers.listing })).status).toBe(
      409,
    );
    expect((await browser.post(at(reference, "check"), { decision: "submit", ...consents })).status).toBe(409);
    expect((await pageOf(browser, at(reference, "listing"))).location).toBe(at(reference));
  });

  it("answers a question in place: only what it opened", async () => {
    const applied = await world.apply();
    const browser = world.browserOf(applied.own);
    const { officer } = world.staff;
    await world.decide(officer, applied.reference, "declare", { reason: "no_conflict" });
    await world.decide(officer, applied.reference, "take");
    const due = new Date(world.connection.now().getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
    const fields = ["relevance", "document.report"];
    const ask = { reason: "unclear", text: "Which court?", fields, due };
    expect((await world.decide(officer, applied.reference, "ask", ask)).status).toBe(200);
    const page = await pageOf(browser, at(applied.reference));
    expect(page.html).toContain("Which court?");
    expect(page.html).toContain(at(applied.reference, "documents/report"));
    const closed = await browser.post(at(applied.reference), { decision: "answer", relevance: "x", summary: "y" });
    expect(errorsOn(await closed.text())).toEqual({ summary: "unknown_field" });
    const elsewhere = await browser.post(at(applied.reference, "documents/letter"), {
      decision: "replace_file",
      "texts.letter": "Another letter.",
    });
    expect(elsewhere.status).toBe(409);
    const words = { decision: "replace_file", "texts.report": "The labour court." };
    expect((await postForm(browser, at(applied.reference, "documents/report"), words)).status).toBe(303);
    const empty = await postForm(browser, at(applied.reference), { decision: "answer", relevance: "" });
    expect(errorsOn(empty.html)).toEqual({ relevance: "required" });
    const answered = await postForm(browser, at(applied.reference), {
      decision: "answer",
      relevance: "The labour court.",
    });
    expect(answered).toMatchObject({ status: 303, location: `${at(applied.reference)}?done=answer` });
    const stored = await world.find(applied.reference);
    expect(stored).toMatchObject({
      status: "under_screening",
      answers: { ...answers, relevance: "The labour court." },
      documents: { report: { text: "The labour court." } },
    });
    expect(await world.mailsAbout(applied.reference)).toContain("answered");
  });

  it("is withdrawn by a button, with a reason once Member States have it", async () => {
    const applied = await world.apply();
    const browser = world.browserOf(applied.own);
    expect((await postForm(browser, at(applied.reference), { decision: "withdraw" })).status).toBe(303);
    expect(await world.find(applied.reference)).toMatchObject({ status: "withdrawn", answers });
    const listed = await world.apply();
    const { Applications } = await import("#functions/accreditation/store.ts");
    const applications = new Applications(world.connection.store, world.connection);
    const from = await world.find(listed.reference);
    const now = world.connection.now();
    await applications.make({ from, to: { ...from, status: "listed" }, what: "list", by: "system", now });
    const other = world.browserOf(listed.own);
    const bare = await postForm(other, at(listed.reference), { decision: "withdraw_listed", text: "" });
    expect(errorsOn(bare.html)).toEqual({ text: "required" });
    const said = await postForm(other, at(listed.reference), { decision: "withdraw_listed", text: "We merged." });
    expect(said.status).toBe(303);
    expect(await world.mailsAbout(listed.reference)).toContain("withdrawn");
  });

  it("shows by when it is answered, what half of the others waited, and every mail", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    await send(browser, reference);
    const { id, forum } = authorityCall;
    await world.put("published", {
      kind: "figures",
      place: `${forum}#${id}`,
      forum,
      call: id,
      applied: 10,
      statuses: {},
      screenedOut: {},
      answered: 6,
      medianDays: 12,
      updatedAt: world.connection.now().toISOString(),
    });
    const { html } = await pageOf(browser, at(reference));
    expect(html).toContain("31 March 2027");
    expect(html).toContain("12 days");
    expect(html).toContain("/en/me/letters/");
  });
});
