import { describe, expect, it } from "vitest";
import { eraseFiles } from "#functions/accreditation/erasing.ts";
import type { AccreditationRoom } from "#functions/accreditation/room.ts";
import type { Call } from "#shared/forums.ts";
import { authorityCall } from "#test/support/accreditation.ts";
import { forumsWorld } from "#test/support/forums.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

/** Two organizations on a list that lies with Member States. */
const circulating = async (world: ListsWorld) => {
  const one = await world.recommended("One Organization");
  const other = await world.recommended("Other Organization");
  const list = await world.frozen();
  await world.circulate(list);
  return { list, one, other };
};

/** The call, closed and with those who decide. */
const inDecision = (world: ListsWorld, call: Call) =>
  world.moveCall(call, { status: "in_decision", circulationDays: 28 });

const cleared = (world: ListsWorld, token: string, reference: string) =>
  world.insist(world.decide(token, reference, "declare", { reason: "no_conflict" }));

describe("that somebody objected", () => {
  it("is not told to officers by status, queue or dates before the list is final", async () => {
    const world = await listsWorld();
    const { one } = await circulating(world);
    const { officer, secretariat } = world.staff;
    await cleared(world, officer, one.reference);
    await world.insist(world.object(one.reference));
    const { body } = await world.get(`/api/accreditation/${one.reference}`, officer);
    expect(body.status).toBe("listed");
    const queue = await world.get("/api/accreditation?status=objected", officer);
    expect(queue.body.items).toEqual([]);
    const page = await world.browserOf(officer).get(`/en/desk/accreditation/${one.reference}`);
    expect(await page.text()).toContain('data-status="listed"');
    expect((await world.get(`/api/accreditation/${one.reference}`, secretariat)).body.status).toBe("objected");
  });

  it("is not told to whoever leaves the list early, nor where it came to nothing", async () => {
    const world = await listsWorld();
    const { list, one, other } = await circulating(world);
    for (const { reference } of [one, other]) await world.insist(world.object(reference));
    await world.insist(world.decide(world.staff.secretariat, other.reference, "withdraw_objection"));
    await world.insist(world.decide(one.own, one.reference, "withdraw_listed", { text: "We cannot come." }));
    await world.finalize(list);
    for (const applied of [one, other]) {
      const browser = world.browserOf(await world.signIn(applied.email));
      const page = await (await browser.get(`/en/accreditation/applications/${applied.reference}`)).text();
      expect(page).toContain(applied.reference);
      expect(page).not.toMatch(/objection|objected/i);
    }
  });
});

describe("a call that ends while lists are under way", () => {
  it("is not decided before its lists are final, so that nobody stays on one for ever", async () => {
    const world = await listsWorld();
    const forums = await forumsWorld(world.connection);
    const { place, call } = await forums.openCall();
    const applied = await world.recommended("On a list", { call });
    const list = await world.open(call);
    await world.step(list, "include_all");
    await inDecision(world, call);
    const decided = () => forums.decide(place, "decide", {}, world.staff.secretariat);
    for (const step of [
      () => world.freeze(list),
      () => world.step(list, "transmit", { date: world.today() }),
      () => world.step(list, "circulate", { from: world.today() }),
    ]) {
      expect(await decided()).toMatchObject({ status: 409, body: { code: "lists_open" } });
      await step();
    }
    expect(await decided()).toMatchObject({ status: 409, body: { code: "lists_open" } });
    await world.finalize(list);
    const late = await world.open(call);
    expect(await decided()).toMatchObject({ status: 409, body: { code: "lists_open" } });
    await world.step(late, "call_off");
    expect((await decided()).status).toBe(200);
    expect((await world.find(applied.reference)).status).toBe("accredited");
    const { status, body } = await world.post("/api/accreditation/lists", { call: call.id }, world.staff.secretariat);
    expect([status, body.code]).toEqual([409, "not_now"]);
  });

  it("at the same moment as a list is opened: one of the two", async () => {
    for (let round = 0; round < 4; round++) {
      const world = await listsWorld();
      const forums = await forumsWorld(world.connection);
      const { place, call } = await forums.openCall();
      await inDecision(world, call);
      const [opened, decided] = await Promise.all([
        world.post("/api/accreditation/lists", { call: call.id }, world.staff.secretariat),
        forums.decide(place, "decide", {}, world.staff.secretariat),
      ]);
      expect([opened.status < 300, decided.status < 300].filter(Boolean)).toHaveLength(1);
    }
  });

  it("cancelled while a list is made final: nobody is accredited any more, and everybody is told once", async () => {
    const world = await listsWorld();
    const { list, one, other } = await circulating(world);
    await world.pass(40);
    await world.insist(world.decideList(list, "finalize"));
    await world.moveCall(authorityCall, { status: "cancelled" });
    await world.runDuties();
    for (const { reference } of [one, other]) {
      expect((await world.find(reference)).status).toBe("not_decided");
      const last = (await world.mailsAbout(reference)).filter((kind) => kind === "accredited" || kind === "notDecided");
      expect(last).toEqual(["notDecided"]);
    }
  });

  it("cancelled and put away at once: what stood on a list is answered, and the list can be called off", async () => {
    const world = await listsWorld();
    const { list, one } = await circulating(world);
    await world.moveCall(authorityCall, {
      status: "archived",
      history: [{ at: world.connection.now().toISOString(), what: "cancel" }],
    });
    expect((await world.find(one.reference)).status).toBe("not_decided");
    const [reason] = (await world.rows("audit"))
      .filter(({ what }) => what === "leave_undecided")
      .map(({ reason }) => reason);
    expect(reason).toBe("call_cancelled");
    expect((await world.decideList(list, "circulate", { from: world.today() })).body.code).toBe("not_now");
    expect((await world.decideList(list, "call_off")).status).toBe(200);
  });
});

