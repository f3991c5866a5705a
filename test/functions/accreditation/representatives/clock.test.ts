import { beforeAll, describe, expect, it, vi } from "vitest";
import { authorityCall, forum } from "#test/support/accreditation.ts";
import { daysFrom, forumsWorld } from "#test/support/forums.ts";
import { Visitor } from "#test/support/visitor.ts";
import { type DelegationWorld, delegationWorld } from "./delegation.ts";

const asks = ["birthDate", "nationality", "travelDocument"] as const;
const protectedData = {
  answers: {
    birthDate: "1990-01-01",
    nationality: "KE",
    documentNumber: "TRAVEL-4711",
    documentCountry: "KE",
    documentExpiry: "2031-01-01",
    accessibility: "A ramp",
    visaLetter: "yes",
    visaPlace: "+Nairobi",
  },
  consents: { adult: undefined, consentVisa: true },
};

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const go = async (instant: string) => {
  world.clock.set(instant);
  await world.runDuties();
};

const documents = (reference: string) => world.rows("travelDocuments", { reference });

describe("travel documents", () => {
  it("lie sealed, are seen by the secretariat alone, and each look is on record", async () => {
    const applied = await world.accredited({ id: "sealed", asks: [...asks] });
    const reference = await world.send(applied, "confirmed", {}, protectedData);
    for (const table of ["representatives", "travelDocuments", "revisions", "audit", "outbox", "cases"] as const)
      expect(JSON.stringify(await world.rows(table))).not.toContain("TRAVEL-4711");
    expect(await documents(reference)).toHaveLength(1);
    const path = `/en/desk/accreditation/representatives/${reference}/travel-document`;
    const looks = async () =>
      (await world.rows("audit")).filter(({ subject, what }) => subject === reference && what === "look");
    for (const who of [world.staff.officer, applied.own, world.staff.auditor]) {
      const answer = await world.browserOf(who).post(path);
      expect(answer.status).toBe(403);
    }
    const secretariat = world.browserOf(world.staff.secretariat);
    expect((await secretariat.get(path)).status).toBe(404);
    expect(await looks()).toHaveLength(0);
    const shown = await secretariat.post(path);
    expect(await shown.text()).toContain("TRAVEL-4711");
    expect(await looks()).toMatchObject([{ by: world.people.secretariat.id }]);
    const { body } = await world.get(`/api/accreditation/representatives/${reference}`, world.staff.secretariat);
    expect(JSON.stringify(body)).not.toContain("TRAVEL-4711");
    const own = new Visitor(world.app);
    await own.post(`/en/accreditation/representatives/open/${await world.tokenOf(reference)}`);
    for (const page of ["", "/data", "/check"])
      expect(await (await own.get(`/en/accreditation/representatives/${reference}${page}`)).text()).not.toContain(
        "4711",
      );
  });

  it("are erased with all that is protected when somebody cancels, is replaced or is rejected", async () => {
    const applied = await world.accredited({ id: "erased-at-once", asks: [...asks], quota: 5 });
    for (const [decision, input] of [
      ["cancel", {}],
      [
        "replace",
        {
          givenName: "Other",
          familyName: "Person",
          email: "o@example.org",
          language: "fr",
          function: "Chair",
          relationship: "staff",
        },
      ],
      ["reject", { reason: "security", text: "No." }],
    ] as const) {
      const reference = await world.send(applied, "confirmed", {}, protectedData);
      const by = decision === "reject" ? world.staff.officer : applied.own;
      expect((await world.decideOn(by, reference, decision, input)).status).toBe(200);
      const { answers, documented } = await world.represent(reference);
      expect({ decision, documented, rows: await documents(reference) }).toEqual({
        decision,
        documented: false,
        rows: [],
      });
      for (const name of ["birthDate", "nationality", "accessibility"]) expect(answers).not.toHaveProperty(name);
    }
  });
});

describe("the list of visa needs", () => {
  it("holds who agreed and what they agreed to, harmless to spreadsheets", async () => {
    const applied = await world.accredited({ id: "visas", asks: [...asks], quota: 5 });
    const names = { givenName: "=HYPERLINK(1)", familyName: "وانجيكو" };
    const reference = await world.send(applied, "approved", names, protectedData);
    const { visaLetter: _, ...withoutLetter } = protectedData.answers;
    const silent = await world.send(
      applied,
      "confirmed",
      {},
      {
        answers: { ...withoutLetter, visaLetter: "no" },
        consents: { adult: undefined },
      },
    );
    const path = "/en/desk/accreditation/representatives/visa.csv?call=visas";
    const answer = await world.browserOf(world.staff.officer).get(path);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString();
    expect(text).toContain(reference);
    expect(text).not.toContain(silent);
    expect(text).toContain('"\'=HYPERLINK(1)"');
    expect(text).toContain('"\'+Nairobi"');
    expect(text).toContain("وانجيكو");
    for (const secret of ["1990-01-01", "TRAVEL-4711", "A ramp", "example.org"]) expect(text).not.toContain(secret);
    await world.decide(world.staff.second, applied.reference, "declare", { reason: "conflict" });
    expect(await (await world.browserOf(world.staff.second).get(path)).text()).not.toContain(reference);
    expect((await world.browserOf(world.staff.asian).get(path)).status).toBe(200);
    expect(await (await world.browserOf(world.staff.asian).get(path)).text()).not.toContain(reference);
    expect((await world.browserOf(applied.own).get(path)).status).toBe(403);
  });
});

