import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexDue } from "#functions/submissions/library/indexing.ts";
import { inputsCall, type Sent, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputFor, inputIn, step } from "./paths.ts";
import { addForm, infected, ready } from "./writing.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const decide = (token: string, reference: string, decision: string, more: Record<string, unknown> = {}) =>
  site.decide(token, reference, decision, { ...inputFor(site, decision), ...more });

const own = (sent: Sent) => site.get(`/api/submissions/own/${sent.reference}`, sent.own);

describe("a name that is withheld", () => {
  const name = "Qwertzuiop Foundation";
  it("stands nowhere that anybody can ask for, whatever its files are called", async () => {
    const sent = await site.fill({ content: { by: name, showing: "withheld", country: "MU" } });
    const document = await site.addFile(sent, { name: `${name} report.pdf` });
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "officer", "take");
    await step(site, sent, "officer", "publish");
    await step(site, sent, "own", "revise");
    await step(site, sent, "own", "send_revision");
    await step(site, sent, "officer", "take");
    await step(site, sent, "officer", "publish");
    const asked = async () => {
      const at = `/en/submissions/${sent.reference}`;
      const answers = await Promise.all(
        [
          at,
          `${at}?version=1`,
          `${at}/words`,
          `${at}/files/${document}`,
          `${at}/files/${document}?as=text`,
          `${at}/files/${document}?version=1`,
          `/api/submissions/${sent.reference}`,
          "/api/submissions",
          "/api/submissions/export",
          "/api/submissions/export?format=csv",
          "/feeds/submissions?lang=en",
          "/en/submissions",
          "/en/submissions?q=Qwertzuiop",
          `/api/submissions/figures?forum=${inputsCall.forum}`,
        ].map(async (path) => {
          const response = await site.browserOf().get(path);
          return `${path} ${response.headers.get("location") ?? ""} ${await response.text()}`;
        }),
      );
      return answers.filter(
        (answer) =>
          /Qwertzuiop(?! )/i.test(answer.replaceAll("q=Qwertzuiop", "").replace(/value="Qwertzuiop"/, "")) ||
          /Foundation|Mauritius/.test(answer.replace(/<option[^>]*>[^<]*/g, "")),
      );
    };
    expect(await asked()).toEqual([]);
    expect((await site.get("/api/submissions?q=Qwertzuiop")).body.total).toBe(0);
    expect((await site.get("/api/submissions?country=MU")).body.total).toBe(0);
    await site.pass({ hours: 2 });
    await indexDue(site.room, site.connection.now());
    expect((await site.get("/api/submissions?q=Qwertzuiop")).body.total).toBe(0);
    expect(await asked()).toEqual([]);
    const rows = (await site.rows("published")).filter((row) => JSON.stringify(row).includes(sent.reference));
    expect(JSON.stringify(rows)).not.toMatch(/qwertzuiop/i);
  });
});

describe("a name that is hidden", () => {
  it("takes files with it that were given as they were sent, of every version, but for their text", async () => {
    const sent = await site.fill();
    const prepared = { traces: [{ what: "author" as const, values: ["Zawadi"] }] };
    const bare = await site.addFile(sent, { name: "bare.doc" }, { kind: "doc", prepared });
    const text = { ...(await site.stored(`prepared/${sent.reference}.txt`, "Its words.")), characters: 10 };
    const told = await site.addFile(sent, { name: "told.doc" }, { kind: "doc", prepared: { ...prepared, text } });
    for (const document of [bare, told])
      await site.insist(decide(sent.own, sent.reference, "consent_file", { document }));
    await site.insist(decide(sent.own, sent.reference, "submit"));
    for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
    const status = async (document: string, query = "") =>
      (await site.browserOf().get(`/en/submissions/${sent.reference}/files/${document}${query}`)).status;
    expect([await status(bare), await status(told), await status(told, "?as=text")]).toEqual([302, 302, 302]);
    await step(site, sent, "own", "hide_name");
    expect([await status(bare), await status(told), await status(told, "?as=text")]).toEqual([404, 404, 302]);
    expect(await status(told, "?version=1")).toBe(404);
    for (const decision of ["revise", "send_revision"]) await step(site, sent, "own", decision);
    for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
    expect([await status(bare), await status(told)]).toEqual([404, 404]);
  });
});

describe("what somebody in danger withdrew", () => {
  it("is no case for whoever knows its reference, on the page of any case's standing neither", async () => {
    const sent = await inputIn(site, "published");
    const status = (reference: string) => site.office.get(`/api/status/${reference}`);
    expect(await status(sent.reference)).toMatchObject({ status: 200, body: { status: "published" } });
    await site.insist(site.decide(sent.own, sent.reference, "withdraw", { reason: "safety" }));
    const page = await site.office.browserOf("").get(`/en/status?reference=${sent.reference}`);
    expect(page.status).toBe(404);
    expect((await status(sent.reference)).status).toBe(404);
    expect((await own(sent)).body).toMatchObject({ status: "withdrawn" });
    const other = await inputIn(site, "published");
    await site.insist(site.decide(other.own, other.reference, "withdraw", { reason: "mistake" }));
    expect(await status(other.reference)).toMatchObject({ status: 200, body: { status: "withdrawn" } });
  });
});

