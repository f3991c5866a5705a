import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { errorsOn } from "#test/support/visitor.ts";
import { briefingPage, ownPage, peopleOf } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 1 }, { capacity: 1 }, { capacity: 100 }]);
  people = peopleOf(site);
});

let number = 0;
let email = "";
beforeEach(() => {
  number += 1;
  email = `own.${number}@example.org`;
});

const own = async (reference: string, query = "") => {
  const answer = await people.visitor.get(`${ownPage(await people.tokenOf(reference))}${query}`);
  return { status: answer.status, html: await answer.text() };
};
const tables = [
  "signUps",
  "cases",
  "audit",
  "tokens",
  "turns",
  "places",
  "outbox",
  "guards",
  "briefingQuestions",
] as const;
const everything = () => Promise.all(tables.map((table) => site.rows(table)));

describe("the link in a mail", () => {
  it("changes nothing by being opened, however often and by whom, and sets no cookie", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const token = await people.tokenOf(reference);
    const before = await everything();
    for (const path of ["", "?decision=cancel", "?done=cancel", "/calendar.ics"])
      for (const headers of [{}, { "user-agent": "A scanner", "sec-fetch-site": "cross-site" }]) {
        const answer = await people.visitor.get(`${ownPage(token)}${path}`, headers);
        expect(answer.status).toBe(200);
        expect(answer.headers.getSetCookie()).toEqual([]);
        expect(answer.headers.get("cache-control")).toContain("no-store");
      }
    expect(await everything()).toEqual(before);
  });

  it("says how to get a new one when it opens nothing", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const token = await people.tokenOf(reference);
    for (const wrong of ["nothing", `${token.slice(0, -1)}_`, token.toLowerCase()]) {
      const answer = await people.visitor.get(ownPage(wrong));
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('action="/en/briefings/mine"');
      expect((await people.visitor.post(ownPage(wrong), { decision: "cancel" })).status).toBe(404);
    }
    expect((await site.signUpAt(reference)).status).toBe("confirmed");
  });

  it("is mailed again for every sign-up of the mailbox, and the answer is always the same", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const ask = async (typed: string) => {
      site.clock.advance({ seconds: 1 });
      const answer = await people.visitor.post("/en/briefings/mine", { email: typed });
      return [answer.status, answer.headers.get("location")];
    };
    const known = await ask(email.toUpperCase().replace("@", "+links@"));
    expect(await ask("nobody@example.org")).toEqual(known);
    await people.allot();
    const mails = await people.mailsOf(reference);
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([
      ["confirmed", email],
      ["link", email],
    ]);
    expect((await own(reference)).status).toBe(200);
    const wrong = await people.visitor.post("/en/briefings/mine", { email: "no address" });
    expect(wrong.status).toBe(422);
    expect(errorsOn(await wrong.text())).toEqual({ email: "not_an_email" });
    for (let time = 0; time < 8; time++) expect(await ask(email)).toEqual(known);
    await people.allot();
    expect((await people.mailsOf(reference)).filter(({ kind }) => kind === "link")).toHaveLength(5);
  });

  it("lists every mail without a token", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const token = await people.tokenOf(reference);
    const { html } = await own(reference);
    expect(html).toContain("You have a place");
    const withoutOwn = html.replaceAll(`/briefings/mine/${token}`, "");
    expect(withoutOwn).not.toContain(token);
  });

  it("is refused to a form of another site", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const path = ownPage(await people.tokenOf(reference));
    const answer = await people.visitor.post(path, { decision: "cancel" }, { origin: "https://other.example" });
    expect(answer.status).toBe(403);
    expect((await site.signUpAt(reference)).status).toBe("confirmed");
  });
});

