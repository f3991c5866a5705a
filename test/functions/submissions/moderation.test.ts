import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { InputDocument } from "#functions/submissions/input.ts";
import { beginningOf, beginningsOf } from "#functions/submissions/moderation/desk/texts.ts";
import { languages } from "#shared/languages.ts";
import type { SubmissionsWorld } from "#test/support/submissions.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { correctionIn } from "./corrections.ts";
import { freshSite, inputIn, reachable, step } from "./paths.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const home = "/en/desk/submissions";
const deskOf = (name: "officer" | "second" | "secretariat") => site.browserOf(site.staff[name]);
const pageOf = async (response: Response) => ({ status: response.status, html: await response.text() });
const caseOf = async (reference: string, name: Parameters<typeof deskOf>[0] = "officer") =>
  pageOf(await deskOf(name).get(`${home}/${reference}`));

/** Sends one of the forms of a case's page. */
const send = async (name: Parameters<typeof deskOf>[0], reference: string, fields: Record<string, string>) => {
  const { html } = await caseOf(reference, name);
  return deskOf(name).post(`${home}/${reference}`, { ...hiddenOn(html), ...fields });
};

const offers = (html: string) => [...html.matchAll(/name="decision" value="(\w+)"/g)].map(([, name]) => name);

describe("the page of a case", () => {
  it("begins with what is looked at, and says that opinions are no reason", async () => {
    const { reference } = await inputIn(site, "submitted");
    const { html } = await caseOf(reference);
    expect(html).toContain("What an input says of migration policy is no reason to refuse it");
    expect(html.indexOf("data-look")).toBeLessThan(html.indexOf('id="decide"'));
    for (const point of ["Safety:", "Identity:", "Format:"]) expect(html).toContain(point);
  });

  it.each(reachable.filter((status) => status !== "draft" && status !== "expired"))(
    "in every language: %s",
    async (status) => {
      const { reference } = await inputIn(site, status);
      for (const language of languages) {
        const answer = await pageOf(await deskOf("officer").get(`/${language}/desk/submissions/${reference}`));
        expect({ language, status: answer.status }).toEqual({ language, status: 200 });
        expect(answer.html).toContain(`data-status="${status}"`);
        expect(answer.html).toContain(`href="/${language}/desk/enquiries?about=${reference}"`);
        expect(answer.html).toContain("Recruiters charge fees");
      }
    },
  );

  it("shows all that was sent: content, answers, texts and mails", async () => {
    const sent = await inputIn(site, "changes_requested");
    const { html } = await caseOf(sent.reference);
    for (const shown of [
      "Wanawake wa Uhamiaji",
      "Ask those concerned.",
      "About law",
      "6. ",
      "It cannot be read",
      "Because of this and that.",
      "Input sent",
      "Changes asked for",
    ])
      expect(html).toContain(shown);
    expect(html).toContain("<summary data-state=");
  });

  it("offers what the table allows, each by a form of its own", async () => {
    const { reference } = await inputIn(site, "submitted");
    expect(offers((await caseOf(reference)).html)).toEqual(["take", "note"]);
    await step(site, { reference, own: "" }, "officer", "take");
    const mine = ["publish", "put_back", "ask", "propose_refusal", "hand_over", "note"];
    expect(offers((await caseOf(reference)).html).sort()).toEqual(mine.sort());
    const others = await caseOf(reference, "second");
    expect(offers(others.html)).toEqual(["note"]);
    expect(others.html).toContain("Another officer has this case.");
    const above = await caseOf(reference, "secretariat");
    expect(offers(above.html).sort()).toEqual(["hand_over", "note", "put_back", "take_over"]);
    const proposed = await inputIn(site, "refusal_proposed");
    expect((await caseOf(proposed.reference)).html).toContain("You took part in this decision.");
    expect(offers((await caseOf(proposed.reference, "second")).html)).toEqual(["refuse", "return_refusal", "note"]);
  });

  it("decides by its forms, without scripts, and says what was done", async () => {
    const { reference } = await inputIn(site, "submitted");
    const taken = await send("officer", reference, { decision: "take" });
    expect(taken.status).toBe(303);
    expect(taken.headers.get("location")).toBe(`${home}/${reference}?done=take&reference=${reference}`);
    const { html } = await pageOf(await deskOf("officer").get(taken.headers.get("location") ?? ""));
    expect(html).toContain(`Taken by an officer. Case ${reference}.`);
    const asked = { decision: "ask", reason: "unreadable", text: "Please send it again.", due: "2026-12-05" };
    const answer = await send("officer", reference, asked);
    expect(answer.headers.get("location")).toContain(`${home}?status=under_review&done=ask`);
    expect((await site.find(reference)).question).toMatchObject({
      reason: "unreadable",
      text: "Please send it again.",
    });
  });

  it("keeps what was typed when something is missing, and marks it", async () => {
    const { reference } = await inputIn(site, "under_review");
    const words = `Words of an officer & "quotes"`;
    const { status, html } = await pageOf(
      await send("officer", reference, { decision: "ask", reason: "", text: words, due: "2026-11-22" }),
    );
    expect(status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ reason: "required", due: "too_soon" });
    expect(html).toContain("Words of an officer &amp; &quot;quotes&quot;");
    expect((await site.find(reference)).status).toBe("under_review");
  });

  it("that was left open decides nothing, and tells what happened meanwhile", async () => {
    const { reference } = await inputIn(site, "under_review");
    const { html } = await caseOf(reference);
    await step(site, { reference, own: "" }, "officer", "note");
    const late = await pageOf(
      await deskOf("officer").post(`${home}/${reference}`, { ...hiddenOn(html), decision: "publish" }),
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain('data-code="changed_meanwhile"');
    expect(late.html).toContain("What happened last: Note written");
    expect((await site.find(reference)).status).toBe("under_review");
  });

  it("is guarded by its form token", async () => {
    const { reference } = await inputIn(site, "submitted");
    const bare = await site.app.request(`${home}/${reference}`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        cookie: `session=${site.staff.officer}`,
      },
      body: "decision=take",
    });
    expect(bare.status).toBe(403);
    expect((await site.find(reference)).status).toBe("submitted");
  });

  it("shows a correction field by field, before and after", async () => {
    const sent = await correctionIn(site, "under_review", {
      corrected: { title: "A better title", objectives: ["6", "7"] },
    });
    const { html } = await caseOf(sent.reference);
    const table = html.slice(html.indexOf("data-correction"), html.indexOf("</table>"));
    for (const shown of ["Title", "Fair recruitment for domestic workers", "A better title", "7. "])
      expect(table).toContain(shown);
    expect(table).not.toContain("Recruiters charge fees");
    expect(html).toContain("Publish the new version");
    expect(html).toContain(`/en/submissions/${sent.reference}?version=1`);
  });

  it("records what became of it, and the submitter is told", async () => {
    const sent = await inputIn(site, "published");
    const fields = { decision: "record_outcome", reason: "cited", text: "Background note 3, paragraph 12." };
    expect((await send("second", sent.reference, fields)).status).toBe(303);
    const { html } = await caseOf(sent.reference);
    expect(html).toContain("Cited in a report");
    const mail = (await site.rows("outbox")).find((row) => row.reference === sent.reference && row.kind === "outcome");
    expect(JSON.stringify(mail?.blocks)).toContain("Background note 3, paragraph 12.");
  });
});

