import { beforeAll, describe, expect, it } from "vitest";
import { answer, invitationTo, invite, joined, organizationOf } from "#test/functions/registration/together.ts";
import type { Applied } from "#test/support/accreditation.ts";
import { organizerCall } from "#test/support/accreditation.ts";
import { insist } from "#test/support/programs.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";
import { inputFor, step } from "./paths.ts";

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
});

const registrationOf = ({ registration, own, email }: Applied) => ({ reference: registration, own, email });

/** Somebody of the desk who is a colleague of an organization as well. */
const officerOf = async (applied: Applied, role: "officer" | "secretariat" = "officer") => {
  const { token, person } = await world.hire(role);
  await insist(invite(world.office, registrationOf(applied), person.email));
  await insist(answer(world.office, await invitationTo(world.office, person.email)));
  return { token, person };
};

describe("a colleague", () => {
  it("acts in the applications of the organization as its first focal point does, and begins others", async () => {
    const applied = await world.apply();
    const colleague = await joined(world.office, registrationOf(applied), "colleague.acts@example.net", "fr");
    const page = await world.browserOf(colleague.own).get(`/fr/accreditation/applications/${applied.reference}`);
    expect(page.status).toBe(200);
    // Mails about an application stay with whoever began it, and are offered to nobody who could not open them.
    expect(await page.text()).not.toContain("/me/letters/");
    const begun = await world.post("/api/accreditation", { call: organizerCall.id }, colleague.own);
    expect(begun.status).toBeLessThan(300);
    expect(await world.find(begun.body.reference)).toMatchObject({
      organization: applied.organization,
      email: colleague.email,
    });
    expect((await world.decide(colleague.own, applied.reference, "withdraw")).status).toBe(200);
  });

  it("who is removed loses them at the next request, and mail about them goes to the first focal point", async () => {
    const applied = await world.apply();
    const colleague = await joined(world.office, registrationOf(applied), "colleague.gone@example.net");
    const { body } = await world.post("/api/accreditation", { call: organizerCall.id }, colleague.own);
    await insist(world.office.decide(applied.own, applied.registration, "remove", { colleague: colleague.id }));
    for (const reference of [applied.reference, body.reference])
      expect((await world.get(`/api/accreditation/${reference}`, colleague.own)).status).toBe(404);
    await world.runDuties();
    await world.runDuties();
    const { personId } = await organizationOf(world.office, applied.registration);
    expect(await world.find(body.reference)).toMatchObject({ personId, email: applied.email });
    const passed = (await world.rows("audit", { subject: body.reference })).filter(
      ({ what }) => what === "pass_on_contact",
    );
    expect(passed).toHaveLength(1);
    expect(JSON.stringify(await world.rows("concerned", { who: body.reference }))).not.toContain(colleague.email);
  });

  it("who comes back before that keeps what they began", async () => {
    const applied = await world.apply();
    const admitted = registrationOf(applied);
    const colleague = await joined(world.office, admitted, "colleague.back@example.net");
    const { body } = await world.post("/api/accreditation", { call: organizerCall.id }, colleague.own);
    await insist(world.office.decide(colleague.own, applied.registration, "leave"));
    await joined(world.office, admitted, colleague.email);
    await world.runDuties();
    expect(await world.find(body.reference)).toMatchObject({ personId: colleague.id });
  });
});

describe("an officer who is a colleague of an organization", () => {
  it("decides nothing about its application, is not given it, and reads it as its people do", async () => {
    const applied = await world.apply();
    const { token, person } = await officerOf(applied);
    for (const decision of ["declare", "take", "note", "recommend"])
      expect(await world.decide(token, applied.reference, decision, inputFor(world, decision))).toMatchObject({
        status: expect.toBeOneOf([403, 409]),
      });
    expect((await world.browserOf(token).get(`/en/desk/accreditation/${applied.reference}`)).status).toBe(404);
    await step(world, world.staff.officer, applied.reference, "declare");
    await step(world, world.staff.officer, applied.reference, "take");
    const given = await world.decide(world.staff.officer, applied.reference, "hand_over", { assignee: person.id });
    expect(given).toMatchObject({ status: 422, body: { errors: [{ field: "assignee", code: "not_a_choice" }] } });
    const desk = await (
      await world.browserOf(world.staff.officer).get(`/en/desk/accreditation/${applied.reference}`)
    ).text();
    expect(desk).not.toContain(`value="${person.id}"`);
  });

  it("puts it on no list, neither by itself nor with all the others", async () => {
    const own = await world.recommended("Own");
    const other = await world.recommended("Other");
    const { token } = await officerOf(own, "secretariat");
    const list = await world.open(undefined, token);
    const put = (reference: string) => world.decideList(list, "include", { applications: [reference] }, token);
    expect(await put(own.reference)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await world.step(list, "include_all", {}, token);
    expect((await world.find(own.reference)).list).toBeUndefined();
    expect((await world.find(other.reference)).list).toBe(list);
    const page = await (await world.browserOf(token).get(`/en/desk/accreditation/lists/${list}`)).text();
    const tick = (reference: string) => new RegExp(`for="tick-${reference}"[\\s\\S]*?</label>`).exec(page)?.[0] ?? "";
    expect(tick(own.reference)).toContain("not for you to decide");
    expect(tick(other.reference)).not.toContain("not for you to decide");
  });
});
