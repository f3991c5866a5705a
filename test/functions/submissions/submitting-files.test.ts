import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileEvent, duties as scanningDuties } from "#functions/scanning/duties.ts";
import { scanningRoom } from "#functions/scanning/room.ts";
import { Counters } from "#infra/local/counters.ts";
import { FileEvents as EventsOfStore } from "#infra/local/files/events.ts";
import { FileEvents } from "#shared/file-events.ts";
import { mostFileBytes, mostFormBytes } from "#shared/file-kinds.ts";
import { fileDays } from "#shared/promises.ts";
import { openXml } from "#test/functions/scanning/made-archives.ts";
import { plainPdf } from "#test/functions/scanning/made-files.ts";
import { codeOf, entriesOf, post } from "#test/support/file-store.ts";
import { inputsCall, type Sent, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn, step } from "./paths.ts";
import { addForm, at, infected, keyOf, pageOf, postForm, ready } from "./writing.ts";

let site: SubmissionsWorld;
/** Lets the store tell what arrived, scanning look at it, and inputs learn of it. */
let settle: () => Promise<void>;
beforeAll(async () => {
  site = await freshSite();
  const { store, faults } = site.files;
  const room = scanningRoom(site.connection);
  const clock = { now: () => site.connection.now().getTime() };
  const handlers = {
    scanning: (event: unknown) => fileEvent(room, FileEvents.parse(event), site.connection.now()),
  };
  const house = { bucket: "papers", names: ["scanning"] as const, handlers, clock, faults };
  const events = new EventsOfStore({ ...house, store, counters: new Counters() });
  settle = async () => {
    await events.drain();
    await scanningDuties(room, site.connection.now());
    await site.runDuties();
  };
});
afterAll(() => site.close());

const documentIn = async (reference: string, document: string) =>
  (await site.find(reference)).documents.find(({ id }) => id === document);

const formOf = (sent: Sent, wish: object = {}) =>
  site.insist(site.post(`/api/submissions/${sent.reference}/files`, { name: "paper.pdf", ...wish }, sent.own));

const sendFile = async (sent: Sent, bytes: Buffer, wish: object = {}) => {
  const form = await formOf(sent, wish);
  const response = await post(form.url, entriesOf(form, new Blob([new Uint8Array(bytes)])));
  await settle();
  return { document: String(form.document), status: response.status };
};

