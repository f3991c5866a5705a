import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contestUntil } from "#functions/submissions/falling-due.ts";
import { onTheWire } from "#test/support/raw-mail.ts";
import { inputsCall, lateCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn, step } from "./paths.ts";
import { addForm, at, fillIn, infected, pageOf, postForm } from "./writing.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const ownPage = async (status: Parameters<typeof inputIn>[1]) => {
  const sent = await inputIn(site, status);
  const browser = site.browserOf(sent.own);
  return { ...sent, browser, ...(await pageOf(browser, at(sent.reference))) };
};

describe("one's own page", () => {
  it.each([
    ["submitted", "Received, waiting for an officer", "A liaison officer"],
    ["under_review", "A liaison officer is reviewing it", "A liaison officer"],
    ["refusal_proposed", "A liaison officer is reviewing it", "A liaison officer"],
    ["changes_requested", "Changes were asked for", "Whoever sends the input"],
    ["refused", "Refused", "Nobody"],
    ["contested", "Another officer is looking at it again", "An officer who took no part so far"],
    ["upheld", "Not public, confirmed after another look", "Nobody"],
    ["published", "Published", "Nobody"],
    ["revising", "Published; a correction is being prepared", "Whoever sends the input"],
    ["accepted_unpublished", "Accepted, not published", "Nobody"],
    ["withdrawn", "Withdrawn by whoever sent it", "Nobody"],
    ["taken_down", "Taken down", "Nobody"],
    ["expired", "Draft expired", "Nobody"],
  ] as const)("says of what is %s: %s", async (status, stands, next) => {
    const { html, status: code } = await ownPage(status);
    expect(code).toBe(200);
    expect(html).toContain(`>${stands}</strong>`);
    expect(html).toContain(next);
    expect(html).toContain("What happened so far");
  });

  it("tells why it was refused, and how to ask for another look", async () => {
    const { html } = await ownPage("refused");
    expect(html).toContain("It is advertising, or was sent to many");
    expect(html).toContain("Because of this and that.");
    expect(html).toContain('value="contest"');
  });

  it("says nothing of what officers write among themselves, nor that a refusal is proposed", async () => {
    const sent = await inputIn(site, "under_review");
    await step(site, sent, "officer", "note");
    await step(site, sent, "officer", "propose_refusal");
    const { html } = await pageOf(site.browserOf(sent.own), at(sent.reference));
    expect(html).not.toContain("Because of this and that.");
    expect(html).not.toMatch(/advertising|proposed|Note of an officer/);
  });

  it("leads to the published page, and tells what became of it", async () => {
    const sent = await inputIn(site, "published");
    await step(site, sent, "officer", "record_outcome");
    const { html } = await pageOf(site.browserOf(sent.own), at(sent.reference));
    expect(html).toContain(`href="/en/submissions/${sent.reference}"`);
    expect(html).toContain("Cited in a report");
    expect(html).toContain("Because of this and that.");
  });
});

describe("withdrawing", () => {
  it("takes one press for somebody in danger, and nothing of it is left in sight", async () => {
    const { reference, browser, html } = await ownPage("published");
    const [, form = ""] = /<h2>I am in danger[^<]*<\/h2>(.*?)<\/form>/s.exec(html) ?? [];
    expect(form).toContain('name="reason" value="safety"');
    const answer = await postForm(browser, at(reference), { decision: "withdraw", reason: "safety" });
    expect(answer.location).toBe(`${at(reference)}?done=withdraw`);
    const after = await site.find(reference);
    expect(after).toMatchObject({ status: "withdrawn" });
    expect([after.public, after.stub, after.kept]).toEqual([undefined, undefined, undefined]);
    expect((await site.browserOf().get(`/en/submissions/${reference}`)).status).toBe(404);
    expect(await site.mailsAbout(reference)).toContain("withdrawn");
  });

  it("asks for a reason otherwise, and leaves word at the address", async () => {
    const { reference, browser } = await ownPage("published");
    const refused = await postForm(browser, at(reference), { decision: "withdraw" });
    expect([refused.status, refused.errors]).toEqual([422, { reason: "required" }]);
    expect((await postForm(browser, at(reference), { decision: "withdraw", reason: "mistake" })).status).toBe(303);
    expect((await site.find(reference)).stub).toMatchObject({ what: "withdrawn" });
    expect((await site.browserOf().get(`/en/submissions/${reference}`)).status).toBe(410);
  });

  it("erases the files of a draft that is given up", async () => {
    const sent = await site.fill();
    const document = await site.addFile(sent);
    const key = (await site.find(sent.reference)).documents.find(({ id }) => id === document)?.upload ?? "";
    expect(await (await site.room.files()).firstVersion(key)).toBeDefined();
    const browser = site.browserOf(sent.own);
    expect((await postForm(browser, at(sent.reference), { decision: "withdraw", reason: "other" })).status).toBe(303);
    await site.runDuties();
    expect(await (await site.room.files()).firstVersion(key)).toBeUndefined();
    expect(await site.find(sent.reference)).toMatchObject({ content: {}, documents: [], answers: {}, title: "" });
  });
});

