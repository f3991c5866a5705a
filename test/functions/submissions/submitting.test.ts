import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, inputsCall, lateCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { errorsOn } from "#test/support/visitor.ts";
import { freshSite, inputIn } from "./paths.ts";
import { at, fillIn, pageOf, partAnswers, postForm } from "./writing.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const draft = async (wishes: Parameters<SubmissionsWorld["begin"]>[0] = {}) => {
  const sent = await site.begin(wishes);
  return { ...sent, browser: site.browserOf(sent.own) };
};

describe("writing an input", () => {
  it("is filled in part by part, shown exactly as it would be published, and sent, all without scripts", async () => {
    const { reference, browser } = await draft();
    await fillIn(browser, reference);
    const { html } = await pageOf(browser, at(reference, "check"));
    expect(html).toContain('data-publication="named"');
    expect(html).toContain(content.text);
    const sent = await postForm(browser, at(reference, "check"), { decision: "submit" });
    expect(sent).toMatchObject({ status: 303, location: `${at(reference)}?done=submit` });
    const receipt = await pageOf(browser, sent.location);
    expect(receipt.html).toContain("Input received");
    expect(receipt.html).toContain(`<strong>${reference}</strong>`);
    expect(receipt.html).toContain("Liaison officers. They look at safety, identity and format");
    expect(await site.find(reference)).toMatchObject({
      status: "submitted",
      title: content.title,
      region: "africa",
      late: false,
      answers: { lessons: "Ask those concerned.", field: "law", fields: ["practice", "money"] },
    });
    expect((await site.mailsAbout(reference)).toSorted()).toEqual(["draft", "received"]);
  });

  it("is saved incomplete, part by part, and shows again what was typed", async () => {
    const { reference, browser } = await draft({ profile: { name: "Halfway there" } });
    const fields = { decision: "save", submitter: "", by: "Halfway", categories: [], country: "", type: "" };
    expect((await postForm(browser, at(reference, "about"), fields)).status).toBe(303);
    const { content: stored } = await site.find(reference);
    expect(stored).toMatchObject({ by: "Halfway", country: "", categories: [] });
    expect(stored).not.toHaveProperty("submitter");
    expect((await pageOf(browser, at(reference, "about"))).html).toContain('value="Halfway"');
    expect((await pageOf(browser, at(reference))).html).toContain("To do");
  });

  it("names each field that breaks a rule, keeps what was typed on the page, and changes nothing", async () => {
    const { reference, browser } = await draft();
    const before = await site.find(reference);
    const answer = await postForm(browser, at(reference, "content"), {
      decision: "save",
      ...partAnswers.content,
      title: "abc",
      summary: "Too short.",
      text: "x".repeat(5001),
      titleLanguage: "xx",
      "answers.field": "no-such-choice",
    });
    expect(answer.status).toBe(422);
    expect(answer.errors).toMatchObject({ title: "too_short", summary: "too_short", titleLanguage: "not_a_choice" });
    expect(answer.html).toContain("x".repeat(5001));
    const long = await postForm(browser, at(reference, "content"), { decision: "save", text: "x".repeat(5001) });
    expect(long.errors).toMatchObject({ text: "too_long" });
    const strange = await postForm(browser, at(reference, "content"), { decision: "save", "answers.field": "sky" });
    expect(strange.errors).toEqual({ "answers.field": "not_a_choice" });
    const lost = await postForm(browser, at(reference, "subject"), { decision: "save", colour: "red" });
    expect(lost.errors).toEqual({ colour: "unknown_field" });
    expect(await site.find(reference)).toEqual(before);
  });

  it("counts characters as people see limits: by code points, in every script", async () => {
    const { reference, browser } = await draft();
    const save = (text: string) => postForm(browser, at(reference, "content"), { decision: "save", text });
    expect((await save("😀".repeat(5000))).status).toBe(303);
    expect((await pageOf(browser, at(reference, "content"))).html).toContain("So far 5,000 characters.");
    expect((await save("文".repeat(5001))).errors).toEqual({ text: "too_long" });
    const answer = (text: string) =>
      postForm(browser, at(reference, "content"), { decision: "save", "answers.lessons": text });
    expect((await answer("نص ".repeat(333))).status).toBe(303);
    expect((await answer("ж".repeat(1001))).errors).toEqual({ "answers.lessons": "too_long" });
  });

  it("asks only for what the call takes", async () => {
    await site.put("calls", {
      ...inputsCall,
      id: "answers-only",
      inputs: { ...inputsCall.inputs, mostText: 0, mostFiles: 0, types: ["questionnaire"] },
    });
    const call = { ...inputsCall, id: "answers-only" };
    const { reference, own, browser } = await draft({ call });
    const { html } = await pageOf(browser, at(reference, "content"));
    expect(html).not.toContain('name="text"');
    expect(html).not.toContain('name="link"');
    expect((await site.find(reference)).content.type).toBe("questionnaire");
    const said = { content: { text: "Something." } };
    expect(await site.decide(own, reference, "save", said)).toMatchObject({
      body: { errors: [{ field: "text", code: "too_long" }] },
    });
    const other = { content: { type: "pledge", submitter: "intergovernmental" } };
    const { body } = await site.decide(own, reference, "save", other);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(["submitter", "type"]);
  });

  it("refuses more than can be stored, although each part keeps to its limit", async () => {
    const questions = Array.from({ length: 4 }, (_, place) => ({
      ...inputsCall.inputs?.questions[0],
      id: `long-${place}`,
      most: 20_000,
    }));
    await site.put("calls", {
      ...inputsCall,
      id: "long",
      inputs: { ...inputsCall.inputs, questions, mostText: 20_000 },
    });
    const { reference, own } = await draft({ call: { ...inputsCall, id: "long" } });
    const save = (count: number) =>
      site.decide(own, reference, "save", {
        answers: Object.fromEntries(questions.slice(0, count).map(({ id }) => [id, "文".repeat(10_000)])),
      });
    expect((await save(1)).status).toBe(200);
    expect(await save(2)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "answers.long-0", code: "too_much" }] },
    });
  });
});