describe("a file of an input", () => {
  it("goes straight to the store by a form, is looked at, and shown with what was found and its checksum", async () => {
    const sent = await site.fill();
    const { document, status } = await sendFile(sent, plainPdf);
    expect(status).toBe(303);
    const stored = await documentIn(sent.reference, document);
    expect(stored).toMatchObject({ state: "ready", kind: "pdf", size: plainPdf.length, name: "paper.pdf" });
    expect(stored?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const { html } = await pageOf(site.browserOf(sent.own), at(sent.reference, `files/${document}`));
    expect(html).toContain('data-upload-state="ready"');
    expect(html).toContain(stored?.sha256 ?? "none");
  });

  it("is one form until that ran out, takes parts where scripts run, and comes back to its page", async () => {
    const sent = await site.fill();
    const { document, page } = await addForm(site, sent, { "file.name": "one.pdf", "file.language": "fr" });
    const { html } = await pageOf(site.browserOf(sent.own), page);
    expect(html).toContain(`data-parts="${page}/parts"`);
    expect(html).toMatch(/accept="\.pdf,\.txt,[^"]*\.ods"/);
    expect(html).not.toContain(".png");
    const again = await formOf(sent, { document });
    expect(again.fields.key).toBe(await keyOf(site, sent.reference, document));
    site.clock.advance({ minutes: 56 });
    expect((await formOf(sent, { document })).fields.key).not.toBe(again.fields.key);
    expect(await documentIn(sent.reference, document)).toMatchObject({ language: "fr" });
  });

  it("says that it is being checked once a browser comes back, whatever the store told it", async () => {
    const sent = await site.fill();
    const { document, page } = await addForm(site, sent);
    const { html } = await pageOf(site.browserOf(sent.own), `${page}?bucket=papers&key=submissions/x&etag=y`);
    expect(html).toContain("Being checked");
    expect(await documentIn(sent.reference, document)).toMatchObject({ state: "issued" });
  });

  it("keeps to the number that the call takes, by page and by program", async () => {
    const sent = await site.fill();
    for (let count = 0; count < 3; count++) await addForm(site, sent);
    const { body } = await site.post(`/api/submissions/${sent.reference}/files`, {}, sent.own);
    expect(body.errors).toMatchObject([{ field: "file.name", code: "too_many_files" }]);
    expect((await pageOf(site.browserOf(sent.own), at(sent.reference, "files"))).html).toContain("There is no room");
  });

  it("is a translation of one that is there, answers the same question, and of no translation", async () => {
    const sent = await site.fill();
    const original = await site.addFile(sent, { language: "en" });
    const translation = await site.addFile(sent, { language: "ar", translationOf: original });
    expect(await documentIn(sent.reference, translation)).toMatchObject({ translationOf: original, language: "ar" });
    const refused = async (file: object) =>
      (await site.post(`/api/submissions/${sent.reference}/files`, file, sent.own)).body.errors;
    const wrong = [{ field: "file.translationOf", code: "not_a_choice" }];
    expect(await refused({ translationOf: translation })).toMatchObject(wrong);
    expect(await refused({ translationOf: "nobody" })).toMatchObject(wrong);
    expect(await refused({ translationOf: original, question: "evidence" })).toMatchObject(wrong);
    expect(await refused({ question: "lessons" })).toMatchObject([{ field: "file.question", code: "not_a_choice" }]);
    const browser = site.browserOf(sent.own);
    const page = at(sent.reference, `files/${translation}`);
    const changed = await postForm(browser, page, { decision: "save", language: "fr", translationOf: "" });
    expect(changed.status).toBe(303);
    expect(await documentIn(sent.reference, translation)).not.toHaveProperty("translationOf");
    await site.save(sent, { documents: { [translation]: { translationOf: original } } });
    await site.insist(site.decide(sent.own, sent.reference, "detach", { document: original }));
    expect(await documentIn(sent.reference, translation)).not.toHaveProperty("translationOf");
  });

  it("that cannot be cleaned is published as it was sent only when its sender says so", async () => {
    const sent = await site.fill();
    const prepared = { traces: [{ what: "author" as const, values: ["Zawadi"] }] };
    const document = await site.addFile(sent, { name: "old.doc" }, { kind: "doc", prepared });
    const page = at(sent.reference, `files/${document}`);
    const browser = site.browserOf(sent.own);
    const { html } = await pageOf(browser, page);
    expect(html).toContain("data-uncleanable");
    expect(html).toContain("Name of the author: Zawadi");
    expect((await postForm(browser, page, { decision: "consent_file" })).status).toBe(303);
    expect(await documentIn(sent.reference, document)).toMatchObject({ asSent: true });
    const clean = await site.addFile(sent);
    const wrong = await site.decide(sent.own, sent.reference, "consent_file", { document: clean });
    expect(wrong).toMatchObject({ status: 409 });
  });

  it("is taken back, or given up for the good one before it", async () => {
    const sent = await site.fill();
    const document = await site.addFile(sent);
    const good = await keyOf(site, sent.reference, document);
    site.clock.advance({ minutes: 1 });
    const page = at(sent.reference, `files/${document}`);
    const browser = site.browserOf(sent.own);
    expect((await postForm(browser, page, { decision: "attach", "file.name": "b.pdf" })).status).toBe(303);
    expect(await keyOf(site, sent.reference, document)).not.toBe(good);
    expect((await postForm(browser, page, { decision: "detach" })).location).toBe(page);
    expect(await documentIn(sent.reference, document)).toMatchObject({ upload: good, state: "ready" });
    expect((await postForm(browser, page, { decision: "detach" })).location).toBe(at(sent.reference, "files"));
    expect((await site.find(sent.reference)).documents).toEqual([]);
  });
});

it("a file comes in parts where scripts run, for nobody but whoever sends it", async () => {
  const sent = await site.fill();
  const { document, page } = await addForm(site, sent);
  const take = (token: string, asked: object) =>
    site.app.request(`${page}/parts`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000", cookie: `session=${token}` },
      body: JSON.stringify(asked),
    });
  const beginning = { step: "begin", name: "in parts.pdf", size: plainPdf.length };
  const stranger = await site.handIn();
  for (const token of [stranger.own, site.staff.officer]) expect((await take(token, beginning)).status).toBe(404);
  const begun = await take(sent.own, beginning);
  expect(begun.status).toBe(200);
  const { upload, links } = (await begun.json()) as { upload: string; links: { url: string }[] };
  expect(links).toHaveLength(1);
  const early = await take(sent.own, { step: "finish", upload });
  expect(early.status).toBe(409);
  const body = new Uint8Array(plainPdf);
  expect((await fetch(links[0]?.url ?? "", { method: "PUT", body })).status).toBe(200);
  expect(await (await take(sent.own, { step: "finish", upload })).json()).toEqual({ done: true });
  await settle();
  expect(await documentIn(sent.reference, document)).toMatchObject({ state: "ready", name: "in parts.pdf" });
});

