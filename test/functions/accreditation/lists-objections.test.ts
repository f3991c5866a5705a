import { describe, expect, it } from "vitest";
import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { registrationApp } from "#functions/registration/app.tsx";
import { type TableName, tables } from "#shared/tables.ts";
import { authorityCall } from "#test/support/accreditation.ts";
import { errorsOn } from "#test/support/visitor.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

const objector = "Republic-of-Nowhere-7391";
const basis = "Grounds-nobody-may-read-5823";

/** Two organizations on a list in circulation, against one of which a State objects. */
const circulating = async (world: ListsWorld) => {
  const [against, other] = [await world.recommended("Against"), await world.recommended("Other")];
  const list = await world.frozen();
  await world.circulate(list);
  return { list, against, other };
};

const tellingWorld = async () => {
  const world = await listsWorld();
  await world.put("calls", { ...authorityCall, tellsObjections: true });
  return world;
};

const statusShown = async (world: ListsWorld, reference: string, token: string) =>
  (await world.get(`/api/accreditation/${reference}`, token)).body.status;

describe("an objection", () => {
  it("is recorded only while the list is in circulation", async () => {
    const world = await listsWorld();
    const against = await world.recommended("Against");
    const list = await world.frozen();
    const refused = { status: 409, body: { code: "not_in_circulation" } };
    expect(await world.object(against.reference)).toMatchObject(refused);
    await world.step(list, "transmit", { date: world.today() });
    expect(await world.object(against.reference)).toMatchObject(refused);
    await world.step(list, "circulate", { from: world.today() });
    expect((await world.object(against.reference)).status).toBe(200);
    expect(await world.object(against.reference)).toMatchObject({ status: 409, body: { code: "not_now" } });
    await world.finalize(list);
    const { status, body } = await world.decide(world.staff.secretariat, against.reference, "withdraw_objection");
    expect({ status, code: body.code }).toEqual({ status: 409, code: "not_now" });
  });

  it("is recorded by the secretariat alone, with who objects and why", async () => {
    const world = await listsWorld();
    const { against } = await circulating(world);
    for (const token of [world.staff.officer, against.own])
      expect((await world.object(against.reference, {}, token)).status).toBe(403);
    const { body } = await world.object(against.reference, { objector: "", basis: "" });
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ["basis", "required"],
      ["objector", "required"],
    ]);
    expect((await world.find(against.reference)).objections).toEqual([]);
  });

  it("can be withdrawn and made again, and what stands at the end decides", async () => {
    const world = await listsWorld();
    const { list, against, other } = await circulating(world);
    const { secretariat } = world.staff;
    await world.insist(world.object(against.reference));
    await world.insist(world.decide(secretariat, against.reference, "withdraw_objection"));
    await world.insist(world.object(against.reference, { objector: "AQ", basis: "Once more.", told: "Ask us." }));
    await world.insist(world.object(other.reference));
    await world.insist(world.decide(secretariat, other.reference, "withdraw_objection"));
    await world.finalize(list);
    expect((await world.find(against.reference)).status).toBe("not_accredited");
    expect((await world.find(other.reference)).status).toBe("accredited");
    const [mail] = (await world.rows("outbox")).filter(({ kind }) => kind === "notAccredited");
    expect(JSON.stringify(mail)).toContain("Ask us.");
    expect(JSON.stringify(mail)).not.toContain("Once more.");
  });

  it("that stood can be overturned: list, numbers and names follow", async () => {
    const world = await listsWorld();
    const { list, against } = await circulating(world);
    await world.insist(world.object(against.reference));
    await world.finalize(list);
    const overturn = (reason: string) =>
      world.decide(world.staff.secretariat, against.reference, "overturn", { reason });
    expect((await overturn("mood")).status).toBe(422);
    await world.step(list, "publish");
    await world.insist(overturn("vote"));
    expect((await world.find(against.reference)).status).toBe("accredited");
    expect((await world.listAt(list)).counts).toEqual({ proposed: 2, withdrawn: 0, objected: 0, final: 2 });
    const { body } = await world.get(`/api/accreditation/calls/${authorityCall.id}/lists`);
    expect(body.accredited.map(({ name }: { name: string }) => name)).toEqual(["Against", "Other"]);
    expect(body.items[0].final).toEqual({ withdrawn: 0, objected: 0, accredited: 2 });
    expect(await world.mailsAbout(against.reference)).toEqual(
      expect.arrayContaining(["listed", "notAccredited", "accredited"]),
    );
  });

  it("and the end of the round at the same moment: it counts whole or not at all", async () => {
    const world = await listsWorld();
    const { list, against } = await circulating(world);
    await world.pass(40);
    const [objected] = await Promise.all([world.object(against.reference), world.decideList(list, "finalize")]);
    await world.runDuties();
    if ((await world.listAt(list)).status === "in_circulation") await world.step(list, "finalize");
    const { status, objections } = await world.find(against.reference);
    expect([status, objections.length]).toEqual(objected.status === 200 ? ["not_accredited", 1] : ["accredited", 0]);
  });
});

