import { beforeAll, describe, expect, it } from "vitest";
import { type DecisionName, decisions } from "#functions/enquiries/enquiries.ts";
import { type EnquiriesWorld, enquiriesWorld } from "#test/support/enquiries.ts";
import { attempt, enquiryIn, inputFor, reachable } from "./paths.ts";

let site: EnquiriesWorld;
beforeAll(async () => {
  site = await enquiriesWorld();
});

const apart: readonly DecisionName[] = ["begin", "ask", "confirm"];
const names = (Object.keys(decisions) as DecisionName[]).filter((name) => !apart.includes(name));
const byHand = names.filter((name) => decisions[name].by !== "system");

const whoTakes = (name: DecisionName) => {
  const { by } = decisions[name];
  return by === "applicant" ? "own" : by === "officer" ? "officer" : "secretariat";
};

const allowed = byHand.flatMap((name) =>
  reachable
    .filter((status) => (decisions[name].from as readonly string[]).includes(status))
    .map((status) => ({ name, status })),
);
const forbidden = names.flatMap((name) =>
  reachable
    .filter((status) => !(decisions[name].from as readonly string[]).includes(status))
    .map((status) => ({ name, status })),
);

describe("every row of the table", () => {
  it.each(allowed)("$name from $status: done by whoever may, with its mail, and recorded", async ({ name, status }) => {
    const asked = await enquiryIn(site, status);
    const before = await site.find(asked.reference);
    const row: { to: string; mail?: string } = decisions[name];
    const { status: answer, body } = await attempt(site, asked, whoTakes(name), name);
    expect({ answer, status: body.status }).toEqual({ answer: 200, status: row.to === "same" ? status : row.to });
    const after = await site.find(asked.reference);
    expect(after.version).toBe(before.version + 1);
    const history = (await (await site.room.enquiries()).book.audit.of(asked.reference)).at(-1);
    expect(history).toMatchObject({ what: name, from: status, to: after.status });
    const mails = await site.mails(before.email);
    const told = mails.filter(({ reference, kind }) => reference === asked.reference && kind === row.mail);
    expect(told.length).toBe(row.mail ? 1 : 0);
    expect(JSON.stringify(history)).not.toContain("Because of");
  });
});

describe("what the table does not allow", () => {
  it("is refused in every other status, and changes nothing", async () => {
    for (const status of reachable) {
      const asked = await enquiryIn(site, status);
      const before = await site.find(asked.reference);
      for (const { name } of forbidden.filter((pair) => pair.status === status)) {
        for (const who of ["own", "officer", "secretariat"] as const) {
          const { status: answer, body } = await attempt(site, asked, who, name);
          expect({ name, status, who, answer, code: body.code }).toMatchObject({ answer: 409, code: "not_now" });
        }
      }
      expect(await site.find(asked.reference)).toEqual(before);
    }
  });

  it("is refused to whoever it is not for, in every status in which others may", async () => {
    for (const { name, status } of allowed) {
      const asked = await enquiryIn(site, status);
      const before = await site.find(asked.reference);
      const wrong = whoTakes(name) === "own" ? (["officer", "secretariat"] as const) : (["own"] as const);
      for (const who of wrong)
        expect({ name, who, ...(await attempt(site, asked, who, name)) }).toMatchObject({ name, who, status: 403 });
      if (decisions[name].by === "secretariat") expect((await attempt(site, asked, "officer", name)).status).toBe(403);
      expect((await attempt(site, asked, "auditor", name)).status).toBe(404);
      expect((await attempt(site, asked, "asian", name)).status).toBe(404);
      expect(await site.find(asked.reference)).toEqual(before);
    }
  });

  it("nobody does by hand what the clock does", async () => {
    for (const name of names.filter((one) => decisions[one].by === "system" && one !== "expire")) {
      const status = reachable.find((one) => (decisions[name].from as readonly string[]).includes(one)) ?? "submitted";
      const asked = await enquiryIn(site, status);
      for (const who of ["own", "officer", "secretariat"] as const)
        expect({ name, status: (await attempt(site, asked, who, name)).status }).toEqual({ name, status: 403 });
    }
  });

  it("what another officer has is left to them, but for notes and the secretariat", async () => {
    const asked = await enquiryIn(site, "under_review");
    for (const name of ["answer", "ask_back", "close", "put_back", "hand_over"])
      expect(await attempt(site, asked, "second", name)).toMatchObject({ status: 409, body: { code: "assigned" } });
    expect((await attempt(site, asked, "second", "note")).status).toBe(200);
    expect((await attempt(site, asked, "secretariat", "hand_over")).status).toBe(200);
    expect((await site.find(asked.reference)).assignee).toBe(site.people.second.id);
    const { id } = site.people.auditor;
    const given = await site.decide(site.staff.second, asked.reference, "hand_over", { assignee: id });
    expect(given).toMatchObject({ status: 422, body: { errors: [{ field: "assignee", code: "not_a_choice" }] } });
  });

  it("asks back at most three times, then only the secretariat, which is told", async () => {
    const asked = await enquiryIn(site, "under_review");
    for (let round = 0; round < 3; round++) {
      await site.insist(attempt(site, asked, "officer", "ask_back"));
      await site.insist(attempt(site, asked, "own", "reply"));
    }
    const again = await attempt(site, asked, "officer", "ask_back");
    expect(again).toMatchObject({ status: 409, body: { code: "rounds_used" } });
    const told = (await site.mails(site.people.secretariat.email)).filter(({ kind }) => kind === "rounds");
    expect(told.map(({ reference }) => reference)).toEqual([asked.reference]);
  });

  it("two officers who answer at once: one is told that somebody was faster", async () => {
    const asked = await enquiryIn(site, "submitted");
    const answers = await Promise.all([
      attempt(site, asked, "officer", "answer"),
      attempt(site, asked, "second", "answer"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await site.find(asked.reference)).messages.filter(({ what }) => what === "answer")).toHaveLength(1);
  });

  it("what is given wrongly names each field", async () => {
    const asked = await enquiryIn(site, "under_review");
    const wrong = await site.decide(site.staff.officer, asked.reference, "close", { reason: "dislike", more: "x" });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(["more", "reason", "text"]);
    const old = await site.decide(site.staff.officer, asked.reference, "answer", {
      ...inputFor(site, "answer"),
      version: 1,
    });
    expect(old).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });
    expect(await site.decide(site.staff.officer, asked.reference, "begin")).toMatchObject({ status: 422 });
  });
});

