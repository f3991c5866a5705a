import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { insist } from "#test/support/programs.ts";
import { at, begun, filled, pageOf, send } from "./applying.ts";
import { step } from "./paths.ts";

const strictCall = {
  ...authorityCall,
  id: "strict-2027",
  documents: authorityCall.documents.map((request) =>
    request.topic === "legal_proof" ? { ...request, need: "required" as const } : request,
  ),
};

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
  await world.put("calls", strictCall);
});

let count = 0;
const ask = async (own: string, registration: string) => {
  count += 1;
  const input = { hostName: "Harbour Legal Aid", hostEmail: `host.${count}@harbour.example`, hostLanguage: "en" };
  await insist(world.office.decide(own, registration, "ask_host", input));
  const link = await world.office.linkIn(input.hostEmail, "hostAsked");
  return (decision: string) => world.office.visitor().post(link, { decision });
};

describe("an application of an organization without legal registration", () => {
  it("offers a host where legal papers are asked for, and one that vouches stands in their place", async () => {
    const { own, reference: registration } = await world.handIn();
    const browser = world.browserOf(own);
    const reference = await begun(browser, strictCall);
    await filled(browser, reference);
    const host = `/en/me/cases/${registration}/host`;
    for (const below of ["", "documents/proof"])
      expect((await pageOf(browser, at(reference, below))).html).toContain(host);
    const refused = await send(browser, reference);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('data-field="document.proof"');
    const press = await ask(own, registration);
    expect((await send(browser, reference)).status).toBe(422);
    await press("confirm_host");
    expect((await pageOf(browser, at(reference))).html).toContain('data-host="confirmed"');
    expect((await send(browser, reference)).status).toBe(303);
  });

  it("begins with the name of the host that vouches", async () => {
    const { own, reference: registration } = await world.handIn();
    await (await ask(own, registration))("confirm_host");
    const reference = await begun(world.browserOf(own));
    expect((await world.find(reference)).answers.hostName).toBe("Harbour Legal Aid");
  });

  it("is not asked about a host once it is registered", async () => {
    const registered = { legalStatus: "registered", registrationNumber: "KE-1", registrationCountry: "KE" } as const;
    const { own } = await world.handIn(registered);
    const reference = await begun(world.browserOf(own));
    expect((await pageOf(world.browserOf(own), at(reference))).html).not.toContain("data-host");
  });
});

describe("officers who screen it", () => {
  it.each(languages)("see the host and whether it vouches, also beside the checklist, in %s", async (language) => {
    const applied = await world.apply();
    const press = await ask(applied.own, applied.registration);
    const { officer } = world.staff;
    for (const decision of ["declare", "take"]) await step(world, officer, applied.reference, decision);
    const read = async () =>
      (await world.browserOf(officer).get(`/${language}/desk/accreditation/${applied.reference}`)).text();
    expect(await read()).toContain('data-host="asked"');
    await press("decline_host");
    const page = await read();
    expect(page).toContain('data-host="declined"');
    expect(page).toContain("Harbour Legal Aid");
    expect(page).toContain('id="checklist.legal_status-hint"');
    const { body } = await world.get(`/api/accreditation/${applied.reference}`, officer);
    expect(body.opened.host).toEqual({ name: "Harbour Legal Aid", state: "declined" });
  });
});
