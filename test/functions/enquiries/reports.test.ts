import { beforeAll, describe, expect, it } from "vitest";
import { type EnquiriesWorld, enquiriesWorld } from "#test/support/enquiries.ts";
import { errorsOn, hiddenOn, Visitor } from "#test/support/visitor.ts";

let site: EnquiriesWorld;
beforeAll(async () => {
  site = await enquiriesWorld();
});

const told = {
  what: "Men in a car wait before our office since we spoke at the forum.",
  where: "Tapachula",
  when: "Since Monday",
  whom: "three members",
  reach: "none",
  share: "no",
};

/** Writes by the form; answers what was to be written down. */
const write = async (changes: object = {}) => {
  const browser = site.visitor();
  const answer = await browser.post("/en/enquiries/report", { ...told, ...changes });
  const html = await (await browser.get("/en/enquiries/kept")).text();
  const reference = /ENQ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)?.[0] ?? "";
  const code = /data-code-to-keep[^>]*>([0-9A-Z-]+)</.exec(html)?.[1] ?? "";
  return { browser, status: answer.status, location: answer.headers.get("location") ?? "", reference, code, html };
};

const at = (reference: string) => `/en/desk/enquiries/reports/${reference}`;
const secretariat = () => site.browserOf(site.staff.secretariat);
const decide = async (reference: string, fields: Record<string, string>) => {
  const { version = "" } = hiddenOn(await (await secretariat().get(at(reference))).text());
  return secretariat().post(at(reference), { version, ...fields });
};
const comeBack = async (reference: string, code: string) => {
  const browser = site.visitor();
  const answer = await browser.post("/en/enquiries/back", { reference, code });
  return { browser, status: answer.status, html: await answer.text() };
};
const messagesFor = async (browser: ReturnType<typeof site.visitor>) =>
  (await browser.get("/en/enquiries/messages")).text();
const found = async (reference: string) => (await site.room.reports()).find(reference);

