import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "#shared/forums.ts";
import { content, inputsCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { correctionIn } from "./corrections.ts";
import { freshSite, inputFor, inputIn, step } from "./paths.ts";
import { addForm, infected } from "./writing.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const decide = (token: string, reference: string, decision: string, more: Record<string, unknown> = {}) =>
  site.decide(token, reference, decision, { ...inputFor(site, decision), ...more });

const caseOf = async (reference: string) => (await site.rows("cases", { reference }))[0];

describe("a correction that was not sent", () => {
  it("shows nobody at the desk a word of it, in queues neither, and leaves it in its region", async () => {
    const sent = await inputIn(site, "revising");
    await site.save(sent, { content: { title: "Unsent secret title", country: "TH" } });
    const queue = await site.get("/api/submissions/queue?status=revising", site.staff.officer);
    expect(queue.body.items.map((item: { reference: string }) => item.reference)).toContain(sent.reference);
    expect(JSON.stringify(queue.body)).not.toContain("Unsent secret");
    const page = await (await site.browserOf(site.staff.officer).get("/en/desk/submissions?status=revising")).text();
    expect(page).not.toContain("Unsent secret");
    expect((await caseOf(sent.reference))?.region).toBe("africa");
  });

  it("that is dropped leaves the title and the region as they are published", async () => {
    const sent = await inputIn(site, "revising");
    const before = await caseOf(sent.reference);
    await site.save(sent, { content: { title: "Dropped title", country: "TH" } });
    await site.insist(decide(sent.own, sent.reference, "drop_revision"));
    expect(await caseOf(sent.reference)).toMatchObject({ title: before?.title, region: before?.region });
    expect(await site.find(sent.reference)).toMatchObject({ title: before?.title, region: before?.region });
  });

  it("and one that is refused does so too", async () => {
    const sent = await correctionIn(site, "refusal_proposed", { corrected: { title: "Refused title", country: "TH" } });
    await step(site, sent, "second", "refuse_correction");
    expect(await caseOf(sent.reference)).toMatchObject({
      title: "Fair recruitment for domestic workers",
      region: "africa",
    });
  });
});

describe("what comes late", () => {
  it("a link to a draft that ended opens nothing, and makes nobody", async () => {
    const links = [];
    const closing = { ...inputsCall, id: "closes-soon", closesAt: "2026-12-24T12:00:00.000Z" };
    const soon = new Date(site.connection.now().getTime() + 3_600_000).toISOString();
    await site.put("calls", { ...closing, closesAt: soon });
    for (const email of ["one.draft@example.org", "other.draft@example.org"]) {
      const typed = { email, language: "en", submitter: "individual", title: "Some title" };
      await site.browserOf().post(`/en/submissions/new?call=${closing.id}`, typed);
      links.push(await site.linkIn(email, "draft"));
    }
    await site.pass({ hours: 2 });
    for (const link of links) {
      const browser = site.browserOf();
      expect((await browser.get(link)).status).toBe(410);
      expect((await browser.post(link)).status).toBe(410);
      expect(browser.cookies.has("session")).toBe(false);
    }
    expect((await site.rows("people")).filter(({ email }) => !email)).toEqual([]);
  });
});

describe("a mailed link that somebody passes on", () => {
  it("says whose draft it opens before anything is confirmed", async () => {
    const typed = { email: "somebody.else@example.org", language: "en", submitter: "individual", title: "" };
    await site.browserOf().post(`/en/submissions/new?call=${inputsCall.id}`, typed);
    const page = await site.browserOf().get(await site.linkIn(typed.email, "draft"));
    expect(await page.text()).toContain(typed.email);
  });
});

describe("what was never sent", () => {
  it("is not left to officers when the input is withdrawn or taken down meanwhile", async () => {
    for (const [who, decision] of [
      ["own", "withdraw"],
      ["officer", "take_down"],
    ] as const) {
      const sent = await inputIn(site, "revising");
      await site.save(sent, { content: { text: "Unsent words.", title: "" }, answers: { lessons: "Unsent answer." } });
      await step(site, sent, who, decision);
      const { body } = await site.get(`/api/submissions/queue/${sent.reference}`, site.staff.officer);
      expect(body).toMatchObject({ title: "Fair recruitment for domestic workers" });
      expect(JSON.stringify(body)).not.toContain("Unsent");
    }
  });

  it("is not published after a contest was won", async () => {
    const sent = await inputIn(site, "revising");
    await site.save(sent, { content: { text: "Unsent words.", title: "" } });
    for (const [who, decision] of [
      ["officer", "take_down"],
      ["own", "contest"],
      ["second", "reverse"],
      ["second", "publish"],
    ] as const)
      await step(site, sent, who, decision);
    const page = await (await site.browserOf().get(`/en/submissions/${sent.reference}`)).text();
    expect(page).not.toContain("Unsent");
  });

  it("nor what is half changed when the time to change it is over", async () => {
    const sent = await inputIn(site, "changes_requested");
    await site.save(sent, { content: { title: "", rightToPublish: false } });
    await site.pass({ days: 20 });
    expect(await site.find(sent.reference)).toMatchObject({ status: "under_review" });
    const answer = await decide(site.staff.officer, sent.reference, "publish");
    expect(answer).toMatchObject({ status: 409, body: { code: "incomplete" } });
  });
});

describe("a file that is found infected after all", () => {
  it("is given to nobody any more, of no version", async () => {
    const sent = await site.fill();
    const document = await site.addFile(sent);
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "officer", "take");
    await step(site, sent, "officer", "publish");
    const at = `/en/submissions/${sent.reference}/files/${document}`;
    expect((await site.browserOf().get(at)).status).toBe(302);
    const [{ upload } = { upload: "" }] = (await site.find(sent.reference)).documents;
    await site.scanned(upload, { state: "refused", findings: ["infected"] });
    for (const address of [at, `${at}?as=text`, `${at}?version=1`])
      expect((await site.browserOf().get(address)).status).toBe(404);
  });

  it("while its correction is written, neither, although another stands in its place", async () => {
    const sent = await site.fill();
    const document = await site.addFile(sent);
    await site.insist(decide(sent.own, sent.reference, "submit"));
    for (const [who, decision] of [
      ["officer", "take"],
      ["officer", "publish"],
      ["own", "revise"],
    ] as const)
      await step(site, sent, who, decision);
    const [{ upload } = { upload: "" }] = (await site.find(sent.reference)).documents;
    await site.insist(site.post(`/api/submissions/${sent.reference}/files`, { document }, sent.own));
    await site.scanned(upload, { state: "refused", findings: ["infected"] });
    const at = `/en/submissions/${sent.reference}/files/${document}`;
    expect((await site.browserOf().get(at)).status).toBe(404);
    await step(site, sent, "own", "drop_revision");
    expect((await site.browserOf().get(at)).status).toBe(404);
    expect((await site.find(sent.reference)).documents[0]?.state).toBe("refused");
  });
});