describe("sending", () => {
  it("names everything that is missing, each with the way to its part", async () => {
    const { reference, browser } = await draft();
    const answer = await postForm(browser, at(reference, "check"), { decision: "submit" });
    expect(answer.status).toBe(422);
    expect(answer.errors).toMatchObject({
      type: "required",
      title: "required",
      showing: "required",
      rightToPublish: "required",
      "answers.lessons": "required",
      text: "nothing_said",
    });
    expect(answer.html).toContain(`${at(reference, "consent")}#showing`);
    expect((await site.find(reference)).status).toBe("draft");
  });

  it.each([
    ["a text", { text: "Words." }, {}, 200],
    ["an answer", { text: "" }, { field: "law" }, 200],
    ["a recording", { text: "", type: "recording", link: "https://example.org/hearing" }, {}, 200],
    ["a link that is no recording", { text: "", link: "https://example.org" }, {}, 422],
    ["nothing", { text: "" }, {}, 422],
  ])("takes %s as something said, or not", async (_, changes, answers, status) => {
    const call = {
      ...lateCall,
      id: "open-questions",
      inputs: { ...inputsCall.inputs, questions: inputsCall.inputs?.questions.slice(1) },
    };
    await site.put("calls", call);
    const sent = await site.begin({ call: inputsCall && { ...inputsCall, id: call.id } });
    await site.save(sent, { content: { ...content, ...changes }, answers });
    expect((await site.decide(sent.own, sent.reference, "submit")).status).toBe(status);
  });

  it("asks civil society for its categories, and recordings for their address", async () => {
    const sent = await site.fill({ content: { categories: [], type: "recording", link: "" } });
    const { body } = await site.decide(sent.own, sent.reference, "submit");
    expect(body.errors).toMatchObject([
      { field: "categories", code: "required" },
      { field: "link", code: "required" },
    ]);
  });

  it("asks for every question that has to be answered, a file where it wants one", async () => {
    const questions = inputsCall.inputs?.questions.map((question) => ({ ...question, required: true }));
    await site.put("calls", { ...inputsCall, id: "strict", inputs: { ...inputsCall.inputs, questions } });
    const sent = await site.begin({ call: { ...inputsCall, id: "strict" } });
    await site.save(sent, { content });
    const wrong = async () => {
      const { body } = await site.decide(sent.own, sent.reference, "submit");
      return body.errors?.map(({ field }: { field: string }) => field);
    };
    expect(await wrong()).toEqual(["answers.lessons", "answers.field", "answers.fields", "answers.evidence"]);
    await site.save(sent, { answers: { lessons: "Yes.", field: "law", fields: ["law"] } });
    expect(await wrong()).toEqual(["answers.evidence"]);
    await site.addFile(sent, { question: "evidence" });
    expect(await wrong()).toBeUndefined();
  });

  it("twice is once, and the page of whoever pressed twice is the receipt", async () => {
    const sent = await site.fill();
    const browser = site.browserOf(sent.own);
    const { html } = await pageOf(browser, at(sent.reference, "check"));
    const [, version = ""] = /name="version" value="(\d+)"/.exec(html) ?? [];
    const press = () => browser.post(at(sent.reference, "check"), { decision: "submit", version });
    const both = [await press(), await press()];
    for (const { status, headers } of both)
      expect([status, headers.get("location")]).toEqual([303, `${at(sent.reference)}?done=submit`]);
    expect((await site.mailsAbout(sent.reference)).toSorted()).toEqual(["draft", "received"]);
    expect((await site.decide(sent.own, sent.reference, "submit")).status).toBe(409);
  });

  it("on a page that somebody else overtook changes nothing", async () => {
    const sent = await site.fill();
    const { version } = await site.find(sent.reference);
    await site.save(sent, { content: { title: "Changed on another device" } });
    const answer = await site.decide(sent.own, sent.reference, "submit", { version });
    expect(answer).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });
  });
});

