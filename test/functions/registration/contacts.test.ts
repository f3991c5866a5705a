import { beforeEach, describe, expect, it } from "vitest";
import { work } from "#functions/registration/duties.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});

const path = "/api/registration/contacts";
const heading = "organization,country,name,email,language";
const rows = (...lines: string[]) => [heading, ...lines].join("\n");
const abc = (...names: string[]) => rows(...names.map((name) => `${name} Aid,KE,${name},${name}@aid.example,fr`));

const bring = async (csv: string, token = office.staff.officer, more: Record<string, unknown> = {}) =>
  office.post(path, { csv, ...more }, token);
const decideList = (id: string, decision: string, token = office.staff.officer, more: Record<string, unknown> = {}) =>
  office.post(`${path}/${id}/decisions`, { decision, ...more }, token);
const outcomes = ({ lines }: { lines: { line: number; outcome: string; code: string | null }[] }) =>
  lines.map(({ line, outcome, code }) => [line, outcome, code]);

const invitations = async (email?: string) =>
  (await office.rows("outbox", email ? { to: email, kind: "contact" } : { kind: "contact" })) as { to: string }[];
const invite = async (csv: string) => {
  const { body } = await bring(csv);
  await decideList(body.id, "invite_contacts");
  await office.runDuties();
  return body.id as string;
};
const read = async (id: string) => (await office.get(`${path}/${id}`, office.staff.officer)).body;

describe("trying a list", () => {
  it("says of each line what would happen or why not, and writes nothing but the list", async () => {
    const { email } = await office.handIn({ name: "Ligue des marins", country: "SN", website: "" });
    await office.runDuties();
    await invite(abc("before"));
    const suppressed = { address: addressKeyOf("gone@aid.example"), reason: "asked", since: "2020-01-01T00:00:00Z" };
    const write = (await office.room.suppressions()).write({ ...suppressed, reason: "asked" }, undefined);
    const { transact } = await import("#shared/transaction.ts");
    await transact(office.connection.store, write ? [write] : []);
    const tables = ["audit", "revisions", "outbox", "organizations", "cases", "guards", "registrationJobs"] as const;
    const counted = () => Promise.all(tables.map(office.count));
    const before = await counted();
    const { status, body } = await bring(
      rows(
        "Harbour Aid,KEN,Amina,amina@aid.example,ar",
        "Harbour Aid,Кения,Bo,not-an-address,en",
        "Harbour Aid,Atlantis,Bo,bo@aid.example,en",
        "Harbour Aid,Kenya,Bo,AMINA+news@aid.example,en",
        `Harbour Aid,Kenya,Bo,${email},en`,
        "Harbour Aid,Kenya,Bo,before@aid.example,en",
        "Harbour Aid,Kenya,Bo,gone@aid.example,en",
        "Ligue des Marins,Sénégal,Bo,bo@marins.example,fr",
        "X,KE,Bo,bo@aid.example,xx",
        "Harbour Aid,,Bo,bo@aid.example,en",
        "Harbour Aid,肯尼亚,,zh@aid.example,",
        '"not closed,KE,Bo,bo@aid.example,en',
      ),
    );
    expect(status).toBe(201);
    expect(outcomes(body)).toEqual([
      [2, "ready", null],
      [3, "refused", "not_an_email"],
      [4, "refused", "unknown_country"],
      [5, "refused", "twice"],
      [6, "refused", "registered"],
      [7, "refused", "invited_before"],
      [8, "refused", "stopped"],
      [9, "refused", "alike"],
      [10, "refused", "too_short"],
      [11, "refused", "required"],
      [12, "ready", null],
      [13, "refused", "not_csv"],
    ]);
    expect(body.lines[7].reference).toMatch(/^ORG-/);
    expect(await counted()).toEqual(before);
    expect(body).toMatchObject({ ready: 2, count: 12, invited: 0, state: "tried" });
  });

  it("takes columns in any order, other separators, quotes, a byte order mark and Windows line ends", async () => {
    const csv = `\uFEFF${['email;"organization";country', 'a@aid.example;"Aid; and ""more""";KE', "", "b@aid.example;Bridge;ug", ""].join("\r\n")}`;
    const { body } = await bring(csv);
    expect(outcomes(body)).toEqual([
      [2, "ready", null],
      [4, "ready", null],
    ]);
    const tabs = "country\tlanguage\temail\torganization\nKE\tFrançais\tc@aid.example\tCrossing Aid";
    expect(outcomes((await bring(tabs)).body)).toEqual([[2, "ready", null]]);
  });

  it.each([
    ["", "required"],
    ["a,b\nc,d", "no_heading"],
    [heading, "no_lines"],
    [rows(...Array.from({ length: 501 }, (_, n) => `Aid ${n},KE,,a${n}@aid.example,en`)), "too_many_lines"],
    [`${heading}\n${"é".repeat(100_001)}`, "list_too_large"],
  ])("refuses what is no list of contacts", async (csv, code) => {
    const { status, body } = await bring(csv);
    if (status === 413) return expect(code).toBe("list_too_large");
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ field: "csv", code }] });
    expect(await office.rows("contactLists")).toEqual([]);
  });

  it("keeps an officer of one region to the countries of that region", async () => {
    const { body } = await bring(rows("Aid,KE,,a@aid.example,en", "Aid,NP,,b@aid.example,en"), office.staff.asian);
    expect(outcomes(body)).toEqual([
      [2, "refused", "beyond_region"],
      [3, "ready", null],
    ]);
  });
});