describe("words that mean something to programs", () => {
  it("of two answers of which one begins like the other, the chosen one alone stands in the words of a version", async () => {
    const choices = ["law", "law-reform"].map((id) => ({ id, title: { en: `About ${id}.` } }));
    const about = { help: {}, required: false, public: true, most: 1000, choices };
    const questions = [{ ...about, id: "about", title: { en: "About what?" }, kind: "choice" as const }];
    const call = { ...inputsCall, id: "odd-questions", inputs: { ...inputsCall.inputs, questions } } as Call;
    await site.put("calls", call);
    const sent = await site.begin({ call });
    await site.save(sent, { content, answers: { about: "law-reform" } });
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "officer", "take");
    await step(site, sent, "officer", "publish");
    const words = await site.browserOf().get(`/en/submissions/${sent.reference}/words`);
    const text = await (await fetch(words.headers.get("location") ?? "")).text();
    expect(text).toContain("About law-reform.");
    expect(text).not.toContain("About law.");
  });

  it("change nothing where a form is sent with them", async () => {
    const sent = await site.fill();
    const body = `{"content":{"__proto__":{"title":"x"}},"answers":{"__proto__":{"lessons":"x"}}}`;
    const answer = await site.app.request(`/api/submissions/${sent.reference}/decisions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${sent.own}` },
      body: body.replace("{", '{"decision":"save","documents":{"__proto__":{"language":"en"}},'),
    });
    expect(answer.status).toBe(200);
    expect((await site.find(sent.reference)).content.title).toBe(content.title);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe("a call that moves", () => {
  it("takes nothing once it was closed earlier, whatever its drafts know", async () => {
    const call = { ...inputsCall, id: "shortened" };
    await site.put("calls", call);
    const sent = await site.fill({ call });
    const closesAt = new Date(site.connection.now().getTime() - 60_000).toISOString();
    await site.put("calls", { ...call, closesAt, version: 2 });
    expect(await decide(sent.own, sent.reference, "submit")).toMatchObject({
      status: 409,
      body: { code: "call_not_open" },
    });
  });
});

describe("an input that was withdrawn", () => {
  it("leaves no words of a version that was about to be published", async () => {
    const sent = await inputIn(site, "under_review");
    const { key, version } = await site.stored(`prepared/${sent.reference}/1/text`, "About to be published.");
    await step(site, sent, "own", "withdraw");
    await site.runDuties();
    expect(await (await site.room.files()).get(key, version)).toBeUndefined();
  });

  it("takes no file any more", async () => {
    const sent = await site.fill();
    const { document, key } = await addForm(site, sent);
    await site.scanned(key, { state: "stored", objectVersion: "1" });
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await site.scanned(key, infected);
    await site.insist(site.post(`/api/submissions/${sent.reference}/files`, { document }, sent.own));
    await step(site, sent, "own", "withdraw");
    const again = await site.post(`/api/submissions/${sent.reference}/files`, { document }, sent.own);
    expect(again.status).toBe(409);
    const browser = site.browserOf(sent.own);
    const page = `/en/submissions/own/${sent.reference}/files/${document}`;
    expect(await (await browser.get(page)).text()).not.toContain("x-amz-signature");
    const parts = await site.app.request(`${page}/parts`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `session=${sent.own}`, origin: "http://localhost:3000" },
      body: JSON.stringify({ step: "begin", name: "a.pdf", size: 1000 }),
    });
    expect(parts.status).toBe(409);
  });
});

