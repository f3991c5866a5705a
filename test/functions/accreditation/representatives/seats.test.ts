import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Applied } from "#test/support/accreditation.ts";
import { type DelegationWorld, delegationWorld, ownAnswers, ownConsents, person } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

describe("the quota", () => {
  it("is not exceeded by two confirmations at the same moment", async () => {
    const applied = await world.accredited({ id: "at-once", quota: 1, reserves: 2 });
    const two = [await world.send(applied, "self_confirmed"), await world.send(applied, "self_confirmed")];
    const answers = await Promise.all(two.map((reference) => world.decideOn(applied.own, reference, "confirm")));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("quota_full");
    expect((await world.seats(applied)).taken).toBe(1);
  });

  it("takes both where there is room for both", async () => {
    const applied = await world.accredited({ id: "room-for-both", quota: 2, reserves: 0 });
    const two = [await world.send(applied, "self_confirmed"), await world.send(applied, "self_confirmed")];
    const answers = await Promise.all(two.map((reference) => world.decideOn(applied.own, reference, "confirm")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await world.seats(applied)).taken).toBe(2);
    expect(await world.nominate(applied.own, applied.reference)).toMatchObject({
      status: 409,
      body: { code: "places_taken" },
    });
  });

  it("is approved once by two officers at the same moment", async () => {
    const applied = await world.accredited({ id: "two-officers" });
    const reference = await world.send(applied, "confirmed");
    const { officer, second } = world.staff;
    const answers = await Promise.all([
      world.decideOn(officer, reference, "approve"),
      world.decideOn(second, reference, "reject", { reason: "security", text: "No." }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const ends = (await world.mailsOf(reference)).filter(({ kind }) => kind === "approved" || kind === "rejected");
    expect(ends).toHaveLength(1);
  });
});

describe("the reserve", () => {
  it("is ranked by the organization, and its first takes the seat that becomes free", async () => {
    const applied = await world.accredited({ id: "ranked", quota: 1, reserves: 3 });
    const seated = await world.send(applied, "approved");
    const [a, b, c] = [
      await world.send(applied, "reserve"),
      await world.send(applied, "reserve"),
      await world.send(applied, "reserve"),
    ];
    expect((await world.decideOn(applied.own, c, "rank", { rank: 1 })).status).toBe(200);
    expect((await world.decideOn(applied.own, a, "rank", { rank: "x" })).body.errors[0].code).toBe("not_a_number");
    const { body } = await world.get(`/api/accreditation/${applied.reference}/representatives`, applied.own);
    const ranks = body.items.map((one: { reference: string; rank: number }) => [one.reference, one.rank]);
    expect(Object.fromEntries(ranks)).toEqual({ [seated]: null, [c]: 1, [a]: 2, [b]: 3 });
    await world.decideOn(await world.tokenOf(seated), seated, "cancel_self");
    expect((await world.represent(c)).status).toBe("confirmed");
    expect((await world.mailsOf(c)).map(({ kind, to }) => [kind, to === applied.email])).toEqual(
      expect.arrayContaining([
        ["promoted", false],
        ["representativeMoved", true],
      ]),
    );
    await world.runDuties();
    expect((await world.mailsOf(c)).filter(({ kind }) => kind === "promoted")).toHaveLength(1);
    expect((await world.seats(applied)).seat).toEqual([c]);
  });

  it("is promoted by the clock where the process died in between", async () => {
    const applied = await world.accredited({ id: "died", quota: 1, reserves: 2 });
    const seated = await world.send(applied, "confirmed");
    const first = await world.send(applied, "reserve");
    const { Casework } = await import("#functions/accreditation/representatives/casework.ts");
    const { openRepresentative } = await import("#functions/accreditation/representatives/matter.ts");
    const casework = new Casework(world.room);
    casework.promote = async () => undefined;
    const now = world.connection.now();
    const matter = await openRepresentative(world.room, { token: await world.tokenOf(seated) }, seated, now);
    await casework.decide({ ...matter, decision: "cancel_self", now });
    expect((await world.represent(first)).status).toBe("reserve");
    // The seat is theirs already: nobody else gets it.
    expect((await world.seats(applied)).seat).toEqual([first]);
    await world.runDuties();
    await world.runDuties();
    expect((await world.represent(first)).status).toBe("confirmed");
    expect((await world.mailsOf(first)).filter(({ kind }) => kind === "promoted")).toHaveLength(1);
  });

  it("holds no more than the call takes", async () => {
    const applied = await world.accredited({ id: "full-reserve", quota: 2, reserves: 1 });
    await world.send(applied, "reserve");
    const other = await world.send(applied, "self_confirmed");
    expect(await world.decideOn(applied.own, other, "put_on_reserve")).toMatchObject({
      status: 409,
      body: { code: "reserves_full" },
    });
  });
});

describe("a replacement", () => {
  it("takes the seat, is quota neutral, and ends the letters of whom it replaces", async () => {
    const applied = await world.accredited({ id: "neutral", quota: 1, reserves: 0 });
    const old = await world.send(applied, "approved");
    const code = (await world.represent(old)).letterCode ?? "";
    const answer = await world.decideOn(applied.own, old, "replace", person());
    const fresh = answer.body.replacedBy;
    expect(await world.seats(applied)).toMatchObject({ taken: 1, seat: [fresh] });
    expect((await world.get(`/api/verify/${code}`)).body.valid).toBe(false);
    const token = await world.tokenOf(fresh);
    const { answers } = await world.represent(fresh);
    await world.decideOn(token, fresh, "confirm_self", {
      answers: { ...ownAnswers, ...answers },
      consents: ownConsents,
    });
    expect((await world.decideOn(applied.own, fresh, "put_on_reserve")).body.code).toBe("not_now");
    expect((await world.decideOn(applied.own, fresh, "confirm")).status).toBe(200);
    expect((await world.decideOn(world.staff.officer, fresh, "approve")).status).toBe(200);
    expect((await world.seats(applied)).taken).toBe(1);
    const kinds = async (reference: string) => (await world.mailsOf(reference)).map(({ kind }) => kind);
    expect(await kinds(old)).toContain("replaced");
    expect(await kinds(fresh)).toContain("nominated");
  });
});

type Act = readonly [name: string, who: number];

/** What may happen to the representatives of an organization, in any order, by whoever may do it. */
const acts = ["nominate", "confirm_self", "confirm", "put_on_reserve", "rank", "approve", "reject", "replace"] as const;
const act: fc.Arbitrary<Act> = fc.tuple(fc.constantFrom(...acts, "cancel", "cancel_self", "wait"), fc.nat({ max: 5 }));

const carryOut = async (applied: Applied, [name, who]: Act, known: string[]) => {
  if (name === "nominate") {
    const answer = await world.nominate(applied.own, applied.reference);
    if (answer.status === 201) known.push(answer.body.reference);
    return;
  }
  if (name === "wait") return world.runDuties();
  const reference = known[who % Math.max(known.length, 1)];
  if (!reference) return;
  const token = await world.tokenOf(reference).catch(() => "");
  const { answers } = await world.represent(reference);
  const inputs: Record<string, Record<string, unknown>> = {
    confirm_self: { answers: { ...ownAnswers, ...answers }, consents: ownConsents },
    rank: { rank: 1 },
    reject: { reason: "security", text: "No." },
    replace: person(),
  };
  const desk = name === "approve" || name === "reject";
  const by = desk ? world.staff.officer : name.endsWith("_self") ? token : applied.own;
  const answer = await world.decideOn(by, reference, name, inputs[name]);
  if (name === "replace" && answer.status === 200) known.push(answer.body.replacedBy);
};

it("no sequence of decisions takes more seats than the quota, loses one, or leaves one empty that was freed", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 22 }), async (sequence) => {
      run += 1;
      const applied = await world.accredited({ id: `sequence-${run}`, quota: 2, reserves: 2 });
      const known: string[] = [];
      let before = 0;
      for (const one of sequence) {
        const waiting = (await world.seats(applied)).roster.filter(({ holds }) => holds === "reserve").length;
        await carryOut(applied, one, known);
        const { taken, seat, roster } = await world.seats(applied);
        const all = await Promise.all(known.map(world.represent));
        const live = all.filter(({ status }) => !["rejected", "replaced", "cancelled", "lapsed"].includes(status));
        expect(taken).toBe(seat.length);
        expect(taken).toBeLessThanOrEqual(2);
        expect(roster.filter(({ holds }) => holds === "reserve").length).toBeLessThanOrEqual(2);
        expect(roster.map(({ reference }) => reference).sort()).toEqual(live.map(({ reference }) => reference).sort());
        // Whoever is confirmed or approved has a seat; beside them only nominees who replace somebody.
        const confirmed = live.filter(({ status }) => status === "confirmed" || status === "approved");
        for (const { reference } of confirmed) expect(seat).toContain(reference);
        const others = live.filter(
          ({ reference, status }) =>
            seat.includes(reference) && !confirmed.some((had) => had.reference === reference) && status !== "reserve",
        );
        for (const { replaces } of others) expect(replaces).toBeDefined();
        expect(live.filter(({ status, reference }) => status === "reserve" && seat.includes(reference))).toEqual([]);
        if (waiting > 0) expect(taken).toBeGreaterThanOrEqual(before);
        before = taken;
      }
      for (const { reference, status } of await Promise.all(known.map(world.represent)))
        if (["rejected", "replaced", "cancelled"].includes(status))
          expect((await world.mailsOf(reference)).filter(({ kind }) => kind === status)).toHaveLength(1);
    }),
    { numRuns: 6 },
  );
}, 120_000);
