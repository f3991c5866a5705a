import { beforeAll, describe, expect, it } from "vitest";
import { fileLimit } from "#functions/accreditation/application/rates.ts";
import type { Application } from "#functions/accreditation/application.ts";
import { fileDays } from "#shared/promises.ts";
import type { Upload } from "#shared/uploads.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { partAnswers } from "#test/support/application-answers.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { applicant, at, begun, filled, pageOf, postForm, scanned, send, uploadOf } from "./applying.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const letter = (reference: string) => at(reference, "documents/letter");

/** Asks for the form of a document, as its page does. */
const wanted = async (
  browser: Parameters<typeof postForm>[0],
  reference: string,
  document = "letter",
  decision = "save",
) => {
  const path = at(reference, `documents/${document}`);
  const { status } = await postForm(browser, path, { decision, [`files.${document}`]: `${document}.pdf` });
  if (status !== 303) throw new Error(`no form: ${status}`);
  return uploadOf(world, reference, document);
};

const ready: Partial<Upload> = { state: "ready", objectVersion: "1", kind: "pdf", size: 10 };
const infected: Partial<Upload> = { state: "refused", findings: ["infected"], objectVersion: "1" };

/** An application with a letter that is still being looked at. */
const sentUnlooked = async () => {
  const who = await applicant(world);
  const reference = await filled(who.browser, await begun(who.browser), { relevance: { headDeclares: [] } });
  const key = await wanted(who.browser, reference);
  await scanned(world, key, { state: "stored", objectVersion: "1" });
  expect((await send(who.browser, reference)).status).toBe(303);
  return { ...who, reference, key };
};

const stateOf = ({ documents }: Application, document = "letter") => documents[document]?.state;

