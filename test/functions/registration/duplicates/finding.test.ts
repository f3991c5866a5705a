import { beforeAll, describe, expect, it } from "vitest";
import { isLikely, reasonsBetween } from "#functions/registration/duplicates/likeness.ts";
import { languages } from "#shared/languages.ts";
import { type Finding, openFinding, unlike } from "./pairs.ts";

let finding: Finding;
beforeAll(async () => {
  finding = await openFinding();
});

/** Several ways to write one name, in each of six scripts, with a country that several share. */
const written: readonly (readonly string[])[] = [
  ["Verein für Migration", "VEREIN FUR MIGRATION e.V.", "Migration Verein"],
  ["Haus der Frauen Nord", "Haus Der Frauen, Nord"],
  ["جمعيّة النّور للتنمية", "جمعية نور للتنميه", "منظمة النور للتنمية"],
  ["Фонд «Ёлка Добра»", "Елка добра", "ОО Ёлка Добра"],
  ["中国妇女发展基金会", "中國婦女發展基金會", "中国 妇女 发展 协会"],
  ["Σύλλογος Μεταναστών Αθήνας", "ΣΥΛΛΟΓΟΣ ΑΘΗΝΑΣ ΜΕΤΑΝΑΣΤΩΝ"],
  ["प्रवासी महिला संघ दिल्ली", "प्रवासी  महिला संघ दिल्ली"],
  ["Lone Star Shelter"],
];

