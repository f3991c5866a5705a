import { beforeAll, describe, expect, it } from "vitest";
import { newCode, readCode } from "#functions/accreditation/letter-codes.ts";
import { lettersFor } from "#functions/accreditation/representatives/letters/letters.ts";
import type { Matter } from "#functions/accreditation/representatives/matter.ts";
import {
  type DecisionName,
  datesOf,
  representativeDecisions,
} from "#functions/accreditation/representatives/representatives.ts";
import type { Decision } from "#shared/decisions.ts";
import { languages } from "#shared/languages.ts";
import { authorityCall, forum } from "#test/support/accreditation.ts";
import { onTheWire } from "#test/support/raw-mail.ts";
import { Visitor } from "#test/support/visitor.ts";
import { type DelegationWorld, delegationWorld, ownAnswers } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const visa = { answers: { visaLetter: "yes", nationality: "KE" }, consents: { consentVisa: true } };
const codeOn = (html: string) => /data-code-of-letter[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
const check = async (code: string) => {
  const answer = await new Visitor(world.app).get(`/en/verify/${code}`);
  return [answer.status, /data-letter="(\w+)"/.exec(await answer.text())?.[1]];
};

describe("letters to print", () => {
  it("of an approved representative, whose code can be checked until they no longer come", async () => {
    const applied = await world.accredited({ id: "papers" });
    const reference = await world.send(applied, "approved", { givenName: "Nyambura", familyName: "Karanja" }, visa);
    const own = new Visitor(world.app);
    await own.post(`/fr/accreditation/representatives/open/${await world.tokenOf(reference)}`);
    const page = `/fr/accreditation/representatives/${reference}`;
    const letter = await (await own.get(`${page}/letter`)).text();
    const visaLetter = await (await own.get(`${page}/visa-letter`)).text();
    for (const html of [letter, visaLetter]) {
      expect(html).toContain("Nyambura Karanja");
      expect(html).toContain("Wanawake wa Uhamiaji");
      expect(html).toContain("ne garantit pas l’accès");
      expect(html).toContain(`http://localhost:3000/fr/verify/${codeOn(letter)}`);
    }
    expect(visaLetter).toContain("n’est pas un visa");
    expect(visaLetter).toContain("Kenya");
    const code = codeOn(letter);
    expect(await check(code)).toEqual([200, "valid"]);
    expect(await check(code.toLowerCase().replaceAll("-", " ").replace("0", "o"))).toEqual([200, "valid"]);
    const { body } = await world.get(`/api/verify/${code}`);
    expect(body).toEqual({
      letter: "representative",
      valid: true,
      name: "Nyambura Karanja",
      organization: "Wanawake wa Uhamiaji",
      event: forum.title,
    });
    await world.decideOn(applied.own, reference, "cancel");
    expect(await check(code)).toEqual([200, "invalid"]);
    expect((await own.get(`${page}/letter`)).status).toBe(404);
  });

  it("of an organization, no longer valid once the accreditation was revoked, nor are those of its representatives", async () => {
    const applied = await world.accredited({ id: "revoked-papers" });
    const reference = await world.send(applied, "approved");
    const focal = world.browserOf(applied.own);
    const path = `/en/accreditation/applications/${applied.reference}/letter`;
    const html = await (await focal.get(path)).text();
    expect(html).toContain("up to 2 representatives");
    const [code, theirs] = [codeOn(html), (await world.represent(reference)).letterCode ?? ""];
    expect([await check(code), await check(theirs)]).toEqual([
      [200, "valid"],
      [200, "valid"],
    ]);
    await world.move(applied.reference, "revoked", "revoke");
    expect([await check(code), await check(theirs)]).toEqual([
      [200, "invalid"],
      [200, "invalid"],
    ]);
    expect((await focal.get(path)).status).toBe(404);
  });

  it("are for nobody else, and in support of a visa only where it was asked for and agreed to", async () => {
    const applied = await world.accredited({ id: "papers-of-others" });
    const other = await world.accredited({ id: "papers-of-another" });
    const reference = await world.send(applied, "approved");
    const asking = await world.send(applied, "approved", {}, visa);
    const page = (whose: string) => `/en/accreditation/representatives/${whose}`;
    const [focal, stranger] = [world.browserOf(applied.own), world.browserOf(other.own)];
    expect((await focal.get(`${page(reference)}/letter`)).status).toBe(200);
    expect((await focal.get(`${page(asking)}/visa-letter`)).status).toBe(404);
    for (const path of [`${page(reference)}/letter`, `${page(asking)}/visa-letter`]) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await new Visitor(world.app).get(path)).status).toBe(404);
    }
    const desk = world.browserOf(world.staff.officer);
    expect((await desk.get(`${page(asking)}/visa-letter`)).status).toBe(200);
    expect((await desk.get(`${page(reference)}/visa-letter`)).status).toBe(404);
    expect((await stranger.get(`/en/accreditation/applications/${applied.reference}/letter`)).status).toBe(404);
  });

  it("have codes that nobody can make up: all that is wrong is answered alike", async () => {
    const applied = await world.accredited({ id: "forged" });
    const reference = await world.send(applied, "approved");
    const { letterCode = "" } = await world.represent(reference);
    const forged = `${letterCode.slice(0, -1)}${letterCode.endsWith("0") ? "1" : "0"}`;
    const answers = await Promise.all(
      [forged, "0000-0000-0000-0000", "nonsense", "x".repeat(300), reference, await world.tokenOf(reference)].map(
        async (code) => {
          const answer = await new Visitor(world.app).get(`/en/verify/${code}`);
          return [answer.status, (await answer.text()).replaceAll(code, "")];
        },
      ),
    );
    for (const answer of answers) expect(answer).toEqual([404, answers[0]?.[1]]);
    expect((await world.get(`/api/verify/${forged}`)).status).toBe(404);
    // Whoever reads the table of codes learns none.
    expect(JSON.stringify(await world.rows("tokens"))).not.toContain(letterCode);
  });

  it("are checked from one address so many times an hour", async () => {
    const statuses: number[] = [];
    const visitor = new Visitor(world.app, { "cloudfront-viewer-address": "198.51.100.7:4000" });
    for (let time = 0; time < 601; time++) statuses.push((await visitor.get("/en/verify/nonsense")).status);
    expect(statuses.at(599)).toBe(404);
    expect(statuses.at(600)).toBe(429);
  });
});

