import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { stepsOf } from "#functions/accreditation/work.ts";
import { Job } from "#shared/jobs.ts";
import { authorityCall } from "#test/support/accreditation.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

const jobOf = async (world: ListsWorld, kind: string) => {
  const row = (await world.rows("accreditationJobs")).find((job) => job.kind === kind);
  return Job.parse(row);
};

/** Does a page of a job and forgets that it did, as a process that dies then would. */
const pageLost = async (world: ListsWorld, kind: string) => {
  const step = stepsOf(world.room)[kind];
  if (!step) throw new Error(`no job ${kind}`);
  return step(await jobOf(world, kind), world.connection.now());
};

const mailsOf = async (world: ListsWorld, kind: string) =>
  (await world.rows("outbox", { kind })).map(({ reference }) => reference);

const fileOf = async (world: ListsWorld, path: string) => {
  const response = await world.browserOf(world.staff.secretariat).get(path);
  expect(response.status).toBe(200);
  return response.text();
};

describe("freezing", () => {
  it("leaves out who withdrew before, and keeps who withdraws after as withdrawn", async () => {
    const world = await listsWorld();
    const [early, late, stays] = [
      await world.recommended("Early"),
      await world.recommended("Late"),
      await world.recommended("Stays"),
    ];
    const list = await world.open();
    await world.step(list, "include_all");
    await world.insist(world.decideList(list, "freeze", { from: world.today(1) }));
    await world.insist(world.decide(early.own, early.reference, "withdraw"));
    await world.runDuties();
    expect((await world.entriesOf(list)).map(({ name }) => name)).toEqual(["Late", "Stays"]);
    expect(await mailsOf(world, "listed")).not.toContain(early.reference);
    await world.insist(world.decide(late.own, late.reference, "withdraw_listed", { text: "We cannot come." }));
    await world.circulate(list);
    await world.finalize(list);
    expect((await world.listAt(list)).counts).toEqual({ proposed: 2, withdrawn: 1, objected: 0, final: 1 });
    expect((await world.entriesOf(list)).map(({ outcome }) => outcome)).toEqual(["withdrawn", "accredited"]);
    expect((await world.find(stays.reference)).status).toBe("accredited");
    expect(await world.mailsAbout(late.reference)).toEqual(expect.arrayContaining(["listed", "withdrawn"]));
    expect(await world.mailsAbout(late.reference)).not.toContain("accredited");
  });

  it("and withdrawing at the same moment: listed and withdrawn, or withdrawn alone, and the other ones are not touched", async () => {
    const world = await listsWorld();
    const all = await Promise.all(["A", "B", "C", "D"].map((letter) => world.recommended(`Racing ${letter}`)));
    const list = await world.open();
    await world.step(list, "include_all");
    await world.insist(world.decideList(list, "freeze", { from: world.today(1) }));
    const withdrawals = all.slice(0, 3).map(({ own, reference }) => world.decide(own, reference, "withdraw"));
    const [, ...answers] = await Promise.all([world.runDuties(), ...withdrawals]);
    await world.runDuties();
    const { status, counts } = await world.listAt(list);
    expect(status).toBe("frozen");
    const entries = (await world.entriesOf(list)).map(({ application }) => application);
    expect(counts?.proposed).toBe(entries.length);
    for (const [place, { reference }] of all.slice(0, 3).entries()) {
      const withdrawn = answers[place]?.status === 200;
      const stands = (await world.find(reference)).status;
      expect([withdrawn, stands, entries.includes(reference)]).toEqual(
        withdrawn ? [true, "withdrawn", false] : [false, "listed", true],
      );
    }
    expect(entries).toContain(all[3]?.reference);
  });

  it("goes on where it stopped: nobody is listed twice or told twice", async () => {
    const world = await listsWorld();
    const all = [];
    for (let count = 0; count < 23; count++) all.push(await world.recommended(`Number ${count}`));
    const list = await world.open();
    await world.step(list, "include_all");
    expect((await world.listAt(list)).included).toBe(23);
    await world.insist(world.decideList(list, "freeze", { from: world.today(1) }));
    const first = await pageLost(world, "freeze_list");
    expect(first).toMatchObject({ done: 20, total: 23 });
    await world.runDuties();
    expect(await pageLost(world, "freeze_list")).toEqual({ done: 0 });
    const told = await mailsOf(world, "listed");
    expect([told.length, new Set(told).size]).toEqual([23, 23]);
    expect(await world.entriesOf(list)).toHaveLength(23);
    await world.circulate(list);
    await world.pass(40);
    await world.insist(world.decideList(list, "finalize"));
    expect(await pageLost(world, "finalize_list")).toMatchObject({ done: 20 });
    await world.runDuties();
    const answered = await mailsOf(world, "accredited");
    expect([answered.length, new Set(answered).size]).toEqual([23, 23]);
    await world.step(list, "publish");
    await pageLost(world, "publish_list");
    expect((await world.rows("published")).filter(({ kind }) => kind === "accredited")).toHaveLength(23);
  });

  it("keeps what was certified: later edits alter neither list nor hash, and the file has the same hash", async () => {
    const world = await listsWorld();
    const { reference } = await world.recommended("منظمة المهاجرين", {
      answers: { listNameLatin: "Munazzamat al-Muhajirin", listCountry: "EG" },
    });
    await world.recommended("Ärzte der Straße");
    const list = await world.frozen();
    const { sha256 } = await world.listAt(list);
    const address = `/en/desk/accreditation/lists/${list}/export/list.json`;
    const before = await fileOf(world, address);
    expect(createHash("sha256").update(before, "utf8").digest("hex")).toBe(sha256);
    expect(JSON.parse(before).map(({ number, latin }: { number: number; latin: string }) => [number, latin])).toEqual([
      [1, "Ärzte der Straße"],
      [2, "Munazzamat al-Muhajirin"],
    ]);
    const { answers } = await world.find(reference);
    await world.become(reference, "listed", { answers: { ...answers, listName: "Another name" } });
    expect(await fileOf(world, address)).toBe(before);
    expect((await world.listAt(list)).sha256).toBe(sha256);
  });
});

