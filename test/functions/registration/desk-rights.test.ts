import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { changeDecisions, decisions } from "#functions/registration/registration.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Office, openOffice } from "./office.ts";
import { changeInStatus, inputFor, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

const own = (row: Decision<string>, who: string) =>
  row.by === "applicant"
    ? who === "own"
    : row.by !== "system" && who !== "own" && (row.by !== "secretariat" || who === "secretariat");

describe("the right to decide", () => {
  const cases: [string, Decision<string>][] = Object.entries(decisions);

  it.each(["submitted", "info_requested", "active", "contested", "suspended"])(
    "in %s lies with those whom the table names",
    async (status) => {
      const admitted = await inStatus(office, status);
      const written = (await office.rows("audit")).length;
      for (const [name, row] of cases.filter(([, { from }]) => from.includes(status))) {
        for (const [who, token] of [
          ["own", admitted.own],
          ["officer", office.staff.officer],
          ["secretariat", office.staff.secretariat],
        ] as const) {
          if (own(row, who)) continue;
          const answer = await office.decide(token, admitted.reference, name, inputFor(office, name));
          expect({ name, who, ...answer }).toMatchObject({ name, who, status: 403, body: { code: "forbidden" } });
        }
      }
      expect((await office.rows("audit")).length).toBe(written);
    },
  );

  it("the people of an organization do not decide about their change, and officers do not withdraw it", async () => {
    const change = await changeInStatus(office, "change_pending");
    for (const [name, row] of Object.entries(changeDecisions)) {
      const token = row.by === "applicant" ? office.staff.officer : change.own;
      const answer = await office.decide(token, change.reference, name, inputFor(office, name));
      expect({ name, ...answer }).toMatchObject({ name, status: 403 });
    }
  });

  it("nobody else learns that a case exists", async () => {
    const { reference } = await inStatus(office, "submitted");
    const stranger = (await inStatus(office, "submitted")).own;
    for (const token of [stranger, office.staff.asian, office.staff.auditor]) {
      for (const known of [reference, "ORG-0000-0000", "nonsense"]) {
        expect(await office.get(`/api/registration/${known}`, token)).toMatchObject({
          status: 404,
          body: { code: "not_found" },
        });
        expect(await office.decide(token, known, "activate")).toMatchObject({
          status: 404,
          body: { code: "not_found" },
        });
        expect(await office.decide(token, known, "close")).toMatchObject({ status: 404, body: { code: "not_found" } });
      }
    }
    expect((await office.get(`/api/registration/${reference}`)).status).toBe(401);
    expect((await office.decide("", reference, "activate")).status).toBe(401);
  });

  it("whoever belongs to an organization does not decide about it, whatever else they are", async () => {
    const { reference } = await inStatus(office, "submitted");
    const organization = (await office.rows("organizations", { reference }))[0];
    const conflicted = { ...organization, personId: office.people.officer.id };
    await office.connection.store.send(
      new PutCommand({ TableName: office.connection.settings.table("organizations"), Item: conflicted }),
    );
    expect(await office.decide(office.staff.officer, reference, "activate")).toMatchObject({ status: 403 });
    const page = await (await office.browserOf(office.staff.officer).get(`/en/desk/registration/${reference}`)).text();
    expect(page).toContain("This is an organization of your own");
    expect(page).not.toContain('value="activate"');
  });

  it("without the second factor staff can do nothing", async () => {
    const { person } = await office.hire("officer");
    const { reference } = await inStatus(office, "submitted");
    const { sessions } = await office.room.signIns();
    const { factor: _, ...bare } = person;
    const token = await sessions.start(bare, "", office.connection.now(), office.connection.random);
    expect(await office.decide(token, reference, "activate")).toMatchObject({
      status: 403,
      body: { code: "factor_needed" },
    });
    expect(await office.get("/api/registration", token)).toMatchObject({
      status: 403,
      body: { code: "factor_needed" },
    });
    const page = await office.browserOf(token).get("/en/desk/registration");
    expect(page.headers.get("location")).toBe("/en/sign-in/factor");
  });
});

describe("a contested decision", () => {
  it("is not for whoever took part, and a case they hold is not held up", async () => {
    const { reference } = await inStatus(office, "contested");
    const { officer, second } = office.staff;
    for (const name of ["uphold", "reverse"])
      expect(await office.decide(officer, reference, name, inputFor(office, name))).toMatchObject({ status: 403 });
    await step(office, officer, reference, "take");
    await step(office, second, reference, "reverse");
    expect((await office.get(`/api/status/${reference}`)).body.status).toBe("active");
  });

  it("may be taken by the secretariat where no other officer is left", async () => {
    const { reference } = await inStatus(office, "contested");
    await step(office, office.staff.secretariat, reference, "uphold");
    expect((await office.get(`/api/status/${reference}`)).body).toMatchObject({
      status: "upheld",
      next: "nobody",
      dueBy: null,
    });
  });
});

describe("questions", () => {
  it("are three at most; the third tells the secretariat, who alone may ask a fourth", async () => {
    const admitted = await inStatus(office, "submitted");
    const { officer, secretariat } = office.staff;
    for (const _ of [1, 2, 3]) {
      await step(office, officer, admitted.reference, "ask");
      await step(office, admitted.own, admitted.reference, "answer");
    }
    expect(await office.decide(officer, admitted.reference, "ask", inputFor(office, "ask"))).toMatchObject({
      status: 409,
      body: { code: "rounds_used" },
    });
    const told = (await office.rows("outbox")).filter(
      ({ kind, to }) => kind === "rounds" && to === office.people.secretariat.email,
    );
    expect(told).toHaveLength(1);
    await step(office, secretariat, admitted.reference, "take_over");
    await step(office, secretariat, admitted.reference, "ask");
  });

  it("open only the fields they name, and answers leave the profile complete", async () => {
    const { own, reference } = await inStatus(office, "info_requested");
    const answer = (answers: unknown) => office.decide(own, reference, "answer", { answers });
    expect(await answer({ mission: "Yes.", name: "Another" })).toMatchObject({
      status: 422,
      body: { errors: [{ field: "name", code: "unknown_field" }] },
    });
    expect(await answer({ mission: " " })).toMatchObject({
      status: 422,
      body: { errors: [{ field: "mission", code: "required" }] },
    });
    expect(await answer({})).toMatchObject({ status: 422, body: { errors: [{ field: "mission", code: "required" }] } });
    expect(await office.decide(own, reference, "answer")).toMatchObject({
      status: 422,
      body: { errors: [{ field: "answers", code: "required" }] },
    });
    const active = await inStatus(office, "active");
    const contradicting = { answers: { legalStatus: "registered" } };
    expect(await office.decide(active.own, active.reference, "correct", contradicting)).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: "registrationNumber", code: "required" },
          { field: "registrationCountry", code: "required" },
        ],
      },
    });
  });

  it.each([
    [{ reason: "" }, "reason", "required"],
    [{ reason: "because" }, "reason", "not_a_choice"],
    [{ text: "" }, "text", "required"],
    [{ text: "a".repeat(3001) }, "text", "too_long"],
    [{ fields: [] }, "fields", "required"],
    [{ fields: ["email"] }, "fields", "not_a_choice"],
    [{ due: "2026-02-30" }, "due", "not_a_date"],
    [{ due: "2000-01-01" }, "due", "in_the_past"],
    [{ due: "2999-01-01" }, "due", "too_far"],
    [{ more: 1 }, "more", "unknown_field"],
  ])("are refused with %o", async (changes, field, code) => {
    const { reference } = await inStatus(office, "submitted");
    const answer = await office.decide(office.staff.officer, reference, "ask", {
      ...inputFor(office, "ask"),
      ...changes,
    });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field, code }] } });
  });
});