describe("who may", () => {
  it("bring contacts in: officers and the secretariat, and nobody else", async () => {
    const { own } = await office.handIn();
    for (const [token, status] of [
      ["", 401],
      [own, 403],
      [office.staff.auditor, 403],
    ] as const) {
      expect((await bring(abc("a"), token)).status).toBe(status);
      expect((await office.get(path, token)).status).toBe(status);
    }
    expect((await bring(abc("a"), office.staff.secretariat)).status).toBe(201);
  });

  it("see a list: whoever brought it in and those who work for all regions", async () => {
    const { id } = (await bring(abc("a"))).body;
    const own = (await bring(rows("Aid,NP,,b@aid.example,en"), office.staff.asian)).body.id;
    const seen = async (token: string) =>
      (await office.get(path, token)).body.items.map((list: { id: string }) => list.id).sort();
    for (const token of [office.staff.officer, office.staff.second, office.staff.secretariat]) {
      expect(await seen(token)).toEqual([id, own].sort());
      expect((await office.get(`${path}/${own}`, token)).status).toBe(200);
    }
    expect(await seen(office.staff.asian)).toEqual([own]);
    expect((await office.get(`${path}/${id}`, office.staff.asian)).status).toBe(404);
    expect((await decideList(id, "invite_contacts", office.staff.asian)).status).toBe(404);
    expect((await decideList(id, "invite_contacts", office.staff.auditor)).status).toBe(403);
    expect((await office.get(`${path}/nothing`, office.staff.officer)).status).toBe(404);
  });
});

describe("every row about lists, and every other pair", () => {
  const names = ["invite_contacts", "finish_contacts", "discard_contacts", "erase_contacts"];
  const allowed: Record<string, readonly string[]> = {
    tried: ["invite_contacts", "discard_contacts"],
    inviting: [],
    invited: ["discard_contacts"],
    erased: [],
  };
  const inState = async (state: string) => {
    const { id } = (await bring(abc("a"))).body;
    if (state === "inviting" || state === "invited") await decideList(id, "invite_contacts");
    if (state === "invited") await office.runDuties();
    if (state === "erased") await decideList(id, "discard_contacts");
    return id as string;
  };

  it.each(Object.keys(allowed))("in %s", async (state) => {
    const id = await inState(state);
    expect((await read(id)).state).toBe(state);
    const system = ["finish_contacts", "erase_contacts"];
    const before = await office.count("audit");
    for (const name of names.filter((one) => !allowed[state]?.includes(one))) {
      const { status } = await decideList(id, name);
      const theClocks =
        system.includes(name) && !(name === "finish_contacts" ? state !== "inviting" : state === "erased");
      expect({ name, status }).toEqual({ name, status: theClocks ? 403 : 409 });
    }
    expect(await office.count("audit")).toBe(before);
    expect((await decideList(id, "nonsense")).status).toBe(422);
    for (const name of allowed[state] ?? []) {
      const own = await inState(state);
      expect((await decideList(own, name)).status).toBe(200);
    }
  });

  it("refuses what was decided on an older version, and a list that invites nobody", async () => {
    const { id, version } = (await bring(abc("a"))).body;
    expect((await decideList(id, "invite_contacts", office.staff.officer, { version: version + 1 })).status).toBe(409);
    const nobody = (await bring(rows("Aid,Atlantis,,a@aid.example,en"))).body;
    expect(nobody.decisions).toEqual(["discard_contacts"]);
    expect((await decideList(nobody.id, "invite_contacts")).status).toBe(409);
  });
});

