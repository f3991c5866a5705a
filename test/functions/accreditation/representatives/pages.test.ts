import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import type { Applied } from "#test/support/accreditation.ts";
import { errorsOn, hiddenOn, Visitor } from "#test/support/visitor.ts";
import { type DelegationWorld, delegationWorld, ownAnswers, ownConsents, person } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const browser = () => new Visitor(world.app);

/** Somebody who followed the mailed link and pressed its button. */
const openedBy = async (reference: string, language = "en") => {
  const visitor = browser();
  const answer = await visitor.post(
    `/${language}/accreditation/representatives/open/${await world.tokenOf(reference)}`,
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`/${language}/accreditation/representatives/${reference}`);
  return visitor;
};

const home = ({ reference }: Applied) => `/en/accreditation/applications/${reference}/representatives`;

const ticked = (consents: Record<string, boolean>) =>
  Object.fromEntries(Object.entries(consents).flatMap(([name, value]) => (value ? [[name, "true"]] : [])));

describe("an organization", () => {
  it("nominates, ranks, replaces and cancels in the browser, without scripts", async () => {
    const applied = await world.accredited({ id: "by-pages", quota: 1, reserves: 2 });
    const focal = world.browserOf(applied.own);
    expect(await (await focal.get(home(applied))).text()).toContain("Nobody has been nominated yet.");

    const wrong = await focal.post(`${home(applied)}/nominate`, {
      ...person(),
      givenName: "",
      familyName: "",
      email: "x",
    });
    expect(wrong.status).toBe(422);
    expect(errorsOn(await wrong.text())).toMatchObject({ givenName: "name_needed", email: "not_an_email" });

    const named = person({ givenName: "Zuleika", familyName: "Mbeki" });
    const done = await focal.post(`${home(applied)}/nominate`, named);
    expect([done.status, done.headers.get("location")]).toEqual([303, `${home(applied)}?done=nominate`]);
    const twice = await focal.post(`${home(applied)}/nominate`, { ...named, email: "another@example.org" });
    expect(twice.status).toBe(422);
    const page = await twice.text();
    expect(errorsOn(page)).toEqual({ email: "nominated_already" });
    expect(page).toContain('value="Zuleika"');

    const first = await world.send(applied, "confirmed");
    const second = await world.send(applied, "reserve");
    const list = await (await focal.get(home(applied))).text();
    expect(list).toContain('data-seats="1"');
    expect(list).toContain("Reserve list, place 1");

    const one = `${home(applied)}/${first}`;
    const shown = await (await focal.get(one)).text();
    const replaced = await focal.post(one, { ...hiddenOn(shown), ...person(), decision: "replace" });
    expect(replaced.status).toBe(303);
    expect((await world.represent(first)).status).toBe("replaced");
    expect((await world.seats(applied)).taken).toBe(1);

    const two = `${home(applied)}/${second}`;
    const stale = hiddenOn(await (await focal.get(two)).text());
    expect((await focal.post(two, { ...stale, decision: "cancel" })).status).toBe(303);
    const again = await focal.post(two, { ...stale, decision: "cancel" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('data-code="changed_meanwhile"');
  });

  it("does not see what is between its people and the officers", async () => {
    const applied = await world.accredited({ id: "private" });
    const answers = { accessibility: "A ramp for my chair", emergencyContact: "Sister, 0700", phone: "+254 700" };
    const reference = await world.send(applied, "self_confirmed", {}, { answers });
    const page = await (await world.browserOf(applied.own).get(`${home(applied)}/${reference}`)).text();
    const { body } = await world.get(`/api/accreditation/representatives/${reference}`, applied.own);
    for (const secret of Object.values(answers)) {
      expect(page).not.toContain(secret);
      expect(JSON.stringify(body)).not.toContain(secret);
    }
    const desk = world.browserOf(world.staff.officer);
    const seen = await (await desk.get(`/en/desk/accreditation/representatives/${reference}`)).text();
    for (const shown of Object.values(answers)) expect(seen).toContain(shown);
  });
});

describe("a representative", () => {
  it("opens the mailed link, which a program that only looks at it does not", async () => {
    const applied = await world.accredited({ id: "scanner" });
    const reference = await world.send(applied);
    const before = await world.represent(reference);
    const link = `/en/accreditation/representatives/open/${await world.tokenOf(reference)}`;
    const scanner = browser();
    const answer = await scanner.get(link);
    expect(answer.status).toBe(200);
    expect((await world.app.request(link, { method: "HEAD" })).status).toBe(200);
    expect(scanner.cookies.size).toBe(0);
    expect(await world.represent(reference)).toEqual(before);
    const closed = await scanner.get(`/en/accreditation/representatives/${reference}`);
    const unknown = await scanner.get("/en/accreditation/representatives/REP-0000-0000");
    expect([closed.status, unknown.status]).toEqual([404, 404]);
    expect((await closed.text()).replaceAll(reference, "")).toBe(
      (await unknown.text()).replaceAll("REP-0000-0000", ""),
    );
    expect((await browser().get(`${link.slice(0, -1)}!`)).status).toBe(410);
    expect((await browser().post(`${link.slice(0, -2)}aa`)).status).toBe(410);
    const device = await openedBy(reference);
    // What opens a device is no link.
    const cookie = device.cookies.get("nominee") ?? "";
    expect((await browser().post(`/en/accreditation/representatives/open/${cookie}`)).status).toBe(410);
  });

  it("gives their own data, sees who will see them, agrees use by use, and confirms", async () => {
    const applied = await world.accredited({ id: "own-data" });
    const reference = await world.send(applied);
    const own = await openedBy(reference);
    const page = `/en/accreditation/representatives/${reference}`;
    const { inPerson: _, ...incomplete } = ownAnswers;
    const wrong = await own.post(`${page}/data`, { ...incomplete, accessibility: "x".repeat(501), phone: "1" });
    expect(wrong.status).toBe(422);
    const shown = await wrong.text();
    expect(errorsOn(shown)).toEqual({ inPerson: "required", accessibility: "too_long" });
    expect(shown).toContain("x".repeat(501));
    const saved = await own.post(`${page}/data`, { ...ownAnswers, accessibility: "A ramp" });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, `${page}/check`]);
    const check = await (await own.get(`${page}/check`)).text();
    expect(check).toContain("What only the officers see");
    expect(check).toContain("A ramp");
    const { conduct: __, ...most } = ticked(ownConsents);
    const refused = await own.post(`${page}/check`, { ...hiddenOn(check), ...most });
    expect(refused.status).toBe(422);
    expect(errorsOn(await refused.text())).toEqual({ conduct: "must_agree" });
    expect((await world.represent(reference)).status).toBe("nominated");
    const agreed = await own.post(`${page}/check`, { ...hiddenOn(check), ...ticked(ownConsents) });
    expect([agreed.status, agreed.headers.get("location")]).toEqual([303, `${page}?done=confirm_self`]);
    const { status, consents } = await world.represent(reference);
    expect(status).toBe("self_confirmed");
    expect(Object.keys(consents).sort()).toEqual(["adult", "conduct", "consentEntry", "consentProcessing", "truth"]);
    expect(await (await own.get(page)).text()).toContain("Your organization decides next");
    expect((await own.post(page, { decision: "cancel_self" })).headers.get("location")).toBe(`${page}/ended`);
    expect((await own.get(page)).status).toBe(404);
  });

  it("is asked for nothing by another site's form, nor by a form without its token from an old browser", async () => {
    const applied = await world.accredited({ id: "foreign" });
    const reference = await world.send(applied);
    const own = await openedBy(reference);
    const page = `/en/accreditation/representatives/${reference}`;
    expect((await own.post(page, { decision: "cancel_self" }, { origin: "https://elsewhere.example" })).status).toBe(
      403,
    );
    expect((await own.post(page, { decision: "cancel_self" }, { origin: "" })).status).toBe(403);
    expect((await world.represent(reference)).status).toBe("nominated");
  });

  it("has pages in six languages, each whole", async () => {
    const applied = await world.accredited({
      id: "six",
      asks: ["travelDocument", "birthDate", "nationality", "photo"],
    });
    const answers = {
      nationality: "KE",
      birthDate: "1990-01-01",
      documentNumber: "A1",
      documentCountry: "KE",
      documentExpiry: "2031-01-01",
      visaLetter: "yes",
    };
    const consents = { adult: undefined, consentVisa: true };
    const reference = await world.send(applied, "approved", {}, { answers, consents });
    const waiting = await world.send(applied);
    const focal = world.browserOf(applied.own);
    const desk = world.browserOf(world.staff.secretariat);
    for (const language of languages) {
      const own = await openedBy(reference, language);
      const other = await openedBy(waiting, language);
      const ownHome = `/${language}/accreditation/representatives/${reference}`;
      const theirs = `/${language}/accreditation/applications/${applied.reference}`;
      const pages: [Visitor, string][] = [
        [own, ownHome],
        [own, `${ownHome}/letter`],
        [own, `${ownHome}/visa-letter`],
        [own, `${ownHome}/photo`],
        [other, `/${language}/accreditation/representatives/${waiting}/data`],
        [other, `/${language}/accreditation/representatives/${waiting}/check`],
        [focal, `${theirs}/representatives`],
        [focal, `${theirs}/representatives/nominate`],
        [focal, `${theirs}/representatives/${waiting}`],
        [focal, `${theirs}/letter`],
        [desk, `/${language}/desk/accreditation/representatives?status=approved&call=six`],
        [desk, `/${language}/desk/accreditation/representatives/${reference}`],
        [browser(), `/${language}/verify`],
        [browser(), `/${language}/accreditation/representatives/open/${await world.tokenOf(waiting)}`],
      ];
      for (const [visitor, path] of pages) {
        const answer = await visitor.get(path);
        const html = await answer.text();
        expect({ path, status: answer.status }).toEqual({ path, status: 200 });
        expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
        expect(html).not.toMatch(/\{(?:count|organization|event|rank|days|quota|taken)\}/);
        expect(html).not.toContain("undefined");
      }
    }
  });
});
