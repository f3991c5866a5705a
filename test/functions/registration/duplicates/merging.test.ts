import { beforeAll, describe, expect, it } from "vitest";
import { takeableFields } from "#functions/registration/duplicates/taking-over.ts";
import { languages } from "#shared/languages.ts";
import type { Profile } from "#shared/profile.ts";
import { transact } from "#shared/transaction.ts";
import type { Admitted } from "../office.ts";
import { changeInStatus, inStatus } from "../paths.ts";
import { errorsOf, type Finding, openFinding, unlike } from "./pairs.ts";

let finding: Finding;
beforeAll(async () => {
  finding = await openFinding();
});

let count = 0;
/** Two registrations of one organization, by default both active and listed. */
const pair = async (status = "active", changes: Partial<Profile> = {}): Promise<readonly [Admitted, Admitted]> => {
  count += 1;
  const { office } = finding;
  const kept = await inStatus(office, status, unlike(`Pamoja ${count}`));
  const second = {
    ...unlike(`Pamoja  ${count}.`),
    mission: "We also cook.",
    levels: ["national"],
    acronym: `PM${count}`,
  };
  const twin = await inStatus(office, status, { ...second, ...changes } as Partial<Profile>);
  return [kept, twin];
};

const auditOf = async ({ reference }: Pick<Admitted, "reference">) =>
  (await (await finding.office.room.registrations()).audit.of(reference)).map(({ what }) => what);

const listed = async () => (await finding.office.rows("published")).map(({ name }) => name);

const mailsAbout = async ({ reference }: Pick<Admitted, "reference">) =>
  (await finding.office.rows("outbox")).filter((row) => row.reference === reference).map(({ kind, to }) => [kind, to]);

describe("merging two registrations", () => {
  it("ends one in favour of the other, which takes chosen fields over; both keep their history, both are told", async () => {
    const { office, organizationOf } = finding;
    const [kept, twin] = await pair();
    const before = [await auditOf(kept), await auditOf(twin)];
    const desk = office.browserOf(office.staff.officer);
    const at = `/en/desk/registration/${twin.reference}/duplicates?with=${kept.reference}`;
    const page = await (await desk.get(at)).text();
    expect(page).toContain('data-differs="mission"');
    expect(page).not.toContain('data-differs="country"');
    expect(page).toContain('value="merge"');
    const sent = await desk.post(at, { decision: "merge", into: kept.reference, take: ["mission", "acronym"] });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toBe(`/en/desk/registration/${twin.reference}?done=merge`);

    const [a, b] = [await organizationOf(twin), await organizationOf(kept)];
    expect(a).toMatchObject({ status: "merged", merged: { into: b.id, reference: kept.reference, status: "active" } });
    expect(b).toMatchObject({ status: "active", absorbed: [a.id] });
    expect(b.profile).toMatchObject({ mission: "We also cook.", acronym: a.profile.acronym, levels: ["local"] });
    expect(await auditOf(kept)).toEqual([...(before[0] ?? []), "absorb"]);
    expect(await auditOf(twin)).toEqual([...(before[1] ?? []), "merge"]);
    expect((await mailsAbout(kept)).at(-1)).toBeDefined();
    expect(await mailsAbout(kept)).toContainEqual(["absorbed", kept.email]);
    expect(await mailsAbout(twin)).toContainEqual(["merged", twin.email]);
    const names = await listed();
    expect(names).toContain(b.profile.name);
    expect(names).not.toContain(a.profile.name);
  });

  it("the status of the ended one says where it went, without a name; its people keep their pages", async () => {
    const { office, insist } = finding;
    const [kept, twin] = await pair();
    await insist(office.staff.officer, twin, "merge", { into: kept.reference });
    const status = await office.get(`/api/status/${twin.reference}`);
    expect(status.body).toMatchObject({ status: "merged", next: "nobody", mergedInto: kept.reference });
    expect((await office.get(`/api/status/${kept.reference}`)).body).toMatchObject({ mergedInto: null });
    for (const language of languages) {
      const page = await (await office.visitor().get(`/${language}/status?reference=${twin.reference}`)).text();
      expect(page).toContain(kept.reference);
      expect(page).not.toContain("Pamoja");
      const own = await office.browserOf(twin.own).get(`/${language}/me/cases/${twin.reference}`);
      expect(own.status).toBe(200);
      expect(await own.text()).toContain(kept.reference);
    }
    const stranger = await office.browserOf(twin.own).get(`/en/me/cases/${kept.reference}`);
    expect(stranger.status).toBe(404);
    const desk = await office.browserOf(office.staff.officer).get(`/en/desk/registration/${kept.reference}`);
    expect(await desk.text()).toContain(`/en/desk/registration/${twin.reference}`);
  });

  it.each(["submitted", "info_requested", "lapsed", "update_due"])("also from %s", async (status) => {
    const { office, organizationOf, insist } = finding;
    const kept = await inStatus(office, "submitted", unlike(`Kept from ${status}`));
    const twin = await inStatus(office, status, unlike(`Twin from ${status}`));
    await insist(office.staff.officer, twin, "merge", { into: kept.reference });
    expect((await organizationOf(twin)).status).toBe("merged");
    await insist(office.staff.second, twin, "unmerge");
    expect((await organizationOf(twin)).status).toBe(status);
  });

  it("fits into one transaction however much it changes", async () => {
    const { office, insist, organizationOf } = finding;
    const [kept, twin] = await pair("active", {
      nameLatin: "Pamoja Latin",
      website: "https://pamoja.example.net",
      legalStatus: "registered",
      registrationNumber: "77/2011",
      registrationCountry: "KE",
      network: "A network",
      headName: "Somebody",
    });
    await insist(office.staff.officer, twin, "merge", { into: kept.reference, take: [...takeableFields] });
    expect((await organizationOf(kept)).profile).toMatchObject({ registrationNumber: "77/2011", network: "A network" });
    await insist(office.staff.second, twin, "unmerge");
  });
});

