import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputFor, inputIn, step } from "./paths.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const at = "/en/desk/submissions";
const deskOf = (name: "officer" | "second" | "secretariat" | "asian" | "auditor") => site.browserOf(site.staff[name]);

describe("who sees an input at the desk", () => {
  it("officers without a region and of its own, and nobody else", async () => {
    const asian = await inputIn(site, "submitted", { content: { country: "JP" } });
    const african = await inputIn(site, "submitted");
    const statusFor = async (token: string, reference: string) => ({
      page: (await site.browserOf(token).get(`${at}/${reference}`)).status,
      program: (await site.get(`/api/submissions/queue/${reference}`, token)).status,
    });
    const { officer, secretariat } = site.staff;
    for (const { reference } of [asian, african])
      for (const token of [officer, secretariat])
        expect(await statusFor(token, reference)).toEqual({ page: 200, program: 200 });
    expect(await statusFor(site.staff.asian, asian.reference)).toEqual({ page: 200, program: 200 });
    expect(await statusFor(site.staff.asian, african.reference)).toEqual({ page: 404, program: 404 });
    expect((await statusFor(site.staff.auditor, african.reference)).page).toBe(403);
    expect((await statusFor(african.own, african.reference)).page).toBe(403);
    expect((await site.browserOf().get(`${at}/${african.reference}`)).status).toBe(303);
    expect((await site.decide(site.staff.asian, asian.reference, "take")).status).toBe(200);
  });

  it("no draft, not even its address", async () => {
    const { reference } = await inputIn(site, "draft");
    expect((await deskOf("secretariat").get(`${at}/${reference}`)).status).toBe(404);
    const queue = await (await deskOf("secretariat").get(`${at}?status=submitted`)).text();
    expect(queue).not.toContain(reference);
    expect((await deskOf("secretariat").get(`${at}?status=draft`)).status).toBe(422);
  });

  it("of one's own input nobody, whatever else they are", async () => {
    const sent = await inputIn(site, "submitted");
    const { person } = await site.hire("officer");
    const input = await site.find(sent.reference);
    await site.put("inputs", { ...input, personId: person.id });
    const { sessions } = await site.office.room.signIns();
    const token = await sessions.start(person, "", site.connection.now(), site.connection.random);
    expect(await site.decide(token, sent.reference, "take")).toMatchObject({ status: 403 });
    expect((await site.browserOf(token).get(`${at}/${sent.reference}`)).status).toBe(404);
    expect((await site.get(`/api/submissions/queue/${sent.reference}`, token)).status).toBe(404);
    expect((await site.decide(token, sent.reference, "withdraw", inputFor(site, "withdraw"))).status).toBe(200);
  });

  it("of what a colleague sent for one's own organization nobody, nor is it given to them", async () => {
    const sent = await inputIn(site, "submitted");
    const { person } = await site.hire("officer");
    const [owner] = await site.rows("organizations", { reference: (await site.office.handIn()).reference });
    const colleagues = [{ personId: person.id, since: site.connection.now().toISOString() }];
    await site.put("organizations", { ...owner, colleagues });
    await site.put("inputs", { ...(await site.find(sent.reference)), organization: owner?.id });
    const { sessions } = await site.office.room.signIns();
    const token = await sessions.start(person, "", site.connection.now(), site.connection.random);
    for (const decision of ["take", "note", "withdraw"])
      expect(await site.decide(token, sent.reference, decision, inputFor(site, decision))).toMatchObject({
        status: 404,
      });
    expect((await site.browserOf(token).get(`${at}/${sent.reference}`)).status).toBe(404);
    expect((await site.get(`/api/submissions/queue/${sent.reference}`, token)).status).toBe(404);
    await site.insist(site.decide(site.staff.officer, sent.reference, "take"));
    const given = await site.decide(site.staff.officer, sent.reference, "hand_over", { assignee: person.id });
    expect(given).toMatchObject({ status: 422, body: { errors: [{ field: "assignee", code: "not_a_choice" }] } });
  });

  it("of a correction that was not sent yet, only what is published", async () => {
    const sent = await inputIn(site, "revising");
    await site.save(sent, { content: { title: "Not for officers yet", showing: "secretariat" } });
    const html = await (await deskOf("officer").get(`${at}/${sent.reference}`)).text();
    expect(html).not.toContain("Not for officers yet");
    expect(html).toContain("Fair recruitment for domestic workers");
    const { body } = await site.get(`/api/submissions/queue/${sent.reference}`, site.staff.officer);
    expect(JSON.stringify(body)).not.toContain("Not for officers yet");
  });
});

