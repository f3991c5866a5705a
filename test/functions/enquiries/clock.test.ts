import { beforeAll, describe, expect, it } from "vitest";
import { type EnquiriesWorld, enquiriesWorld, question } from "#test/support/enquiries.ts";
import { attempt, enquiryIn } from "./paths.ts";

let site: EnquiriesWorld;
beforeAll(async () => {
  site = await enquiriesWorld();
});

const kindsTo = async (email: string, about: string) =>
  (await site.mails(email)).filter(({ reference }) => reference === about).map(({ kind }) => kind);
/** Runs the clock's work twice, as it may be. */
const passTwice = async (time: Parameters<EnquiriesWorld["pass"]>[0]) => {
  await site.pass(time);
  await site.runDuties();
};

describe("the clock", () => {
  it("reminds officers seven days before and on the day, and tells the asker plainly that it is late", async () => {
    const asked = await enquiryIn(site, "submitted");
    const { email } = site.people.officer;
    await passTwice({ days: 6 });
    expect(await kindsTo(email, asked.reference)).toEqual([]);
    await passTwice({ days: 1 });
    expect(await kindsTo(email, asked.reference)).toEqual(["nag"]);
    const browser = () => site.browserOf(asked.own);
    const path = `/en/enquiries/own/${asked.reference}`;
    expect(await (await browser().get(path)).text()).not.toContain("data-overdue");
    await passTwice({ days: 7, minutes: 1 });
    expect(await kindsTo(email, asked.reference)).toEqual(["nag", "nag"]);
    const own = await site.office.signIn((await site.find(asked.reference)).email);
    expect(await (await site.browserOf(own).get(path)).text()).toContain("data-overdue");
    const late = await site.browserOf(site.staff.officer).get("/en/desk/enquiries?status=submitted&only=overdue");
    expect(await late.text()).toContain(asked.reference);
  });

  it("erases what nobody confirmed within a day, and tells nobody", async () => {
    const email = "never.confirmed@example.org";
    await site.askByMail(email);
    const [mail] = await site.mails(email);
    const reference = mail?.reference ?? "";
    await passTwice({ hours: 23 });
    expect((await site.find(reference)).status).toBe("pending_verification");
    await passTwice({ hours: 1 });
    const gone = await site.find(reference);
    expect(gone).toMatchObject({ status: "expired", email: "", messages: [], title: "" });
    expect(JSON.stringify(gone)).not.toContain(question.text);
    expect(await kindsTo(email, reference)).toEqual(["confirm"]);
    const row = await (await site.room.enquiries()).book.cases.find(reference);
    expect(row).toBeUndefined();
  });

  it("reminds whoever was asked back, sets it aside when no reply came, and lets it be taken up within 30 days", async () => {
    const asked = await enquiryIn(site, "info_requested");
    const { email } = await site.find(asked.reference);
    await passTwice({ days: 8 });
    await passTwice({ days: 5 });
    expect((await kindsTo(email, asked.reference)).filter((kind) => kind === "reminder")).toHaveLength(2);
    await passTwice({ days: 2 });
    expect((await site.find(asked.reference)).status).toBe("lapsed");
    expect(await kindsTo(email, asked.reference)).toContain("lapsed");
    const own = await site.office.signIn(email);
    await site.pass({ days: 29 });
    const page = await (
      await site.browserOf(await site.office.signIn(email)).get(`/en/enquiries/own/${asked.reference}`)
    ).text();
    expect(page).toContain('value="reopen"');
    await site.pass({ days: 1, minutes: 1 });
    const late = await attempt(site, { ...asked, own: await site.office.signIn(email) }, "own", "reopen");
    expect({ own: own.length > 10, ...late }).toMatchObject({ own: true, status: 409, body: { code: "not_now" } });
  });

  it("does not take up again what was closed as abuse", async () => {
    const asked = await enquiryIn(site, "submitted");
    await site.insist(site.decide(site.staff.officer, asked.reference, "close", { reason: "abuse", text: "No." }));
    expect((await attempt(site, asked, "own", "reopen")).status).toBe(409);
  });

  it("erases words and whose they were a year after the end, and keeps that there was one", async () => {
    const asked = await enquiryIn(site, "answered");
    const { email } = await site.find(asked.reference);
    await passTwice({ days: 364 });
    expect((await site.find(asked.reference)).messages).toHaveLength(2);
    await passTwice({ days: 1 });
    const left = await site.find(asked.reference);
    expect(left).toMatchObject({ status: "answered", erased: true, email: "", messages: [], notes: [] });
    expect(JSON.stringify(left)).not.toContain(email);
    const mails = await site.rows("outbox");
    expect(mails.filter(({ reference }) => reference === asked.reference)).toEqual([]);
    const book = (await site.room.enquiries()).book;
    expect(await book.cases.find(asked.reference)).toMatchObject({ status: "answered", title: "" });
    expect((await book.audit.of(asked.reference)).map(({ what }) => what)).toEqual(["ask", "take", "answer", "erase"]);
    const own = await site.office.signIn(email);
    expect((await site.browserOf(own).get(`/en/enquiries/own/${asked.reference}`)).status).toBe(404);
  });
});
