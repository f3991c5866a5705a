import { beforeAll, describe, expect, it } from "vitest";
import { operations } from "#functions/registration/api.ts";
import { openApi } from "#shared/openapi.ts";
import { type Office, openOffice, profile } from "./office.ts";
import { changeInStatus, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

describe("handing in a registration", () => {
  const key = (value: string) => ({ "idempotency-key": value });
  const mailsTo = async (email: string) => (await office.mails(email)).map(({ kind }) => kind);

  it("answers alike whether or not the address is known, and mails a link to confirm it", async () => {
    const known = await inStatus(office, "active");
    const expected = { status: 202, body: { status: "pending_verification", confirmWithinHours: 24 } };
    expect(await office.post("/api/registration", { ...profile, email: "new@example.org" })).toEqual(expected);
    expect(await office.post("/api/registration", { ...profile, email: known.email })).toEqual(expected);
    expect(await mailsTo("new@example.org")).toEqual(["confirm"]);
  });

  it("done twice under one key does it once, and refuses the key with another body", async () => {
    const body = { ...profile, email: "twice@example.org", language: "fr" };
    const first = await office.post("/api/registration", body, "", key("key-number-one"));
    const again = await office.post("/api/registration", body, "", key("key-number-one"));
    expect(again).toEqual(first);
    expect(await office.mails("twice@example.org")).toMatchObject([{ kind: "confirm", language: "fr" }]);
    expect(await office.post("/api/registration", { ...body, acronym: "X" }, "", key("key-number-one"))).toMatchObject({
      status: 422,
      body: { code: "idempotency_mismatch" },
    });
    expect(await mailsTo("twice@example.org")).toHaveLength(1);
  });

  it("sent several times at once under one key is done once", async () => {
    const body = { ...profile, email: "at.once@example.org" };
    const send = () => office.post("/api/registration", body, "", key("all-at-once"));
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(await mailsTo("at.once@example.org")).toHaveLength(1);
  });

  it("forgets a key after a day", async () => {
    const body = { ...profile, email: "next.day@example.org" };
    await office.post("/api/registration", body, "", key("yesterday's"));
    await office.pass(1);
    await office.post("/api/registration", body, "", key("yesterday's"));
    expect(await mailsTo("next.day@example.org")).toHaveLength(2);
  });

  it("mails one address a few times an hour at most, and does not say so", async () => {
    const body = { ...profile, email: "flooded@example.org" };
    for (let time = 0; time < 8; time++) expect((await office.post("/api/registration", body)).status).toBe(202);
    expect(await mailsTo("flooded@example.org")).toHaveLength(5);
  });

  it.each([
    [{ name: "" }, "name", "required"],
    [{ country: "XX" }, "country", "not_a_choice"],
    [{ email: "nobody" }, "email", "not_an_email"],
    [{ privacyNotice: false }, "privacyNotice", "must_agree"],
    [{ country: undefined }, "country", "required"],
    [{ legalStatus: "registered" }, "registrationNumber", "required"],
    [{ surprise: true }, "surprise", "unknown_field"],
  ])("refuses %o and names the field", async (changes, field, code) => {
    const answer = await office.post("/api/registration", { ...profile, email: "wrong@example.org", ...changes });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid" } });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ field, code }));
    expect(await mailsTo("wrong@example.org")).toEqual([]);
  });
});

describe("reading", () => {
  it("the status of a case tells nothing of whose it is", async () => {
    const { reference } = await inStatus(office, "submitted");
    const { body, status } = await office.get(`/api/status/${reference.toLowerCase().replaceAll("-", "")}`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(["reference", "status", "since", "next", "dueBy", "mergedInto"]);
    expect(body).toMatchObject({ reference, status: "submitted", next: "officer" });
    for (const unknown of ["ORG-0000-0000", "ORG-0000-0001", "hello"])
      expect(await office.get(`/api/status/${unknown}`)).toMatchObject({ status: 404, body: { code: "not_found" } });
  });

  it("a case is whole for its own people and for officers, with what each could decide", async () => {
    const { reference, own } = await inStatus(office, "submitted");
    await step(office, office.staff.officer, reference, "take");
    const forOfficer = (await office.get(`/api/registration/${reference}`, office.staff.officer)).body;
    const forOwn = (await office.get(`/api/registration/${reference}`, own)).body;
    expect(forOfficer).toMatchObject({ reference, assignee: office.people.officer.id, profile });
    expect(forOfficer.decisions).toEqual(expect.arrayContaining(["ask", "activate", "decline", "note", "put_back"]));
    expect(forOwn).toMatchObject({ reference, assignee: null, profile });
    expect(forOwn.decisions).toEqual(expect.arrayContaining(["unlist", "close", "invite"]));
    expect(forOwn.decisions.filter((name: string) => forOfficer.decisions.includes(name))).toEqual([]);
  });

  it("a change shows what it would change", async () => {
    const { reference, organization, own } = await changeInStatus(office, "change_pending");
    const { body } = await office.get(`/api/registration/${reference}`, office.staff.officer);
    expect(body.change).toEqual({
      fields: ["name"],
      before: { name: profile.name },
      after: { name: `${profile.name}, Mombasa` },
    });
    expect((await office.get(`/api/registration/${organization}`, own)).body.pendingChange).toBe(reference);
    const me = (await office.get("/api/me", own)).body;
    expect(me.organizations).toMatchObject([{ reference: organization, status: "active", name: profile.name }]);
    expect(me.cases.map((row: { reference: string }) => row.reference).toSorted()).toEqual(
      [organization, reference].toSorted(),
    );
  });

  it("unlisting takes an organization out of the directory with the same answer", async () => {
    const { reference, own } = await inStatus(office, "active", { name: "Hidden from view" });
    const listed = async () => (await office.rows("published")).some(({ name }) => name === "Hidden from view");
    expect(await listed()).toBe(true);
    await step(office, own, reference, "unlist");
    expect(await listed()).toBe(false);
  });
});

describe("officers' queues", () => {
  it("show an officer limited to a region that region and no other", async () => {
    const [kenyan, nepali] = [
      await inStatus(office, "submitted"),
      await inStatus(office, "submitted", { country: "NP" }),
    ];
    const queue = async (token: string, query = "") => {
      const { body, status } = await office.get(`/api/registration${query}`, token);
      return { status, references: (body.items ?? []).map(({ reference }: { reference: string }) => reference) };
    };
    const { officer, asian, auditor } = office.staff;
    expect((await queue(officer)).references).toEqual(expect.arrayContaining([kenyan.reference, nepali.reference]));
    expect((await queue(asian)).references).toEqual([nepali.reference]);
    expect((await queue(officer, "?region=asia_pacific")).references).toEqual([nepali.reference]);
    expect((await queue(asian, "?region=africa")).status).toBe(403);
    expect((await queue(auditor)).status).toBe(403);
    expect((await queue(kenyan.own)).status).toBe(403);
    expect((await queue(officer, "?status=draft")).status).toBe(422);
    expect((await queue(officer, "?after=nonsense")).status).toBe(422);
    expect(await office.decide(asian, nepali.reference, "activate")).toMatchObject({ status: 200 });
  });

  it("go on where a page ends", async () => {
    for (let count = 0; count < 51; count++) await inStatus(office, "submitted", { country: "MX" });
    const first = (await office.get("/api/registration?region=latin_america_caribbean", office.staff.officer)).body;
    const rest = (
      await office.get(`/api/registration?region=latin_america_caribbean&after=${first.next}`, office.staff.officer)
    ).body;
    expect(first.items).toHaveLength(50);
    expect(rest).toMatchObject({ items: [{ region: "latin_america_caribbean" }], next: null });
  });
});

describe("the description", () => {
  it("names every call, its answers and its errors", () => {
    const described = openApi(operations);
    expect(Object.keys(described.paths)).toEqual([
      "/api/registration/decisions",
      "/api/registration",
      "/api/registration/contacts",
      "/api/registration/contacts/{list}",
      "/api/registration/contacts/{list}/decisions",
      "/api/registration/{reference}",
      "/api/registration/{reference}/decisions",
      "/api/status/{reference}",
      "/api/me",
      "/api/me/letters",
      "/api/me/letters/{id}",
      "/api/registration/{reference}/people",
      "/api/registration/invitations",
      "/api/mail/decisions",
      "/api/mail",
      "/api/mail/{subject}/{address}/decisions",
    ]);
    const body = JSON.stringify(described.paths["/api/registration"]?.post);
    for (const field of ["email", "unStatuses", "privacyNotice", "Idempotency-Key"])
      expect(body).toContain(`"${field}"`);
  });
});
