import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decisions, type InputStatus } from "#functions/submissions/submissions.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Sent, SubmissionsWorld } from "#test/support/submissions.ts";
import { type CorrectionStatus, correctionIn, correctionStatuses, stateOf } from "./corrections.ts";
import { freshSite, inputFor, inputIn, reachable } from "./paths.ts";

const rows: [string, Decision<InputStatus>][] = Object.entries(decisions);
const names = rows.map(([name]) => name);

/** Decisions about files, and those that make or confirm a draft: their way is tested with them. */
const elsewhere = ["begin", "confirm", "attach", "detach", "consent_file", "replace_file"];
/** Of a correction of something public, and of nothing else. */
const ofCorrections = ["refuse_correction", "take_down", "hide_name"];

let site: SubmissionsWorld;
beforeAll(async () => {
  site = await freshSite();
});
afterAll(() => site.close());

const isCorrection = (status: string): status is CorrectionStatus =>
  (correctionStatuses as readonly string[]).includes(status);

const startOf = (name: string, from: InputStatus): Promise<Sent> => {
  if (ofCorrections.includes(name) && isCorrection(from)) return correctionIn(site, from);
  return inputIn(site, from, name === "keep_unpublished" ? { content: { showing: "secretariat" } } : {});
};

const deciderOf = (row: Decision<string>, from: string, { own }: Sent) => {
  if (row.by === "applicant") return own;
  if (row.by === "secretariat" || from === "contested") return site.staff.secretariat;
  return row.by === "other-officer" ? site.staff.second : site.staff.officer;
};

describe("every row of the table can be reached through the URLs", () => {
  const ofPeople = rows.filter(([name, { by }]) => by !== "system" && !elsewhere.includes(name));

  it.each(ofPeople.flatMap(([name, row]) => row.from.map((from) => [name, from, row] as const)))(
    "%s from %s",
    async (name, from, row) => {
      const sent = await startOf(name, from);
      const before = await stateOf(site, sent.reference);
      const answer = await site.decide(deciderOf(row, from, sent), sent.reference, name, inputFor(site, name));
      const after = await stateOf(site, sent.reference);
      expect({ name, ...answer }).toMatchObject({ status: 200, body: { reference: sent.reference } });
      const to = row.to === "same" ? from : row.to;
      expect(after.input?.status).toBe(to);
      expect(after.row?.status).toBe(to);
      expect(after.input?.version).toBe(Number(before.input?.version) + 1);
      expect(after.audit).toHaveLength(before.audit.length + 1);
      expect(after.mails).toHaveLength(before.mails.length + (row.mail ? 1 : 0) + (name === "hand_over" ? 1 : 0));
      const written = after.mails.filter(({ id }) => !before.mails.some((mail) => mail.id === id));
      if (row.mail) expect(written.map(({ kind }) => kind)).toContain(row.mail);
    },
  );
});

const deciders = ["officer", "secretariat"] as const;

/** What forbids a decision to somebody, whatever else stands in its way; nothing where the table allows it. */
const forbids = (row: Decision<string>, status: string, who: "own" | (typeof deciders)[number]) => {
  if (!row.from.includes(status)) return { status: 409, body: { code: "not_now" } };
  const ofApplicant = row.by === "applicant";
  const mayEver = who === "own" ? ofApplicant : !ofApplicant && row.by !== "system";
  const mayNow = mayEver && (row.by !== "secretariat" || who === "secretariat");
  return mayNow ? undefined : { status: 403, body: { code: "forbidden" } };
};