describe("hiding the name", () => {
  it("holds from the next request", async () => {
    const { reference, browser } = await ownPage("published");
    const publicPage = async () => (await site.browserOf().get(`/en/submissions/${reference}`)).text();
    expect(await publicPage()).toContain("Wanawake wa Uhamiaji");
    expect((await postForm(browser, at(reference), { decision: "hide_name" })).status).toBe(303);
    expect(await publicPage()).not.toContain("Wanawake wa Uhamiaji");
    expect(await site.mailsAbout(reference)).toContain("nameHidden");
    expect((await pageOf(browser, at(reference))).html).not.toContain('value="hide_name"');
  });
});

describe("correcting what is published", () => {
  it("is written like a draft, sent, and public only once an officer looked at it", async () => {
    const { reference, own, browser } = await ownPage("published");
    expect((await postForm(browser, at(reference), { decision: "revise" })).status).toBe(303);
    await fillIn(browser, reference, { content: { title: "A better title" } });
    expect((await site.find(reference)).public?.content.title).toBe("Fair recruitment for domestic workers");
    expect((await pageOf(browser, at(reference, "check"))).html).toContain("Send the correction");
    const sent = await postForm(browser, at(reference, "check"), { decision: "send_revision" });
    expect(sent.location).toBe(`${at(reference)}?done=send_revision`);
    await step(site, { reference, own }, "officer", "take");
    await step(site, { reference, own }, "officer", "publish");
    const after = await site.find(reference);
    expect(after.public).toMatchObject({ edition: 2, content: { title: "A better title" } });
    expect(after.kept).toBeUndefined();
  });

  it("that is given up goes back to what was published, its answers and files too", async () => {
    const sent = await site.fill();
    const document = await site.addFile(sent);
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
    const before = await site.find(sent.reference);
    await step(site, sent, "own", "revise");
    await site.save(sent, { content: { title: "Another one" }, answers: { fields: ["law"], lessons: "No." } });
    await site.insist(site.decide(sent.own, sent.reference, "detach", { document }));
    await addForm(site, sent);
    expect((await postForm(site.browserOf(sent.own), at(sent.reference), { decision: "drop_revision" })).status).toBe(
      303,
    );
    const { content, answers, documents, kept } = await site.find(sent.reference);
    expect({ content, answers, documents, kept }).toEqual({
      content: before.content,
      answers: before.answers,
      documents: before.documents,
      kept: undefined,
    });
  });
});

describe("changes that an officer asked for", () => {
  it("are made like a draft and sent, with what changed on record for officers", async () => {
    const { reference, browser, html } = await ownPage("changes_requested");
    expect(html).toContain("What the officer asks for");
    expect(html).toContain("It cannot be read");
    await fillIn(browser, reference, { content: { title: "Now it can be read" } });
    const { html: check } = await pageOf(browser, at(reference, "check"));
    expect(check).toContain("Send the changes");
    expect((await postForm(browser, at(reference, "check"), { decision: "answer" })).status).toBe(303);
    expect(await site.find(reference)).toMatchObject({ status: "under_review", title: "Now it can be read" });
    expect((await site.find(reference)).question).toBeUndefined();
    expect((await site.mailsAbout(reference)).toSorted()).toEqual(["answered", "changes", "draft", "received"]);
    const revisions = await (await site.room.inputs()).book.audit.revisionsOf(reference);
    const titles = revisions.flatMap(({ before, after }) => (after?.title ? [[before?.title, after.title]] : []));
    expect(titles).toEqual([["Fair recruitment for domestic workers", "Now it can be read"]]);
  });
});

