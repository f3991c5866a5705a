import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { datesOf } from "#functions/submissions/effects.ts";
import { dueOf, fallenDue, wakeAtOf } from "#functions/submissions/falling-due.ts";
import { forgettable, restingStatuses } from "#functions/submissions/submissions.ts";
import { draftDeadline } from "#functions/submissions/submitting/draft-deadline.ts";
import { inputsCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn, step } from "./paths.ts";

let site: SubmissionsWorld;
beforeEach(async () => {
  site = await freshSite();
});
afterEach(() => site.close());

const count = (kinds: readonly string[], kind: string) => kinds.filter((known) => known === kind).length;
const mailed = async (reference: string, kind: string) => count(await site.mailsAbout(reference), kind);

describe("changes that were asked for", () => {
  it("are reminded of twice, and then an officer goes on with what there is", async () => {
    const { reference } = await inputIn(site, "changes_requested");
    for (const _ of Array.from({ length: 16 })) await site.pass({ days: 1 });
    expect({ reminder: await mailed(reference, "reminder"), lapsed: await mailed(reference, "lapsed") }).toEqual({
      reminder: 2,
      lapsed: 1,
    });
    expect(await site.find(reference)).toMatchObject({ status: "under_review", assignee: site.people.officer.id });
    expect((await site.find(reference)).question).toBeUndefined();
  });

  it("lapse at the instant that was told, and not a second before", async () => {
    const { reference } = await inputIn(site, "changes_requested");
    const due = Date.parse((await site.find(reference)).question?.due ?? "");
    await site.passTo(new Date(due - 1000).toISOString());
    expect((await site.find(reference)).status).toBe("changes_requested");
    await site.passTo(new Date(due).toISOString());
    await site.runDuties();
    expect((await site.find(reference)).status).toBe("under_review");
    expect(await mailed(reference, "lapsed")).toBe(1);
  });

  it("that came in time stop the reminders", async () => {
    const sent = await inputIn(site, "changes_requested");
    await step(site, sent, "own", "answer");
    for (const _ of Array.from({ length: 16 })) await site.pass({ days: 1 });
    expect(await mailed(sent.reference, "reminder")).toBe(0);
    expect((await site.find(sent.reference)).status).toBe("under_review");
  });
});

describe("whoever waits for an answer", () => {
  it("is brought to mind, exactly once for each date, to whoever has the case", async () => {
    const { reference } = await inputIn(site, "under_review");
    await site.passTo("2027-03-24T21:59:58.000Z");
    expect(await mailed(reference, "nag")).toBe(0);
    await site.passTo("2027-03-24T21:59:59.000Z");
    await site.runDuties();
    expect(await mailed(reference, "nag")).toBe(1);
    expect((await site.mails(site.people.officer.email)).at(-1)).toMatchObject({ kind: "nag", reference });
    await site.passTo("2027-03-31T21:59:59.000Z");
    await site.runDuties();
    expect(await mailed(reference, "nag")).toBe(2);
  });

  const naggedAbout = async (reference: string) =>
    (await site.rows("outbox"))
      .filter((row) => row.reference === reference && row.kind === "nag")
      .map(({ personId }) => personId)
      .sort();

  it("where nobody has the case, to officers of the region and one of the secretariat", async () => {
    const { reference } = await inputIn(site, "submitted");
    await site.passTo("2027-03-24T21:59:59.000Z");
    const { officer, second, secretariat } = site.people;
    expect(await naggedAbout(reference)).toEqual([officer.id, second.id, secretariat.id].sort());
  });

  it("to nobody who took part in what is looked at again, or who proposed what waits for a second officer", async () => {
    const contested = await inputIn(site, "contested");
    const proposed = await inputIn(site, "refusal_proposed");
    await site.passTo("2027-03-31T21:59:59.000Z");
    const { second, secretariat } = site.people;
    expect(await naggedAbout(contested.reference)).toEqual([secretariat.id]);
    expect(await naggedAbout(proposed.reference)).toEqual([second.id, secretariat.id].sort());
  });

  it("anew when the call’s dates move later", async () => {
    const { reference } = await inputIn(site, "under_review");
    await site.passTo("2027-03-31T21:59:59.000Z");
    await site.moveCall(inputsCall, { decisionDue: "2027-05-31T21:59:59.000Z" });
    expect(await site.find(reference)).toMatchObject({ answerBy: "2027-05-31T21:59:59.000Z", nagged: 0 });
    await site.passTo("2027-05-31T21:59:59.000Z");
    expect(await mailed(reference, "nag")).toBe(2);
  });
});

describe("another look", () => {
  it("can be asked for during fourteen days", async () => {
    const [late, inTime] = [await inputIn(site, "refused"), await inputIn(site, "refused")];
    const since = Date.parse((await site.find(inTime.reference)).since);
    await site.passTo(new Date(since + 14 * 86_400_000).toISOString());
    const own = async ({ reference }: { reference: string }) => site.signIn((await site.find(reference)).email);
    const text = { text: "Please look again." };
    expect((await site.decide(await own(inTime), inTime.reference, "contest", text)).status).toBe(200);
    site.clock.advance({ days: 1 });
    expect(await site.decide(await own(late), late.reference, "contest", text)).toMatchObject({
      status: 409,
      body: { code: "contest_over" },
    });
  });
});

describe("the rules of the clock", () => {
  it("what rests wakes nobody before its time is over, and what is published never", () => {
    const resting = {
      since: "2027-01-01T00:00:00.000Z",
      answerBy: "2027-02-01T00:00:00.000Z",
      takenUntil: "",
      nagged: 0,
      documents: [],
      question: undefined,
    };
    for (const status of restingStatuses) {
      const ends = forgettable.includes(status);
      expect(wakeAtOf({ ...resting, status })).toBe(ends ? "2028-12-31T00:00:00.000Z" : undefined);
      expect(fallenDue({ ...resting, status }, new Date("2028-12-30T23:59:59Z"))).toBeUndefined();
      expect(fallenDue({ ...resting, status }, new Date("2030-01-01"))).toBe(ends ? "erase" : undefined);
      expect(wakeAtOf({ ...resting, status, erased: true })).toBeUndefined();
    }
  });

  it("a draft is told the closing as its date, although what is late is taken, and waits until it no longer is", () => {
    const inputs = inputsCall.inputs && { ...inputsCall.inputs, lateAccepted: true };
    const call = { ...inputsCall, inputs };
    const draft = { ...datesOf(call), status: "draft" as const, since: call.opensAt, nagged: 0, documents: [] };
    const clocked = { ...draft, question: undefined };
    expect(dueOf(clocked)).toBe(call.closesAt);
    expect(wakeAtOf(clocked)).toBe(call.decisionDue);
    expect(draftDeadline(draft, call, new Date(Date.parse(call.closesAt) - 1))).toBe(call.closesAt);
    expect(draftDeadline(draft, call, new Date(call.closesAt))).toBe(call.decisionDue);
  });
});