describe("the preview", () => {
  it("shows each of the three ways of being seen, whichever was chosen", async () => {
    const { reference, own } = await site.fill({
      content: { showing: "secretariat", by: "Sauti ya Wahamiaji", countries: [] },
    });
    const browser = site.browserOf(own);
    const way = async (as: string) => {
      const { html } = await pageOf(browser, at(reference, `check${as}`));
      const article = /<(article|p) data-publication="(\w+)".*?<\/\1>/s.exec(html);
      return { kind: article?.[2], text: article?.[0] ?? "" };
    };
    expect((await way("")).kind).toBe("secretariat");
    const named = await way("?as=named");
    expect([named.kind, named.text.includes("Sauti ya Wahamiaji")]).toEqual(["named", true]);
    const withheld = await way("?as=withheld");
    expect([withheld.kind, withheld.text.includes("Sauti ya Wahamiaji")]).toEqual(["withheld", false]);
    expect(withheld.text).not.toContain("Kenya");
    expect((await site.find(reference)).content.showing).toBe("secretariat");
  });

  it("keeps answers that are not public, and the mail address, on the inside", async () => {
    const { reference, own } = await site.fill();
    const { html } = await pageOf(site.browserOf(own), at(reference, "check"));
    const article = /<article.*<\/article>/s.exec(html)?.[0] ?? "";
    expect(article).toContain("Which field?");
    expect(article).not.toContain("Which others?");
    expect(html.replace(article, "")).toContain("Which others?");
    expect(article).not.toContain("@example.org");
  });
});

describe("whose input it is", () => {
  it("is unknown to everybody else while it is a draft, officers too", async () => {
    const { reference } = await site.fill();
    const stranger = await site.handIn();
    for (const token of [stranger.own, site.staff.officer, site.staff.secretariat]) {
      const browser = site.browserOf(token);
      for (const below of ["", "about", "check", "files"])
        expect((await browser.get(at(reference, below))).status, below).toBe(404);
      expect((await browser.post(at(reference), { decision: "withdraw", reason: "other" })).status).toBe(404);
      expect((await site.get(`/api/submissions/own/${reference}`, token)).status).toBe(404);
      expect((await site.decide(token, reference, "save", {})).status).toBe(404);
      expect((await site.post(`/api/submissions/${reference}/files`, {}, token)).status).toBe(404);
    }
    expect((await site.browserOf().get(at(reference))).headers.get("location")).toMatch(/sign-in\?onward=/);
  });

  it("is on nobody's own pages but theirs once it was sent", async () => {
    const { reference } = await inputIn(site, "submitted");
    const officer = site.browserOf(site.staff.officer);
    expect((await officer.get(at(reference))).status).toBe(404);
    expect((await site.post(`/api/submissions/${reference}/files`, {}, site.staff.officer)).status).toBe(403);
  });

  it("stands among their cases", async () => {
    const { reference, own } = await inputIn(site, "submitted");
    const me = await site.office.browserOf(own).get("/en/me");
    const html = await me.text();
    expect(html).toContain(`/en/submissions/own/${reference}`);
    expect(html).toContain(">Input<");
    const { body } = await site.office.get("/api/me", own);
    expect(body.cases).toContainEqual(expect.objectContaining({ reference, kind: "input", status: "submitted" }));
  });

  it("is read by programs with what can be decided, and without where its files lie", async () => {
    const sent = await site.fill();
    await site.addFile(sent);
    const { body } = await site.get(`/api/submissions/own/${sent.reference}`, sent.own);
    expect(body).toMatchObject({ status: "draft", content, title: content.title });
    expect(body.decisions).toEqual(["save", "attach", "detach", "consent_file", "submit", "withdraw"]);
    expect(JSON.stringify(body.documents)).not.toMatch(/submissions\/|prepared/);
  });
});

describe("the call's dates", () => {
  it("an input is sent until the last second, and not after it", async () => {
    const [intime, late] = [await site.fill(), await site.fill()];
    const closes = Date.parse(inputsCall.closesAt);
    await site.passTo(new Date(closes - 1000).toISOString());
    // Nobody stays signed in for so long.
    expect((await site.decide(intime.own, intime.reference, "submit")).status).toBe(401);
    const again = await site.signIn((await site.find(intime.reference)).email);
    expect((await site.decide(again, intime.reference, "submit")).status).toBe(200);
    expect((await site.find(intime.reference)).late).toBe(false);
    await site.passTo(new Date(closes).toISOString());
    const other = await site.signIn((await site.find(late.reference)).email);
    expect((await site.decide(other, late.reference, "submit")).status).toBe(409);
    expect(await site.find(late.reference)).toMatchObject({ status: "expired", content: {}, answers: {}, title: "" });
    expect((await site.mailsAbout(late.reference)).toSorted()).toEqual(["draft", "expired"]);
    const { html } = await pageOf(site.browserOf(other), at(late.reference));
    expect(html).toContain('data-status="expired"');
  });

  it("what a call takes late is marked so, with its letter", async () => {
    const { own } = await site.handIn();
    const sent = await site.fill({ call: lateCall, own });
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    expect((await site.find(sent.reference)).late).toBe(true);
    const html = await (await site.browserOf(own).get(at(sent.reference))).text();
    expect(html).toContain("Received after the deadline");
    expect(errorsOn(html)).toEqual({});
  });
});
