import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "#shared/transaction.ts";
import { type Office, openOffice, profile } from "./office.ts";
import { changeInStatus, inputFor, inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

const auditOf = (reference: string) => office.rows("audit", { subject: reference });

describe("two officers at once", () => {
  it("cannot both decide: one does, the other is told, and one mail goes out", async () => {
    const { reference } = await inStatus(office, "submitted");
    const { officer, second } = office.staff;
    const answers = await Promise.all([
      office.decide(officer, reference, "activate"),
      office.decide(second, reference, "decline", inputFor(office, "decline")),
      office.decide(second, reference, "activate"),
      office.decide(officer, reference, "decline", inputFor(office, "decline")),
    ]);
    const won = answers.filter(({ status }) => status === 200);
    expect(won.length).toBeGreaterThan(0);
    const status = (await office.get(`/api/status/${reference}`)).body.status;
    const history = (await auditOf(reference)).map(({ what }) => what);
    expect(history.filter((what) => what === "activate" || what === "decline")).toHaveLength(1);
    expect(status).toBe(history.includes("activate") ? "active" : "declined");
    const mails = (await office.rows("outbox")).filter((row) => row.reference === reference && row.kind !== "received");
    expect(mails.map(({ kind }) => kind)).toEqual([status === "active" ? "welcome" : "declined"]);
    for (const refused of answers.filter((answer) => answer.status !== 200)) expect(refused.status).toBe(409);
  });

  it("a case one has taken waits for them, save for a note", async () => {
    const { reference } = await inStatus(office, "submitted");
    const { officer, second, secretariat } = office.staff;
    await step(office, officer, reference, "take");
    expect(await office.decide(second, reference, "activate")).toMatchObject({
      status: 409,
      body: { code: "assigned" },
    });
    expect(await office.decide(second, reference, "put_back")).toMatchObject({
      status: 409,
      body: { code: "assigned" },
    });
    await step(office, second, reference, "note");
    await step(office, secretariat, reference, "take_over");
    expect(await office.decide(officer, reference, "activate")).toMatchObject({
      status: 409,
      body: { code: "assigned" },
    });
    await step(office, secretariat, reference, "put_back");
    await step(office, officer, reference, "activate");
  });

  it("whoever looked at an older version is refused, and nothing changes", async () => {
    const { reference } = await inStatus(office, "submitted");
    const { officer, second } = office.staff;
    const { version } = (await office.get(`/api/registration/${reference}`, officer)).body;
    await step(office, second, reference, "note");
    const before = await auditOf(reference);
    expect(await office.decide(officer, reference, "activate", { version })).toMatchObject({
      status: 409,
      body: { code: "changed_meanwhile" },
    });
    expect(await auditOf(reference)).toEqual(before);
    const now = (await office.get(`/api/registration/${reference}`, officer)).body.version;
    expect(await office.decide(officer, reference, "activate", { version: now })).toMatchObject({ status: 200 });
  });

  it("a change is decided once", async () => {
    const { reference } = await changeInStatus(office, "change_pending");
    const { officer, second } = office.staff;
    const answers = await Promise.all([
      office.decide(officer, reference, "accept_change"),
      office.decide(second, reference, "refuse_change", inputFor(office, "refuse_change")),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const mails = await office.rows("outbox", { reference });
    expect(mails).toHaveLength(2);
  });
});

describe("the audit", () => {
  it("cannot be overwritten, not even by its own writer", async () => {
    const { reference } = await inStatus(office, "active");
    const [entry] = await auditOf(reference);
    const { audit } = await office.room.registrations();
    const version = Number(entry?.entry.split("#")[1]);
    const forged = audit.add({ subject: reference, at: entry?.at, by: "somebody", what: "forged", version });
    expect(await transact(office.connection.store, [forged])).toBe(false);
    expect((await auditOf(reference))[0]).toEqual(entry);
  });

  it("holds codes and names of fields, never what people wrote", async () => {
    const { reference, own, email } = await inStatus(office, "active");
    await office.decide(own, reference, "correct", { answers: { mission: "Something nobody else may read." } });
    await office.decide(office.staff.officer, reference, "note", { text: "A secret remark." });
    const text = JSON.stringify(await office.rows("audit"));
    for (const personal of [profile.name, profile.contactName, email, "Something nobody", "secret remark"])
      expect(text).not.toContain(personal);
    expect((await auditOf(reference)).find(({ what }) => what === "correct")).toMatchObject({ fields: ["mission"] });
    const kept = await office.rows("revisions", { subject: reference });
    expect(
      kept.some(({ before, after }) => before?.mission === profile.mission && after?.mission.startsWith("Something")),
    ).toBe(true);
    expect(kept.some(({ internal }) => internal === "A secret remark.")).toBe(true);
  });
});