describe("every other pair of status, decision and person is refused and changes nothing", () => {
  const refuseAll = async (sent: Sent, status: InputStatus) => {
    const stranger = (await site.handIn()).own;
    const before = await stateOf(site, sent.reference);
    const unsent = status === "draft" || status === "expired";
    expect((await site.decide("", sent.reference, "take")).status).toBe(401);
    const outsiders = [stranger, site.staff.auditor, site.staff.asian];
    for (const [place, [name, row]] of rows.entries()) {
      const given = inputFor(site, name);
      const answerTo = (token: string) => site.decide(token, sent.reference, name, given);
      // One of them each: to all three the input is unknown, whatever they ask for.
      const outsider = outsiders[place % outsiders.length] ?? stranger;
      expect({ name, ...(await answerTo(outsider)) }).toMatchObject({ name, status: 404 });
      for (const who of ["own", ...deciders] as const) {
        const forbidden = unsent && who !== "own" ? { status: 404 } : forbids(row, status, who);
        if (!forbidden) continue;
        const answer = await answerTo(who === "own" ? sent.own : site.staff[who]);
        expect({ name, who, ...answer }).toMatchObject({ name, who, ...forbidden });
      }
    }
    expect(await stateOf(site, sent.reference)).toEqual(before);
  };

  it.each(reachable)("in %s", async (status) => {
    await refuseAll(await inputIn(site, status), status);
  });

  it.each(correctionStatuses)("of a correction in %s", async (status) => {
    await refuseAll(await correctionIn(site, status), status);
  });

  it("what the state of an input forbids", async () => {
    const { officer, second } = site.staff;
    const refused = async (sent: Sent, token: string, decision: string, code: string) => {
      const before = await stateOf(site, sent.reference);
      const answer = await site.decide(token, sent.reference, decision, inputFor(site, decision));
      expect({ decision, ...answer }).toMatchObject({ status: 409, body: { code } });
      expect(await stateOf(site, sent.reference)).toEqual(before);
    };
    const open = await inputIn(site, "under_review");
    await refused(open, officer, "keep_unpublished", "wants_publication");
    await refused(open, officer, "take_down", "not_now");
    await refused(open, second, "publish", "assigned");
    const confidential = await inputIn(site, "under_review", { content: { showing: "secretariat" } });
    await refused(confidential, officer, "publish", "asked_confidential");
    await refused(await inputIn(site, "refusal_proposed"), second, "refuse_correction", "not_now");
    await refused(await correctionIn(site, "refusal_proposed"), second, "refuse", "not_now");
    const contested = await inputIn(site, "upheld");
    await refused(contested, contested.own, "contest", "not_now");
    const reversed = await inputIn(site, "contested");
    await site.insist(site.decide(site.staff.secretariat, reversed.reference, "reverse"));
    for (const [token, decision] of [
      [site.staff.secretariat, "propose_refusal"],
      [officer, "refuse"],
    ] as const)
      await site.insist(site.decide(token, reversed.reference, decision, inputFor(site, decision)));
    await refused(reversed, reversed.own, "contest", "contested_already");
  });

  it("files that are still being looked at forbid publication", async () => {
    const { reference } = await inputIn(site, "under_review");
    const input = await site.find(reference);
    const waiting = { id: "one", upload: "submissions/one", begunAt: input.createdAt, name: "paper.pdf", findings: [] };
    await site.put("inputs", { ...input, documents: [{ ...waiting, state: "stored" }] });
    const answer = await site.decide(site.staff.officer, reference, "publish");
    expect(answer).toMatchObject({ status: 409, body: { code: "files_unfinished" } });
  });

  it("a decision that nobody ever heard of is a wrong choice", async () => {
    const { reference } = await inputIn(site, "submitted");
    const answer = await site.decide(site.staff.officer, reference, "toString");
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "decision", code: "not_a_choice" }] } });
  });
});

describe("what a decision is given", () => {
  const refusedFields = async (token: string, reference: string, decision: string, more: Record<string, unknown>) => {
    const { status, body } = await site.decide(token, reference, decision, more);
    expect(status).toBe(422);
    return Object.fromEntries(body.errors.map((error: { field: string; code: string }) => [error.field, error.code]));
  };

  it("reasons only from the closed list, words, and a day within the limits", async () => {
    const { reference } = await inputIn(site, "under_review");
    const { officer } = site.staff;
    const before = await stateOf(site, reference);
    expect(await refusedFields(officer, reference, "ask", {})).toMatchObject({
      reason: expect.any(String),
      text: expect.any(String),
      due: expect.any(String),
    });
    expect(
      await refusedFields(officer, reference, "ask", { reason: "opinion", text: "No.", due: "2026-01-01" }),
    ).toMatchObject({ reason: "not_a_choice", due: "in_the_past" });
    expect(
      await refusedFields(officer, reference, "propose_refusal", { reason: "opinion", text: "x".repeat(3001) }),
    ).toMatchObject({ reason: "not_a_choice", text: "too_long" });
    expect(await stateOf(site, reference)).toEqual(before);
  });

  it("a colleague who may have the case", async () => {
    const { reference } = await inputIn(site, "under_review");
    for (const assignee of [site.people.asian.id, site.people.auditor.id, "nobody"])
      expect(await refusedFields(site.staff.officer, reference, "hand_over", { assignee })).toEqual({
        assignee: "not_a_choice",
      });
  });
});

describe("the table as programs read it", () => {
  it("lists every row", async () => {
    const { body } = await site.get("/api/submissions/decisions");
    expect(body.items.map(({ decision }: { decision: string }) => decision)).toEqual(names);
  });
});
