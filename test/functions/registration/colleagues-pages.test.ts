import { beforeAll, describe, expect, it } from "vitest";
import { focalPointRights } from "#shared/focal-points.ts";
import { languages } from "#shared/languages.ts";
import { insist } from "#test/support/programs.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { type Office, openOffice } from "./office.ts";
import { inStatus } from "./paths.ts";
import { invite, joined, organizationOf } from "./together.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

const peopleOf = (reference: string, language = "en") => `/${language}/me/cases/${reference}/people`;

describe("the page of those who act for an organization, without scripts", () => {
  it("is led to from the case, invites, and shows again what was typed with each error marked", async () => {
    const { own, reference } = await inStatus(office, "submitted");
    const browser = office.browserOf(own);
    const at = peopleOf(reference);
    expect(await (await browser.get(`/en/me/cases/${reference}`)).text()).toContain(`href="${at}"`);
    const refused = await browser.post(at, { decision: "invite", name: "", email: "amina@", language: "" });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(errorsOn(html)).toEqual({ name: "required", email: "not_an_email", language: expect.any(String) });
    expect(html).toContain('value="amina@"');
    const { version } = hiddenOn(html);
    const sent = await browser.post(at, {
      decision: "invite",
      name: "Amina",
      email: "amina.pages@example.net",
      language: "ar",
      version: version ?? "",
    });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${at}?done=invite`]);
    const shown = await (await browser.get(`${at}?done=invite`)).text();
    expect(shown).toContain("amina.pages@example.net");
    expect(shown).toContain("The invitation is on its way.");
    // The same form once more: something moved since it was shown.
    const stale = await browser.post(at, {
      decision: "invite",
      name: "B",
      email: "b@example.net",
      language: "ar",
      version: version ?? "",
    });
    expect([stale.status, await stale.text()]).toEqual([409, expect.stringContaining('data-code="changed_meanwhile"')]);
  });

  it.each(languages)("says in %s what each may do, all of the table", async (language) => {
    const { own, reference } = await inStatus(office, "submitted");
    const page = await office.browserOf(own).get(peopleOf(reference, language));
    const html = await page.text();
    const table = html.slice(html.lastIndexOf("<table"), html.lastIndexOf("</table>"));
    expect(table.match(/<th scope="row">/g)).toHaveLength(Object.keys(focalPointRights).length);
    expect(table.match(/<td/g)).toHaveLength(2 * Object.keys(focalPointRights).length);
    expect(html).not.toMatch(/>(undefined|people\.|right\.)/);
  });

  it("offers a colleague to leave and nothing else, and forgets them at once", async () => {
    const admitted = await inStatus(office, "submitted");
    const colleague = await joined(office, admitted, "zuri.pages@example.net");
    const browser = office.browserOf(colleague.own);
    const at = peopleOf(admitted.reference);
    const html = await (await browser.get(at)).text();
    const offered = [...html.matchAll(/name="decision" value="(\w+)"/g)].map(([, name]) => name);
    expect(offered).toEqual(["leave"]);
    expect(
      (await browser.post(at, { decision: "invite", name: "C", email: "c@example.net", language: "en" })).status,
    ).toBe(403);
    const left = await browser.post(at, { decision: "leave" });
    expect([left.status, left.headers.get("location")]).toEqual([303, "/en/me"]);
    expect((await browser.get(at)).status).toBe(404);
    expect((await browser.get(`/en/me/cases/${admitted.reference}`)).status).toBe(404);
  });

  it("removes and hands over, asked twice, and says why the first focal point cannot simply go", async () => {
    const admitted = await inStatus(office, "submitted");
    const [one, two] = [
      await joined(office, admitted, "one.pages@example.net"),
      await joined(office, admitted, "two.pages@example.net"),
    ];
    const browser = office.browserOf(admitted.own);
    const at = peopleOf(admitted.reference);
    const full = await (await browser.get(at)).text();
    expect(full).toContain("All places are taken");
    expect(full).toContain("You are the first focal point. To stop,");
    const tooLong = await browser.post(at, { decision: "remove", colleague: one.id, text: "x".repeat(1001) });
    expect([tooLong.status, errorsOn(await tooLong.text())]).toEqual([422, { text: "too_long" }]);
    expect((await browser.post(at, { decision: "leave" })).status).toBe(403);
    await browser.post(at, { decision: "remove", colleague: one.id, text: "" });
    const handed = await browser.post(at, { decision: "hand_over", colleague: two.id });
    expect(handed.headers.get("location")).toBe(`${at}?done=hand_over`);
    expect(await organizationOf(office, admitted.reference)).toMatchObject({ personId: two.id });
    expect(await (await browser.get(at)).text()).not.toContain('value="invite"');
  });

  it("is nobody else's: neither an officer's, nor of a change, nor for strangers", async () => {
    const admitted = await inStatus(office, "active");
    const stranger = await inStatus(office, "submitted");
    expect((await office.browserOf(office.staff.officer).get(peopleOf(admitted.reference))).status).toBe(404);
    expect((await office.browserOf(stranger.own).get(peopleOf(admitted.reference))).status).toBe(404);
    const input = { answers: { name: "Another name of theirs" } };
    const { pendingChange } = await insist(office.decide(admitted.own, admitted.reference, "correct", input));
    expect((await office.browserOf(admitted.own).get(peopleOf(pendingChange))).status).toBe(404);
  });

  it("names a colleague who was removed nowhere at the desk, though they decided something once", async () => {
    const admitted = await inStatus(office, "active");
    const colleague = await joined(office, admitted, "gone.pages@example.net");
    await insist(office.decide(colleague.own, admitted.reference, "correct", { answers: { yearFounded: "2013" } }));
    await insist(office.decide(admitted.own, admitted.reference, "remove", { colleague: colleague.id }));
    const desk = await (
      await office.browserOf(office.staff.officer).get(`/en/desk/registration/${admitted.reference}`)
    ).text();
    const history = desk.slice(desk.indexOf("What happened so far"), desk.indexOf("Mails about this case"));
    expect(history).toContain("Profile corrected");
    expect(history).not.toContain("gone.pages");
  });

  it("an invitation mailed to somebody of the staff makes them a colleague and signs nobody in past the second factor", async () => {
    const admitted = await inStatus(office, "submitted");
    const { person } = await office.hire("officer");
    await insist(invite(office, admitted, person.email));
    const visitor = office.visitor();
    await visitor.post(await office.linkIn(person.email, "invitation"), { decision: "accept" });
    expect(visitor.cookies.has("session")).toBe(false);
    expect((await organizationOf(office, admitted.reference)).colleagues).toMatchObject([{ personId: person.id }]);
  });
});
