import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decisions } from "#functions/submissions/submissions.ts";
import type { Sent, SubmissionsWorld } from "#test/support/submissions.ts";
import { correctionIn, stateOf } from "./corrections.ts";
import { freshSite, inputFor, inputIn, step } from "./paths.ts";

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
  watchTransactions();
});
afterAll(() => site.close());

let largest = 0;

/** Every transaction that is made from now on. */
const watchTransactions = () => {
  const { store } = site.connection;
  const send = store.send.bind(store) as (command: unknown) => Promise<unknown>;
  Object.assign(store, {
    send: (command: { input: { TransactItems?: unknown[] } }) => {
      largest = Math.max(largest, command.input.TransactItems?.length ?? 0);
      return send(command);
    },
  });
};

const decide = (token: string, reference: string, decision: string, more: Record<string, unknown> = {}) =>
  site.decide(token, reference, decision, { ...inputFor(site, decision), ...more });

const auditOf = (reference: string) => site.rows("audit", { subject: reference });

describe("two officers at once", () => {
  it("cannot both take a case", async () => {
    const { reference } = await inputIn(site, "submitted");
    const { officer, second, secretariat } = site.staff;
    const answers = await Promise.all([officer, second, secretariat].map((token) => decide(token, reference, "take")));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await auditOf(reference)).filter(({ what }) => what === "take")).toHaveLength(1);
  });

  it("cannot both decide: one does, the other is told, and one mail goes out", async () => {
    const { reference } = await inputIn(site, "under_review");
    const { officer } = site.staff;
    const tried = ["publish", "ask", "propose_refusal", "publish"] as const;
    const answers = await Promise.all(tried.map((decision) => decide(officer, reference, decision)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
    const { status } = await site.find(reference);
    const mails = await site.mailsAbout(reference);
    expect(mails.filter((kind) => kind === "published")).toHaveLength(status === "published" ? 1 : 0);
    expect(mails.filter((kind) => kind === "changes")).toHaveLength(status === "changes_requested" ? 1 : 0);
  });

  it("cannot confirm and return a refusal", async () => {
    const { reference } = await inputIn(site, "refusal_proposed");
    const answers = await Promise.all([
      decide(site.staff.second, reference, "refuse"),
      decide(site.staff.secretariat, reference, "return_refusal"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("nor publish what is withdrawn in the same moment", async () => {
    const { reference, own } = await inputIn(site, "under_review");
    const answers = await Promise.all([
      decide(site.staff.officer, reference, "publish"),
      decide(own, reference, "withdraw"),
    ]);
    expect([200, 409]).toContain(answers[0]?.status);
    expect(answers[1]?.status).toBe(200);
    const { input, published } = await stateOf(site, reference);
    expect(input?.status).toBe("withdrawn");
    expect(published.filter(({ kind, change }) => kind !== "library" || !change.gone).length).toBe(
      answers[0]?.status === 200 ? 1 : 0,
    );
  });
});

describe("a page that was left open", () => {
  it("decides nothing any more", async () => {
    const { reference } = await inputIn(site, "under_review");
    const { version } = await site.find(reference);
    await step(site, { reference, own: "" }, "officer", "note");
    for (const decision of ["publish", "propose_refusal", "ask"])
      expect(await decide(site.staff.officer, reference, decision, { version })).toMatchObject({
        status: 409,
        body: { code: "changed_meanwhile" },
      });
    expect((await decide(site.staff.officer, reference, "publish", { version: version + 1 })).status).toBe(200);
  });
});

describe("the second officer", () => {
  it("is never who proposed, nor of a contested decision who took part: then it is the secretariat's", async () => {
    const sent = await inputIn(site, "refusal_proposed");
    const { reference } = sent;
    const { officer, second } = site.staff;
    for (const decision of ["refuse", "return_refusal"])
      expect(await decide(officer, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await step(site, sent, "second", "refuse");
    await step(site, sent, "own", "contest");
    for (const token of [officer, second])
      for (const decision of ["uphold", "reverse"])
        expect(await decide(token, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await step(site, sent, "secretariat", "reverse");
  });

  it("looks again at what another took down, and puts it back only by publishing it", async () => {
    const sent = await inputIn(site, "taken_down");
    await step(site, sent, "own", "contest");
    expect(await decide(site.staff.officer, sent.reference, "reverse")).toMatchObject({ status: 403 });
    await step(site, sent, "second", "reverse");
    expect((await stateOf(site, sent.reference)).published.every(({ kind }) => kind === "library")).toBe(true);
    await step(site, sent, "second", "publish");
    expect((await site.find(sent.reference)).public?.edition).toBe(2);
  });

  it("may refuse a correction after publishing what it corrects", async () => {
    const sent = await inputIn(site, "revising");
    await step(site, sent, "own", "send_revision");
    await step(site, sent, "second", "take");
    await step(site, sent, "second", "propose_refusal");
    await step(site, sent, "officer", "refuse_correction");
    expect(await site.find(sent.reference)).toMatchObject({ status: "published", public: { edition: 1 } });
  });

  it("what was proposed is not told before it is confirmed, and then in its words", async () => {
    const { reference, own } = await inputIn(site, "refusal_proposed");
    const before = await site.get(`/api/submissions/own/${reference}`, own);
    expect(before.body).toMatchObject({ status: "under_review" });
    expect(JSON.stringify(before.body)).not.toContain("Because of this and that.");
    await step(site, { reference, own }, "second", "refuse");
    expect((await site.get(`/api/submissions/own/${reference}`, own)).body.status).toBe("refused");
    const mail = (await site.rows("outbox")).find((row) => row.reference === reference && row.kind === "refused");
    expect(JSON.stringify(mail?.blocks)).toContain("Because of this and that.");
  });
});

describe("changes asked for", () => {
  it("are counted; the third time the secretariat is told, and a fourth is theirs", async () => {
    const sent = await inputIn(site, "under_review");
    const { reference } = sent;
    for (const round of [1, 2, 3]) {
      await step(site, sent, "officer", "ask");
      await step(site, sent, "own", "answer");
      const told = (await site.mailsAbout(reference)).filter((kind) => kind === "rounds");
      expect({ round, told: told.length }).toEqual({ round, told: round === 3 ? 1 : 0 });
    }
    expect(await decide(site.staff.officer, reference, "ask")).toMatchObject({
      status: 409,
      body: { code: "rounds_used" },
    });
    await step(site, sent, "secretariat", "take_over");
    await step(site, sent, "secretariat", "ask");
  });
});

describe("a correction that changes who may see it", () => {
  it("takes away what was published once it is accepted for the secretariat only", async () => {
    const sent = await correctionIn(site, "under_review", { corrected: { showing: "secretariat" } });
    expect((await stateOf(site, sent.reference)).published.length).toBeGreaterThan(1);
    await step(site, sent, "officer", "keep_unpublished");
    const { input, published } = await stateOf(site, sent.reference);
    expect(input).toMatchObject({ status: "accepted_unpublished", stub: { what: "withdrawn" } });
    expect(input?.public).toBeUndefined();
    expect(published.filter(({ kind }) => kind !== "library")).toEqual([]);
  });

  it("never brings back a name that was hidden meanwhile", async () => {
    const sent = await inputIn(site, "revising");
    await step(site, sent, "own", "hide_name");
    await step(site, sent, "own", "drop_revision");
    expect(await site.find(sent.reference)).toMatchObject({
      content: { showing: "withheld" },
      public: { showing: "withheld" },
    });
    const confidential = await inputIn(site, "revising");
    await site.save(confidential, { content: { showing: "secretariat" } });
    await step(site, confidential, "own", "hide_name");
    expect((await site.find(confidential.reference)).content.showing).toBe("secretariat");
  });
});

const everybody = ["own", "officer", "second", "secretariat"] as const;

/** What somebody could decide now of what the property is about; withdrawing, which ends all, seldom. */
const offered = async (sent: Sent, who: (typeof everybody)[number]): Promise<string[]> => {
  const [at, token] = who === "own" ? ["own", sent.own] : [`queue`, site.staff[who]];
  const { body } = await site.get(`/api/submissions/${at}/${sent.reference}`, token);
  const open: string[] = body.decisions ?? [];
  return open.filter((name) => !["attach", "replace_file", "detach", "consent_file"].includes(name));
};

const mailOf = (what: string): string | undefined => {
  const row = Object.entries(decisions).find(([name]) => name === what)?.[1];
  return row && "mail" in row ? row.mail : undefined;
};

const wideContent = {
  regions: ["africa", "arab_states", "asia_pacific", "europe_north_america", "latin_america_caribbean"],
};

describe("whatever is decided", () => {
  it("every answer has its mail, nothing stays public that was taken away, and no transaction grows too large", async () => {
    const begun = fc.constantFrom("submitted", "published", "refusal_proposed", "revising");
    const move = fc.tuple(fc.constantFrom(...everybody), fc.nat({ max: 1000 }));
    await fc.assert(
      fc.asyncProperty(begun, fc.array(move, { minLength: 8, maxLength: 20 }), async (status, moves) => {
        const sent = await inputIn(site, status, { content: wideContent });
        for (const [who, choice] of moves) {
          const open = (await offered(sent, who)).filter((name) => name !== "withdraw" || choice % 9 === 0);
          const name = open[choice % Math.max(open.length, 1)];
          if (!name) continue;
          const token = who === "own" ? sent.own : site.staff[who];
          const { status } = await decide(token, sent.reference, name);
          expect([200, 422]).toContain(status);
          await expectSound(sent);
        }
        const happened = (await auditOf(sent.reference)).flatMap(({ what }) => mailOf(String(what)) ?? []);
        const toStaff = ["nag", "handedOver", "rounds"];
        const mails = (await site.mailsAbout(sent.reference)).filter((kind) => !toStaff.includes(kind));
        expect(mails.sort()).toEqual(happened.sort());
      }),
      { numRuns: 8 },
    );
    expect(largest).toBeLessThanOrEqual(12);
  });

  const expectSound = async ({ reference }: Sent) => {
    const [input, shown] = await Promise.all([site.find(reference), site.rows("published")]);
    const published = shown.filter(({ place }) => String(place).endsWith(reference));
    const pages = published.filter(({ kind }) => kind !== "library");
    const newest = published.filter(({ kind }) => kind === "library").at(-1);
    expect(pages.length > 0).toBe(input.public !== undefined);
    if (newest) expect(newest.change.gone === true).toBe(input.public === undefined);
    if (["withdrawn", "taken_down", "refused", "upheld", "contested"].includes(input.status))
      expect(input.public).toBeUndefined();
  };

  it("an input on every regional page is published, corrected, hidden, and taken away in one transaction each", async () => {
    const all: readonly (readonly [who: "own" | "officer", decision: string])[] = [
      ["own", "hide_name"],
      ["own", "revise"],
      ["own", "send_revision"],
      ["officer", "take"],
      ["officer", "publish"],
      ["officer", "record_outcome"],
    ];
    const taken = await inputIn(site, "published", { content: wideContent });
    for (const [who, decision] of all) await step(site, taken, who, decision);
    await step(site, taken, "officer", "take_down");
    const withdrawn = await inputIn(site, "published", { content: wideContent });
    await step(site, withdrawn, "own", "withdraw");
    expect(largest).toBe(12);
  });
});
