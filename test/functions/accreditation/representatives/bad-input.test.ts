import { beforeAll, describe, expect, it } from "vitest";
import { marksOf } from "#functions/accreditation/representatives/sameness.ts";
import { type DelegationWorld, delegationWorld, ownAnswers, ownConsents, person } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const share = (one: Parameters<typeof marksOf>[1], other: Parameters<typeof marksOf>[1]) =>
  marksOf("APP", one).some((mark) => marksOf("APP", other).includes(mark));
const called = (name: string, birthDate?: string) => ({
  familyName: name,
  email: `${name}${birthDate}@example.org`,
  birthDate,
});

describe("one person under two spellings", () => {
  it.each([
    ["José García", "GARCIA Jose"],
    ["Al-Hassan Fatima", "fatima al hassan"],
    ["Mohammed Ali", "Mohamed  Ali"],
    ["Łukasz Żółć", "Lukasz Zolc"],
    ["Strauß", "STRAUSS"],
    ["أحمد علي", "احمد علي"],
    ["فاطمة", "فاطمه"],
    ["Пётр Ильич", "Петр Ильич"],
    ["Ａｍｉｎａ", "Amina"],
    ["Чехов Антон", "Anton Chekhov"],
  ])("%s is %s", (one, other) => {
    expect(share(called(one), called(other))).toBe(true);
  });

  it.each([
    ["محمد حسن", "Mohammed Hassan"],
    ["Muhammad Hasan", "Mohamed Hassan"],
    ["خالد يوسف", "Khaled Youssef"],
    ["عبد الله سالم", "Abdullah Salem"],
  ])("%s is %s if born on the same day", (one, other) => {
    expect(share(called(one, "1990-02-03"), called(other, "1990-02-03"))).toBe(true);
    expect(share(called(one, "1990-02-03"), called(other, "1991-02-03"))).toBe(false);
  });

  it.each([
    ["Amina Otieno", "Amina Odhiambo"],
    ["王小明", "王小红"],
    ["Hassan Ali Omar", "Hussein Salim Omar"],
  ])("%s is not %s", (one, other) => {
    expect(share(called(one, "1990-02-03"), called(other, "1990-02-03"))).toBe(false);
  });

  it("is refused at the nomination, whatever the address, and by the same mailbox in other letters", async () => {
    const applied = await world.accredited({ id: "twice", quota: 5, reserves: 5 });
    const known = person({ givenName: "José", familyName: "García", email: "jose@example.org" });
    expect((await world.nominate(applied.own, applied.reference, known)).status).toBe(201);
    for (const other of [
      { givenName: "GARCIA", familyName: "Jose", email: "other@example.org" },
      { givenName: "Somebody", familyName: "Else", email: " JOSE@Example.ORG" },
    ]) {
      const refused = await world.nominate(applied.own, applied.reference, other);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: "nominated_already" }] } });
    }
    const elsewhere = await world.accredited({ id: "twice-elsewhere" });
    expect((await world.nominate(elsewhere.own, elsewhere.reference, known)).status).toBe(201);
  });

  it("is refused at the same moment too, once", async () => {
    const applied = await world.accredited({ id: "twice-at-once", quota: 5, reserves: 5 });
    const names = { givenName: "Wanjiru", familyName: "Kamau" };
    const answers = await Promise.all(
      [1, 2].map((n) => world.nominate(applied.own, applied.reference, { ...names, email: `w.${n}@example.org` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it("is refused when they turn out by their own data to be there already", async () => {
    const applied = await world.accredited({ id: "turns-out", asks: ["birthDate"], quota: 5, reserves: 5 });
    const answers = { birthDate: "1990-02-03" };
    const consents = { adult: undefined };
    await world.send(applied, "confirmed", { givenName: "محمد", familyName: "حسن" }, { answers, consents });
    const second = await world.send(applied, "nominated", { givenName: "M.", familyName: "Hassan" });
    const refused = await world.decideOn(await world.tokenOf(second), second, "confirm_self", {
      answers: { ...ownAnswers, ...answers, givenName: "Mohammed", familyName: "Hassan" },
      consents: { ...ownConsents, ...consents },
    });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: "nominated_already" }] } });
  });

  it("may be nominated again once they no longer come", async () => {
    const applied = await world.accredited({ id: "again" });
    const known = person();
    const reference = await world.send(applied, "nominated", known);
    await world.decideOn(applied.own, reference, "cancel");
    expect((await world.nominate(applied.own, applied.reference, known)).status).toBe(201);
  });
});