describe("until the list is final, whose application it is", () => {
  it("learns nothing of an objection, neither by status nor by dates, mails or history", async () => {
    const world = await listsWorld();
    const { list, against, other } = await circulating(world);
    const caseOf = async (reference: string) => {
      const { body } = await world.get(`/api/accreditation/${reference}`, against.own);
      return [body.status, body.since, body.next, body.dueBy];
    };
    const pageOf = async () => {
      const page = world.browserOf(against.own).get(`/en/accreditation/applications/${against.reference}`);
      // The version tells that something was written, and stands in every form.
      return (await (await page).text()).replace(/name="version" value="\d+"/g, "");
    };
    world.clock.advance({ hours: 5 });
    const [before, page] = [await caseOf(against.reference), await pageOf()];
    await world.insist(world.object(against.reference));
    expect(await caseOf(against.reference)).toEqual(before);
    expect(await pageOf()).toEqual(page);
    expect(await world.mailsAbout(against.reference)).not.toContain("objected");
    expect(await statusShown(world, against.reference, world.staff.secretariat)).toBe("objected");
    await world.finalize(list);
    const own = await world.signIn(against.email);
    expect(await statusShown(world, against.reference, own)).toBe("not_accredited");
    expect(await statusShown(world, other.reference, await world.signIn(other.email))).toBe("accredited");
  });

  it("is told at once where the call says so, without who or why", async () => {
    const world = await tellingWorld();
    const { against } = await circulating(world);
    await world.insist(world.object(against.reference, { objector, basis }));
    expect(await world.mailsAbout(against.reference)).toContain("objected");
    expect(await statusShown(world, against.reference, against.own)).toBe("objected");
  });
});

describe("who objected and why", () => {
  it("stands in one table, and on no page, in no answer, file or mail for anybody but the secretariat", async () => {
    const world = await tellingWorld();
    const { list, against, other } = await circulating(world);
    await world.insist(world.object(against.reference, { objector, basis, told: "We have our reasons." }));
    await world.insist(world.object(other.reference, { objector, basis }));
    await world.insist(world.decide(world.staff.secretariat, other.reference, "withdraw_objection"));
    const secrets = [objector, basis];

    const look = async (tokens: Record<string, string>) => {
      const registration = registrationApp(world.office.room);
      const apps = [world.app, registration, portalApp(portalRoom(world.connection))];
      const paths = [
        ...[against, other].flatMap(({ reference }) => [
          `/en/desk/accreditation/${reference}`,
          `/en/desk/accreditation/lists/${list}/objections/${reference}`,
          `/en/accreditation/applications/${reference}`,
          `/en/status?reference=${reference}`,
          `/en/desk/registration/audit?subject=${reference}`,
          `/api/accreditation/${reference}`,
          `/api/status/${reference}`,
        ]),
        `/en/desk/accreditation/lists/${list}`,
        `/en/desk/accreditation/lists/${list}/print`,
        ...["csv", "xlsx", "json"].flatMap((kind) => [
          `/en/desk/accreditation/lists/${list}/export/list.${kind}`,
          `/en/desk/accreditation/lists/${list}/export/list.${kind}?which=final`,
        ]),
        `/api/accreditation/lists/${list}`,
        `/api/accreditation/lists/${list}/entries`,
        `/api/accreditation?status=objected`,
        `/en/desk/accreditation?status=objected`,
        `/en/accreditation/${authorityCall.id}/lists`,
        `/api/accreditation/calls/${authorityCall.id}/lists`,
        "/en/me",
        "/api/me",
        "/en/desk",
        `/en/desk/registration/audit`,
      ];
      let read = 0;
      for (const [who, token] of Object.entries(tokens))
        for (const path of paths)
          for (const app of apps) {
            const headers = { authorization: `Bearer ${token}`, cookie: `session=${token}` };
            const response = await (app as typeof world.app).request(path, { headers });
            const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
            expect(response.status, path).toBeLessThan(500);
            if (response.status === 200) read += 1;
            for (const secret of secrets) expect(text.includes(secret), `${secret} at ${path} for ${who}`).toBe(false);
          }
      return read;
    };
    const others = async () => ({
      officer: world.staff.officer,
      auditor: world.staff.auditor,
      against: await world.signIn(against.email),
      other: await world.signIn(other.email),
      nobody: "",
    });
    await world.insist(world.decide(world.staff.officer, against.reference, "declare", { reason: "no_conflict" }));
    await world.insist(world.decide(world.staff.officer, other.reference, "declare", { reason: "no_conflict" }));
    expect(await look(await others())).toBeGreaterThan(30);
    await world.finalize(list);
    await world.step(list, "publish");
    expect(await look(await others())).toBeGreaterThan(30);

    const holding: TableName[] = [];
    for (const table of Object.keys(tables) as TableName[]) {
      const text = JSON.stringify(await world.rows(table));
      if (secrets.some((secret) => text.includes(secret))) holding.push(table);
    }
    expect(holding).toEqual(["applications"]);
  });

  it("is shown to the secretariat on a page of its own, where objections are recorded too", async () => {
    const world = await listsWorld();
    const { list, against } = await circulating(world);
    const place = `/en/desk/accreditation/lists/${list}/objections/${against.reference}`;
    const officer = await world.browserOf(world.staff.officer).get(place);
    expect(officer.status).toBe(403);
    const browser = world.browserOf(world.staff.secretariat);
    const refused = await browser.post(place, { decision: "object", objectorOther: objector, basis: "" });
    const page = await refused.text();
    expect([refused.status, errorsOn(page)]).toEqual([422, { basis: "required" }]);
    expect(page).toContain(objector);
    const recorded = await browser.post(place, { decision: "object", objectorOther: objector, basis, told: "" });
    expect([recorded.status, recorded.headers.get("location")]).toEqual([303, place]);
    const after = await (await browser.get(place)).text();
    for (const secret of [objector, basis]) expect(after).toContain(secret);
    expect((await browser.post(place, { decision: "withdraw_objection" })).status).toBe(303);
    expect((await world.find(against.reference)).status).toBe("listed");
  });
});