describe("what ends from outside", () => {
  it("a revoked accreditation cancels all, each told once", async () => {
    const applied = await world.accredited({ id: "revoked", quota: 2, reserves: 2 });
    const all = [
      await world.send(applied, "approved"),
      await world.send(applied, "reserve"),
      await world.send(applied, "nominated"),
    ];
    await world.decide(world.staff.secretariat, applied.reference, "declare", { reason: "no_conflict" });
    const answer = await world.decide(world.staff.secretariat, applied.reference, "revoke", {
      reason: "fraud",
      text: "The certificate is forged.",
    });
    expect(answer.status).toBe(200);
    expect((await world.nominate(applied.own, applied.reference)).status).toBe(409);
    await world.runDuties();
    await world.runDuties();
    for (const reference of all) {
      expect((await world.represent(reference)).status).toBe("cancelled");
      expect((await world.mailsOf(reference)).filter(({ kind }) => kind === "cancelled")).toHaveLength(1);
    }
    expect(await world.seats(applied)).toMatchObject({ taken: 0, roster: [] });
    expect((await world.rows("concerned")).filter(({ who }) => all.includes(String(who)))).toEqual([]);
  });

  it("a cancelled call ends them too", async () => {
    const applied = await world.accredited({ id: "called-off" });
    const reference = await world.send(applied, "confirmed");
    await world.moveCall({ ...authorityCall, id: "called-off" }, { status: "cancelled" });
    await world.runDuties();
    expect((await world.represent(reference)).status).toBe("cancelled");
    const [mail] = (await world.mailsOf(reference)).filter(({ kind }) => kind === "cancelled");
    expect(JSON.stringify(mail?.blocks)).toContain("The call has been cancelled");
  });

  it("whoever confirmed their own data is told when the call moves, and nobody before", async () => {
    const applied = await world.accredited({ id: "concerned" });
    const nominated = await world.send(applied, "nominated");
    const reference = await world.send(applied, "self_confirmed");
    const concerned = (await world.rows("concerned")).filter(({ matter }) => matter === "call#concerned");
    expect(concerned.map(({ who, why }) => [who, why])).toEqual(
      expect.arrayContaining([
        [applied.reference, "applicant"],
        [reference, "representative"],
      ]),
    );
    expect(concerned.map(({ who }) => who)).not.toContain(nominated);
  });
});