describe("asking for another look", () => {
  it("is possible once, with words, and until its last instant", async () => {
    const { reference, browser } = await ownPage("refused");
    const empty = await postForm(browser, at(reference), { decision: "contest", text: "" });
    expect([empty.status, empty.errors]).toEqual([422, { text: "required" }]);
    expect((await postForm(browser, at(reference), { decision: "contest", text: "Look again." })).status).toBe(303);
    expect(await site.mailsAbout(reference)).toContain("contested");
    const other = await inputIn(site, "refused");
    const until = contestUntil(await site.find(other.reference));
    site.clock.set(new Date(Date.parse(until) + 1).toISOString());
    const own = await site.signIn((await site.find(other.reference)).email);
    const late = await site.decide(own, other.reference, "contest", { text: "Too late." });
    expect(late).toMatchObject({ status: 409, body: { code: "contest_over" } });
    site.clock.set("2026-11-21T09:00:00Z");
  });
});

describe("a call that moves", () => {
  it("takes its drafts' dates with it, and ends them when it is cancelled", async () => {
    const call = { ...lateCall, id: "to-be-moved" };
    await site.put("calls", call);
    const [draft, sent] = [await site.fill({ call }), await site.submit({ call })];
    const later = "2027-05-31T21:59:59.000Z";
    await site.moveCall(call, { decisionDue: later });
    for (const { reference } of [draft, sent]) expect((await site.find(reference)).answerBy).toBe(later);
    await site.moveCall(call, { status: "cancelled" });
    expect((await site.find(draft.reference)).status).toBe("expired");
    expect((await site.find(sent.reference)).status).toBe("submitted");
  });
});

describe("letters in six languages", () => {
  it.each(["ar", "zh", "en", "fr", "ru", "es"] as const)(
    "fit in %s, however long names and findings are",
    async (language) => {
      const sent = await site.fill({ content: { showing: "secretariat" } });
      const stored = await site.find(sent.reference);
      const long = "和".repeat(200);
      const { letterFor } = await import("#functions/submissions/letters.ts");
      const now = site.connection.now();
      const document = {
        id: "a",
        upload: "x",
        begunAt: stored.since,
        name: long,
        state: "refused" as const,
        findings: ["infected", "macros", "wrong_type", "encrypted", "damaged"] as const,
      };
      const input = {
        ...stored,
        language,
        timeZone: "Asia/Kathmandu",
        late: true,
        sentAt: stored.since,
        documents: [{ ...document, findings: [...document.findings] }],
      };
      const { personId: _, ...unconfirmed } = input;
      const kinds = ["draft", "received", "expired", "withdrawn", "nameHidden", "fileRefused", "answered", "contested"];
      for (const kind of kinds) {
        const letter = await letterFor({ kind, input, before: input, call: inputsCall, given: { document: "a" }, now });
        expect(letter.subject, kind).toBe(sent.reference);
        await onTheWire({ ...letter, now });
        expect(JSON.stringify(letter.blocks), kind).not.toContain("Fair recruitment");
      }
      const about = { kind: "draft", input: unconfirmed, call: inputsCall, given: {}, now };
      const link = { ...(await letterFor(about)), secret: "x".repeat(32) };
      await onTheWire({ ...link, now });
      // It is what confirms the address: it goes there whatever came back before.
      expect(link.anyway).toBe(true);
    },
  );
});

it("a file that is found bad while changes are asked for waits to be replaced with them", async () => {
  const sent = await site.fill();
  const { key, document } = await addForm(site, sent);
  await site.scanned(key, { state: "stored", objectVersion: "1" });
  await site.insist(site.decide(sent.own, sent.reference, "submit"));
  for (const decision of ["take", "ask"]) await step(site, sent, "officer", decision);
  await site.scanned(key, infected);
  const answer = await site.decide(sent.own, sent.reference, "answer");
  expect(answer.body.errors).toMatchObject([{ field: `documents.${document}`, code: "file_refused" }]);
  await site.insist(site.decide(sent.own, sent.reference, "detach", { document }));
  expect((await site.decide(sent.own, sent.reference, "answer")).status).toBe(200);
  expect((await site.find(sent.reference)).reopened).toEqual({});
});
