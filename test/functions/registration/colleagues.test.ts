import { beforeAll, describe, expect, it } from "vitest";
import {
  type ColleagueDecisionName,
  colleagueDecisions,
  type FocalDecision,
  rightOf,
} from "#functions/registration/colleagues/colleague-decisions.ts";
import { Memberships } from "#functions/registration/colleagues/store.ts";
import { addDays } from "#shared/days.ts";
import { mayForOrganization } from "#shared/focal-points.ts";
import { type Organization, type OrganizationStatus, organizationStatuses } from "#shared/organizations.ts";
import { focalInvitationDays } from "#shared/promises.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import { insist } from "#test/support/programs.ts";
import { type Admitted, type Office, openOffice } from "./office.ts";
import { inputFor, inStatus, keepOne, step } from "./paths.ts";
import { answer, invitationTo, invite, type Joined, joined, membershipsOf, organizationOf } from "./together.ts";

const rows = Object.entries(colleagueDecisions) as [ColleagueDecisionName, FocalDecision<OrganizationStatus>][];

let office: Office;
let count = 0;
const address = () => {
  count += 1;
  return `colleague.${count}@example.net`;
};
beforeAll(async () => {
  office = await openOffice();
  await keepOne(office);
});

/** With a colleague and an open invitation. */
const peopled = async () => {
  const admitted = await inStatus(office, "submitted");
  const colleague = await joined(office, admitted, address());
  const invited = address();
  await insist(invite(office, admitted, invited));
  return { ...admitted, colleague, invited };
};
type Peopled = Awaited<ReturnType<typeof peopled>>;

const given = async (decision: ColleagueDecisionName, { reference, colleague }: Admitted & { colleague: Joined }) => {
  const [open] = (await organizationOf(office, reference)).invited ?? [];
  const invitation = { invitation: open?.id ?? "none" };
  const asked: Partial<Record<ColleagueDecisionName, object>> = {
    invite: { name: "Amina", email: address(), language: "fr" },
    invite_again: invitation,
    take_back: invitation,
    remove: { colleague: colleague.id, text: "She moved on." },
    hand_over: { colleague: colleague.id },
  };
  return (asked[decision] ?? {}) as Record<string, unknown>;
};

const written = () => Promise.all((["audit", "outbox", "memberships", "people"] as const).map(office.count));

describe("every row, by each kind of focal point", () => {
  const ofFocalPoints = rows.filter(([, { by }]) => by === "applicant");

  it.each(
    ofFocalPoints.flatMap(([name, row]) => (["lead", "colleague"] as const).map((role) => [name, role, row] as const)),
  )("%s by the %s", async (name, role, row) => {
    const world: Peopled = await peopled();
    // The third place must be free for another invitation.
    if (name === "invite")
      await insist(office.decide(world.own, world.reference, "take_back", await given("take_back", world)));
    const token = role === "lead" ? world.own : world.colleague.own;
    const input = await given(name, world);
    const before = [await organizationOf(office, world.reference), await written()] as const;
    const outcome = await office.decide(token, world.reference, name, input);
    const after = [await organizationOf(office, world.reference), await written()] as const;
    if (mayForOrganization(role, rightOf(row))) {
      expect(outcome).toMatchObject({ status: 200, body: { status: "submitted" } });
      expect(after[0].version).toBe(before[0].version + 1);
      expect(after[1][0]).toBe((before[1][0] ?? 0) + 1);
      expect((after[1][1] ?? 0) > (before[1][1] ?? 0)).toBe(row.mail !== undefined);
    } else {
      const code = name === "leave" ? "hand_over_first" : "forbidden";
      expect(outcome).toMatchObject({ status: 403, body: { code } });
      expect(after).toEqual(before);
    }
  });

  it("nobody decides for the invited or for the clock", async () => {
    const world = await peopled();
    for (const name of ["accept", "decline_invitation", "expire_invitation"])
      for (const token of [world.own, world.colleague.own, office.staff.officer, office.staff.secretariat])
        expect(await office.decide(token, world.reference, name)).toMatchObject({ status: 403 });
  });

  it.each(rows)(
    "%s is for nobody else: strangers learn of nothing, and officers are told that it is not theirs",
    async (name) => {
      const world = await peopled();
      const stranger = await inStatus(office, "submitted");
      const before = await written();
      const input = await given(name, world);
      expect(await office.decide(stranger.own, world.reference, name, input)).toMatchObject({ status: 404 });
      expect(await office.decide(office.staff.asian, world.reference, name, input)).toMatchObject({ status: 404 });
      expect(await office.decide(office.staff.auditor, world.reference, name, input)).toMatchObject({ status: 404 });
      for (const staff of [office.staff.officer, office.staff.secretariat])
        expect(await office.decide(staff, world.reference, name, input)).toMatchObject({ status: 403 });
      expect(await office.decide("", world.reference, name, input)).toMatchObject({ status: 401 });
      expect(await written()).toEqual(before);
    },
  );

  it("rows of the registration itself follow the rights as well", async () => {
    const { own, reference, colleague } = await peopled();
    await insist(office.decide(colleague.own, reference, "unlist"));
    expect(await office.decide(colleague.own, reference, "close")).toMatchObject({ status: 403 });
    await step(office, office.staff.officer, reference, "ask");
    await insist(office.decide(colleague.own, reference, "answer", inputFor(office, "answer")));
    await insist(office.decide(own, reference, "close"));
  });
});