describe("a correction that is never finished", () => {
  it("keeps nobody from telling what became of the input", async () => {
    const sent = await inputIn(site, "revising");
    await step(site, sent, "officer", "record_outcome");
    const { body } = await site.get(`/api/submissions/${sent.reference}`);
    expect(body.outcomes).toMatchObject([{ what: "cited" }]);
    expect(await site.find(sent.reference)).toMatchObject({ status: "revising" });
  });
});

describe("what a published file is called", () => {
  it("ends as what it truly is, whatever its sender called it", async () => {
    const sent = await site.fill();
    const names = ["letter.exe", "letter.docx", ""];
    for (const name of names) await site.addFile(sent, { name });
    await site.insist(decide(sent.own, sent.reference, "submit"));
    for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
    const { files } = (await site.get(`/api/submissions/${sent.reference}`)).body;
    expect(files.map(({ name }: { name: string }) => name)).toEqual(["letter.exe.pdf", "letter.docx.pdf", "file.pdf"]);
    const [file] = files;
    const given = await site.browserOf().get(`/en/submissions/${sent.reference}/files/${file.id}`);
    expect(decodeURIComponent(given.headers.get("location") ?? "")).toContain('filename="letter.exe.pdf"');
  });
});

describe("a bad file of an input that is published without it", () => {
  it("is not asked for any more", async () => {
    const sent = await site.fill();
    const { key, page } = await addForm(site, sent);
    await site.scanned(key, { state: "stored", objectVersion: "1" });
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await site.scanned(key, infected);
    const own = async () => (await site.browserOf(sent.own).get(`/en/submissions/own/${sent.reference}`)).text();
    const before = await own();
    for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
    const links = (html: string) => html.split(`href="${page}"`).length - 1;
    // Once in the list of all that was sent, and once where it is asked for.
    expect([links(before), links(await own())]).toEqual([2, 1]);
  });
});

describe("the grace for files", () => {
  it("is none where every file was there when the call closed", async () => {
    const closesAt = new Date(site.connection.now().getTime() + 3_600_000).toISOString();
    const call = { ...inputsCall, id: "grace", closesAt };
    await site.put("calls", call);
    const storedAt = site.connection.now().toISOString();
    const [idle, slow, other] = [await site.fill({ call }), await site.fill({ call }), await site.fill({ call })];
    await site.addFile(idle, {}, { storedAt });
    await site.addFile(slow, {}, { storedAt: new Date(Date.parse(closesAt) + 60_000).toISOString() });
    await site.addFile(other, {}, { storedAt });
    site.clock.set(new Date(Date.parse(closesAt) - 1).toISOString());
    await site.insist(decide(other.own, other.reference, "submit"));
    site.clock.set(closesAt);
    expect(await decide(idle.own, idle.reference, "submit")).toMatchObject({
      status: 409,
      body: { code: "call_not_open" },
    });
    await site.runDuties();
    expect(await site.find(idle.reference)).toMatchObject({ status: "expired" });
    await site.insist(decide(slow.own, slow.reference, "submit"));
    expect(await site.find(slow.reference)).toMatchObject({ status: "submitted", late: false });
  });
});