describe("at once", () => {
  const both = async (sent: Sent, one: [string, string], other: [string, string]) => {
    const answers = await Promise.all([one, other].map(([token, decision]) => decide(token, sent.reference, decision)));
    return answers.map(({ status }) => status);
  };

  it("hiding the name and publishing a correction never shows the name again", async () => {
    for (let run = 0; run < 4; run++) {
      const sent = await inputIn(site, "revising");
      await step(site, sent, "own", "send_revision");
      await step(site, sent, "officer", "take");
      const statuses = await both(sent, [sent.own, "hide_name"], [site.staff.officer, "publish"]);
      const input = await site.find(sent.reference);
      expect(statuses[0]).toBe(200);
      expect(input.public?.showing).toBe("withheld");
    }
  });

  it("one press withdraws, on a page that was left open while officers went on", async () => {
    for (const reason of ["safety", "mistake"]) {
      const sent = await inputIn(site, "submitted");
      const browser = site.browserOf(sent.own);
      const at = `/en/submissions/own/${sent.reference}`;
      const { version } = await site.find(sent.reference);
      for (const decision of ["take", "publish"]) await step(site, sent, "officer", decision);
      const answer = await browser.post(at, { decision: "withdraw", reason, version: String(version) });
      expect(answer.status).toBe(303);
      expect((await site.browserOf().get(`/en/submissions/${sent.reference}`)).status).toBe(
        reason === "safety" ? 404 : 410,
      );
    }
  });

  it("two that send are one that was sent; sending and ending leave one state", async () => {
    const sent = await site.fill();
    const answers = await both(sent, [sent.own, "submit"], [sent.own, "submit"]);
    expect(answers.toSorted()).toEqual([200, 409]);
    expect((await site.mailsAbout(sent.reference)).filter((kind) => kind === "received")).toHaveLength(1);
  });

  it("a file that is found ready while its input is sent ends ready, in an input that was sent", async () => {
    const sent = await site.fill();
    const { document, key } = await addForm(site, sent);
    await site.scanned(key, { state: "stored", objectVersion: "1" });
    const [answer] = await Promise.all([decide(sent.own, sent.reference, "submit"), site.scanned(key, ready)]);
    expect([200, 409]).toContain(answer.status);
    if (answer.status === 409) await site.insist(decide(sent.own, sent.reference, "submit"));
    const { status, documents } = await site.find(sent.reference);
    expect(status).toBe("submitted");
    expect(documents).toMatchObject([{ id: document, state: "ready" }]);
  });

  it("a withdrawal and a bad file leave nothing public, and nothing to send again", async () => {
    for (let run = 0; run < 3; run++) {
      const sent = await site.fill();
      const { key } = await addForm(site, sent);
      await site.scanned(key, { state: "stored", objectVersion: "1" });
      await site.insist(decide(sent.own, sent.reference, "submit"));
      const [answer] = await Promise.all([decide(sent.own, sent.reference, "withdraw"), site.scanned(key, infected)]);
      if (answer.status !== 200) await site.insist(decide(sent.own, sent.reference, "withdraw"));
      const input = await site.find(sent.reference);
      expect(input).toMatchObject({ status: "withdrawn", reopened: {} });
      expect(input).not.toHaveProperty("public");
    }
  });

  it("files from two windows are never more than the call takes", async () => {
    const sent = await site.fill();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        site.post(`/api/submissions/${sent.reference}/files`, { name: "a.pdf" }, sent.own),
      ),
    );
    for (const { status } of answers) expect([201, 409, 422]).toContain(status);
    for (let more = 0; more < 4; more++)
      await site.post(`/api/submissions/${sent.reference}/files`, { name: "a.pdf" }, sent.own);
    expect((await site.find(sent.reference)).documents).toHaveLength(3);
  });

  it("an index that is made while something is withdrawn does not bring it back", async () => {
    const sent = await inputIn(site, "published", { content: { title: "Zebracrossing withdrawn meanwhile" } });
    await site.pass({ hours: 2 });
    const total = async () => (await site.get("/api/submissions?q=Zebracrossing")).body.total;
    await site.insist(decide(await site.signIn((await site.find(sent.reference)).email), sent.reference, "withdraw"));
    await Promise.all([indexDue(site.room, site.connection.now()), indexDue(site.room, site.connection.now())]);
    expect(await total()).toBe(0);
    for (let run = 0; run < 3; run++) {
      await site.pass({ hours: 2 });
      expect(await total()).toBe(0);
    }
    expect((await site.get(`/api/submissions/${sent.reference}`)).status).toBe(410);
  });
});

describe("a refusal that is proposed", () => {
  it("looks to its sender like a review that goes on, on pages and for programs", async () => {
    let sent = await site.fill();
    await site.addFile(sent);
    await site.insist(decide(sent.own, sent.reference, "submit"));
    await step(site, sent, "officer", "take");
    const shown = async () => {
      const page = await (await site.browserOf(sent.own).get(`/en/submissions/own/${sent.reference}`)).text();
      const { version, ...body } = (await own(sent)).body;
      const { items } = (await site.get("/api/submissions/own", sent.own)).body;
      const listed = items.map(({ version, ...item }: { version: number }) => item);
      const me = await (
        await site.browserOf(sent.own).get(`/en/submissions/own/${sent.reference}/files/${body.documents[0].id}`)
      ).text();
      const bare = (html: string) => html.replace(/name="version" value="\d+"/g, "");
      return { page: bare(page), me: bare(me), body, listed };
    };
    // Past the day by which everybody is answered, when dates count from what happened last.
    await site.passTo("2027-04-20T09:00:00.000Z");
    sent = { ...sent, own: await site.signIn((await site.find(sent.reference)).email) };
    const before = await shown();
    await step(site, sent, "officer", "propose_refusal");
    expect(await shown()).toEqual(before);
  });
});