it("a code is read as people write it down, and as nothing else", () => {
  const code = newCode((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(readCode(code)).toBe(code);
  expect(readCode(` ${code.toLowerCase().replaceAll("-", "–")} `)).toBe(code);
  expect(readCode(code.slice(1))).toBeUndefined();
  expect(readCode(code.replace(/.$/, "U"))).toBeUndefined();
});

describe("mails", () => {
  const long = (length: number, letter: string) => letter.repeat(length);
  const told = Object.entries(representativeDecisions).filter(([, row]) => "mail" in row) as [
    DecisionName,
    Decision<string>,
  ][];

  it.each(languages.flatMap((language) => told.map(([decision, row]) => [language, decision, row] as const)))(
    "in %s, of %s, stay within 2 KB with the longest texts and say nothing in the subject",
    async (language, decision, row) => {
      const letter = { ar: "م", zh: "移", ru: "ж", en: "w", fr: "é", es: "ñ" }[language];
      const applied = await world.accredited({ id: `mails-${language}-${decision.replaceAll("_", "-")}` });
      const application = { ...(await world.find(applied.reference)), language };
      const status = row.to === "same" ? "nominated" : row.to;
      const representative = {
        ...(await world.represent(await world.send(applied))),
        status: status as Matter["representative"]["status"],
        language,
        organizationName: long(250, letter),
        answers: { ...ownAnswers, givenName: long(100, letter), familyName: long(100, letter) } as never,
      };
      const letters = await lettersFor({
        representative,
        application,
        call: { ...authorityCall, zone: "America/Argentina/Buenos_Aires" },
        forum: { ...forum, title: { [language]: long(200, letter) } },
        dates: datesOf(authorityCall, forum, application),
        acting: { id: "system", as: "system" },
        decision,
        given: { reason: row.reasons?.[0] ?? "security", text: long(3000, letter) },
        token: "x".repeat(40),
        now: world.connection.now(),
      });
      expect(letters.length).toBeGreaterThan(0);
      const mail = letters.map(({ kind }) => kind);
      expect(mail).toContain(row.mail);
      for (const one of letters) {
        expect(one.subject).toBe(representative.reference);
        const secret = one.blocks.some((block) => block.kind === "action" && block.secret) ? one.secret : undefined;
        await onTheWire({ ...one, secret, now: world.connection.now() });
      }
    },
  );
});
