import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { type Office, openOffice } from "./office.ts";
import { changeInStatus, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

describe("an officer limited to a region", () => {
  it("loses sight of an organization that moved away, its earlier changes included", async () => {
    const moving = await changeInStatus(office, "change_withdrawn");
    const { asian, officer } = office.staff;
    const proposed = await office.decide(moving.own, moving.organization, "correct", { answers: { country: "NP" } });
    const move: string = proposed.body.pendingChange;
    expect(await office.get(`/api/registration/${move}`, asian)).toMatchObject({ status: 404 });
    await step(office, officer, move, "accept_change");
    for (const reference of [moving.organization, move, moving.reference])
      expect(await office.get(`/api/registration/${reference}`, asian)).toMatchObject({ status: 200 });
    const back = await office.decide(moving.own, moving.organization, "correct", { answers: { country: "KE" } });
    await step(office, officer, back.body.pendingChange, "accept_change");
    for (const reference of [moving.organization, move, moving.reference, back.body.pendingChange]) {
      expect(await office.get(`/api/registration/${reference}`, asian)).toMatchObject({ status: 404 });
      expect((await office.browserOf(asian).get(`/en/desk/registration/${reference}`)).status).toBe(404);
    }
  });
});

describe("an officer whose own organization has a case", () => {
  it("does not read there what officers noted among themselves", async () => {
    const { reference } = await inStatus(office, "submitted");
    await office.decide(office.staff.second, reference, "note", { text: "Do not tell them this." });
    const organization = (await office.rows("organizations", { reference }))[0];
    await office.connection.store.send(
      new PutCommand({
        TableName: office.connection.settings.table("organizations"),
        Item: { ...organization, personId: office.people.officer.id },
      }),
    );
    const address = `/en/desk/registration/${reference}`;
    expect(await (await office.browserOf(office.staff.second).get(address)).text()).toContain("Do not tell them this.");
    expect(await (await office.browserOf(office.staff.officer).get(address)).text()).not.toContain("Do not tell them");
  });
});

describe("a sign-in in the moment of a suspension", () => {
  it("leaves no session behind", async () => {
    const { person } = await office.hire("officer");
    await office.visitor().post("/en/sign-in", { email: person.email });
    const link = await office.linkIn(person.email, "signIn");
    const signIns = await office.room.signIns();
    const staff = await office.room.staff();
    const start = signIns.sessions.start.bind(signIns.sessions);
    // The suspension falls between reading the person and beginning the session.
    signIns.sessions.start = async (...given) => {
      signIns.sessions.start = start;
      await staff.suspend(await staff.find(person.id), office.people.secretariat.id, office.connection.now());
      return start(...given);
    };
    const late = office.visitor();
    expect((await late.post(link)).status).toBe(410);
    expect(late.cookies.has("session")).toBe(false);
    expect(await office.rows("sessions", { personId: person.id })).toEqual([]);
  });
});
