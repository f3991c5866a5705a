import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ApplicationStatus, decisions, endStatuses } from "#functions/accreditation/accreditation.ts";
import {
  type AccreditationWorld,
  type Applied,
  accreditationWorld,
  authorityCall,
  organizerCall,
} from "#test/support/accreditation.ts";
import { declareAll, inputFor, inStatus, step } from "./paths.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const auditOf = (reference: string) => world.rows("audit", { subject: reference });

const decide = (token: string, reference: string, decision: string) =>
  world.decide(token, reference, decision, inputFor(world, decision));

describe("two officers at once", () => {
  it("cannot both take a case", async () => {
    const applied = await world.apply();
    await declareAll(world, applied);
    const { officer, second } = world.staff;
    const answers = await Promise.all([
      decide(officer, applied.reference, "take"),
      decide(second, applied.reference, "take"),
      decide(second, applied.reference, "take"),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
    expect((await auditOf(applied.reference)).filter(({ what }) => what === "take")).toHaveLength(1);
  });

  it("cannot both decide: one does, the other is told, and one mail goes out", async () => {
    const { reference } = await inStatus(world, "under_screening");
    const { officer } = world.staff;
    const answers = await Promise.all([
      decide(officer, reference, "redirect"),
      decide(officer, reference, "recommend"),
      decide(officer, reference, "redirect"),
      decide(officer, reference, "propose_refusal"),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { status } = await world.find(reference);
    const mails = await world.mailsAbout(reference);
    expect(mails.filter((kind) => kind === "redirected")).toHaveLength(status === "redirected" ? 1 : 0);
  });

  it("cannot confirm and return a refusal", async () => {
    const { reference } = await inStatus(world, "refusal_proposed");
    const { second, secretariat } = world.staff;
    const answers = await Promise.all([
      decide(second, reference, "refuse"),
      decide(secretariat, reference, "return_refusal"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe("the second officer", () => {
  it("is never who proposed, nor of a contested decision who took part", async () => {
    const { reference, own } = await inStatus(world, "refusal_proposed");
    const { officer, second, secretariat } = world.staff;
    for (const decision of ["refuse", "return_refusal"])
      expect(await decide(officer, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await step(world, second, reference, "refuse");
    await step(world, own, reference, "contest");
    for (const token of [officer, second])
      for (const decision of ["uphold", "reverse"])
        expect(await decide(token, reference, decision)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await step(world, secretariat, reference, "reverse");
  });

  it("may confirm again what they once sent back", async () => {
    const { reference } = await inStatus(world, "refusal_proposed");
    const { officer, second } = world.staff;
    await step(world, second, reference, "return_refusal");
    await step(world, officer, reference, "propose_refusal");
    expect(await decide(second, reference, "refuse")).toMatchObject({ status: 200, body: { status: "not_eligible" } });
  });

  it("what was proposed is not told before it is confirmed, and then in its words", async () => {
    const { reference, own } = await inStatus(world, "refusal_proposed");
    const { body } = await world.get(`/api/accreditation/${reference}`, own);
    expect(body).toMatchObject({ status: "under_screening", opened: { proposal: null } });
    await step(world, world.staff.second, reference, "refuse");
    const after = await world.get(`/api/accreditation/${reference}`, own);
    expect(after.body).toMatchObject({ status: "not_eligible", opened: { proposal: { reason: "out_of_scope" } } });
    const mail = (await world.rows("outbox")).find((row) => row.reference === reference && row.kind === "notEligible");
    expect(JSON.stringify(mail?.blocks)).toContain("Because of this and that.");
  });
});

describe("questions", () => {
  it("are counted; the third tells the secretariat, and a fourth is theirs", async () => {
    const applied = await inStatus(world, "under_screening");
    const { officer, secretariat } = world.staff;
    const { reference, own } = applied;
    for (const round of [1, 2, 3]) {
      await step(world, officer, reference, "ask");
      await step(world, own, reference, "answer");
      const told = (await world.mailsAbout(reference)).filter((kind) => kind === "rounds");
      expect({ round, told: told.length }).toEqual({ round, told: round === 3 ? 1 : 0 });
    }
    expect(await decide(officer, reference, "ask")).toMatchObject({ status: 409, body: { code: "rounds_used" } });
    await step(world, secretariat, reference, "take_over");
    await step(world, secretariat, reference, "ask");
  });
});

const everybody = ["own", "officer", "second", "secretariat"] as const;

/** One of the decisions that somebody could take now; withdrawing, which ends all, seldom. */
const someDecision = async (token: string, reference: string, choice: number) => {
  const { body } = await world.get(`/api/accreditation/${reference}`, token);
  const open: string[] = (body.decisions ?? []).filter((name: string) => name !== "withdraw" || choice % 7 === 0);
  return open[choice % Math.max(open.length, 1)];
};

describe("whatever is decided, and then the call", () => {
  const endMails = new Map<string, string>(
    Object.values(decisions).flatMap((row) =>
      "mail" in row && (endStatuses as string[]).includes(row.to) ? [[row.to, row.mail] as const] : [],
    ),
  );

  const expectEnded = async ({ reference }: Applied) => {
    const { status } = await world.find(reference);
    expect(endStatuses).toContain(status);
    const ends = (await auditOf(reference)).filter(
      ({ from, to }) => from !== to && endStatuses.includes(to as ApplicationStatus),
    );
    expect(ends.at(-1)?.to).toBe(status);
    const wanted = ends.map(({ to }) => endMails.get(String(to)));
    const mails = await world.mailsAbout(reference);
    expect(mails.filter((kind) => [...endMails.values()].includes(kind)).sort()).toEqual(wanted.sort());
  };

  it.each([authorityCall, organizerCall])(
    "every application has ended, with exactly one mail for each end",
    async (call) => {
      const move = fc.tuple(fc.constantFrom(...everybody), fc.nat({ max: 1000 }));
      await fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 40 }), async (moves) => {
          const own = { ...call, id: `${call.id}-${crypto.randomUUID().slice(0, 8)}` };
          await world.put("calls", own);
          const applied = await world.apply({ call: own });
          await declareAll(world, applied);
          for (const [who, choice] of moves) {
            const token = who === "own" ? applied.own : world.staff[who];
            const decision = await someDecision(token, applied.reference, choice);
            if (!decision) continue;
            const { status } = await decide(token, applied.reference, decision);
            expect([200, 409, 422]).toContain(status);
          }
          await world.moveCall(own, { status: "decided" });
          await expectEnded(applied);
        }),
        { numRuns: 12 },
      );
    },
  );
});