describe("writing to the secretariat", () => {
  it("gives a number and a code, kept nowhere, that stand in no address", async () => {
    const { status, location, reference, code } = await write();
    expect({ status, location }).toEqual({ status: 303, location: "/en/enquiries/kept" });
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    const stored = JSON.stringify(await found(reference));
    expect(stored).toContain("Men in a car");
    expect(stored).not.toContain(code);
    expect(stored).not.toContain("192.0.2.1");
  });

  it("opens to number and code together, as they are typed, and to nothing else", async () => {
    const { reference, code } = await write();
    const typed = await comeBack(reference.toLowerCase().replaceAll("-", " "), code.toLowerCase().replaceAll("-", ""));
    expect(typed.status).toBe(303);
    expect(await messagesFor(typed.browser)).toContain("Men in a car");
    const other = await write();
    for (const [number, secret] of [
      [reference, other.code],
      ["ENQ-0000-0000", code],
      [reference, ""],
      ["", ""],
    ] as const) {
      const wrong = await comeBack(number, secret);
      expect(wrong.status).toBe(422);
      expect(errorsOn(wrong.html)).toEqual({ code: "wrong_code" });
      if (secret) expect(wrong.html).not.toContain(secret);
      expect((await wrong.browser.get("/en/enquiries/messages")).headers.get("location")).toBe("/en/enquiries/back");
    }
  });

  it("forgets number and code in this browser when it is left quickly", async () => {
    const { browser } = await write();
    const left = await browser.get("/en/enquiries/leave");
    expect(left.headers.get("location")).toBe("/en/glossary");
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get("/en/enquiries/kept")).headers.get("location")).toBe("/en/enquiries/back");
  });

  it("refuses what is missing field by field, keeps what was typed, and keeps no way that was not chosen", async () => {
    const refused = await site.visitor().post("/en/enquiries/report", { ...told, what: "", share: "", reach: "mail" });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(Object.keys(errorsOn(html)).sort()).toEqual(["share", "what"]);
    expect(html).toContain("Tapachula");
    const mail = await site.visitor().post("/en/enquiries/report", { ...told, reach: "mail" });
    expect(errorsOn(await mail.text())).toEqual({ email: "required" });
    const { reference } = await write({ email: "not.chosen@example.org", channel: "+000" });
    expect(await found(reference)).toMatchObject({ email: "", channel: "" });
    expect((await write({ website_confirm: "x" })).reference).toBe("");
  });

  it("refuses aloud what goes over the limit of one network address, and never loses it in silence", async () => {
    const crowd = new Visitor(site.app, { "cloudfront-viewer-address": "198.51.100.7:40000" });
    const statuses: number[] = [];
    for (let turn = 0; turn <= 60; turn++) statuses.push((await crowd.post("/en/enquiries/report", told)).status);
    expect(statuses.slice(0, 60).every((status) => status === 303)).toBe(true);
    expect(statuses.at(60)).toBe(429);
    const guesser = new Visitor(site.app, { "cloudfront-viewer-address": "198.51.100.8:40000" });
    const guess = () => guesser.post("/en/enquiries/back", { reference: "ENQ-0000-0000", code: "0000-0000-0000-0000" });
    for (let turn = 0; turn < 60; turn++) await guess();
    expect((await guess()).status).toBe(429);
  });

  it("goes back and forth with the secretariat, by mails that say and open nothing", async () => {
    const email = "in.danger@example.org";
    const { reference, code } = await write({ reach: "mail", email });
    expect(await site.mails(email)).toEqual([]);
    expect((await decide(reference, { decision: "write", text: "Are you safe now?" })).status).toBe(303);
    const back = await comeBack(reference, code);
    const page = await messagesFor(back.browser);
    expect(page).toContain("Are you safe now?");
    const { formToken = "", version = "" } = hiddenOn(page);
    const added = await back.browser.post("/en/enquiries/messages", {
      formToken,
      version,
      decision: "add",
      text: "Yes, at my sister’s.",
    });
    expect(added.headers.get("location")).toBe("/en/enquiries/messages?done=add");
    expect(await (await secretariat().get(at(reference))).text()).toContain("at my sister’s");
    await decide(reference, { decision: "note", text: "Called the field office." });
    expect(await messagesFor(back.browser)).not.toContain("field office");
    await decide(reference, { decision: "close", text: "Write again at any time." });
    const mails = await site.mails(email);
    expect(mails.map(({ kind }) => kind)).toEqual(["message", "message"]);
    for (const mail of mails) {
      expect(mail).not.toHaveProperty("reference");
      expect(mail).not.toHaveProperty("secret");
      const said = JSON.stringify(mail);
      for (const word of [reference, code, "safe now", "report", "secretariat", "Write again"])
        expect({ word, said: said.includes(word) }).toEqual({ word, said: false });
    }
  });

  it("is removed at once by whoever wrote it, also while the secretariat works on it", async () => {
    const { reference, code } = await write();
    const { browser } = await comeBack(reference, code);
    const { formToken = "", version = "" } = hiddenOn(await messagesFor(browser));
    await decide(reference, { decision: "note", text: "Looking into it." });
    const gone = await browser.post("/en/enquiries/messages", { formToken, version, decision: "remove" });
    expect(gone.headers.get("location")).toBe("/en/enquiries/back?done=removed");
    expect(await found(reference)).toBeUndefined();
    expect((await comeBack(reference, code)).status).toBe(422);
    expect((await secretariat().get(at(reference))).status).toBe(404);
  });

  it("lets nobody decide what is the other side's", async () => {
    const { reference, code, browser } = await write();
    const { formToken = "" } = hiddenOn(await messagesFor(browser));
    for (const decision of ["write", "note", "close", "nag"]) {
      const answer = await browser.post("/en/enquiries/messages", { formToken, decision, text: "Mine." });
      expect({ decision, status: answer.status }).toEqual({
        decision,
        status: 403,
      });
    }
    for (const decision of ["add", "remove", "nag"])
      expect((await decide(reference, { decision, text: "Mine." })).status).toBe(403);
    expect((await decide(reference, { decision: "erase" })).status).toBe(409);
    expect(code.length).toBe(19);
    expect((await found(reference))?.messages).toEqual([]);
  });

  it("is pressed for after three days, and erased 180 days after its end", async () => {
    const { reference } = await write();
    const other = await write();
    const nags = async () => (await site.mails(site.people.secretariat.email)).filter(({ kind }) => kind === "message");
    const before = (await nags()).length;
    await site.pass({ days: 3 });
    await site.runDuties();
    // Those written before wait too.
    expect((await nags()).length).toBeGreaterThanOrEqual(before + 2);
    const once = (await nags()).length;
    await site.pass({ days: 3 });
    expect((await nags()).length).toBe(once);
    await decide(reference, { decision: "close", text: "We did what we could." });
    await site.pass({ days: 179 });
    expect(await found(reference)).toBeDefined();
    await site.pass({ days: 1 });
    await site.runDuties();
    expect(await found(reference)).toBeUndefined();
    expect(await found(other.reference)).toBeDefined();
  });
});