describe("whoever declared a conflict of interest", () => {
  it("sees nothing of the representatives of that organization", async () => {
    const world = await listsWorld();
    const applied = await world.recommended("Ours");
    await world.become(applied.reference, "accredited");
    const nomination = {
      application: applied.reference,
      ...{ givenName: "Amina", familyName: "Diallo", email: "amina@example.org", language: "en" },
      ...{ function: "Director", relationship: "staff" },
    };
    const { reference } = await world.insist(world.post("/api/accreditation/representatives", nomination, applied.own));
    const { officer, second } = world.staff;
    await world.insist(world.decide(officer, applied.reference, "declare", { reason: "conflict" }));
    for (const path of [
      `/api/accreditation/representatives/${reference}`,
      `/api/accreditation/${applied.reference}/representatives`,
      `/en/desk/accreditation/representatives/${reference}`,
      `/en/accreditation/applications/${applied.reference}/letter`,
    ]) {
      const ask = async (token: string) => {
        const headers = { authorization: `Bearer ${token}`, cookie: `session=${token}` };
        return (await world.app.request(path, { headers })).status;
      };
      expect([path, await ask(officer)]).toEqual([path, 403]);
      expect([path, await ask(second)]).toEqual([path, 200]);
    }
  });
});

describe("a draft that ends", () => {
  it("is erased with its files, also those that are still on their way", async () => {
    const world = await listsWorld();
    const draft = await world.apply({ status: "draft" });
    const now = world.connection.now();
    const wanted = { document: "proof", name: "proof.pdf" };
    await world.insist(world.post(`/api/accreditation/${draft.reference}/files`, wanted, draft.own));
    const key = (await world.find(draft.reference)).documents.proof?.upload ?? "";
    await world.insist(world.decide(draft.own, draft.reference, "withdraw"));
    const applications = await world.room.applications();
    const job = await applications.jobs.find(`erase_files#${draft.reference}`);
    const removed: string[] = [];
    const files = async () => ({ remove: async (one: string) => removed.push(one) });
    const room = { ...world.room, files } as unknown as AccreditationRoom;
    if (!job) throw new Error("no job");
    await eraseFiles(room)(job, now);
    expect(removed).toEqual([key]);
    const again = await applications.jobs.find(`${job.id}#again`);
    if (!again) throw new Error("not erased again");
    await eraseFiles(room)(again, new Date(again.dueAt));
    expect(removed).toEqual([key, key]);
    expect(await applications.jobs.find(`${again.id}#again`)).toBeUndefined();
  });
});

it("a file is wanted for a document that has the name of something else: 422, and nothing breaks", async () => {
  const world = await listsWorld();
  const draft = await world.apply({ status: "draft" });
  for (const document of ["__proto__", "constructor", "../proof"]) {
    const wanted = { document, name: "proof.pdf" };
    const { status, body } = await world.post(`/api/accreditation/${draft.reference}/files`, wanted, draft.own);
    expect([status, body.errors]).toMatchObject([422, [{ field: `files.${document}`, code: "unknown_field" }]]);
  }
});

it("on which list they stand organizations learn once it is frozen, and not before", async () => {
  const world = await listsWorld();
  const applied = await world.recommended("Proposed");
  const list = await world.open();
  await world.step(list, "include_all");
  expect((await world.find(applied.reference)).list).toBe(list);
  const told = async () => (await world.get(`/api/accreditation/${applied.reference}`, applied.own)).body.opened.list;
  expect(await told()).toBeNull();
  await world.freeze(list);
  expect(await told()).toBe(list);
});