describe("a file that is no good", () => {
  it("in a draft is told of with how to send it again, and keeps the draft from being sent until it is gone", async () => {
    const sent = await site.fill();
    const { document } = await sendFile(sent, openXml("docx", { "word/vbaProject.bin": "x" }), { name: "plan.docx" });
    expect(await documentIn(sent.reference, document)).toMatchObject({ state: "refused", findings: ["macros"] });
    expect((await site.mailsAbout(sent.reference)).toSorted()).toEqual(["draft", "fileRefused"]);
    const mail = (await site.rows("outbox")).find(
      (row) => row.reference === sent.reference && row.kind === "fileRefused",
    );
    expect(JSON.stringify(mail?.blocks)).toMatch(/plan\.docx.*macros.*Save it without them/s);
    const { body } = await site.decide(sent.own, sent.reference, "submit");
    expect(body.errors).toMatchObject([{ field: `documents.${document}`, code: "file_refused" }]);
    await site.insist(site.decide(sent.own, sent.reference, "detach", { document }));
    expect((await site.decide(sent.own, sent.reference, "submit")).status).toBe(200);
  });

  it("after sending leaves the input as it is, and may be sent again for a week", async () => {
    const sent = await site.fill();
    const { document, key } = await addForm(site, sent);
    await site.scanned(key, { state: "stored", objectVersion: "1" });
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    await site.scanned(key, infected);
    expect(await site.find(sent.reference)).toMatchObject({ status: "submitted" });
    const { reopened } = await site.find(sent.reference);
    expect(Date.parse(reopened[document] ?? "") - site.connection.now().getTime()).toBe(fileDays * 86_400_000);
    expect((await site.mailsAbout(sent.reference)).toSorted()).toEqual(["draft", "fileRefused", "received"]);
    const browser = site.browserOf(sent.own);
    const own = await pageOf(browser, at(sent.reference));
    expect(own.html).toContain(at(sent.reference, `files/${document}`));
    const page = at(sent.reference, `files/${document}`);
    expect((await postForm(browser, page, { decision: "replace_file" })).status).toBe(303);
    await site.scanned(await keyOf(site, sent.reference, document), ready);
    expect(await site.find(sent.reference)).toMatchObject({ status: "submitted", reopened: {} });
    expect((await site.decide(sent.own, sent.reference, "replace_file", { file: { document } })).status).toBe(409);
    expect((await site.decide(sent.own, sent.reference, "attach", { file: {} })).status).toBe(409);
  });

  it("may not be replaced when the week is over", async () => {
    const sent = await inputIn(site, "submitted");
    const from = await site.find(sent.reference);
    const document = { id: "a", upload: "submissions/a", begunAt: from.since, name: "", findings: [] };
    const now = site.connection.now();
    const reopened = { a: new Date(now.getTime() - 1).toISOString() };
    const to = { ...from, documents: [{ ...document, state: "refused" as const }], reopened };
    await (await site.room.inputs()).make({ from, to, what: "check_file", by: "system", now });
    const answer = await site.decide(sent.own, sent.reference, "replace_file", { file: { document: "a" } });
    expect(answer).toMatchObject({ status: 409, body: { code: "not_now" } });
  });

  it("is larger than 25 MB by one byte: refused with what to do, whichever way it came", async () => {
    const sent = await site.fill();
    const { document, status } = await sendFile(
      sent,
      Buffer.concat([plainPdf, Buffer.alloc(mostFileBytes + 1 - plainPdf.length)]),
    );
    expect(status).toBe(303);
    expect(await documentIn(sent.reference, document)).toMatchObject({ state: "refused", findings: ["too_large"] });
    const page = at(sent.reference, `files/${document}`);
    const browser = site.browserOf(sent.own);
    expect((await pageOf(browser, page)).html).toContain('data-code="too_large"');
    const form = await formOf(sent, { document });
    const huge = new Blob([new Uint8Array(mostFormBytes + 1)]);
    expect(await codeOf(await post(form.url, entriesOf(form, huge)))).toBe("EntityTooLarge");
    const begin = (size: number) =>
      site.app.request(`${page}/parts`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          origin: "http://localhost:3000",
          cookie: `session=${sent.own}`,
        },
        body: JSON.stringify({ step: "begin", name: "big.pdf", size }),
      });
    const refused = await begin(mostFileBytes + 1);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("file_too_large");
    expect((await begin(mostFileBytes)).status).toBe(200);
  });
});

