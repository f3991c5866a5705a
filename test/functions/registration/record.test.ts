import { describe, expect, it } from "vitest";
import { decisions as ofApplications } from "#functions/accreditation/accreditation.ts";
import { subscriptionDecisions, subscriptionStatuses } from "#functions/announcements/lists/subscriptions.ts";
import { announcementStatuses } from "#functions/announcements/writing/announcement.ts";
import { announcementDecisions } from "#functions/announcements/writing/announcement-decisions.ts";
import { briefingDecisions, signUpDecisions, signUpStatuses } from "#functions/briefings/briefings.ts";
import { colleagueDecisions } from "#functions/registration/colleagues/colleague-decisions.ts";
import { contactDecisions, listStates } from "#functions/registration/contacts/contact-decisions.ts";
import { hostDecisions } from "#functions/registration/hosts/host-decisions.ts";
import { inputStatuses, decisions as ofInputs } from "#functions/submissions/submissions.ts";
import { Audit } from "#shared/audit.ts";
import { briefingStatuses } from "#shared/briefings/briefing.ts";
import { languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { registrationWorld } from "#test/support/registration.ts";

/** Done by no decision of a table. */
const besides = {
  input: ["confirm", "check_file", "follow_call"],
  application: ["check_file", "follow_call", "pass_on_contact"],
};
const ofBriefings = [...Object.keys(briefingDecisions), "create", "copy"].map((what) => `briefing_${what}`);
const ofAnnouncements = ["create", ...Object.keys(announcementDecisions)].map((what) => `announcement_${what}`);
const ofSubscriptions = Object.keys(subscriptionDecisions).map((what) => `subscription_${what}`);
const ofPlaces = Object.keys(signUpDecisions).map((what) => `place_${what}`);

const ofContacts = ["invite_contact", "refuse_invitation", "forget_contact"];

describe("the record of decisions", () => {
  it.each([
    ["INP-0000-0000", [...Object.keys(ofInputs), ...besides.input], inputStatuses],
    ["APP-0000-0000", [...Object.keys(ofApplications), ...besides.application], ["draft"]],
    ["briefing#hearing", ofBriefings, briefingStatuses],
    ["BRF-0000-0000", ofPlaces, signUpStatuses],
    ["subscription#trail", ofSubscriptions, subscriptionStatuses],
    ["announcement#handbook", ofAnnouncements, announcementStatuses],
    ["contacts#partners", Object.keys(contactDecisions), listStates],
    ["ORG-0000-0000", [...Object.keys(hostDecisions), ...ofContacts], ["submitted"]],
    ["ORG-0000-0001", Object.keys(colleagueDecisions), ["submitted"]],
  ])("says in every language all that happens to %s", async (subject, happenings, statuses) => {
    const world = await registrationWorld();
    const { settings, now, store } = world.connection;
    const audit = new Audit(store, { audit: settings.table("audit"), revisions: settings.table("revisions") });
    const [from = "draft"] = statuses;
    for (const [version, what] of happenings.entries()) {
      const to = statuses[version % statuses.length] ?? "draft";
      await transact(store, [audit.add({ subject, at: now().toISOString(), by: "system", what, from, to, version })]);
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