describe("a file of a draft", () => {
  it("goes straight to the store, by a form under a key that says nothing", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const key = await wanted(browser, reference);
    expect(key).toMatch(/^accreditation\/[\w-]{22}$/);
    const { html } = await pageOf(browser, letter(reference));
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain('action="http://127.0.0.1:3001/"');
    expect(hiddenOn(html).key).toBe(key);
    expect(html.indexOf('type="file"')).toBeGreaterThan(html.indexOf(`value="${key}"`));
    const [record] = await world.rows("uploads", { key });
    expect(record).toMatchObject({
      capability: "accreditation",
      owner: reference,
      slot: "letter",
      name: "letter.pdf",
      state: "issued",
      wake: "wake",
    });
  });

  it("is the same form until it has run out, and then another", async () => {
    const { own, browser } = await applicant(world);
    const reference = await begun(browser);
    const body = { document: "letter", name: "a.pdf" };
    const first = await world.post(`/api/accreditation/${reference}/files`, body, own);
    expect(first.status).toBe(201);
    expect(Object.keys(first.body.fields).at(0)).toBe("key");
    const again = await world.post(`/api/accreditation/${reference}/files`, body, own);
    expect(again.body.fields.key).toBe(first.body.fields.key);
    expect(again.body.until).toBe(first.body.until);
    expect(await world.find(reference)).toMatchObject({ version: 2 });
    world.clock.advance({ minutes: 56 });
    const later = await world.post(`/api/accreditation/${reference}/files`, body, own);
    expect(later.body.fields.key).not.toBe(first.body.fields.key);
  });

  it("being looked at keeps nobody from saving what they were writing meanwhile, as somebody else's change does", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const key = await wanted(browser, reference);
    const { version = "" } = hiddenOn((await pageOf(browser, at(reference, "listing"))).html);
    await scanned(world, key, infected);
    expect((await world.find(reference)).version).toBeGreaterThan(Number(version));
    const typed = { decision: "save", version, ...partAnswers.listing };
    expect((await browser.post(at(reference, "listing"), typed)).status).toBe(303);
    expect((await browser.post(at(reference, "listing"), typed)).status).toBe(409);
    const { documents, answers } = await world.find(reference);
    expect(documents.letter).toMatchObject({ state: "refused", findings: ["infected"] });
    expect(answers.listAcronym).toBe("WWU");
  });

  it("is being checked, then ready, and stands on the page under the name it had on the device", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const key = await wanted(browser, reference);
    expect((await pageOf(browser, `${letter(reference)}?key=x`)).html).toContain("Being checked");
    await scanned(world, key, { state: "stored", objectVersion: "1" });
    expect((await pageOf(browser, letter(reference))).html).toContain('data-upload-state="stored"');
    await scanned(world, key, ready);
    const { html } = await pageOf(browser, letter(reference));
    expect(html).toContain('data-upload-state="ready"');
    expect(html).toContain("letter.pdf");
    expect(stateOf(await world.find(reference))).toBe("ready");
  });

  it("that was found bad says why, and keeps the draft from being sent until it is replaced or taken back", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser));
    await scanned(world, await wanted(browser, reference), infected);
    const page = await pageOf(browser, letter(reference));
    expect(page.html).toContain('data-code="infected"');
    expect(errorsOn((await send(browser, reference)).html)).toMatchObject({ "document.letter": "file_refused" });
    expect(await world.mailsAbout(reference)).toEqual(["draft"]);
    expect((await postForm(browser, letter(reference), { decision: "save", removed: "letter" })).status).toBe(303);
    expect((await send(browser, reference)).status).toBe(303);
  });

  it("that did not arrive counts for nothing, nor does one that is only said to have come", async () => {
    const { browser } = await applicant(world);
    const reference = await filled(browser, await begun(browser), { relevance: { headDeclares: [] } });
    const key = await wanted(browser, reference);
    await pageOf(browser, `${letter(reference)}?bucket=baraza-files&key=${key}&etag=x`);
    expect(errorsOn((await send(browser, reference)).html)).toMatchObject({ "document.letter": "file_not_arrived" });
    await scanned(world, key, { state: "expired", findings: ["never_arrived"] });
    expect(errorsOn((await send(browser, reference)).html)).toMatchObject({ "document.letter": "required" });
  });

  it("gives way to the good one before it when nothing came", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const good = await wanted(browser, reference);
    await scanned(world, good, ready);
    const other = await wanted(browser, reference);
    expect(other).not.toBe(good);
    await scanned(world, other, { state: "expired", findings: ["never_arrived"] });
    expect((await world.find(reference)).documents.letter).toMatchObject({ upload: good, state: "ready" });
  });

  it("is not touched by a look that comes late, twice, or for a file that was replaced", async () => {
    const { browser } = await applicant(world);
    const reference = await begun(browser);
    const old = await wanted(browser, reference);
    await scanned(world, old, infected);
    const fresh = await wanted(browser, reference);
    const { jobs } = await await world.room.applications();
    const again = { kind: "file_checked", matter: reference, by: "system", input: { key: old, state: "refused" } };
    await jobs.begin({ ...again, id: "file#again" }, world.connection.now());
    await scanned(world, fresh, ready);
    await jobs.begin({ ...again, id: "file#once-more", input: { key: fresh, state: "ready" } }, world.connection.now());
    const before = await world.find(reference);
    await world.runDuties();
    expect(before.documents.letter).toMatchObject({ upload: fresh, state: "ready" });
    expect(await world.find(reference)).toEqual(before);
  });

  it("belongs to its application: no form for another's document, nor for one that the call does not ask for", async () => {
    const one = await applicant(world);
    const other = await applicant(world);
    const mine = await begun(one.browser);
    const theirs = await begun(other.browser);
    expect((await postForm(one.browser, letter(theirs), { decision: "save", "files.letter": "" })).status).toBe(404);
    expect((await pageOf(one.browser, at(mine, "documents/bylaws"))).status).toBe(404);
    const unasked = await world.post(`/api/accreditation/${mine}/files`, { document: "bylaws" }, one.own);
    expect(unasked).toMatchObject({
      status: 422,
      body: { errors: [{ field: "files.bylaws", code: "unknown_field" }] },
    });
    const long = await world.post(
      `/api/accreditation/${mine}/files`,
      { document: "letter", name: "a".repeat(201) },
      one.own,
    );
    expect(long).toMatchObject({ status: 422, body: { errors: [{ field: "name", code: "too_long" }] } });
  });

  it("is not asked for again and again without end", async () => {
    const { own, browser } = await applicant(world);
    const reference = await begun(browser);
    const { personId } = await world.find(reference);
    const limits = await world.room.limits();
    const now = world.connection.now();
    await Promise.all(Array.from({ length: fileLimit.most }, () => limits.allows(fileLimit, personId, now)));
    const refused = await world.post(`/api/accreditation/${reference}/files`, { document: "letter" }, own);
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect((await world.find(reference)).documents).toEqual({});
  });
});

