import { beforeAll, describe, expect, it } from "vitest";
import { applicationStatuses, decisions } from "#functions/accreditation/accreditation.ts";
import { contestUntil } from "#functions/accreditation/falling-due.ts";
import { listDecisions, listStatuses } from "#functions/accreditation/lists/lists.ts";
import {
  representativeDecisions,
  representativeStatuses,
} from "#functions/accreditation/representatives/representatives.ts";
import { happeningOf, standingOf } from "#functions/registration/desk/record/entry-in-words.ts";
import { recordVoice } from "#functions/registration/desk/record/record-words.ts";
import { caseStatuses, changeStatuses } from "#functions/registration/registration.ts";
import { deskPage, ownPage } from "#shared/case-address.ts";
import { callStatuses, forumStatuses } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import { NextActor } from "#shared/next-actor.ts";
import { speak } from "#shared/speech.ts";
import { type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { instantInWords } from "#shared/time.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { inStatus, step } from "./paths.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const statusOf = async (reference: string) => (await world.office.get(`/api/status/${reference}`)).body;

describe("where an application stands, for whoever has its reference", () => {
  it("is told by page and program in every language, without saying whose it is", async () => {
    const { reference } = await inStatus(world, "recommended");
    expect(await statusOf(reference)).toMatchObject({ reference, status: "recommended", next: "officer" });
    for (const language of languages) {
      const page = await world.office.visitor().get(`/${language}/status?reference=${reference}`);
      const html = await page.text();
      expect(page.status).toBe(200);
      expect(html).toContain('data-status="recommended"');
      expect(html).not.toContain("Wanawake");
    }
  });

  it("does not tell of a refusal that is only proposed, nor by a date that jumps", async () => {
    const { reference } = await inStatus(world, "under_screening");
    const before = await statusOf(reference);
    world.clock.advance({ minutes: 5 });
    await step(world, world.staff.officer, reference, "propose_refusal");
    expect(await statusOf(reference)).toMatchObject({ status: "under_screening", since: before.since });
    await step(world, world.staff.second, reference, "return_refusal");
    expect(await statusOf(reference)).toEqual(before);
  });

  it("once a refusal is confirmed, is what its mail says: refused since then, with that long to ask for another look", async () => {
    const { reference } = await inStatus(world, "refusal_proposed");
    await world.pass(3);
    await step(world, world.staff.second, reference, "refuse");
    const { since, status } = await statusOf(reference);
    const [mail] = (await world.rows("outbox")).filter(
      (row) => row.reference === reference && row.kind === "notEligible",
    );
    const s = await speak<SharedKey | StandingKey>("en", sharedWords, standingWords);
    expect(JSON.stringify(mail?.blocks)).toContain(statusIn(s, { kind: "application", status }));
    const until = instantInWords(s, contestUntil({ since }), authorityCall.zone);
    expect(JSON.stringify(mail?.blocks)).toContain(until);
  });

  it("stands among the cases of its own people, leading to its own page", async () => {
    const { reference, own } = await inStatus(world, "submitted");
    for (const language of languages) {
      const html = await (await world.office.browserOf(own).get(`/${language}/me`)).text();
      expect(html).toContain(`href="/${language}/accreditation/applications/${reference}"`);
    }
  });

  it("its mails stand in the letterbox under what they are about, not under a registration's words", async () => {
    const { own } = await inStatus(world, "redirected");
    const html = await (await world.office.browserOf(own).get("/en/me/letters")).text();
    expect(html).toMatch(/>Application for accreditation<\/a>/);
  });

  it("is read in the record of decisions, like everything else, in every language", async () => {
    for (const status of ["redirected", "contested", "recommended", "info_requested"]) await inStatus(world, status);
    const day = world.connection.now().toISOString().slice(0, 10);
    const auditor = world.office.browserOf(world.staff.auditor);
    const { reference } = await inStatus(world, "upheld");
    for (const language of languages) {
      const at = `/${language}/desk/registration/audit`;
      for (const query of [`?day=${day}`, `?subject=${reference}`]) {
        const page = await auditor.get(at + query);
        expect(page.status).toBe(200);
        expect(await page.text()).toContain('data-what="uphold"');
      }
    }
  });
});

describe("words for where cases stand", () => {
  const statuses = [
    ...caseStatuses.map((status) => ({ kind: "organization", status })),
    ...changeStatuses.map((status) => ({ kind: "change", status })),
    ...applicationStatuses.map((status) => ({ kind: "application", status })),
    ...listStatuses.map((status) => ({ kind: "list", status })),
    ...representativeStatuses.map((status) => ({ kind: "representative", status })),
  ];

  it.each(languages)("are there for every status of every kind, and everybody who acts next: %s", async (language) => {
    const s = await speak<StandingKey>(language, standingWords);
    for (const row of statuses) expect(statusIn(s, row)).toMatch(/\p{L}{2}/u);
    for (const next of NextActor.options) expect(s.t(`next.${next}` as StandingKey)).toMatch(/\p{L}{2}/u);
  });

  it.each(languages)("and for everything that can be recorded of them: %s", async (language) => {
    const s = await recordVoice(language);
    const entry = { entry: "", day: "", at: "", by: "system" };
    const tables = { APP: decisions, LST: listDecisions, REP: representativeDecisions };
    for (const [prefix, table] of Object.entries(tables))
      for (const what of Object.keys(table))
        expect(happeningOf(s, { ...entry, subject: `${prefix}-0000-0000`, what })).toMatch(/\p{L}{2}/u);
    for (const status of [...forumStatuses, ...callStatuses])
      expect(standingOf(s, { ...entry, subject: "call#x", what: "call_edit" }, status)).toMatch(/\p{L}{2}/u);
  });

  it("every kind of case has its pages", () => {
    const of = (kind: string, capability = "accreditation") => ({ capability, kind, reference: "X" });
    expect([ownPage(of("application")), ownPage(of("representative")), ownPage(of("change", "registration"))]).toEqual([
      "/accreditation/applications/X",
      "/accreditation/representatives/X",
      "/me/cases/X",
    ]);
    expect([deskPage(of("application")), deskPage(of("list")), deskPage(of("representative"))]).toEqual([
      "/desk/accreditation/X",
      "/desk/accreditation/lists/X",
      "/desk/accreditation/representatives/X",
    ]);
  });
});
