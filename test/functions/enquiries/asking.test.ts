import { beforeAll, describe, expect, it } from "vitest";
import { type EnquiriesWorld, enquiriesWorld, question } from "#test/support/enquiries.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";

let site: EnquiriesWorld;
beforeAll(async () => {
  site = await enquiriesWorld();
});

const mailsOf = async (email: string) => (await site.mails(email)).map(({ kind }) => kind).sort();
const referenceIn = (location: string | null) => /ENQ-[\w-]{9}/.exec(location ?? "")?.[0] ?? "";

describe("asking without an account", () => {
  it("reaches officers once the mailed link's button was pressed, and not before", async () => {
    const email = "asker.one@example.org";
    const sent = await site.askByMail(email);
    expect(sent).toMatchObject({ status: 303, location: "/en/enquiries/link/sent" });
    const desk = site.browserOf(site.staff.officer);
    expect(await (await desk.get("/en/desk/enquiries")).text()).not.toContain("Which papers");
    const [mail] = await site.mails(email);
    expect(mail).toMatchObject({ kind: "confirm", language: "en" });
    expect(mail?.subject).toMatch(/^ENQ-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const path = await site.linkIn(email, "confirm");
    const browser = site.visitor();
    for (let scanner = 0; scanner < 3; scanner++) {
      expect((await browser.get(path)).status).toBe(200);
      expect((await site.find(mail?.reference ?? "")).status).toBe("pending_verification");
    }
    expect(browser.cookies.size).toBe(0);
    const opened = await browser.post(path);
    expect(opened.status).toBe(303);
    const reference = referenceIn(opened.headers.get("location"));
    expect((await site.find(reference)).status).toBe("submitted");
    const page = await (await browser.get(`/en/enquiries/own/${reference}`)).text();
    expect(page).toContain("Which papers do we need");
    expect(page).toContain("You get an answer by");
    expect(await (await desk.get("/en/desk/enquiries")).text()).toContain("Which papers");
    expect(await mailsOf(email)).toEqual(["confirm", "received"]);
  });

  it("confirms once, however often the button is pressed, and each time opens the page", async () => {
    const email = "asker.two@example.org";
    await site.askByMail(email);
    const path = await site.linkIn(email, "confirm");
    const [one, two] = await Promise.all([site.visitor().post(path), site.visitor().post(path)]);
    const three = await site.visitor().post(path);
    expect([one.status, two.status, three.status]).toEqual([303, 303, 303]);
    expect(await mailsOf(email)).toEqual(["confirm", "received"]);
  });

  it("asks once when the form is sent twice", async () => {
    const email = "asker.three@example.org";
    const { browser, key } = await site.askByMail(email);
    const again = await browser.post("/en/enquiries/new", { ...question, email, key });
    expect(again.headers.get("location")).toBe("/en/enquiries/link/sent");
    expect(await mailsOf(email)).toEqual(["confirm"]);
  });

  it("says the same of addresses that are known, unknown and overrun, and mails a mailbox no more than its share", async () => {
    const { email } = await site.handIn();
    const answers = [];
    for (const to of [email, "nobody.knows@example.org"]) {
      const browser = site.visitor();
      const { location } = await site.askByMail(to);
      answers.push([location, (await (await browser.get(location)).text()).replace(/datetime="[^"]*"/g, "")]);
    }
    expect(answers[0]).toEqual(answers[1]);
    for (let turn = 0; turn < 7; turn++) {
      const { location } = await site.askByMail(turn % 2 ? "many+one@example.org" : "Many@example.org");
      expect(location).toBe("/en/enquiries/link/sent");
    }
    const mails = [...(await mailsOf("many@example.org")), ...(await mailsOf("many+one@example.org"))];
    expect(mails).toHaveLength(5);
  });

  it("does nothing for programs that fill the hidden field, and answers as if it did", async () => {
    const { location } = await site.askByMail("robot@example.org", { website_confirm: "x" });
    expect(location).toBe("/en/enquiries/link/sent");
    expect(await mailsOf("robot@example.org")).toEqual([]);
  });

  it("shows a refused form again with what was typed and each error at its field", async () => {
    const browser = site.visitor();
    const answer = await browser.post("/en/enquiries/new", {
      topic: "weather",
      text: "short",
      email: "x",
      language: "en",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toEqual({ topic: "not_a_choice", text: "too_short", email: "not_an_email" });
    expect(html).toContain("short</textarea>");
  });

  it("gives a confirmed question to the person of its address, who finds it among their cases", async () => {
    const { email, own } = await site.handIn();
    // Later than the mail that confirmed the registration.
    site.clock.advance({ seconds: 1 });
    await site.askByMail(email);
    const opened = await site.visitor().post(await site.linkIn(email, "confirm"));
    const reference = referenceIn(opened.headers.get("location"));
    expect((await site.get(`/api/enquiries/${reference}`, own)).status).toBe(200);
    const me = await (await site.office.browserOf(own).get("/en/me")).text();
    expect(me).toContain(`/en/enquiries/own/${reference}`);
  });

  it("opens nothing with a link that is none, was for something else, or ended", async () => {
    const browser = site.visitor();
    expect((await browser.get("/en/enquiries/link/abcdefghijklmnop")).status).toBe(410);
    const signIn = "somebody.signs@example.org";
    await site.office.visitor().post("/en/sign-in", { email: signIn });
    await site.askByMail("late@example.org");
    const path = await site.linkIn("late@example.org", "confirm");
    site.clock.advance({ hours: 24 });
    expect((await browser.get(path)).status).toBe(410);
    expect((await browser.post(path)).status).toBe(410);
    await site.office.signStaffIn();
  });
});

describe("asking with an account", () => {
  it("about a case of one's own, which the desk lists beside it", async () => {
    const { reference: about, own } = await site.handIn();
    const browser = site.browserOf(own);
    const form = await (await browser.get(`/en/enquiries/new?about=${about}`)).text();
    expect(form).toContain(`<option value="${about}" selected="">`);
    const answer = await browser.post("/en/enquiries/new", { ...question, ...hiddenOn(form), about });
    const reference = referenceIn(answer.headers.get("location"));
    const enquiry = await site.find(reference);
    expect(enquiry).toMatchObject({ about, region: "africa", status: "submitted" });
    const desk = await site.browserOf(site.staff.officer).get(`/en/desk/enquiries?about=${about}`);
    expect(await desk.text()).toContain(reference);
    const asian = await site.browserOf(site.staff.asian).get(`/en/desk/enquiries?about=${about}`);
    expect(await asian.text()).not.toContain(`>${reference}<`);
  });

  it("about no case of others, whether there is one or not", async () => {
    const stranger = await site.handIn();
    const { own } = await site.handIn();
    for (const about of [stranger.reference, "ORG-0000-0000", "nonsense"]) {
      const { status, body } = await site.post("/api/enquiries", { ...question, about }, own);
      expect({ status, errors: body.errors.map(({ field }: { field: string }) => field) }).toEqual({
        status: 422,
        errors: ["about"],
      });
      const form = await (await site.browserOf(own).get(`/en/enquiries/new?about=${about}`)).text();
      expect(form).not.toContain(`value="${about}"`);
    }
  });

  it("once for one key, and never with another body", async () => {
    const { own } = await site.handIn();
    const headers = { "idempotency-key": "a-key-of-mine" };
    const first = await site.post("/api/enquiries", question, own, headers);
    const second = await site.post("/api/enquiries", question, own, headers);
    expect(first.status).toBe(202);
    expect(second.body.reference).toBe(first.body.reference);
    const other = await site.post("/api/enquiries", { ...question, topic: "site" }, own, headers);
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency_mismatch" } });
  });

  it("programs without a session are answered without a reference and mailed a link", async () => {
    const headers = { "idempotency-key": "another-key-of-mine" };
    const body = { ...question, email: "program@example.org" };
    for (let turn = 0; turn < 2; turn++) {
      const answer = await site.post("/api/enquiries", body, "", headers);
      expect(answer).toMatchObject({ status: 202, body: { reference: null } });
    }
    expect(await mailsOf("program@example.org")).toEqual(["confirm"]);
    expect((await site.post("/api/enquiries", question)).body.errors).toEqual([
      expect.objectContaining({ field: "email", code: "required" }),
    ]);
  });
});

describe("one's own page", () => {
  it("is unknown to strangers, to officers and to whoever has another link", async () => {
    const { reference, own } = await site.ask();
    const path = `/en/enquiries/own/${reference}`;
    expect((await site.browserOf(own).get(path)).status).toBe(200);
    expect((await site.browserOf((await site.handIn()).own).get(path)).status).toBe(404);
    expect((await site.browserOf(site.staff.officer).get(path)).status).toBe(404);
    expect((await site.visitor().get(path)).status).toBe(303);
    const email = "another.link@example.org";
    await site.askByMail(email);
    const browser = site.visitor();
    await browser.post(await site.linkIn(email, "confirm"));
    expect((await browser.get(path)).status).toBe(303);
  });

  it("takes a reply by the link alone, and says what became of it", async () => {
    const email = "by.link@example.org";
    await site.askByMail(email);
    const browser = site.visitor();
    const opened = await browser.post(await site.linkIn(email, "confirm"));
    const reference = referenceIn(opened.headers.get("location"));
    await site.insist(site.decide(site.staff.officer, reference, "answer", { text: "You need none." }));
    const path = `/en/enquiries/own/${reference}`;
    const page = await (await browser.get(path)).text();
    expect(page).toContain("You need none.");
    const { formToken = "", version = "" } = hiddenOn(page);
    const answer = await browser.post(path, { formToken, version, decision: "reopen", text: "And where?" });
    expect(answer.headers.get("location")).toBe(`${path}?done=reopen`);
    expect((await site.find(reference)).messages.map(({ text }) => text)).toEqual([
      question.text,
      "You need none.",
      "And where?",
    ]);
    expect(await mailsOf(email)).toEqual(["answered", "confirm", "received", "replied"]);
    // The link of each mail opens the page; none stands in a letter as it is read.
    const again = site.visitor();
    await again.post(await site.linkIn(email, "answered"));
    expect((await again.get(path)).status).toBe(200);
  });
});