describe("inviting", () => {
  it("writes once to each, in their language, with a draft that is begun by the officer and shown to nobody", async () => {
    const id = await invite(abc("amina", "bo"));
    expect(await read(id)).toMatchObject({ state: "invited", ready: 2, invited: 2 });
    const mails = await office.mails("amina@aid.example");
    expect(mails).toMatchObject([{ kind: "contact", language: "fr", news: true }]);
    expect(mails[0]?.subject).not.toContain("Aid");
    const drafts = (await office.rows("organizations")).filter(({ broughtIn }) => broughtIn);
    expect(drafts).toHaveLength(2);
    expect(drafts[0]).toMatchObject({ status: "draft", profile: { country: "KE", contactLanguage: "fr" } });
    const begun = (await office.rows("audit", { what: "invite_contact" })).map(({ by }) => by);
    expect(begun).toEqual([office.people.officer.id, office.people.officer.id]);
    expect(await office.rows("cases")).toEqual([]);
    expect(await office.rows("published")).toEqual([]);
  });

  it("leaves nobody out and writes to nobody twice when it is done again, killed between, or begun by two at once", async () => {
    const names = Array.from({ length: 60 }, (_, n) => `person${n}`);
    const [one, other] = await Promise.all([
      bring(abc(...names)),
      bring(abc(...names.slice(30), "extra"), office.staff.second),
    ]);
    await Promise.all([
      decideList(one.body.id, "invite_contacts"),
      decideList(other.body.id, "invite_contacts", office.staff.second),
    ]);
    const [{ inviteContacts }, { jobs }] = await Promise.all([
      import("#functions/registration/contacts/inviting.ts"),
      office.room.registrations(),
    ]);
    const step = inviteContacts(office.room);
    const now = office.connection.now();
    // A page that was done but not noted as done, as after a kill, and both lists at once.
    const waiting = await jobs.due(now, 10);
    expect(waiting).toHaveLength(2);
    await Promise.all(waiting.map((job) => step(job, now)));
    await Promise.all([work(office.room, now), work(office.room, now)]);
    await office.runDuties();
    const written = (await invitations()).map(({ to }) => to).sort();
    expect(written).toEqual([...names, "extra"].map((name) => `${name}@aid.example`).sort());
    const lists = [await read(one.body.id), await read(other.body.id)];
    expect(lists.map(({ state }) => state)).toEqual(["invited", "invited"]);
    expect(lists.reduce((sum, { invited }) => sum + invited, 0)).toBe(61);
    const finished = (await Promise.all(waiting.map(({ id }) => jobs.find(id)))).map((job) => [job?.state, job?.done]);
    expect(finished).toEqual(
      expect.arrayContaining([
        ["done", 60],
        ["done", 31],
      ]),
    );
  });

  it("skips who registered, or stopped our mail, since the list was tried", async () => {
    const { id } = (await bring(rows("Aid,KE,,focal.1@example.org,en", "Other,KE,,b@aid.example,en"))).body;
    await office.handIn();
    await decideList(id, "invite_contacts");
    await office.runDuties();
    expect((await read(id)).lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      "registered",
      "invited",
    ]);
    expect(await invitations("focal.1@example.org")).toEqual([]);
  });
});

describe("whoever is invited", () => {
  const invited = async () => {
    await invite(abc("amina"));
    return office.linkIn("amina@aid.example", "contact");
  };
  const draft = async () => (await office.rows("organizations")).find(({ createdAt }) => createdAt);

  it("sees by the link what was begun, and changes nothing by looking", async () => {
    const link = await invited();
    const before = [await office.count("audit"), await draft()];
    for (const method of ["GET", "HEAD", "GET"]) {
      const answer = await office.app.request(link, { method });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect(await (await office.visitor().get(link)).text()).toContain("amina Aid");
    expect([await office.count("audit"), await draft()]).toEqual(before);
  });

  it("goes on with the draft, whose address is thereby confirmed", async () => {
    const visitor = office.visitor();
    const answer = await visitor.post(await invited(), { decision: "take_up" });
    expect(answer.headers.get("location")).toBe("/fr/registration/draft");
    expect(await (await visitor.get("/fr/registration/draft/name")).text()).toContain("amina Aid");
    await office.pass(31);
    expect((await office.mails("amina@aid.example")).map(({ kind }) => kind)).toEqual(["contact", "expired"]);
  });

  it("has everything erased at once by the other button, and is never invited again", async () => {
    const link = await invited();
    const answer = await office.visitor().post(link, { decision: "refuse_invitation" });
    expect(answer.headers.get("location")).toBe("/fr/registration/invited");
    const left = await draft();
    expect(left).toMatchObject({ status: "expired", email: "", profile: {}, keys: [] });
    expect(JSON.stringify(left)).not.toContain("amina");
    expect((await office.visitor().get(link)).status).toBe(410);
    expect((await office.visitor().post(link, { decision: "take_up" })).status).toBe(410);
    expect(outcomes((await bring(abc("amina"))).body)).toEqual([[2, "refused", "invited_before"]]);
  });

  it("hears nothing more when they do nothing: the draft is erased after thirty days without a mail", async () => {
    await invited();
    office.clock.advance({ days: 30, seconds: -1 });
    await office.runDuties();
    expect(await draft()).toMatchObject({ status: "draft" });
    office.clock.advance({ seconds: 1 });
    await office.runDuties();
    expect(await draft()).toMatchObject({ status: "expired", email: "", profile: {} });
    expect((await office.mails("amina@aid.example")).map(({ kind }) => kind)).toEqual(["contact"]);
  });
});

describe("what is kept of a list", () => {
  it("is erased by the clock after thirty days, but for the figures", async () => {
    const id = await invite(abc("amina"));
    office.clock.advance({ days: 30, seconds: -1 });
    await office.runDuties();
    await office.signStaffIn();
    expect((await read(id)).lines).toHaveLength(1);
    office.clock.advance({ seconds: 1 });
    await office.runDuties();
    await office.runDuties();
    const [row] = await office.rows("contactLists");
    expect(row).toMatchObject({ state: "erased", lines: [], shelf: "gone", invited: 1 });
    expect(JSON.stringify(row)).not.toContain("amina");
    expect(await office.rows("audit", { what: "erase_contacts" })).toHaveLength(1);
  });
});
