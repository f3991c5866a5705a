import { describe, expect, it } from "vitest";
import { decisions as ofApplications } from "#functions/accreditation/accreditation.ts";
import { briefingDecisions, signUpDecisions, signUpStatuses } from "#functions/briefings/briefings.ts";
import { inputStatuses, decisions as ofInputs } from "#functions/submissions/submissions.ts";
import { Audit } from "#shared/audit.ts";
import { briefingStatuses } from "#shared/briefings/briefing.ts";
import { languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { registrationWorld } from "#test/support/registration.ts";

/** Done by no decision of a table. */
const besides = { input: ["confirm", "check_file", "follow_call"], application: ["check_file", "follow_call"] };
const ofBriefings = [...Object.keys(briefingDecisions), "create", "copy"].map((what) => `briefing_${what}`);
const ofPlaces = Object.keys(signUpDecisions).map((what) => `place_${what}`);

describe("the record of decisions", () => {
  it.each([
    ["INP-0000-0000", [...Object.keys(ofInputs), ...besides.input], inputStatuses],
    ["APP-0000-0000", [...Object.keys(ofApplications), ...besides.application], ["draft"]],
    ["briefing#hearing", ofBriefings, briefingStatuses],
    ["BRF-0000-0000", ofPlaces, signUpStatuses],
  ])("says in every language all that happens to %s", async (subject, happenings, statuses) => {
    const world = await registrationWorld();
    const { settings, now, store } = world.connection;
    const audit = new Audit(store, { audit: settings.table("audit"), revisions: settings.table("revisions") });
    for (const [version, what] of happenings.entries()) {
      const to = statuses[version % statuses.length] ?? "draft";
      await transact(store, [
        audit.add({ subject, at: now().toISOString(), by: "system", what, from: "draft", to, version }),
      ]);
    }
    const { officer: auditor } = await world.staff("auditor");
    for (const language of languages) {
      const page = await auditor.get(`/${language}/desk/registration/audit?subject=${encodeURIComponent(subject)}`);
      expect(page.status).toBe(200);
      const told = [...(await page.text()).matchAll(/data-what="([^"]+)">([^<]+)</g)].map(([, code]) => code);
      expect(told.toSorted()).toEqual(happenings.toSorted());
    }
  });
});