describe("a file that is found bad after sending", () => {
  it("reopens its document for seven days, tells so once, and is closed by a good one", async () => {
    const { browser, email, reference, key } = await sentUnlooked();
    await scanned(world, key, infected);
    const opened = await world.find(reference);
    const until = new Date(world.connection.now().getTime() + fileDays * 86_400_000).toISOString();
    expect(opened).toMatchObject({ status: "submitted", reopened: { letter: until } });
    const told = (await world.mails(email)).filter(({ kind }) => kind === "fileRefused");
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]?.blocks)).toContain("virus");
    await world.runDuties();
    expect((await world.mails(email)).filter(({ kind }) => kind === "fileRefused")).toHaveLength(1);
    expect((await pageOf(browser, at(reference))).html).toContain(letter(reference));
    const other = await wanted(browser, reference, "letter", "replace_file");
    await scanned(world, other, ready);
    expect(await world.find(reference)).toMatchObject({
      reopened: {},
      documents: { letter: { upload: other, state: "ready" } },
    });
    expect((await pageOf(browser, letter(reference))).location).toBe(at(reference));
  });

  it("can be replaced past the closing, by words too, but not after seven days", async () => {
    const late = {
      ...authorityCall,
      id: "closes-soon",
      closesAt: new Date(world.connection.now().getTime() + 3600_000).toISOString(),
    };
    await world.put("calls", late);
    const ones = [];
    for (let count = 0; count < 2; count++) {
      const who = await applicant(world);
      const reference = await filled(who.browser, await begun(who.browser, late), { relevance: { headDeclares: [] } });
      const key = await wanted(who.browser, reference);
      await scanned(world, key, { state: "stored", objectVersion: "1" });
      await send(who.browser, reference);
      ones.push({ ...who, reference, key });
    }
    const [first, second] = ones;
    if (!first || !second) throw new Error("nobody applied");
    world.clock.advance({ hours: 2 });
    for (const { key } of ones) await scanned(world, key, infected);
    const words = { decision: "replace_file", "texts.letter": "The head of the organization signs this." };
    expect((await postForm(first.browser, letter(first.reference), words)).status).toBe(303);
    expect(await world.find(first.reference)).toMatchObject({
      reopened: {},
      documents: { letter: { text: words["texts.letter"] } },
    });
    world.clock.advance({ days: fileDays, seconds: 1 });
    const over = world.browserOf(await world.signIn(second.email));
    expect((await over.post(letter(second.reference), words)).status).toBe(409);
    expect((await pageOf(over, letter(second.reference))).location).toBe(at(second.reference));
  });

  it("opens nothing else, and nothing that was not found bad", async () => {
    const { own, reference, key } = await sentUnlooked();
    await scanned(world, key, infected);
    for (const files of [{ report: "r.pdf" }, { proof: "p.pdf" }])
      expect(await world.decide(own, reference, "replace_file", { files })).toMatchObject({
        status: 409,
        body: { code: "not_now" },
      });
    expect(await world.decide(own, reference, "replace_file", {})).toMatchObject({
      status: 422,
      body: { errors: [{ field: "files", code: "required" }] },
    });
    expect(await world.decide(own, reference, "replace_file", { files: { letter: "l.pdf" } })).toMatchObject({
      status: 200,
    });
  });

  it("is only noted where the application has ended", async () => {
    const { own, reference, key } = await sentUnlooked();
    await world.decide(own, reference, "withdraw");
    await scanned(world, key, infected);
    const stored = await world.find(reference);
    expect(stored).toMatchObject({ status: "withdrawn", reopened: {} });
    expect(stateOf(stored)).toBe("refused");
    expect(await world.mailsAbout(reference)).not.toContain("fileRefused");
  });

  it("leaves alone what people changed at the same moment", async () => {
    const { browser, own } = await applicant(world);
    const reference = await begun(browser);
    const key = await wanted(browser, reference);
    await Promise.all([
      scanned(world, key, ready),
      world.decide(own, reference, "save", { answers: { hostName: "A friend" } }),
    ]);
    await world.runDuties();
    const stored = await world.find(reference);
    expect(stateOf(stored)).toBe("ready");
    expect(stored.answers.hostName).toBe("A friend");
  });
});
