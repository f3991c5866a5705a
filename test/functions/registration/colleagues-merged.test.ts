import { beforeAll, describe, expect, it } from "vitest";
import { insist } from "#test/support/programs.ts";
import { type Office, openOffice } from "./office.ts";
import { inStatus } from "./paths.ts";
import { answer, invitationTo, invite, joined, membershipsOf, organizationOf } from "./together.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

/** Two registrations with people of their own; the one that is to be merged has an open invitation. */
const twice = async (letter: string) => {
  const kept = await inStatus(office, "submitted", { name: `Watu wa Pwani ${letter}` });
  const other = await inStatus(office, "submitted", { name: `Watu wa Pwani, Mombasa ${letter}` });
  const [ofKept, ofOther] = [
    await joined(office, kept, `kept.${letter}@example.net`, "fr"),
    await joined(office, other, `other.${letter}@example.net`, "es"),
  ];
  const invited = `invited.${letter}@example.net`;
  await insist(invite(office, other, invited));
  return { kept, other, ofKept, ofOther, invited };
};

const kindsTo = async (email: string) => (await office.mails(email)).map(({ kind }) => kind);

describe("when a registration is merged into another", () => {
  it("both keep their own people, who keep access to their own cases and are told, each once", async () => {
    const { kept, other, ofKept, ofOther } = await twice("a");
    await insist(office.decide(office.staff.officer, other.reference, "merge", { into: kept.reference }));
    await office.runDuties();
    await office.runDuties();
    for (const [email, kind] of [
      [kept.email, "absorbed"],
      [ofKept.email, "absorbed"],
      [other.email, "merged"],
      [ofOther.email, "merged"],
    ] as const)
      expect((await kindsTo(email)).filter((one) => one === "absorbed" || one === "merged")).toEqual([kind]);
    expect((await office.get(`/api/registration/${other.reference}`, ofOther.own)).status).toBe(200);
    expect((await office.get(`/api/registration/${kept.reference}`, ofOther.own)).status).toBe(404);
    const [one, two] = [await organizationOf(office, kept.reference), await organizationOf(office, other.reference)];
    expect(await membershipsOf(office, one.id)).toEqual([ofKept.id]);
    expect(await membershipsOf(office, two.id)).toEqual([ofOther.id]);
  });

  it("its open invitation rests, and stands again once the two are taken apart", async () => {
    const { kept, other, ofOther, invited } = await twice("b");
    const before = await organizationOf(office, other.reference);
    await insist(office.decide(office.staff.officer, other.reference, "merge", { into: kept.reference }));
    const token = await invitationTo(office, invited);
    expect(await answer(office, token)).toMatchObject({ status: 409, body: { code: "not_now" } });
    await insist(office.decide(office.staff.second, other.reference, "unmerge"));
    await office.runDuties();
    const after = await organizationOf(office, other.reference);
    expect([after.status, after.colleagues, after.invited]).toEqual([before.status, before.colleagues, before.invited]);
    expect(await kindsTo(ofOther.email)).toContain("unmerged");
    await insist(answer(office, token));
    expect((await organizationOf(office, other.reference)).colleagues).toHaveLength(2);
  });

  it("an invitation runs out there as anywhere, and whoever wants to go can", async () => {
    const { kept, other, ofOther, invited } = await twice("c");
    await insist(office.decide(office.staff.officer, other.reference, "merge", { into: kept.reference }));
    await office.pass(8);
    const after = await organizationOf(office, other.reference);
    expect([after.status, after.invited]).toEqual(["merged", undefined]);
    expect(JSON.stringify(after)).not.toContain(invited);
    await insist(office.decide(await office.signIn(ofOther.email), other.reference, "leave"));
    expect(await membershipsOf(office, after.id)).toEqual([]);
  });
});