describe("the desk", () => {
  it("lists what waits by status, region, holder and being late, and nothing unconfirmed", async () => {
    const african = await enquiryIn(site, "submitted", { country: "KE" });
    const asian = await enquiryIn(site, "submitted", { country: "JP" });
    const pageOf = async (who: "officer" | "asian" | "secretariat", query: string) =>
      (await site.browserOf(site.staff[who]).get(`/en/desk/enquiries?${query}`)).text();
    expect(await pageOf("secretariat", "status=submitted")).toContain(african.reference);
    const limited = await pageOf("asian", "status=submitted");
    expect(limited).toContain(asian.reference);
    expect(limited).not.toContain(african.reference);
    expect((await site.browserOf(site.staff.asian).get("/en/desk/enquiries?region=africa")).status).toBe(403);
    expect((await site.browserOf(site.staff.auditor).get("/en/desk/enquiries")).status).toBe(403);
    expect((await site.browserOf(african.own).get("/en/desk/enquiries")).status).toBe(403);
    await site.insist(attempt(site, asian, "asian", "take"));
    expect(await pageOf("asian", "only=mine")).toContain(asian.reference);
    expect(await pageOf("officer", "only=overdue")).not.toContain(african.reference);
    expect((await site.browserOf(site.staff.officer).get("/en/desk/enquiries?status=expired")).status).toBe(422);
    const { body } = await site.get("/api/enquiries/queue?status=submitted", site.staff.officer);
    expect(body.items.map(({ reference }: { reference: string }) => reference)).toContain(african.reference);
    expect((await site.get("/api/enquiries/queue", african.own)).status).toBe(403);
  });

  it("answers by form, with former answers on the same topic in the same language beside it", async () => {
    const former = await enquiryIn(site, "submitted", { topic: "data_protection", country: "KE" });
    await site.insist(site.decide(site.staff.officer, former.reference, "answer", { text: "We erase it in a year." }));
    const asked = await enquiryIn(site, "submitted", { topic: "data_protection", country: "JP" });
    const path = `/en/desk/enquiries/${asked.reference}`;
    const desk = site.browserOf(site.staff.officer);
    expect(await (await desk.get(path)).text()).toContain("We erase it in a year.");
    expect(await (await site.browserOf(site.staff.asian).get(path)).text()).not.toContain("We erase it in a year.");
    const refused = await desk.post(path, { decision: "answer", text: "" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('data-field="text" data-code="required"');
    const done = await desk.post(path, { decision: "answer", text: "Never longer." });
    expect(done.headers.get("location")).toBe(
      `/en/desk/enquiries?status=submitted&done=answer&reference=${asked.reference}`,
    );
    const own = await (await site.browserOf(asked.own).get(`/en/enquiries/own/${asked.reference}`)).text();
    expect(own).toContain("Never longer.");
    expect(own).not.toContain(site.people.officer.id);
  });

  it("stands in the record of decisions in words, and on the status page without any of its own", async () => {
    const asked = await enquiryIn(site, "answered");
    const record = site.office.browserOf(site.staff.auditor);
    const html = await (await record.get(`/en/desk/registration/audit?subject=${asked.reference}`)).text();
    for (const words of ["Question asked", "Taken by a liaison officer", "Answered"]) expect(html).toContain(words);
    const status = await (await site.office.visitor().get(`/en/status?reference=${asked.reference}`)).text();
    expect(status).toContain("Answered");
    expect(status).not.toContain("Which papers");
  });

  it("never shows officers their own question, nor lets them decide it", async () => {
    const { person, token } = await site.hire("officer");
    const { reference } = await site.ask({}, token);
    expect((await site.browserOf(token).get(`/en/desk/enquiries/${reference}`)).status).toBe(404);
    expect((await site.decide(token, reference, "take")).status).toBe(403);
    const given = await site.decide(site.staff.officer, reference, "take");
    expect(given.status).toBe(200);
    const over = await site.decide(site.staff.officer, reference, "hand_over", { assignee: person.id });
    expect(over.status).toBe(422);
  });
});