describe("who may be registered twice", () => {
  it("is found by keys as by comparing every one with every other, in a bounded number of reads", async () => {
    const { office, organizationOf, register } = finding;
    const admitted = [];
    for (const [place, names] of written.entries())
      for (const [turn, name] of names.entries())
        admitted.push(
          await register({
            ...unlike(name),
            country: place % 2 === 0 ? "CH" : "EG",
            ...(place === 7 && { website: "https://star.example.net/", acronym: "LSS" }),
            ...(place === 1 && turn === 1 && { website: "https://www.star.example.net/de" }),
          }),
        );
    const all = await Promise.all(admitted.map(organizationOf));
    const { lookout } = await office.room.duplicates();
    const reads: string[] = [];
    office.connection.store.middlewareStack.add(
      (next, context) => (args) => {
        reads.push(String(context.commandName));
        return next(args);
      },
      { step: "initialize", name: "count-reads" },
    );
    let pairs = 0;
    for (const organization of all) {
      reads.length = 0;
      const found = (await lookout.alike(organization)).map(({ organization: { id } }) => id);
      expect(reads.length).toBeLessThanOrEqual(21);
      const others = all.filter(({ id }) => id !== organization.id);
      const alike = others.filter((other) => isLikely(reasonsBetween(organization, other)));
      expect(alike.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
      expect(found.filter((id) => !alike.some((other) => other.id === id))).toEqual([]);
      pairs += found.length;
      for (const other of others)
        expect(reasonsBetween(other, organization)).toEqual(reasonsBetween(organization, other));
    }
    expect(pairs).toBeGreaterThan(20);
    office.connection.store.middlewareStack.remove("count-reads");
  });
});

describe("what follows when somebody registers", () => {
  const base = { country: "UG" } as const;

  it("is kept with the case, for officers only, with the reasons", async () => {
    const { office, register, suspectsOf } = finding;
    const first = await register({
      ...base,
      ...unlike("Kampala Migrant Mothers"),
      website: "https://mothers.example.net",
    });
    const second = await register({
      ...base,
      ...unlike("MOTHERS, Kampala migrant"),
      nameEnglish: "Something else entirely",
      website: "http://www.mothers.example.net/en",
    });
    expect(await suspectsOf(first)).toEqual([]);
    expect(await suspectsOf(second)).toEqual([{ reference: first.reference, reasons: ["same_name", "same_website"] }]);
    const { body } = await office.get(`/api/registration/${second.reference}`, second.own);
    expect(body).toMatchObject({ suspected: false, suspects: [] });
    const own = await (await office.browserOf(second.own).get(`/en/me/cases/${second.reference}`)).text();
    expect(own).not.toContain(first.reference);
    expect(own).not.toMatch(/registered twice/i);
    const desk = office.browserOf(office.staff.officer);
    const page = await (await desk.get(`/en/desk/registration/${second.reference}`)).text();
    expect(page).toContain(`duplicates?with=${first.reference}`);
    const queue = (await office.get("/api/registration?status=submitted&region=africa", office.staff.officer)).body
      .items;
    const item = queue.find(({ reference }: { reference: string }) => reference === second.reference);
    expect(item).toMatchObject({ suspected: true });
    expect(await (await desk.get("/en/desk/registration?region=africa")).text()).toContain("Perhaps twice");
  });

  it("names the number, the acronym and similar names as reasons, and counts an acronym for nothing by itself", async () => {
    const { register, suspectsOf } = finding;
    const number = { legalStatus: "registered", registrationNumber: "OP/218-77", registrationCountry: "UG" } as const;
    const one = await register({ ...base, ...unlike("Twende Pamoja"), ...number, acronym: "KWS" });
    const numbered = await register({
      ...base,
      ...unlike("Quite Another"),
      ...number,
      registrationNumber: "op 218 77",
    });
    expect(await suspectsOf(numbered)).toEqual([{ reference: one.reference, reasons: ["same_number"] }]);
    const similar = await register({ ...base, ...unlike("Tewende Pamoja Association"), acronym: "K.W.S." });
    expect(await suspectsOf(similar)).toEqual([
      { reference: one.reference, reasons: ["similar_name", "same_acronym"] },
    ]);
    const initials = await register({ ...base, ...unlike("Kind Women Sing") });
    expect(await suspectsOf(initials)).toEqual([]);
  });

  it("looks again when a name changes, and forgets who closed or is no more like it", async () => {
    const { office, register, suspectsOf, insist } = finding;
    const first = await register({ ...base, ...unlike("Nyota ya Asubuhi") });
    const second = await register({ ...base, ...unlike("Mwezi wa Jioni") });
    for (const one of [first, second]) await insist(office.staff.officer, one, "activate");
    expect(await suspectsOf(second)).toEqual([]);
    const corrected = await office.decide(second.own, second.reference, "correct", {
      answers: { name: "Asubuhi ya Nyota" },
    });
    await insist(office.staff.officer, { reference: corrected.body.pendingChange }, "accept_change");
    expect(await suspectsOf(second)).toEqual([{ reference: first.reference, reasons: ["same_name"] }]);
    const third = await register({ ...base, ...unlike("Nyota Asubuhi ya") });
    expect((await suspectsOf(third)).map(({ reference }) => reference).toSorted()).toEqual(
      [first.reference, second.reference].toSorted(),
    );
    await insist(first.own, first, "close");
    expect(await suspectsOf(second)).not.toContainEqual(expect.objectContaining({ reference: first.reference }));
    expect((await suspectsOf(third)).map(({ reference }) => reference)).toEqual([second.reference]);
  });

  it("is done once however often it is done, and by whoever comes first", async () => {
    const { office, register, organizationOf, suspectsOf } = finding;
    await register({ ...base, ...unlike("Daraja la Amani") });
    const second = await register({ ...base, ...unlike("Amani Daraja la") });
    const { id, version } = await organizationOf(second);
    const { lookout } = await office.room.duplicates();
    const before = [await office.rows("duplicateKeys"), await office.rows("audit")].map((rows) => rows.length);
    const job = { input: { organizations: [id] } };
    for (let times = 0; times < 3; times++) await lookout.look(job, office.connection.now());
    await Promise.allSettled([1, 2, 3].map(() => lookout.look(job, office.connection.now())));
    expect([await office.rows("duplicateKeys"), await office.rows("audit")].map((rows) => rows.length)).toEqual(before);
    expect((await organizationOf(second)).version).toBe(version);
    expect(await suspectsOf(second)).toHaveLength(1);
  });

  it("keeps nobody from being hidden who opened their page before", async () => {
    const { office, organizationOf, register } = finding;
    await register({ ...base, ...unlike("Sisi kwa Sisi") });
    const twin = await office.handIn({ ...base, ...unlike("Sisi, kwa sisi") });
    const version = String((await organizationOf(twin)).version);
    await office.runDuties();
    expect(String((await organizationOf(twin)).version)).not.toBe(version);
    const answer = await office
      .browserOf(twin.own)
      .post(`/en/me/cases/${twin.reference}`, { decision: "unlist", version });
    expect(answer.headers.get("location")).toBe(`/en/me/cases/${twin.reference}?done=unlist`);
    expect((await organizationOf(twin)).profile.unlisted).toBe(true);
  });

  it("an officer of one region learns nothing of another region's organizations", async () => {
    const { office, register } = finding;
    const website = "https://two.regions.example.net";
    const african = await register({ ...base, ...unlike("Somewhere in Africa"), website: `${website}/a` });
    const asian = await register({ ...unlike("Somewhere in Asia"), country: "NP", website: `${website}/b` });
    const seen = async (token: string) =>
      (await office.get(`/api/registration/${asian.reference}`, token)).body.suspects;
    expect(await seen(office.staff.officer)).toHaveLength(1);
    expect(await seen(office.staff.asian)).toEqual([]);
    const desk = office.browserOf(office.staff.asian);
    for (const path of [asian.reference, `${asian.reference}/duplicates`])
      expect(await (await desk.get(`/en/desk/registration/${path}`)).text()).not.toContain(african.reference);
    const named = await desk.get(`/en/desk/registration/${asian.reference}/duplicates?with=${african.reference}`);
    expect(named.status).toBe(422);
    expect(await named.text()).toContain('data-code="unknown_reference"');
  });
});

describe("before somebody sends a registration", () => {
  const draft = {
    name: { name: "Jua Kali Migrants", nameEnglish: "", acronym: "" },
    place: { country: "UG", website: "" },
  };
  const shown = async (language: string, email: string) => {
    const { office } = finding;
    const applicant = await office.draft(email, language, draft);
    return (await applicant.get(`/${language}/registration/check`)).text();
  };

  it("organizations that agreed to be listed are shown, and of others nothing", async () => {
    const { office, register, insist } = finding;
    const plain = await shown("en", "asks.first@example.org");
    expect(plain).not.toContain("data-alike");
    const listed = await register({ country: "UG", ...unlike("Jua Kali Migrants") });
    const hidden = await register({ country: "UG", ...unlike("JUA KALI, migrants"), unlisted: true });
    expect(await shown("en", "asks.second@example.org")).not.toContain("data-alike");
    for (const one of [listed, hidden]) await insist(office.staff.officer, one, "activate");
    const page = await shown("en", "asks.third@example.org");
    expect(page).toContain("data-alike");
    expect(page).toContain("Jua Kali Migrants");
    expect(page).not.toContain("JUA KALI, migrants");
    for (const { reference, email } of [listed, hidden])
      for (const secret of [reference, email]) expect(page).not.toContain(secret);
    expect(page).toContain("/en/registration/check");
    await insist(listed.own, listed, "unlist");
    expect(await shown("en", "asks.fourth@example.org")).not.toContain("data-alike");
  });

  it.each(languages)("in %s", async (language) => {
    const { office, register, insist } = finding;
    const one = await register({ country: "UG", ...unlike("Jua Kali Migrants") });
    await insist(office.staff.officer, one, "activate");
    expect(await shown(language, `asks.${language}@example.org`)).toContain("data-alike");
    await insist(one.own, one, "close");
  });
});