describe("what cannot be merged", () => {
  const tried = async (twin: Admitted, into: string, token = finding.office.staff.officer, more = {}) => {
    const { office } = finding;
    const before = await Promise.all(
      (["organizations", "audit", "outbox"] as const).map((table) => office.rows(table)),
    );
    const answer = await office.decide(token, twin.reference, "merge", { into, ...more });
    expect(
      await Promise.all((["organizations", "audit", "outbox"] as const).map((table) => office.rows(table))),
    ).toEqual(before);
    return answer;
  };

  it("a registration into itself, into nothing, or into something that is no registration", async () => {
    const [kept, twin] = await pair("submitted");
    expect(errorsOf(await tried(twin, twin.reference))).toEqual(["into same_registration"]);
    expect(errorsOf(await tried(twin, "ORG-0000-0000"))).toEqual(["into unknown_reference"]);
    expect(errorsOf(await tried(twin, "whatever"))).toEqual(["into wrong_reference"]);
    expect(errorsOf(await tried(twin, ""))).toEqual(["into required"]);
    expect(errorsOf(await tried(twin, kept.reference, undefined, { take: ["name"] }))).toEqual(["take not_a_choice"]);
  });

  it.each(["closed", "suspended", "declined", "contested", "upheld", "merged"])("one into %s", async (status) => {
    const { office } = finding;
    const twin = await inStatus(office, "submitted", unlike(`Into ${status}`));
    const other = await inStatus(office, status, unlike(`Was ${status}`));
    expect(await tried(twin, other.reference)).toMatchObject({ status: 422 });
    expect(errorsOf(await tried(twin, other.reference))).toEqual(["into cannot_take_in"]);
    const page = await office
      .browserOf(office.staff.officer)
      .post(`/en/desk/registration/${twin.reference}/duplicates?with=${other.reference}`, {
        decision: "merge",
        into: other.reference,
      });
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('data-code="cannot_take_in"');
  });

  it("one that took in another itself, or whose change waits", async () => {
    const { office, insist } = finding;
    const [kept, twin] = await pair("submitted");
    const third = await inStatus(office, "submitted", unlike("A third one"));
    await insist(office.staff.officer, twin, "merge", { into: kept.reference });
    expect(await tried(kept, third.reference)).toMatchObject({ status: 409, body: { code: "has_merged" } });
    const change = await changeInStatus(office, "change_pending");
    const changing = { ...change, reference: change.organization };
    expect(await tried(changing, third.reference)).toMatchObject({ status: 409, body: { code: "change_undecided" } });
    expect(await tried(third, change.organization)).toMatchObject({ status: 409, body: { code: "change_undecided" } });
    expect(await tried(change, third.reference)).toMatchObject({ status: 409, body: { code: "not_now" } });
  });

  it("across the regions of an officer, by applicants, or into the officer's own organization", async () => {
    const { office, signInAs } = { ...finding, signInAs: finding.office.signIn };
    const asian = await inStatus(office, "submitted", { ...unlike("Of Asia"), country: "NP" });
    const african = await inStatus(office, "submitted", unlike("Of Africa"));
    expect(errorsOf(await tried(asian, african.reference, office.staff.asian))).toEqual(["into unknown_reference"]);
    expect(await tried(african, asian.reference, office.staff.asian)).toMatchObject({ status: 404 });
    expect(await tried(asian, african.reference, asian.own)).toMatchObject({ status: 403 });
    const { email } = office.people.second;
    const own = await office.register(email);
    const registrations = await office.room.registrations();
    const row = await registrations.cases.find(own.reference);
    const organization = row && (await registrations.find(row.owner));
    expect(organization?.personId).toBe(office.people.second.id);
    expect(await signInAs(email)).toBeTruthy();
    expect(await tried(asian, own.reference, office.staff.second)).toMatchObject({ status: 403 });
  });

  it("one with another officer", async () => {
    const { office } = finding;
    const [kept, twin] = await pair("submitted");
    await office.decide(office.staff.second, kept.reference, "take");
    expect(await tried(twin, kept.reference)).toMatchObject({ status: 409, body: { code: "assigned" } });
  });

  it("two that apply to the same call, while one of them waits for an answer; both are named", async () => {
    const { office, organizationOf } = finding;
    const [kept, twin] = await pair();
    const { cases } = await office.room.registrations();
    const application = async (one: Admitted, reference: string, status: string, next: "officer" | "nobody") => {
      const { id } = await organizationOf(one);
      const at = office.connection.now().toISOString();
      const filed = { since: at, openedAt: at, dueBy: at, region: "africa", title: "x", language: "en" };
      const row = {
        ...filed,
        reference,
        capability: "accreditation",
        kind: "application",
        matter: "call#2030",
        owner: id,
      };
      await transact(office.connection.store, [cases.write({ ...row, status, next })]);
    };
    await application(twin, "APP-0000-0001", "under_screening", "officer");
    await application(kept, "APP-0000-0002", "accredited", "nobody");
    const answer = await tried(twin, kept.reference);
    expect(errorsOf(answer)).toEqual(["into both_applied"]);
    for (const language of languages) {
      const at = `/${language}/desk/registration/${twin.reference}/duplicates?with=${kept.reference}`;
      const page = await office.browserOf(office.staff.officer).post(at, { decision: "merge", into: kept.reference });
      expect(page.status).toBe(422);
      const told = await page.text();
      for (const reference of ["APP-0000-0001", "APP-0000-0002"]) expect(told).toContain(reference);
    }
    await application(twin, "APP-0000-0001", "withdrawn", "nobody");
    expect(await office.decide(office.staff.officer, twin.reference, "merge", { into: kept.reference })).toMatchObject({
      status: 200,
    });
  });

  it("fields that only make sense together, taken over alone", async () => {
    const registered = { legalStatus: "registered", registrationNumber: "88", registrationCountry: "KE" } as const;
    const [kept, twin] = await pair("submitted", registered);
    expect(errorsOf(await tried(twin, kept.reference, undefined, { take: ["legalStatus"] }))).toEqual([
      "take fields_belong_together",
    ]);
  });

  it("by two officers at once: one does it, the other is told that it moved", async () => {
    const { office, organizationOf } = finding;
    for (let turn = 0; turn < 5; turn++) {
      const [kept, twin] = await pair("submitted");
      const third = await inStatus(office, "submitted", unlike(`Third of ${turn}`));
      const answers = await Promise.all([
        office.decide(office.staff.officer, twin.reference, "merge", { into: kept.reference }),
        office.decide(office.staff.second, kept.reference, "merge", { into: twin.reference }),
        office.decide(office.staff.secretariat, kept.reference, "merge", { into: third.reference }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { status } of answers) expect([200, 409, 422]).toContain(status);
      const [a, b] = [await organizationOf(kept), await organizationOf(twin)];
      expect([a, b].filter(({ status }) => status === "merged")).toHaveLength(1);
      const mails = (await office.rows("outbox")).filter(
        ({ reference, kind }) =>
          [kept.reference, twin.reference, third.reference].includes(reference) && /merged|absorbed/.test(kind),
      );
      expect(mails).toHaveLength(2);
    }
  });
});

describe("taking them apart again", () => {
  it("is for somebody who did not merge them", async () => {
    const { office, organizationOf } = finding;
    const [kept, twin] = await pair();
    await office.decide(office.staff.officer, twin.reference, "merge", { into: kept.reference });
    expect(await office.decide(office.staff.officer, twin.reference, "unmerge")).toMatchObject({ status: 403 });
    expect(await office.decide(twin.own, twin.reference, "unmerge")).toMatchObject({ status: 403 });
    expect((await organizationOf(twin)).status).toBe("merged");
    expect(await office.decide(office.staff.secretariat, twin.reference, "unmerge")).toMatchObject({
      status: 200,
      body: { status: "active" },
    });
    expect(await office.decide(office.staff.secretariat, twin.reference, "unmerge")).toMatchObject({ status: 409 });
    expect(await mailsAbout(twin)).toContainEqual(["unmerged", twin.email]);
    expect(await mailsAbout(kept)).toContainEqual(["released", kept.email]);
    expect(await listed()).toContain((await organizationOf(twin)).profile.name);
  });

  it("keeps what was changed since, and puts back the rest", async () => {
    const { office, organizationOf, insist, suspectsOf } = finding;
    const [kept, twin] = await pair();
    const before = await organizationOf(kept);
    await insist(office.staff.officer, twin, "merge", { into: kept.reference, take: ["mission", "levels"] });
    await insist(kept.own, kept, "correct", { answers: { mission: "We moved on since." } });
    await insist(office.staff.second, twin, "unmerge");
    const after = await organizationOf(kept);
    expect(after.profile).toMatchObject({ mission: "We moved on since.", levels: before.profile.levels });
    const entries = await (await office.room.registrations()).audit.of(kept.reference);
    expect(entries.at(-1)).toMatchObject({ what: "release", fields: ["levels"] });
    // Somebody has looked at both: nobody is asked again whether they are the same.
    expect([await suspectsOf(kept), await suspectsOf(twin)]).toEqual([[], []]);
  });

  it("works when the one that was kept was closed meanwhile", async () => {
    const { office, organizationOf, insist } = finding;
    const [kept, twin] = await pair();
    await insist(office.staff.officer, twin, "merge", { into: kept.reference });
    await insist(kept.own, kept, "close");
    await insist(office.staff.second, twin, "unmerge");
    expect(await organizationOf(twin)).toMatchObject({ status: "active" });
    expect(await organizationOf(kept)).toMatchObject({ status: "closed" });
  });
});

describe("two that are found not to be the same", () => {
  it("are never suspected again, by whichever of them", async () => {
    const { office, register, suspectsOf, insist, organizationOf } = finding;
    const one = await register({ ...unlike("Upendo wa Bahari"), country: "TZ" });
    const two = await register({ ...unlike("Bahari wa Upendo"), country: "TZ" });
    expect(await suspectsOf(two)).toHaveLength(1);
    const at = `/en/desk/registration/${two.reference}/duplicates?with=${one.reference}`;
    const desk = office.browserOf(office.staff.officer);
    const version = String((await organizationOf(two)).version);
    const sent = await desk.post(at, { decision: "not_duplicate", other: one.reference, version });
    expect(sent.headers.get("location")).toBe(`/en/desk/registration/${two.reference}/duplicates?done=not_duplicate`);
    await office.runDuties();
    expect(await suspectsOf(two)).toEqual([]);
    expect(await (await desk.get(at)).text()).toContain("An officer found that these two are not the same.");
    for (const admitted of [one, two]) await insist(office.staff.officer, admitted, "activate");
    for (const { own, reference } of [one, two])
      await office.decide(own, reference, "correct", { answers: { website: "https://upendo.example.net" } });
    await office.runDuties();
    expect([await suspectsOf(one), await suspectsOf(two)]).toEqual([[], []]);
    expect(await auditOf(two)).toContain("not_duplicate");
    const stale = await desk.post(at, { decision: "not_duplicate", other: one.reference, version });
    expect(stale.status).toBe(409);
  });
});

describe("what officers read of it afterwards", () => {
  it("names the other registration in the history of each, also once they are apart", async () => {
    const { office, insist } = finding;
    const [kept, twin] = await pair();
    await insist(office.staff.officer, twin, "merge", { into: kept.reference });
    const read = async (token: string, { reference }: Admitted) =>
      (await office.browserOf(token).get(`/en/desk/registration/${reference}`)).text();
    expect(await read(office.staff.officer, twin)).toContain("Another officer can take them apart again.");
    expect(await read(office.staff.second, twin)).toContain('value="unmerge"');
    await insist(office.staff.second, twin, "unmerge");
    for (const language of languages) {
      const record = office.browserOf(office.staff.secretariat);
      const at = `/${language}/desk/registration/audit?subject=`;
      for (const [{ reference }, what] of [
        [kept, "absorb"],
        [kept, "release"],
        [twin, "merge"],
        [twin, "unmerge"],
      ] as const)
        expect(await (await record.get(at + reference)).text()).toContain(`data-what="${what}"`);
    }
    const [ofKept, ofTwin] = [await read(office.staff.officer, kept), await read(office.staff.officer, twin)];
    expect(ofKept.split(`/en/desk/registration/${twin.reference}"`).length).toBeGreaterThan(2);
    expect(ofTwin.split(`/en/desk/registration/${kept.reference}"`).length).toBeGreaterThan(2);
  });
});
