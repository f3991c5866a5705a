import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailLimit } from "#functions/submissions/submitting/rates.ts";
import { inputsCall, lateCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { freshSite } from "./paths.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const at = (call = inputsCall.id) => `/en/submissions/new?call=${call}`;
const typed = (email: string) => ({ email, language: "fr", submitter: "individual", title: "A working title" });

/** Begins an input by mail; answers the address of the link. */
const invited = async (email: string) => {
  const { status } = await site.browserOf().post(at(), typed(email));
  if (status !== 303) throw new Error(`not begun: ${status}`);
  return site.linkIn(email, "draft");
};

const draftsOf = (email: string) => site.rows("inputs", { email });

describe("beginning without being signed in", () => {
  it("is answered with the same bytes whether the address is known or not", async () => {
    const known = await site.handIn();
    const answers = await Promise.all(
      [known.email, "nobody.knows@example.org"].map(async (email) => {
        const response = await site.browserOf().post(at(), typed(email));
        const next = await site.browserOf().get(response.headers.get("location") ?? "");
        return [response.status, [...response.headers], await response.text(), next.status, await next.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    for (const email of [known.email, "nobody.knows@example.org"]) {
      const [draft, ...others] = await draftsOf(email);
      expect(others).toEqual([]);
      expect(draft).toMatchObject({ status: "draft", language: "fr", title: "A working title" });
      expect(draft).not.toHaveProperty("personId");
      expect((await site.mails(email)).filter(({ kind }) => kind === "draft")).toHaveLength(1);
    }
  });

  it("writes a draft that is nobody's case, and tells its address nothing but the link", async () => {
    await invited("not.yet@example.org");
    const [draft] = await draftsOf("not.yet@example.org");
    const cases = (await site.rows("cases")).filter(({ reference }) => reference === draft?.reference);
    const concerned = (await site.rows("concerned")).filter(({ who }) => who === draft?.reference);
    expect([...cases, ...concerned]).toEqual([]);
  });

  it("names what was typed wrongly and keeps the rest", async () => {
    const response = await site.browserOf().post(at(), { email: "x", language: "de", submitter: "intergovernmental" });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(errorsOn(html)).toMatchObject({ email: "not_an_email", language: "not_a_choice" });
    expect(html).toContain('value="x"');
    const other = await site.browserOf().post(at(), { ...typed("a@example.org"), submitter: "intergovernmental" });
    expect(errorsOn(await other.text())).toEqual({ submitter: "not_a_choice" });
  });

  it("does nothing for programs that fill the hidden field, and answers as ever", async () => {
    const response = await site.browserOf().post(at(), { ...typed("trap@example.org"), website_confirm: "x" });
    expect(response.headers.get("location")).toBe("/en/submissions/link/sent");
    expect(await draftsOf("trap@example.org")).toEqual([]);
  });

  it("sends few mails to one address, and answers alike", async () => {
    const email = "often@example.org";
    const answers = [];
    for (let count = 0; count < mailLimit.most + 2; count++)
      answers.push(await site.browserOf().post(at(), typed(email)));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get("location")}`)).size).toBe(1);
    expect(await site.mails(email)).toHaveLength(mailLimit.most);
    expect(await draftsOf(email)).toHaveLength(mailLimit.most);
  });
});

describe("the mailed link", () => {
  it("changes nothing by being opened, and with its button makes somebody known, signed in, and their draft theirs", async () => {
    const email = "new.one@example.org";
    const link = await invited(email);
    for (let opened = 0; opened < 3; opened++) expect((await site.browserOf().get(link)).status).toBe(200);
    expect((await draftsOf(email))[0]).not.toHaveProperty("personId");
    const browser = site.browserOf();
    const response = await browser.post(link);
    expect(response.status).toBe(303);
    const place = response.headers.get("location") ?? "";
    expect(place).toMatch(/^\/fr\/submissions\/own\/INP-/);
    expect((await browser.get(place)).status).toBe(200);
    const [draft] = await draftsOf(email);
    expect(draft).toMatchObject({ content: { submitter: "individual", title: "A working title" } });
    expect((await site.rows("cases")).find(({ reference }) => reference === draft?.reference)).toMatchObject({
      owner: draft?.personId,
      status: "draft",
    });
  });

  it("works once", async () => {
    const link = await invited("once@example.org");
    const both = await Promise.all([site.browserOf().post(link), site.browserOf().post(link)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 410]);
    for (const again of [await site.browserOf().get(link), await site.browserOf().post(link)])
      expect(again.status).toBe(410);
  });

  it("leads whoever is known to a draft beside all else that is theirs", async () => {
    const { email, own } = await site.handIn();
    await site.browserOf().post(await invited(email));
    const { body } = await site.get("/api/submissions/own", own);
    expect(body.items).toHaveLength(1);
  });

  it("expires after a day", async () => {
    const link = await invited("late@example.org");
    site.clock.advance({ hours: 23, minutes: 59 });
    expect((await site.browserOf().get(link)).status).toBe(200);
    site.clock.advance({ minutes: 1 });
    expect((await site.browserOf().get(link)).status).toBe(410);
    expect((await site.browserOf().post(link)).status).toBe(410);
  });

  it("opens nothing for somebody who is suspended, nor does one that was made up or is for signing in", async () => {
    const { email } = await site.handIn();
    const link = await invited(email);
    const { people } = await await site.office.room.signIns();
    const person = await people.byEmail(email);
    if (!person) throw new Error("nobody");
    await site.put("people", { ...person, suspended: true });
    expect((await site.browserOf().get(link)).status).toBe(410);
    expect((await site.browserOf().post(link)).status).toBe(410);
    expect((await site.browserOf().get("/en/submissions/link/abcdefghijklmnopqrstuvwxyz012345")).status).toBe(410);
    const other = await invited("not.for.signing@example.org");
    const token = other.split("/").at(-1);
    expect((await site.office.visitor().get(`/en/sign-in/${token}`)).status).toBe(410);
  });
});

it("a draft whose address nobody confirmed ends with the call, and keeps nothing of the address", async () => {
  const other = await freshSite();
  const email = "never.opened@example.org";
  expect((await other.browserOf().post(at(), typed(email))).status).toBe(303);
  await other.passTo(inputsCall.closesAt);
  const [draft] = await other.rows("inputs");
  expect(draft).toMatchObject({ status: "expired", email: "", content: {}, title: "" });
  expect((await other.mails(email)).map(({ kind }) => kind)).toEqual(["draft"]);
  other.close();
});

describe("forms of a session", () => {
  it("that come from who knows where need the token of their page; those from elsewhere are refused", async () => {
    const { own, reference } = await site.begin();
    const browser = site.browserOf(own);
    const path = `/en/submissions/own/${reference}`;
    const form = { decision: "withdraw", reason: "other" };
    expect((await browser.post(path, form, { origin: "https://example.com" })).status).toBe(403);
    const bare = (fields: Record<string, string>) =>
      site.app.request(path, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", cookie: `session=${own}` },
        body: new URLSearchParams(fields).toString(),
      });
    expect((await bare(form)).status).toBe(403);
    expect((await site.find(reference)).status).toBe("draft");
    const { formToken = "" } = hiddenOn(await (await browser.get(path)).text());
    expect((await bare({ ...form, formToken })).status).toBe(303);
  });
});

describe("beginning when signed in", () => {
  it("makes one draft at once, with what is known of the organization, however often the button is pressed", async () => {
    const { own } = await site.handIn({ name: "Sauti", country: "TZ" });
    const browser = site.browserOf(own);
    const html = await (await browser.get(at())).text();
    const { key = "" } = hiddenOn(html);
    const [, organization = ""] = /name="organization" value="([^"]+)"/.exec(html) ?? [];
    const form = { key, organization, decision: "begin" };
    const answers = [await browser.post(at(), form), await browser.post(at(), form)];
    const [first, second] = answers.map(({ headers }) => headers.get("location"));
    expect(first).toMatch(/^\/en\/submissions\/own\/INP-/);
    expect(second).toBe(first);
    const input = await site.find(first?.split("/").at(-1) ?? "");
    expect(input).toMatchObject({
      organization,
      region: "africa",
      content: { submitter: "stakeholder", by: "Sauti", country: "TZ", languages: ["en"] },
    });
    expect((await site.mailsAbout(input.reference)).toSorted()).toEqual(["draft"]);
  });

  it("is for oneself where one says so, and for no organization that is another's", async () => {
    const [one, other] = [await site.handIn(), await site.handIn({ name: "Another one" })];
    const html = await (await site.browserOf(other.own).get(at())).text();
    const [, foreign = ""] = /name="organization" value="([^"]+)"/.exec(html) ?? [];
    const mine = await site.insist(site.post("/api/submissions", { call: inputsCall.id }, one.own));
    expect(await site.find(mine.reference)).not.toHaveProperty("organization");
    const refused = await site.post("/api/submissions", { call: inputsCall.id, organization: foreign }, one.own);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: "organization", code: "not_a_choice" }] } });
  });

  it("answers a program that sends the same call again as it did the first time", async () => {
    const { own } = await site.handIn();
    const begin = (body: object) => site.post("/api/submissions", body, own, { "idempotency-key": "key-12345678" });
    const [first, again] = [await begin({ call: inputsCall.id }), await begin({ call: inputsCall.id })];
    expect(first.status).toBe(201);
    expect(again.body.reference).toBe(first.body.reference);
    expect((await begin({ call: lateCall.id })).status).toBe(422);
  });
});

describe("a call that takes nothing", () => {
  it("says so with its dates, and begins nothing", async () => {
    const { own } = await site.handIn();
    const planned = { ...inputsCall, id: "next-year", opensAt: "2027-02-01T00:00:00.000Z" };
    await site.put("calls", planned);
    await site.put("calls", { ...inputsCall, id: "hidden", status: "planned" });
    const page = await site.browserOf().get(at("next-year"));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("This call takes no inputs now.");
    expect(html).toContain("The call opens");
    expect((await site.browserOf().post(at("next-year"), typed("early@example.org"))).status).toBe(409);
    expect(await site.post("/api/submissions", { call: "next-year" }, own)).toMatchObject({
      status: 409,
      body: { code: "call_not_open" },
    });
    for (const id of ["hidden", "no-such-call"]) expect((await site.browserOf().get(at(id))).status).toBe(404);
    expect((await site.browserOf().get("/en/submissions/new")).status).toBe(404);
  });
});