describe("a form that was changed", () => {
  it.each([
    ["key", "submissions/somewhere-else"],
    ["key", "prepared/somewhere-else"],
    ["Content-Type", "text/html"],
    ["success_action_redirect", "https://example.org/"],
    ["policy", Buffer.from("{}").toString("base64")],
  ])("in its %s is refused by the store", async (field, value) => {
    const sent = await site.fill();
    const form = await formOf(sent);
    const changed = { ...form, fields: { ...form.fields, [field]: value } };
    expect((await post(form.url, entriesOf(changed))).status).toBe(403);
    await settle();
    expect(await documentIn(sent.reference, form.document)).toMatchObject({ state: "issued" });
  });

  it("ran out, or was used twice: what came first counts", async () => {
    const sent = await site.fill();
    const form = await formOf(sent);
    const bytes = (pdf: Buffer) => entriesOf(form, new Blob([new Uint8Array(pdf)]));
    await post(form.url, bytes(plainPdf));
    await settle();
    const before = await documentIn(sent.reference, form.document);
    expect((await post(form.url, bytes(openXml("docx", { "word/vbaProject.bin": "x" })))).status).toBe(303);
    await settle();
    expect(await documentIn(sent.reference, form.document)).toEqual(before);
    const other = await formOf(sent);
    await site.pass({ minutes: 56 });
    expect((await post(other.url, entriesOf(other))).status).toBe(403);
  });
});

describe("what a file is called", () => {
  it.each([
    ["C:\\Users\\zawadi\\paper.pdf", "paper.pdf"],
    ["../../etc/passwd", "passwd"],
    ["/home/zawadi/", "zawadi"],
    ["paper\u202Efdp.exe", "paper fdp.exe"],
    ["a\u0000b\u0007.pdf", "a b .pdf"],
    ["ورقة.pdf", "ورقة.pdf"],
    ["", ""],
  ])("%j is kept as %j", async (typed, name) => {
    const sent = await site.fill();
    const { document } = await formOf(sent, { name: typed });
    expect(await documentIn(sent.reference, document)).toMatchObject({ name });
  });

  it("survives 255 emoji, whole ones, and its ending", async () => {
    const sent = await site.fill();
    const { document } = await formOf(sent, { name: `${"😀".repeat(251)}.pdf` });
    const name = (await documentIn(sent.reference, document))?.name ?? "";
    expect(name).toMatch(/^(?:😀)+\.pdf$/u);
    const { html, status } = await pageOf(site.browserOf(sent.own), at(sent.reference, "files"));
    expect(status).toBe(200);
    expect(html).toContain(name);
  });
});

