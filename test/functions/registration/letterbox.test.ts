import { beforeAll, expect, it } from "vitest";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

it("programs read the letterbox of whoever they act for, without tokens, and nobody else's", async () => {
  const [one, other] = [await office.handIn(), await office.handIn()];
  const { status, body } = await office.get("/api/me/letters", one.own);
  expect(status).toBe(200);
  expect(body.next).toBeNull();
  const [letter] = body.items;
  expect(letter).toMatchObject({ kind: "received", language: "en", reference: one.reference, state: "due" });
  const whole = await office.get(`/api/me/letters/${letter.id}`, one.own);
  expect(whole.body).toMatchObject(letter);
  expect(whole.body.text).toContain(one.reference);
  expect(JSON.stringify([body, whole.body])).not.toMatch(/secret|focal\.\d/);
  expect((await office.get(`/api/me/letters/${letter.id}`, other.own)).status).toBe(404);
  expect((await office.get(`/api/me/letters/${letter.id}`, office.staff.officer)).status).toBe(404);
  expect((await office.get("/api/me/letters")).status).toBe(401);
  expect((await office.get("/api/me/letters?after=bnVsbA", one.own)).status).toBe(422);
});

it("a case leads to where one asks about it", async () => {
  const { reference, own } = await office.handIn();
  const page = await (await office.browserOf(own).get(`/en/me/cases/${reference}`)).text();
  expect(page).toContain(`href="/en/enquiries/new?about=${reference}"`);
});