describe("whoever signed up", () => {
  it("sees how many wait before them, is offered a place in turn and takes it", async () => {
    const holder = await people.place({ email });
    const next = await people.place({ email: `next.${email}` });
    const last = await people.place({ email: `last.${email}` });
    expect([holder.status, next.status, last.status]).toEqual(["confirmed", "waitlisted", "waitlisted"]);
    expect((await own(next.reference)).html).toContain("Nobody: you are next");
    expect((await own(last.reference)).html).toContain("1 person");
    expect((await own(last.reference)).html).not.toContain("meet.example.org");
    const cancelled = await people.decide(holder.reference, "cancel");
    expect(cancelled.status).toBe(303);
    await people.allot();
    const offered = await own(next.reference);
    expect(offered.html).toContain('data-status="offered"');
    expect(offered.html).toContain('value="accept"');
    expect(offered.html).not.toContain("meet.example.org");
    expect((await people.decide(next.reference, "accept")).status).toBe(303);
    const confirmed = await own(next.reference);
    expect(confirmed.html).toContain('data-status="confirmed"');
    expect(confirmed.html).toContain("meet.example.org");
    expect((await people.mailsOf(next.reference)).map(({ kind }) => kind)).toEqual([
      "waitlisted",
      "offered",
      "confirmed",
    ]);
  });

  it("changes to another session when that has a place, and keeps what there is when it has none", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    await people.place({ email: `full.${email}`, session: "s2" });
    expect((await people.decide(reference, "change", { session: "s2" })).status).toBe(303);
    expect((await own(reference)).html).toContain("We are looking for a place in the other session.");
    await people.allot();
    expect(await site.signUpAt(reference)).toMatchObject({ status: "confirmed", session: "s3" });
    expect((await people.mailsOf(reference)).at(-1)?.kind).toBe("notChanged");

    const other = await people.place({ email: `moves.${email}`, session: "s2" });
    expect(other.status).toBe("waitlisted");
    await people.decide(other.reference, "change", { session: "s3" });
    await people.allot();
    const moved = await site.signUpAt(other.reference);
    expect(moved).toMatchObject({ status: "confirmed", session: "s3", changes: 1 });
    expect(moved.wish).toBeUndefined();
    const [, mail] = await people.mailsOf(other.reference);
    expect(mail).toMatchObject({ kind: "confirmed", calendar: { sequence: 1000, status: "CONFIRMED" } });
  });

  it("cannot change to the same session, an unknown one, or one that is not held", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    for (const session of ["s3", "s9", ""])
      expect((await people.decide(reference, "change", { session })).status).toBe(422);
    await site.announce({ id: "with-cancelled" }, [{}, { cancelled: true }]);
    const path = "/en/briefings/with-cancelled";
    const answer = await people.visitor.post(path, { session: "s1", name: "N", email, language: "en" });
    await people.allot();
    const other = answer.headers.get("location")?.split("/").at(-1) ?? "";
    const refused = await people.decide(other, "change", { session: "s2" });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('data-code="called_off"');
  });

  it("corrects what they told, with the same consent as at first", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const told = {
      ...{ name: "Another name", language: "ar", interpretation: "fr", timeZone: "Asia/Kathmandu" },
      ...{ needsText: "", furtherNews: "true" },
    };
    expect((await people.decide(reference, "correct", told)).status).toBe(303);
    expect(await site.signUpAt(reference)).toMatchObject({ ...told, furtherNews: true, needs: [] });
    expect((await own(reference)).html).toContain("Asia/Kathmandu");
    const refused = await people.decide(reference, "correct", { ...told, needs: "captions" });
    expect(refused.status).toBe(422);
    expect(errorsOn(await refused.text())).toEqual({ needsConsent: "consent_needed" });
    const given = { ...told, needs: "captions", needsConsent: "true" };
    expect((await people.decide(reference, "correct", given)).status).toBe(303);
    expect((await site.signUpAt(reference)).needs).toEqual(["captions"]);
    expect((await people.decide(reference, "correct", told)).status).toBe(303);
    expect(await site.signUpAt(reference)).toMatchObject({ needs: [], needsConsent: false });
    for (const fixed of ["email", "organization", "status", "session"])
      expect((await people.decide(reference, "correct", { ...told, [fixed]: "x@example.org" })).status).toBe(422);
  });

  it("asks with their name or without, and then nothing that is kept leads to them", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const before = await site.signUpAt(reference);
    const audit = (await site.rows("audit")).length;
    expect((await people.decide(reference, "ask", { question: "Anonymous?", anonymous: "true" })).status).toBe(303);
    const questions = (await site.rows("briefingQuestions")).filter(({ text }) => text === "Anonymous?");
    expect(questions).toHaveLength(1);
    expect(questions[0]?.at).toMatch(/T00:00:00\.000Z$/);
    expect(questions[0]?.entry).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z#/);
    expect(JSON.stringify(questions)).not.toContain(reference);
    expect(await site.signUpAt(reference)).toEqual(before);
    expect(await site.rows("audit")).toHaveLength(audit);

    expect((await people.decide(reference, "ask", { question: "Named?" })).status).toBe(303);
    const named = (await site.rows("briefingQuestions")).filter(({ text }) => text === "Named?");
    expect(named).toMatchObject([{ reference, anonymous: false, session: "s3" }]);
    const empty = await people.decide(reference, "ask", { question: "" });
    expect(errorsOn(await empty.text())).toEqual({ question: "required" });
    expect((await people.decide(reference, "ask", { question: "x".repeat(501) })).status).toBe(422);
  });

  it("cancels with one button, and can sign up again at the end of the list", async () => {
    const { reference } = await people.place({ email, session: "s3" });
    const answer = await people.decide(reference, "cancel");
    expect(answer.headers.get("location")).toMatch(/\?done=cancel$/);
    const { html } = await own(reference);
    expect(html).toContain("Your sign-up is cancelled");
    expect(html).toContain(`href="${briefingPage}"`);
    expect(html).not.toContain("meet.example.org");
    const again = await people.place({ email, session: "s3" });
    expect(again).toMatchObject({ status: "confirmed" });
    expect(again.reference).not.toBe(reference);
    const mails = await people.mailsOf(reference);
    expect(mails.map(({ kind, calendar }) => [kind, calendar?.status])).toEqual([
      ["confirmed", "CONFIRMED"],
      ["cancelled", "CANCELLED"],
    ]);
  });

  it("waits again at the end of the list after an offer ran out", async () => {
    await site.announce({ id: "lapsing" }, [{ capacity: 1 }]);
    const join = async (name: string) => {
      const typed = { session: "s1", name, email: `${name}.${email}`, language: "en" };
      const { headers } = await people.visitor.post("/en/briefings/lapsing", typed);
      await people.allot();
      return headers.get("location")?.split("/").at(-1) ?? "";
    };
    const [holder, first, second] = [await join("holder"), await join("first"), await join("second")];
    await people.decide(holder, "cancel");
    await people.allot();
    const { offerUntil = "" } = await site.signUpAt(first);
    await site.passTo(offerUntil);
    expect((await site.signUpAt(first)).status).toBe("lapsed");
    expect((await site.signUpAt(second)).status).toBe("offered");
    expect((await people.decide(first, "rejoin")).status).toBe(303);
    await people.allot();
    expect((await site.signUpAt(first)).status).toBe("waitlisted");
    const late = await people.decide(first, "accept");
    expect(late.status).toBe(409);
    expect((await people.mailsOf(first)).map(({ kind }) => kind)).toEqual([
      "waitlisted",
      "offered",
      "lapsed",
      "waitlisted",
    ]);
  });

  it("takes an offer until its last moment, and not after", async () => {
    await site.announce({ id: "to-the-second" }, [{ capacity: 1 }]);
    const [holder, waits] = [
      await site.place("to-the-second", { email: `h.${email}` }),
      await site.place("to-the-second", { email: `w.${email}` }),
    ];
    await people.decide(holder.reference, "cancel");
    await people.allot();
    const { offerUntil = "" } = await site.signUpAt(waits.reference);
    site.clock.set(offerUntil);
    const over = await people.decide(waits.reference, "accept");
    expect(over.status).toBe(409);
    expect(await over.text()).toContain('data-code="offer_over"');
  });
});