describe("verdicts", () => {
  it("that come late, twice, or for a file that was replaced change nothing they should not", async () => {
    const sent = await site.fill();
    const { document, key } = await addForm(site, sent);
    await site.scanned(key, infected);
    expect(
      (await postForm(site.browserOf(sent.own), at(sent.reference, `files/${document}`), { decision: "attach" }))
        .status,
    ).toBe(303);
    const other = await keyOf(site, sent.reference, document);
    const { fileChecked } = await import("#functions/submissions/submitting/checked-file.ts");
    const told = (about: string) =>
      fileChecked(site.room)(
        { id: "x", kind: "file_checked", matter: "", by: "system", input: { key: about } } as never,
        site.connection.now(),
      );
    const before = await site.find(sent.reference);
    await told(key);
    await told("submissions/nothing");
    expect(await site.find(sent.reference)).toEqual(before);
    await site.scanned(other, ready);
    const after = await site.find(sent.reference);
    await told(other);
    expect(await site.find(sent.reference)).toEqual(after);
    expect((await site.mailsAbout(sent.reference)).filter((kind) => kind === "fileRefused")).toHaveLength(1);
  });

  it("that never come let the input be sent, reviewed, and its file be refused in the end", async () => {
    const sent = await site.fill();
    const { document, key } = await addForm(site, sent);
    await site.scanned(key, { state: "stored", objectVersion: "1" });
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "officer", "take");
    const publish = await site.decide(site.staff.officer, sent.reference, "publish");
    expect(publish).toMatchObject({ status: 409, body: { code: "files_unfinished" } });
    await site.scanned(key, { state: "refused", findings: ["unscannable"] });
    expect(await site.find(sent.reference)).toMatchObject({ status: "under_review" });
    expect((await site.find(sent.reference)).reopened[document]).toBeDefined();
  });

  it("keep nobody from saving what they were writing meanwhile", async () => {
    const sent = await site.fill();
    const { key } = await addForm(site, sent);
    const { version } = await site.find(sent.reference);
    await site.scanned(key, ready);
    const said = { version, content: { title: "Written meanwhile" } };
    expect((await site.decide(sent.own, sent.reference, "save", said)).status).toBe(200);
  });
});

describe("the grace for slow lines", () => {
  const closes = Date.parse(inputsCall.closesAt);
  const hours = 3_600_000;

  it("lets a file that was begun in time arrive within two hours, and its input be sent in time", async () => {
    const [slow, idle] = [await site.fill(), await site.fill()];
    await site.passTo(new Date(closes - 600_000).toISOString());
    const email = async ({ reference }: Sent) => (await site.find(reference)).email;
    const own = await site.signIn(await email(slow));
    const form = await formOf({ ...slow, own });
    await site.passTo(new Date(closes + hours / 2).toISOString());
    expect(await site.find(idle.reference)).toMatchObject({ status: "expired" });
    expect(await site.find(slow.reference)).toMatchObject({ status: "draft" });
    expect(await site.post(`/api/submissions/${slow.reference}/files`, {}, own)).toMatchObject({
      status: 409,
      body: { code: "call_not_open" },
    });
    expect((await post(form.url, entriesOf(form, new Blob([new Uint8Array(plainPdf)])))).status).toBe(303);
    await settle();
    expect((await site.decide(own, slow.reference, "submit")).status).toBe(200);
    expect(await site.find(slow.reference)).toMatchObject({ status: "submitted", late: false });
  });
});
