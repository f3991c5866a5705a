import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counted, nothing } from "#functions/submissions/moderation/tally.ts";
import { Published } from "#shared/published.ts";
import { inputsCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn, step } from "./paths.ts";
import { callProjection } from "./published-forums.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
  await site.put("published", callProjection(inputsCall));
});
afterAll(() => site.close());

const figuresOf = async () => {
  const { store, settings } = site.connection;
  const all = await new Published(store, settings.table("published")).inputFiguresOf(inputsCall.forum);
  return all.find(({ call }) => call === inputsCall.id);
};

const page = async (language = "en") => {
  const answer = await site.browserOf().get(`/${language}/submissions/figures?call=${inputsCall.id}`);
  return { status: answer.status, cached: answer.headers.get("cache-control"), html: await answer.text() };
};

describe("figures of a call", () => {
  it("are none before they were counted", async () => {
    const { status, html } = await page();
    expect(status).toBe(200);
    expect(html).toContain("Nothing was counted yet.");
    expect((await site.browserOf().get("/en/submissions/figures?call=nothing")).status).toBe(404);
    expect((await site.browserOf().get("/en/submissions/figures")).status).toBe(404);
  });

  it("are counted once a day by what happened and why, and tell nothing that is not public", async () => {
    const statuses = ["draft", "submitted", "refused", "refusal_proposed", "published", "taken_down"] as const;
    for (const status of [...statuses, "accepted_unpublished", "withdrawn", "upheld"] as const)
      await inputIn(site, status);
    await step(site, await inputIn(site, "changes_requested"), "own", "answer");
    await site.pass({ days: 1 });
    expect(await figuresOf()).toMatchObject({
      received: 9,
      published: 1,
      accepted: 1,
      withdrawn: 1,
      refused: { spam: 2 },
      takenDown: { personal_data: 1 },
      changes: { unreadable: 1 },
      answered: 6,
      medianDays: 1,
    });
    await inputIn(site, "submitted");
    await site.runDuties();
    expect((await figuresOf())?.received).toBe(9);
    await site.pass({ days: 1 });
    expect((await figuresOf())?.received).toBe(10);
  });

  it("stand on a page of their own in every language, for everybody and every cache, and are there for programs", async () => {
    for (const language of ["ar", "zh", "en", "fr", "ru", "es"]) {
      const { status, cached, html } = await page(language);
      expect({ language, status }).toEqual({ language, status: 200 });
      expect(cached).toContain("public");
      expect(html).toContain("10");
    }
    const { html } = await page();
    for (const text of ["Taken down", "It is advertising, or was sent to many", "Half of the senders"])
      expect(html).toContain(text);
    const { body } = await site.get(`/api/submissions/figures?forum=${inputsCall.forum}`);
    const own = body.items.find(({ call }: { call: string }) => call === inputsCall.id);
    expect(own).toMatchObject({ received: 10, refused: { spam: 2 } });
  });

  it("go through any number of inputs page by page", async () => {
    const { own } = await site.begin();
    for (let place = 0; place < 30; place += 1) await site.submit({ own });
    await site.pass({ days: 1 });
    expect((await figuresOf())?.received).toBe(40);
  });

  it("a correction does not make the answer to what was first sent look faster", async () => {
    const { reference } = await inputIn(site, "published");
    const input = await site.find(reference);
    const sent = { firstSentAt: "2027-01-01T00:00:00.000Z", decidedAt: "2027-01-11T00:00:00.000Z" };
    const corrected = { ...input, ...sent, sentAt: "2027-02-01T00:00:00.000Z" };
    expect(counted(nothing, corrected, []).days).toEqual({ 10: 1 });
  });

  it("are brought up to date the day after a late decision, when nothing is counted daily any more", async () => {
    const sent = await inputIn(site, "published");
    await site.passTo("2028-01-10T09:00:00.000Z");
    await site.pass({ days: 1 });
    const before = await figuresOf();
    await site.pass({ days: 1 });
    expect(await figuresOf()).toEqual(before);
    await step(site, sent, "officer", "take_down");
    await site.runDuties();
    expect(await figuresOf()).toEqual(before);
    await site.pass({ days: 1 });
    expect((await figuresOf())?.takenDown).toEqual({ personal_data: 2 });
  });
});