describe("in every status", () => {
  /** The organization as it was, with a colleague and an open invitation nobody has used yet. */
  const plant = async (was: Organization) => {
    const { connection, room } = office;
    const registrations = await room.registrations();
    const now = connection.now();
    const [email, invited] = [address(), address()];
    const id = newId(connection.random);
    const token = was.id + newToken(connection.random);
    const person = { id, email, name: "Amina", language: "fr" as const, timeZone: "", version: 1, suspended: false };
    await registrations.people.register({ ...person, createdAt: now.toISOString() });
    const from = await organizationOf(office, was.reference ?? "");
    const since = now.toISOString();
    const key = { hash: hashOf(token), until: addDays(since, 1) };
    const open = { id: newId(connection.random), name: "Zuri", email: invited, language: "ar" as const };
    const to = {
      ...was,
      colleagues: [{ personId: id, since }],
      invited: [{ ...open, invitedAt: since, by: was.personId ?? "", key }],
    };
    const memberships = new Memberships(await connection.database(), connection);
    const also = [memberships.join({ person: id, organization: was.id, since })];
    await registrations.make({ from, to, what: "correct", by: "system", now, also });
    return { token, colleague: { id, email, own: await office.signIn(email) } };
  };

  it.each(organizationStatuses.filter((status) => !["draft", "pending_verification", "expired"].includes(status)))(
    "%s",
    async (status) => {
      const admitted = await inStatus(office, status);
      const was = await organizationOf(office, admitted.reference);
      for (const [name, { from, by }] of rows.filter(([, one]) => one.by !== "system")) {
        const { token, colleague } = await plant(was);
        const input = await given(name, { ...admitted, colleague });
        const session = name === "leave" ? colleague.own : admitted.own;
        const outcome =
          by === "nominee"
            ? await answer(office, token, name)
            : await office.decide(session, admitted.reference, name, input);
        const [expected, code] = !from.includes(status)
          ? [409, "not_now"]
          : name === "invite"
            ? [409, "no_more_focal_points"]
            : [200, undefined];
        expect([name, outcome.status, outcome.body.code]).toEqual([name, expected, code]);
        expect((await organizationOf(office, admitted.reference)).status).toBe(status);
      }
    },
  );
});