// The last ones: the clock goes forward only.
describe("the clock", () => {
  it("ends what was not confirmed in time, by the second, and fills what stays free from the reserve", async () => {
    const dates = { nominationsUntil: "2026-12-20T10:00:00.000Z", substitutionsUntil: "2026-12-24T10:00:00.000Z" };
    const applied = await world.accredited({ id: "lapse", quota: 1, reserves: 2, ...dates });
    const waiting = await world.send(applied, "nominated");
    const reserve = await world.send(applied, "reserve");
    const extended = await world.accredited({ id: "lapse-later", ...dates });
    const other = await world.send(extended, "nominated");
    await world.moveCall({ ...authorityCall, id: "lapse-later" }, { nominationsUntil: "2026-12-22T10:00:00.000Z" });
    await go("2026-12-20T09:59:59.000Z");
    expect((await world.represent(waiting)).status).toBe("nominated");
    await go("2026-12-20T10:00:00.000Z");
    await world.runDuties();
    expect((await world.represent(waiting)).status).toBe("lapsed");
    const mails = await world.mailsOf(waiting);
    expect(mails.filter(({ kind }) => kind === "lapsed")).toHaveLength(1);
    expect(mails.filter(({ kind, to }) => kind === "representativeMoved" && to === applied.email)).toHaveLength(1);
    expect((await world.represent(reserve)).status).toBe("confirmed");
    expect((await world.represent(other)).status).toBe("nominated");
    await go("2026-12-22T10:00:00.000Z");
    expect((await world.represent(other)).status).toBe("lapsed");
  });

  it("gives whoever replaces somebody a week of their own, past the end of nominations", async () => {
    const dates = { nominationsUntil: "2027-01-02T10:00:00.000Z", substitutionsUntil: "2027-01-09T10:00:00.000Z" };
    const applied = await world.accredited({ id: "week", quota: 1, reserves: 0, ...dates });
    const old = await world.send(applied, "confirmed");
    await go("2027-01-09T09:00:00.000Z");
    const own = await world.signIn(applied.email);
    const { body } = await world.decideOn(own, old, "replace", {
      givenName: "New",
      familyName: "Person",
      email: "new.person@example.org",
      language: "en",
      function: "Chair",
      relationship: "staff",
    });
    await go("2027-01-16T08:59:59.000Z");
    expect((await world.represent(body.replacedBy)).status).toBe("nominated");
    await go("2027-01-16T09:00:00.000Z");
    expect((await world.represent(body.replacedBy)).status).toBe("lapsed");
    expect((await world.seats(applied)).taken).toBe(0);
  });

  it("erases travel documents and all that is protected 30 days after the event, wherever that has moved", async () => {
    const applied = await world.accredited({
      id: "erased-later",
      asks: [...asks],
      nominationsUntil: "2027-04-22T21:59:59.000Z",
    });
    const reference = await world.send(applied, "confirmed", {}, protectedData);
    const [event] = forum.events;
    const moved = { ...event, endsAt: "2027-05-20T22:00:00.000Z" };
    await world.put("forums", { ...forum, events: [moved] });
    const said = vi.spyOn(console, "error");
    await go("2027-06-13T22:00:00.000Z");
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    expect((await world.represent(reference)).documented).toBe(true);
    expect(await documents(reference)).toHaveLength(1);
    await go("2027-06-19T21:59:59.000Z");
    expect(await documents(reference)).toHaveLength(1);
    await go("2027-06-19T22:00:00.000Z");
    expect(await documents(reference)).toEqual([]);
    const { answers, documented, status, erasedAt } = await world.represent(reference);
    expect({ documented, status, erasedAt }).toEqual({
      documented: false,
      status: "confirmed",
      erasedAt: "2027-06-19T22:00:00.000Z",
    });
    for (const name of ["birthDate", "nationality", "accessibility"]) expect(answers).not.toHaveProperty(name);
    expect(answers.givenName).toBeDefined();
    const audit = await world.rows("audit", { subject: reference });
    expect(audit.filter(({ what }) => what === "erase")).toHaveLength(1);
    await go("2027-08-19T22:00:00.000Z");
    expect(await world.rows("audit", { subject: reference })).toHaveLength(audit.length);
  });

  it("follows an event that is held earlier", async () => {
    const applied = await world.accredited({
      id: "earlier",
      asks: [...asks],
      nominationsUntil: "2027-10-01T00:00:00.000Z",
      substitutionsUntil: "2027-10-20T00:00:00.000Z",
      event: "later",
    });
    const later = {
      ...forum.events[0],
      id: "later",
      startsAt: "2027-12-01T00:00:00.000Z",
      endsAt: "2027-12-02T00:00:00.000Z",
    };
    await world.put("forums", { ...forum, events: [later] });
    const own = await world.signIn(applied.email);
    const reference = await world.send({ ...applied, own }, "confirmed", {}, protectedData);
    const earlier = { ...later, startsAt: "2027-11-01T00:00:00.000Z", endsAt: "2027-11-02T00:00:00.000Z" };
    await world.put("forums", { ...forum, events: [earlier] });
    await world.moveCall({ ...authorityCall, id: "earlier" }, {});
    await go("2027-12-01T23:59:59.000Z");
    expect(await documents(reference)).toHaveLength(1);
    await go("2027-12-02T00:00:00.000Z");
    expect(await documents(reference)).toEqual([]);
    const jobs = await world.rows("accreditationJobs");
    expect(jobs.filter(({ state, kind }) => state !== "done" && kind !== "figures_daily")).toEqual([]);
  });
});

const because = { en: "The host asked for it." };

it("what was given for an event that is held earlier is erased as much earlier", async () => {
  const earlier = await delegationWorld();
  const forums = await forumsWorld(earlier.connection);
  const { forum, call } = await forums.openCall({ asks: [...asks], languages: ["en"] });
  const applied = await earlier.accredited(call);
  const reference = await earlier.send(applied, "confirmed", {}, protectedData);
  const before = (await earlier.represent(reference)).wakeAt ?? "";
  const now = earlier.connection.now();
  const dates = { startsAt: daysFrom(now, 190), endsAt: daysFrom(now, 194) };
  await forums.insist(
    forums.decide(forum, "move_event", { event: "forum-week", reason: "host", text: because, ...dates }),
  );
  await earlier.runDuties();
  await earlier.runDuties();
  const { wakeAt = "" } = await earlier.represent(reference);
  expect(Date.parse(before) - Date.parse(wakeAt)).toBe(10 * 86_400_000);
  const [sealed] = await earlier.rows("travelDocuments", { reference });
  expect(sealed?.wakeAt).toBe(wakeAt);
});
