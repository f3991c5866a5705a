import { beforeAll, describe, expect, it } from "vitest";
import { sectionAnswers } from "#test/support/registration-answers.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { type Office, openOffice } from "./office.ts";
import { inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

describe("a page that was open while the case moved on", () => {
  it("comes back with the answer that was typed, says why, and changes nothing", async () => {
    const { own, reference } = await inStatus(office, "info_requested");
    const address = `/en/me/cases/${reference}`;
    const applicant = office.browserOf(own);
    const hidden = hiddenOn(await (await applicant.get(address)).text());
    await office.decide(office.staff.officer, reference, "note", { text: "Meanwhile." });
    const typed = { decision: "answer", mission: "All that I typed for an hour." };
    const answer = await applicant.post(address, { ...hidden, ...typed });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('data-code="changed_meanwhile"');
    expect(html).toContain("All that I typed for an hour.");
    expect((await office.get(`/api/status/${reference}`)).body.status).toBe("info_requested");
    const again = await applicant.post(address, { ...hiddenOn(html), ...typed });
    expect(again.headers.get("location")).toBe(`${address}?done=answer`);
  });

  it("shows what was typed in a profile's section too", async () => {
    const { own, reference } = await inStatus(office, "active");
    const applicant = office.browserOf(own);
    const address = `/en/me/cases/${reference}/profile/work`;
    const hidden = hiddenOn(await (await applicant.get(address)).text());
    await step(office, own, reference, "unlist");
    const answer = await applicant.post(address, { ...hidden, ...sectionAnswers.work, mission: "A new mission." });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('data-code="changed_meanwhile"');
    expect(html).toContain("A new mission.");
    const again = await applicant.post(address, {
      ...hiddenOn(html),
      ...sectionAnswers.work,
      mission: "A new mission.",
    });
    expect(again.status).toBe(303);
  });
});

describe("requests that no page of ours makes", () => {
  it("end at the reference as we write it, however it was written in the address", async () => {
    const { own, reference } = await inStatus(office, "active");
    for (const written of [reference.toLowerCase(), `${reference}%0d%0aX: y`.slice(0, -4), `${reference}%2f..%2f%2f`]) {
      const answer = await office.browserOf(own).post(`/en/me/cases/${written}`, { decision: "unlist" });
      expect([written, answer.headers.get("location")]).toEqual([written, `/en/me/cases/${reference}?done=unlist`]);
      const section = { ...sectionAnswers.name, name: "Wanawake wa Uhamiaji", version: "" };
      const corrected = await office.browserOf(own).post(`/en/me/cases/${written}/profile/name`, section);
      expect([303, 409]).toContain(corrected.status);
    }
  });

  it("are refused by name where a form has no such field, whatever its name", async () => {
    const { reference } = await inStatus(office, "submitted");
    const officer = office.browserOf(office.staff.officer);
    const secretariat = office.browserOf(office.staff.secretariat);
    for (const name of ["constructor", "toString", "__proto__", "valueOf"]) {
      const noted = await officer.post(`/en/desk/registration/${reference}`, {
        decision: "note",
        text: "x",
        [name]: "1",
      });
      expect([name, noted.status]).toEqual([name, name === "__proto__" ? noted.status : 422]);
      const invited = await secretariat.post("/en/desk/registration/officers", {
        decision: "invite",
        name: "x",
        email: `${name.toLowerCase()}@example.org`,
        language: "en",
        role: "officer",
        region: "",
        [name]: "1",
      });
      const html = await invited.text();
      expect([name, invited.status]).toEqual([name, 422]);
      expect(errorsOn(html)).toEqual({ [name]: "unknown_field" });
      expect(html).not.toContain("native code");
    }
  });

  it("find nothing under addresses that are too long, and no fault", async () => {
    const long = "a".repeat(3000);
    const secretariat = office.browserOf(office.staff.secretariat);
    for (const path of [`/en/me/letters/${long}`, `/en/desk/registration/officers/${long}`, `/en/me/cases/${long}`])
      expect([path.slice(0, 20), (await secretariat.get(path)).status]).toEqual([path.slice(0, 20), 404]);
  });

  it.each([
    ["a number", '{"reference":"x","queue":"registration#submitted","dueBy":5}'],
    ["half a character", '{"reference":"\\ud800","queue":"registration#submitted","dueBy":"x"}'],
    [
      "a text longer than a key",
      JSON.stringify({ reference: "é".repeat(700), queue: "registration#submitted", dueBy: "x" }),
    ],
  ])("are refused as a cursor that nobody gave out: %s", async (_, key) => {
    const after = Buffer.from(key).toString("base64url");
    expect(await office.get(`/api/registration?after=${after}`, office.staff.officer)).toMatchObject({
      status: 422,
      body: { code: "invalid", errors: [{ field: "after" }] },
    });
  });
});