describe("the balance of a list", () => {
  it("counts commissions that overlap, and who took part before", async () => {
    const world = await listsWorld();
    const french = await world.recommended("French", { answers: { listCountry: "FR" } });
    await world.recommended("Prior", { profile: { unStatuses: ["imrf_prior"] }, answers: { listCountry: "AQ" } });
    const before = await world.recommended("Before");
    const earlier = await world.apply({ by: before, call: { ...authorityCall, id: "earlier" } });
    await world.become(earlier.reference, "accredited");
    const gone = await world.recommended("Gone");
    await world.become(gone.reference, "withdrawn");
    const list = await world.open();
    await world.step(list, "include", { applications: [french.reference] });
    const { body } = await world.get(`/api/accreditation/lists/${list}`, world.staff.secretariat);
    const { applied, proposed, by } = body.balance.tally;
    expect({ applied, proposed }).toEqual({ applied: 3, proposed: 1 });
    expect(by.commission).toEqual({ eca: [1, 0], ece: [1, 1], eclac: [1, 1], escap: [1, 1], none: [1, 0] });
    expect(by.group).toEqual({ african: [1, 0], weog: [1, 1], none: [1, 0] });
    expect(by.firstTime).toEqual({ yes: [1, 1], no: [2, 0] });
    expect(body.balance.version).toBe(body.version);
  });
});

describe("late additions", () => {
  it("come on a second list, on which nobody of the first can stand", async () => {
    const world = await listsWorld();
    const first = await world.recommended("First");
    const one = await world.frozen();
    const late = await world.recommended("Late");
    const two = await world.open();
    expect((await world.listAt(two)).edition).toBe("0002");
    const again = await world.decideList(two, "include", { applications: [first.reference] });
    expect(again.body.errors).toMatchObject([{ field: "applications", code: "not_a_choice" }]);
    await world.step(two, "include_all");
    await world.freeze(two);
    expect((await world.entriesOf(two)).map(({ application }) => application)).toEqual([late.reference]);
    expect((await world.find(first.reference)).list).toBe(one);
    const { body } = await world.get(`/api/accreditation/calls/${authorityCall.id}/lists`);
    expect(body.items.map(({ number, proposed }: { number: number; proposed: number }) => [number, proposed])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it("take along who was put on the first list and was screened again while that was frozen", async () => {
    const world = await listsWorld();
    const [stays, again] = [await world.recommended("Stays"), await world.recommended("Again")];
    const list = await world.open();
    await world.step(list, "include_all");
    await world.become(again.reference, "under_screening");
    await world.freeze(list);
    expect((await world.entriesOf(list)).map(({ application }) => application)).toEqual([stays.reference]);
    await world.become(again.reference, "recommended");
    const two = await world.open();
    await world.step(two, "include_all");
    await world.freeze(two);
    expect((await world.find(again.reference)).list).toBe(two);
  });
});

describe("the names of a published list", () => {
  const names = async (world: ListsWorld) =>
    (await world.get(`/api/accreditation/calls/${authorityCall.id}/lists`)).body.accredited.map(
      ({ name }: { name: string }) => name,
    );

  it("are public only then, without those who asked not to be listed, and vanish with that wish, a withdrawal or a revocation", async () => {
    const world = await listsWorld();
    await world.recommended("Hidden", { profile: { unlisted: true } });
    const gone = await world.recommended("Gone");
    const revoked = await world.recommended("Revoked");
    const last = await world.recommended("Stays");
    await world.office.decide(world.staff.officer, last.registration, "activate");
    const list = await world.frozen();
    await world.circulate(list);
    await world.finalize(list);
    expect(await names(world)).toEqual([]);
    await world.step(list, "publish");
    expect(await names(world)).toEqual(["Gone", "Revoked", "Stays"]);
    const own = await world.signIn(gone.email);
    await world.insist(world.decide(own, gone.reference, "withdraw_listed", { text: "We cannot come." }));
    await world.insist(world.decide(world.staff.secretariat, revoked.reference, "declare", { reason: "no_conflict" }));
    const why = { reason: "fraud", text: "The documents were not genuine." };
    await world.insist(world.decide(world.staff.secretariat, revoked.reference, "revoke", why));
    expect(await names(world)).toEqual(["Stays"]);
    const stays = await world.signIn(last.email);
    const decide = (decision: string) => world.office.decide(stays, last.registration, decision);
    await world.insist(decide("unlist"));
    await world.runDuties();
    expect(await names(world)).toEqual([]);
    await world.insist(decide("list"));
    await world.runDuties();
    expect(await names(world)).toEqual(["Stays"]);
    const page = await (await world.browserOf("").get(`/en/accreditation/${authorityCall.id}/lists`)).text();
    expect(page).toContain("Stays");
    for (const name of ["Hidden", "Gone", "Revoked"]) expect(page).not.toContain(name);
    expect(page).toContain('<span data-count="accredited">4</span>');
  });
});
