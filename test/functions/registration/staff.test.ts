import { beforeAll, describe, expect, it } from "vitest";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { type Office, openOffice } from "./office.ts";
import { changeInStatus, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

const here = "/en/desk/registration/officers";
const secretariat = () => office.browserOf(office.staff.secretariat);
const auditOf = (subject: string) => office.rows("audit", { subject });

const invitation = {
  decision: "invite",
  name: "Nadia",
  email: "nadia@example.org",
  role: "officer",
  region: "africa",
  language: "fr",
};

const change = async (id: string, decision: string, more: Record<string, string> = {}) => {
  const { version = "" } = hiddenOn(await (await secretariat().get(`${here}/${id}`)).text());
  return secretariat().post(`${here}/${id}`, { decision, version, ...more });
};

describe("staff", () => {
  it("are invited by mail, sign in with it and set up a second factor", async () => {
    const response = await secretariat().post(here, invitation);
    const id = /officers\/([\w-]+)\?done/.exec(response.headers.get("location") ?? "")?.[1] ?? "";
    expect(response.status).toBe(303);
    const page = await (await secretariat().get(response.headers.get("location") ?? "")).text();
    expect(page).toContain("The invitation is on its way by mail.");
    expect(await auditOf(id)).toMatchObject([
      { what: "staff_invited", to: "officer#africa", by: office.people.secretariat.id },
    ]);
    expect(await office.mails(invitation.email)).toMatchObject([{ kind: "invited", language: "fr" }]);
    const nadia = office.visitor();
    const entered = await nadia.post(await office.linkIn(invitation.email, "invited"));
    expect(entered.headers.get("location")).toBe("/fr/desk");
    const queue = await nadia.get("/fr/desk/registration");
    expect(queue.headers.get("location")).toBe("/fr/sign-in/factor");
  });

  it("are not invited twice, nor limited to a region unless they are officers", async () => {
    await secretariat().post(here, { ...invitation, email: "twice@example.org" });
    const again = await secretariat().post(here, { ...invitation, email: "Twice@example.org" });
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(errorsOn(html)).toEqual({ email: "already_staff" });
    expect(html).toContain('value="Nadia"');
    const limited = await secretariat().post(here, { ...invitation, email: "third@example.org", role: "auditor" });
    expect(errorsOn(await limited.text())).toEqual({ region: "region_for_officers" });
    expect(await office.mails("third@example.org")).toEqual([]);
  });

  it("may be people of organizations already", async () => {
    const { email, own } = await inStatus(office, "submitted");
    const response = await secretariat().post(here, { ...invitation, email });
    expect(response.status).toBe(303);
    expect((await office.get("/api/me", own)).status).toBe(401);
    expect((await office.mails(email)).map(({ kind }) => kind)).toContain("invited");
  });

  it("are managed by the secretariat alone", async () => {
    for (const name of ["officer", "auditor"] as const) {
      const visitor = office.browserOf(office.staff[name]);
      expect((await visitor.get(here)).status).toBe(403);
      expect((await visitor.post(here, invitation)).status).toBe(403);
      expect(
        (await visitor.post(`${here}/${office.people.second.id}`, { decision: "suspend", version: "1" })).status,
      ).toBe(403);
    }
    const { person } = await office.hire("secretariat");
    const focal = await (await office.room.signIns()).people.byEmail((await inStatus(office, "submitted")).email);
    expect((await secretariat().get(`${here}/${focal?.id}`)).status).toBe(404);
    expect((await secretariat().get(`${here}/${person.id}`)).status).toBe(200);
  });

  it("lose their sessions with every change of rights, and each change is in the audit", async () => {
    const { person, token } = await office.hire("officer");
    const works = async (session: string) => (await office.get("/api/registration", session)).status;
    expect(await works(token)).toBe(200);
    expect((await change(person.id, "set_rights", { role: "officer", region: "arab_states" })).status).toBe(303);
    expect(await works(token)).toBe(401);
    const limited = await office.signIn(person.email);
    expect((await office.get("/api/registration?region=africa", limited)).status).toBe(403);
    expect((await change(person.id, "forget_factor")).status).toBe(303);
    expect(await works(limited)).toBe(401);
    expect(await works(await office.signIn(person.email))).toBe(403);
    const last = await office.signIn(person.email);
    expect((await change(person.id, "suspend")).status).toBe(303);
    expect((await office.get("/api/me", last)).status).toBe(401);
    await office.visitor().post("/en/sign-in", { email: person.email });
    expect(await office.mails(person.email)).toEqual([]);
    expect((await change(person.id, "lift")).status).toBe(303);
    await office.visitor().post("/en/sign-in", { email: person.email });
    expect(await office.mails(person.email)).toHaveLength(1);
    const happened = (await auditOf(person.id)).map(({ what, from, to }) => [what, from, to]);
    expect(happened).toEqual([
      ["staff_rights", "officer", "officer#arab_states"],
      ["staff_factor", undefined, undefined],
      ["staff_suspended", undefined, undefined],
      ["staff_lifted", undefined, undefined],
    ]);
  });

  it("do not change their own rights", async () => {
    const { id } = office.people.secretariat;
    const html = await (await secretariat().get(`${here}/${id}`)).text();
    expect(html).toContain("These are your own rights");
    for (const decision of ["suspend", "forget_factor", "set_rights", "lift"]) {
      const response = await secretariat().post(`${here}/${id}`, {
        decision,
        version: "1",
        role: "auditor",
        region: "",
      });
      expect({ decision, status: response.status }).toEqual({ decision, status: 403 });
    }
    expect(await auditOf(id)).toEqual([]);
  });

  it("are not changed by whoever looked at an older version", async () => {
    const { person } = await office.hire("officer");
    expect((await secretariat().post(`${here}/${person.id}`, { decision: "suspend", version: "1" })).status).toBe(303);
    expect((await secretariat().post(`${here}/${person.id}`, { decision: "lift", version: "1" })).status).toBe(409);
  });
});

describe("the cases of somebody who is away", () => {
  it("are put back, in as many goes as it takes, and any officer can decide them", async () => {
    const { person, token } = await office.hire("officer");
    const references: string[] = [];
    for (let count = 0; count < 17; count++) {
      const { reference } = await inStatus(office, "submitted");
      await step(office, token, reference, "take");
      references.push(reference);
    }
    const asked = await inStatus(office, "submitted");
    await step(office, token, asked.reference, "ask");
    const changed = await changeInStatus(office, "change_pending");
    await step(office, token, changed.reference, "take_change");

    const first = await change(person.id, "put_back");
    expect(first.headers.get("location")).toBe(`${here}/${person.id}?moved=15`);
    const html = await (await secretariat().get(first.headers.get("location") ?? "")).text();
    expect(html).toContain("15 cases were put back.");
    expect(html).toContain("More are left");
    const second = await secretariat().post(`${here}/${person.id}`, { ...hiddenOn(html), decision: "put_back" });
    expect(second.headers.get("location")).toBe(`${here}/${person.id}?moved=19`);
    expect(await (await secretariat().get(second.headers.get("location") ?? "")).text()).toContain(
      "No case is with this person.",
    );
    for (const reference of [...references.slice(0, 2), references.at(-1) ?? ""])
      expect(await office.decide(office.staff.second, reference, "activate")).toMatchObject({ status: 200 });
    expect((await auditOf(asked.reference)).at(-1)).toMatchObject({
      what: "put_back",
      by: office.people.secretariat.id,
    });
  });
});

describe("the audit page", () => {
  it("is for auditors, who see nothing else, and for the secretariat", async () => {
    const { reference } = await inStatus(office, "active");
    const auditor = office.browserOf(office.staff.auditor);
    const today = await (await auditor.get("/en/desk/registration/audit")).text();
    expect(today).toContain('data-what="activate"');
    expect(today).toContain(reference);
    const other = await (await auditor.get("/en/desk/registration/audit?day=2001-01-01")).text();
    expect(other).toContain("Nothing happened.");
    const one = await (await auditor.get(`/en/desk/registration/audit?subject=${reference}`)).text();
    expect([...one.matchAll(/data-what="(\w+)"/g)].map(([, what]) => what)).toEqual(["confirm", "activate"]);
    expect(one).toContain("Active");
    expect((await auditor.get(`/en/desk/registration/${reference}`)).status).toBe(403);
    expect((await office.browserOf(office.staff.officer).get("/en/desk/registration/audit")).status).toBe(403);
    expect((await auditor.get("/en/desk/registration/audit?day=soon")).status).toBe(422);
  });
});