describe("bad input", () => {
  const codes = (outcome: { body: { errors?: { field: string; code: string }[] } }) =>
    (outcome.body.errors ?? []).map(({ field, code }) => [field, code]);

  it("names what is missing, wrong or unknown", async () => {
    const admitted = await inStatus(office, "submitted");
    const { own, reference } = admitted;
    expect(codes(await office.decide(own, reference, "invite", {}))).toEqual([
      ["name", "required"],
      ["email", "required"],
      ["language", "required"],
    ]);
    const wrong = { name: "A\u202Eb", email: "not an address", language: "de" };
    expect(codes(await office.decide(own, reference, "invite", wrong)).map(([field]) => field)).toEqual([
      "name",
      "email",
      "language",
    ]);
    expect((await invite(office, admitted, address(), { more: "1" })).status).toBe(422);
    expect((await organizationOf(office, reference)).invited).toBeUndefined();
  });

  it("knows a mailbox again, however its address is spelt", async () => {
    const admitted = await inStatus(office, "submitted");
    const [local, domain] = admitted.email.split("@");
    for (const email of [admitted.email, admitted.email.toUpperCase(), `${local}+second@${domain}`])
      expect(codes(await invite(office, admitted, email))).toEqual([["email", "already_focal_point"]]);
    const colleague = await joined(office, admitted, address());
    expect(codes(await invite(office, admitted, colleague.email.replace("@", "+x@")))).toEqual([
      ["email", "already_focal_point"],
    ]);
    const invited = address();
    await insist(invite(office, admitted, invited));
    await insist(office.decide(admitted.own, admitted.reference, "remove", { colleague: colleague.id }));
    expect(codes(await invite(office, admitted, invited.toUpperCase()))).toEqual([["email", "already_invited"]]);
  });

  it("has no fourth place, open invitations included", async () => {
    const { own, reference, colleague, ...rest } = await peopled();
    const fourth = await invite(office, { own, reference, ...rest }, address());
    expect(fourth).toMatchObject({ status: 409, body: { code: "no_more_focal_points" } });
    await insist(office.decide(own, reference, "remove", { colleague: colleague.id }));
    await insist(invite(office, { own, reference, ...rest }, address()));
  });

  it("does not remove the first focal point, who has to hand over before", async () => {
    const { own, reference } = await peopled();
    const { personId } = await organizationOf(office, reference);
    const refused = await office.decide(own, reference, "remove", { colleague: personId });
    expect(codes(refused)).toEqual([["colleague", "lead_hands_over"]]);
    for (const decision of ["remove", "hand_over"])
      expect(codes(await office.decide(own, reference, decision, { colleague: "nobody" }))).toEqual([
        ["colleague", "not_a_choice"],
      ]);
    expect(codes(await office.decide(own, reference, "invite_again", { invitation: "none" }))).toEqual([
      ["invitation", "not_a_choice"],
    ]);
  });

  it("stops those who would have us write to strangers without end", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const again = async () =>
      office.decide(
        admitted.own,
        admitted.reference,
        "invite_again",
        await given("invite_again", { ...admitted, colleague: { id: "", email, own: "" } }),
      );
    for (let time = 0; time < 4; time++) await insist(again());
    expect(await again()).toMatchObject({ status: 429 });
  });
});