describe("texts of files on the page", () => {
  const storeOf = (answer: () => Promise<Buffer | undefined>) => async () => ({ get: answer });
  const document = (id: string): InputDocument => ({
    id,
    upload: `submissions/${id}`,
    begunAt: "2026-11-21T09:00:00.000Z",
    name: "paper.pdf",
    state: "ready",
    findings: [],
    prepared: { traces: [], text: { key: id, version: "1", size: 9, sha256: "0".repeat(64), characters: 4000 } },
  });

  it("are shown from their beginning, and counted as people count words", () => {
    expect(beginningOf("Les États, l’Union et 3 autres.")).toMatchObject({
      words: 6,
      more: false,
      characters: 31,
      goesOn: false,
    });
    expect(beginningOf("移民工人需要公平的招聘。").words).toBeGreaterThan(3);
    const long = beginningOf("😀 ".repeat(1500));
    expect({ ...long, text: [...long.text].length }).toMatchObject({ text: 2000, characters: 3000, goesOn: true });
    expect(beginningOf("word ".repeat(50_000))).toMatchObject({ words: 40_000, more: true });
  });

  it("are left out while the store of files is away, or when they are erased", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const away = storeOf(async () => {
      throw new Error("away");
    });
    expect(await beginningsOf(away, [document("one")])).toEqual(new Map());
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    expect(
      await beginningsOf(
        storeOf(async () => undefined),
        [document("one")],
      ),
    ).toEqual(new Map());
    const there = await beginningsOf(
      storeOf(async () => Buffer.from("Two words")),
      [document("one")],
    );
    expect(there.get("one")).toMatchObject({ text: "Two words", words: 2, characters: 4000, goesOn: true });
  });
});