describe("files of a case", () => {
  it("the cleaned copy and the text are given by links that live for a minute, the original to nobody", async () => {
    const sent = await site.fill();
    const id = await site.addFile(sent, { name: "ورقة.pdf", text: "Words of a file." });
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    const document = (await site.find(sent.reference)).documents.find((one) => one.id === id);
    const files = `${at}/${sent.reference}/documents/${id}`;
    for (const [what, copy] of [
      ["copy", document?.prepared?.cleaned],
      ["text", document?.prepared?.text],
    ] as const) {
      const answer = await deskOf("officer").get(`${files}/${what}`);
      expect({ what, status: answer.status, cached: answer.headers.get("cache-control") }).toEqual({
        what,
        status: 302,
        cached: "private, no-store",
      });
      const link = new URL(answer.headers.get("location") ?? "");
      expect(decodeURIComponent(link.pathname)).toContain(copy?.key);
      expect(link.searchParams.get("versionId")).toBe(copy?.version);
      expect(link.searchParams.get("X-Amz-Expires")).toBe("60");
      expect(link.searchParams.get("response-content-disposition")).toContain("attachment");
    }
    const text = await fetch((await deskOf("officer").get(`${files}/text`)).headers.get("location") ?? "");
    expect(await text.text()).toBe("Words of a file.");
    for (const path of [files, `${files}/original`, `${at}/${sent.reference}/documents/none/copy`])
      expect((await deskOf("secretariat").get(path)).status).toBe(404);
    expect((await deskOf("asian").get(`${files}/copy`)).status).toBe(404);
    expect((await site.browserOf(sent.own).get(`${files}/copy`)).status).toBe(403);
  });

  it("of what was withdrawn are nobody's any more", async () => {
    const sent = await site.fill();
    const id = await site.addFile(sent);
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "own", "withdraw");
    const page = await deskOf("officer").get(`${at}/${sent.reference}`);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain("paper.pdf");
    expect((await deskOf("officer").get(`${at}/${sent.reference}/documents/${id}/copy`)).status).toBe(404);
  });

  it("what was found beside the content is named to officers without its values", async () => {
    const sent = await site.fill();
    await site.addFile(sent);
    await site.insist(site.decide(sent.own, sent.reference, "submit"));
    const html = await (await deskOf("officer").get(`${at}/${sent.reference}`)).text();
    expect(html).toContain("name of the author");
    expect(html).toContain("Words: 4. Characters: 16.");
    expect(html).toContain("Words of a file.");
    const { body } = await site.get(`/api/submissions/queue/${sent.reference}`, site.staff.officer);
    expect(body.documents[0]).toMatchObject({ traces: ["author"], cleaned: true, characters: 16 });
    for (const seen of [html, JSON.stringify(body)]) expect(seen).not.toContain("Zawadi");
  });
});

describe("the secretariat", () => {
  it("takes a case over, puts it back and gives it to somebody else; officers only their own", async () => {
    const sent = await inputIn(site, "under_review");
    const { second } = site.staff;
    for (const decision of ["put_back", "hand_over"])
      expect(await site.decide(second, sent.reference, decision, inputFor(site, decision))).toMatchObject({
        status: 409,
        body: { code: "assigned" },
      });
    expect(await site.decide(second, sent.reference, "take_over")).toMatchObject({ status: 403 });
    await step(site, sent, "secretariat", "hand_over");
    expect((await site.find(sent.reference)).assignee).toBe(site.people.second.id);
    expect((await site.rows("outbox")).find(({ kind }) => kind === "handedOver")?.personId).toBe(site.people.second.id);
    await step(site, sent, "secretariat", "put_back");
    expect(await site.find(sent.reference)).toMatchObject({ status: "submitted" });
    expect((await site.find(sent.reference)).assignee).toBeUndefined();
  });
});