describe("an invitation", () => {
  it("makes a stranger known by the address, signs nobody else in, and works once", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email, { name: "Amina", language: "fr" }));
    const { people } = await office.room.registrations();
    expect(await people.byEmail(email)).toBeUndefined();
    const link = await office.linkIn(email, "invitation");
    // On a device on which somebody else is signed in: the address counts.
    const visitor = office.browserOf((await inStatus(office, "submitted")).own);
    const [looked, person] = [await visitor.get(link), await people.byEmail(email)];
    expect([looked.status, person]).toEqual([200, undefined]);
    const page = await looked.text();
    expect(page).toContain("Wanawake wa Uhamiaji");
    expect(page).not.toContain(email);
    const accepted = await visitor.post(link, { decision: "accept" });
    expect(accepted.headers.get("location")).toBe(`/fr/me/cases/${admitted.reference}/people?done=accept`);
    expect(await people.byEmail(email)).toMatchObject({ name: "Amina", language: "fr", timeZone: "Africa/Nairobi" });
    const mine = await visitor.get(`/fr/me/cases/${admitted.reference}/people`);
    expect(await mine.text()).toContain(email);
    expect((await office.visitor().post(link, { decision: "accept" })).status).toBe(410);
    expect((await office.visitor().get(link)).status).toBe(410);
  });

  it("is told of by words that stay inside: no name in a subject, no token but on the row to be sent", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const [row] = await office.mails(email);
    const token = row?.secret ?? "";
    expect(row).toMatchObject({ subject: admitted.reference, kind: "invitation", anyway: true });
    expect(row?.personId).toBeUndefined();
    const everything = await Promise.all(
      (["organizations", "audit", "revisions", "cases", "memberships"] as const).map((table) => office.rows(table)),
    );
    expect(token).toHaveLength(54);
    expect(JSON.stringify(everything)).not.toContain(token);
    expect(JSON.stringify(await office.rows("audit"))).not.toContain(email);
  });

  it("ends an earlier link when it is sent again", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const first = await invitationTo(office, email);
    office.clock.advance({ hours: 1 });
    const [open] = (await organizationOf(office, admitted.reference)).invited ?? [];
    await insist(office.decide(admitted.own, admitted.reference, "invite_again", { invitation: open?.id }));
    expect(await answer(office, first)).toMatchObject({ status: 410, body: { code: "invitation_over" } });
    await insist(answer(office, await invitationTo(office, email)));
  });

  it.each([
    [
      "taken back",
      async ({ own, reference }: Admitted, id: string) =>
        office.decide(own, reference, "take_back", { invitation: id }),
    ],
    ["closed", async ({ own, reference }: Admitted) => office.decide(own, reference, "close")],
  ] as const)("is over in plain words once it was %s", async (_, end) => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const [open] = (await organizationOf(office, admitted.reference)).invited ?? [];
    const link = await office.linkIn(email, "invitation");
    await insist(end(admitted, open?.id ?? ""));
    for (const attempt of [
      await office.visitor().get(link),
      await office.visitor().post(link, { decision: "accept" }),
    ]) {
      expect(attempt.status).toBe(410);
      expect(await attempt.text()).toContain("This invitation no longer stands");
    }
    expect(JSON.stringify(await organizationOf(office, admitted.reference))).not.toContain(email);
  });

  it("can be declined, which leaves nothing of whoever was invited", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const declined = await office
      .visitor()
      .post(await office.linkIn(email, "invitation"), { decision: "decline_invitation" });
    expect([declined.status, await declined.text()]).toEqual([200, expect.stringContaining("You declined")]);
    expect(JSON.stringify(await organizationOf(office, admitted.reference))).not.toContain(email);
    expect((await office.mails(admitted.email)).map(({ kind }) => kind)).toContain("invitationDeclined");
    expect(await (await office.room.signIns()).people.byEmail(email)).toBeUndefined();
  });

  it(`runs out after ${focalInvitationDays} days by the clock, once, and frees its place`, async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const token = await invitationTo(office, email);
    await office.pass(focalInvitationDays - 1);
    expect((await organizationOf(office, admitted.reference)).invited).toHaveLength(1);
    await office.pass(1);
    await office.runDuties();
    const after = await organizationOf(office, admitted.reference);
    expect([after.invited, after.wakeAt]).toEqual([undefined, undefined]);
    expect(await answer(office, token)).toMatchObject({ status: 410 });
    const told = (await office.mails(admitted.email)).filter(({ kind }) => kind === "invitationExpired");
    expect(told).toHaveLength(1);
    const ended = (await office.rows("audit", { subject: admitted.reference })).filter(
      ({ what }) => what === "expire_invitation",
    );
    expect(ended).toHaveLength(1);
  });

  it("counts for one focal point when two devices accept it at once", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const token = await invitationTo(office, email);
    const outcomes = await Promise.all([1, 2, 3].map(() => answer(office, token)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    const { id, colleagues } = await organizationOf(office, admitted.reference);
    expect(colleagues).toHaveLength(1);
    expect(await membershipsOf(office, id)).toEqual(colleagues?.map(({ personId }) => personId));
  });

  it("is accepted or taken back, never both", async () => {
    const admitted = await inStatus(office, "submitted");
    const email = address();
    await insist(invite(office, admitted, email));
    const token = await invitationTo(office, email);
    const [open] = (await organizationOf(office, admitted.reference)).invited ?? [];
    const [one, other] = await Promise.all([
      answer(office, token),
      office.decide(admitted.own, admitted.reference, "take_back", { invitation: open?.id }),
    ]);
    const after = await organizationOf(office, admitted.reference);
    expect(after.invited).toBeUndefined();
    expect(after.colleagues?.length ?? 0).toBe(one.status === 200 ? 1 : 0);
    expect([one.status === 200, other.status === 200].filter(Boolean)).toHaveLength(1);
  });

  it("to whoever is known already makes the person no second time", async () => {
    const [one, other] = [await inStatus(office, "submitted"), await inStatus(office, "submitted")];
    const people = await office.count("people");
    const colleague = await joined(office, one, other.email);
    expect(await office.count("people")).toBe(people);
    const { body } = await office.get("/api/me", colleague.own);
    expect(body.organizations.map(({ reference, role }: Record<string, string>) => [reference, role]).sort()).toEqual(
      [
        [one.reference, "colleague"],
        [other.reference, "lead"],
      ].sort(),
    );
  });
});