describe("too late", () => {
  it("a second before and the very second", async () => {
    const zone = "Pacific/Apia";
    const applied = await world.accredited({
      id: "too-late",
      zone,
      nominationsUntil: "2026-12-01T10:00:00.000Z",
      substitutionsUntil: "2026-12-05T10:00:00.000Z",
      quota: 5,
    });
    const reference = await world.send(applied, "confirmed");
    const other = await world.send(applied, "confirmed");
    world.clock.set("2026-12-01T09:59:59.000Z");
    expect((await world.nominate(applied.own, applied.reference)).status).toBe(201);
    world.clock.set("2026-12-01T10:00:00.000Z");
    expect(await world.nominate(applied.own, applied.reference)).toMatchObject({
      status: 409,
      body: { code: "nominations_closed" },
    });
    world.clock.set("2026-12-05T09:59:59.000Z");
    const own = await world.signIn(applied.email);
    expect((await world.decideOn(own, reference, "replace", person())).status).toBe(200);
    world.clock.set("2026-12-05T10:00:00.000Z");
    expect(await world.decideOn(own, other, "replace", person())).toMatchObject({
      status: 409,
      body: { code: "substitutions_closed" },
    });
    expect((await world.seats(applied)).taken).toBe(2);
  });
});

describe("own data", () => {
  it("names what is missing, contradicts or is not for this call", async () => {
    const applied = await world.accredited({
      id: "wrong-data",
      asks: ["birthDate", "nationality", "travelDocument"],
      segments: ["hearing"],
    });
    const reference = await world.send(applied);
    const token = await world.tokenOf(reference);
    const fill = async (changes: Record<string, unknown>) => {
      const answers = { ...ownAnswers, nationality: "KE", birthDate: "1990-01-01", ...changes };
      const { status, body } = await world.decideOn(token, reference, "fill", { answers });
      const errors: { field: string; code: string }[] = body.errors ?? [];
      return [status, Object.fromEntries(errors.map(({ field, code }) => [field, code]))];
    };
    const document = { documentNumber: "A1", documentCountry: "KE", documentExpiry: "2031-01-01" };
    expect(await fill({})).toEqual([
      422,
      { documentNumber: "required", documentCountry: "required", documentExpiry: "required" },
    ]);
    expect(await fill({ ...document, documentExpiry: "2027-05-09" })).toEqual([
      422,
      { documentExpiry: "expires_early" },
    ]);
    expect(await fill({ ...document, birthDate: "2009-05-11" })).toEqual([422, { birthDate: "too_young" }]);
    expect(await fill({ ...document, birthDate: "2009-02-30" })).toEqual([422, { birthDate: "not_a_date" }]);
    expect(await fill({ ...document, birthDate: "2031-01-01" })).toEqual([422, { birthDate: "not_a_date" }]);
    expect(await fill({ ...document, inPerson: ["plenary"] })).toEqual([422, { inPerson: "not_a_choice" }]);
    expect(await fill({ ...document, givenName: "", familyName: "" })).toEqual([422, { givenName: "name_needed" }]);
    expect(await fill({ ...document, shoeSize: "41" })).toEqual([422, { shoeSize: "unknown_field" }]);
    expect(await fill({ ...document, nationality: "" })).toEqual([422, { nationality: "required" }]);
    expect((await world.represent(reference)).documented).toBe(false);
    expect(await fill({ ...document, birthDate: "2009-05-11", inPerson: [], online: ["hearing"] })).toEqual([200, {}]);
    // Of age on the day it begins; and a document given before need not be given again.
    expect(await fill({ birthDate: "2009-05-10" })).toEqual([200, {}]);
    expect((await world.represent(reference)).documented).toBe(true);
  });

  it("is not confirmed before it is whole", async () => {
    const applied = await world.accredited({ id: "not-whole" });
    const reference = await world.send(applied);
    const token = await world.tokenOf(reference);
    const answer = await world.decideOn(token, reference, "confirm_self", { consents: ownConsents });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toContain("listing");
    const strange = await world.decideOn(token, reference, "confirm_self", {
      answers: ownAnswers,
      consents: { ...ownConsents, everything: true },
    });
    expect(strange.body.errors).toMatchObject([{ field: "everything", code: "unknown_field" }]);
  });
});

it("a program that repeats its call nominates nobody twice", async () => {
  const applied = await world.accredited({ id: "idempotent" });
  const body = { application: applied.reference, ...person() };
  const send = (sent: object) =>
    world.post("/api/accreditation/representatives", sent, applied.own, { "idempotency-key": "nominate-1" });
  const [first, second] = [await send(body), await send(body)];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.reference).toBe(first.body.reference);
  expect((await send({ ...body, function: "Chair" })).status).toBe(422);
});

it("one address gets no more invitations than anybody needs", async () => {
  const applied = await world.accredited({ id: "flood" });
  const reference = await world.send(applied);
  const statuses: number[] = [];
  for (let time = 0; time < 11; time++)
    statuses.push((await world.decideOn(applied.own, reference, "invite_again")).status);
  expect(statuses.at(-1)).toBe(429);
});