describe("from then on", () => {
  it("a colleague sees the case under their own pages and gets its mails in their language", async () => {
    const admitted = await inStatus(office, "submitted");
    const colleague = await joined(office, admitted, address(), "fr");
    await step(office, office.staff.officer, admitted.reference, "ask");
    const asked = (await office.rows("outbox", { reference: admitted.reference })).filter(
      ({ kind }) => kind === "question",
    );
    expect(asked.map(({ to, language, personId }) => [to, language, personId]).sort()).toEqual(
      [
        [admitted.email, "en", expect.any(String)],
        [colleague.email, "fr", colleague.id],
      ].sort(),
    );
    const browser = office.browserOf(colleague.own);
    expect(await (await browser.get("/fr/me")).text()).toContain(admitted.reference);
    const page = await browser.get(`/fr/me/cases/${admitted.reference}`);
    const html = await page.text();
    expect(page.status).toBe(200);
    // Letters to somebody else could not be opened from here.
    for (const [, id] of html.matchAll(/me\/letters\/([\w-]+)/g))
      expect((await browser.get(`/fr/me/letters/${id}`)).status).toBe(200);
    expect(html).not.toContain('value="close"');
  });

  it("whoever is removed or leaves has no access from the next request on, and leaves an opaque id in the audit alone", async () => {
    for (const way of ["remove", "leave"]) {
      const admitted = await inStatus(office, "submitted");
      const colleague = await joined(office, admitted, address());
      const at = `/api/registration/${admitted.reference}`;
      expect((await office.get(at, colleague.own)).status).toBe(200);
      await insist(
        way === "remove"
          ? office.decide(admitted.own, admitted.reference, "remove", { colleague: colleague.id, text: "Why not." })
          : office.decide(colleague.own, admitted.reference, "leave"),
      );
      expect((await office.get(at, colleague.own)).status).toBe(404);
      expect((await office.get("/api/me", colleague.own)).body.organizations).toEqual([]);
      const organization = await organizationOf(office, admitted.reference);
      expect(JSON.stringify(organization)).not.toContain(colleague.id);
      expect(await membershipsOf(office, organization.id)).toEqual([]);
      const kind = way === "remove" ? "removed" : "left";
      const told = (await office.mails(colleague.email)).filter((mail) => mail.kind === kind);
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).not.toContain("Why not.");
      const desk = await office.browserOf(office.staff.officer).get(`/en/desk/registration/${admitted.reference}`);
      const html = (await desk.text()).replace(/<article[\s\S]*<\/article>/g, "");
      expect(html.includes("Why not.")).toBe(way === "remove");
      const [passing] = await office.rows("accreditationJobs", { matter: `organization#${organization.id}` });
      expect(passing).toMatchObject({ kind: "pass_on_contact", input: { person: colleague.id } });
    }
  });

  it("handing over moves address, person, language and contact, and leaves nothing of the one before in the profile", async () => {
    const admitted = await inStatus(office, "active", { contactPhone: "+254 700 000 000", contactRole: "Chair" });
    const colleague = await joined(office, admitted, address(), "fr");
    const before = await organizationOf(office, admitted.reference);
    await insist(office.decide(admitted.own, admitted.reference, "hand_over", { colleague: colleague.id }));
    const after = await organizationOf(office, admitted.reference);
    expect(after).toMatchObject({ personId: colleague.id, email: colleague.email, language: "fr", status: "active" });
    expect(after.colleagues).toMatchObject([{ personId: before.personId }]);
    expect(after.profile).toMatchObject({
      contactName: `Colleague of ${colleague.email}`,
      contactLanguage: "fr",
      contactTimeZone: "Africa/Nairobi",
      contactPhone: "",
      contactRole: "",
    });
    expect(await membershipsOf(office, after.id)).toEqual([before.personId]);
    expect(await office.decide(admitted.own, admitted.reference, "close")).toMatchObject({ status: 403 });
    await insist(office.decide(colleague.own, admitted.reference, "close"));
  });

  it("an officer who is a colleague reads the case as its people do and decides nothing about it", async () => {
    const admitted = await inStatus(office, "submitted");
    const { token, person } = await office.hire("officer");
    await insist(invite(office, admitted, person.email));
    await insist(answer(office, await invitationTo(office, person.email)));
    for (const decision of ["take", "activate", "note"])
      expect(await office.decide(token, admitted.reference, decision, inputFor(office, decision))).toMatchObject({
        status: 403,
      });
    const desk = await office.browserOf(token).get(`/en/desk/registration/${admitted.reference}`);
    expect([desk.status, await desk.text()]).toEqual([200, expect.not.stringContaining('value="take"')]);
  });

  it("officers see who acts for it, and how many are invited but not whom", async () => {
    const { reference, colleague, invited } = await peopled();
    const desk = await (await office.browserOf(office.staff.officer).get(`/en/desk/registration/${reference}`)).text();
    const section = /<section id="people">[\s\S]*?<\/section>/.exec(desk)?.[0] ?? "";
    expect(section).toContain(colleague.email);
    expect(section).toContain("Open invitations: 1");
    expect(section).not.toContain(invited);
    const { body } = await office.get(`/api/registration/${reference}/people`, office.staff.officer);
    expect(body).toMatchObject({ openInvitations: 1, invited: [], role: null, most: 3 });
    expect(body.focalPoints.map(({ role }: { role: string }) => role)).toEqual(["lead", "colleague"]);
  });
});
