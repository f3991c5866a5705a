import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";
import { checklist, declareAll, inStatus } from "./paths.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

const deskOf = (name: "officer" | "second" | "secretariat" | "asian" | "auditor") => world.browserOf(world.staff[name]);
const home = "/en/desk/accreditation";
const pageOf = async (response: Response) => ({ status: response.status, html: await response.text() });

describe("before a case is opened", () => {
  it("an officer sees only what is needed to say whether they have an interest of their own", async () => {
    const { reference } = await world.apply();
    const { status, html } = await pageOf(await deskOf("officer").get(`${home}/${reference}`));
    expect(status).toBe(200);
    expect(html).toContain("Special accreditation");
    expect(html).toContain("Kenya");
    for (const unseen of ["We accompany migrant women", "focal.", "Zawadi", 'value="take"'])
      expect(html).not.toContain(unseen);
    const { body } = await world.get(`/api/accreditation/${reference}`, world.staff.officer);
    expect(body).toMatchObject({ gate: "declaration_needed", opened: null, decisions: ["declare"] });
  });

  it("nothing can be decided", async () => {
    const { reference } = await world.apply();
    const answer = await world.decide(world.staff.officer, reference, "take");
    expect(answer).toMatchObject({ status: 409, body: { code: "declaration_needed" } });
  });

  it("who has no conflict opens it by a button, and another officer still has to say so", async () => {
    const { reference } = await world.apply();
    const officer = deskOf("officer");
    const gate = await pageOf(await officer.get(`${home}/${reference}`));
    const hidden = hiddenOn(gate.html);
    const declared = await officer.post(`${home}/${reference}`, {
      ...hidden,
      reason: "no_conflict",
      decision: "declare",
    });
    expect(declared.status).toBe(303);
    const { html } = await pageOf(await officer.get(declared.headers.get("location") ?? ""));
    expect(html).toContain("We accompany migrant women");
    expect((await pageOf(await deskOf("second").get(`${home}/${reference}`))).html).not.toContain(
      "We accompany migrant",
    );
  });

  it("who has a conflict neither sees nor decides it, and gives it back", async () => {
    const applied = await inStatus(world, "under_screening");
    const { reference } = applied;
    expect((await world.find(reference)).assignee).toBe(world.people.officer.id);
    await world.decide(world.staff.officer, reference, "declare", { reason: "conflict" });
    expect((await world.find(reference)).assignee).toBeUndefined();
    const { html } = await pageOf(await deskOf("officer").get(`${home}/${reference}`));
    expect(html).toContain("conflict_declared");
    expect(html).not.toContain("We accompany migrant women");
    for (const decision of ["note", "put_back", "declare", "recommend"]) {
      const answer = await world.decide(world.staff.officer, reference, decision, { reason: "no_conflict", text: "x" });
      expect({ decision, ...answer }).toMatchObject({ status: 403, body: { code: "conflict_declared" } });
    }
    expect((await world.decide(world.staff.second, reference, "check", { checklist })).status).toBe(200);
  });
});

describe("the queue", () => {
  it("by status, call and region, with what is overdue, in every language", async () => {
    const { reference } = await world.apply();
    const officer = deskOf("officer");
    for (const language of languages) {
      const { status, html } = await pageOf(await officer.get(`/${language}/desk/accreditation`));
      expect(status).toBe(200);
      expect(html).toContain(reference);
      expect(html).toContain('data-count="submitted"');
    }
    const filtered = await pageOf(await officer.get(`${home}?status=submitted&call=africa-2027`));
    expect(filtered.html).not.toContain(reference);
    const own = await pageOf(await officer.get(`${home}?status=submitted&call=${authorityCall.id}&region=africa`));
    expect(own.html).toContain(reference);
  });

  it("an officer of one region sees that region only", async () => {
    const { reference } = await world.apply();
    const asian = deskOf("asian");
    expect((await pageOf(await asian.get(home))).html).not.toContain(reference);
    expect((await asian.get(`${home}?region=africa`)).status).toBe(403);
    expect((await asian.get(`${home}/${reference}`)).status).toBe(404);
    expect((await world.decide(world.staff.asian, reference, "declare", { reason: "no_conflict" })).status).toBe(404);
  });

  it("drafts are nobody's but their owner's", async () => {
    const { reference } = await world.apply({ status: "draft" });
    expect((await deskOf("officer").get(`${home}/${reference}`)).status).toBe(404);
    expect((await world.get(`/api/accreditation/${reference}`, world.staff.secretariat)).status).toBe(404);
  });

  it("auditors, applicants and strangers are not let in", async () => {
    const { reference, own } = await world.apply();
    expect((await deskOf("auditor").get(home)).status).toBe(403);
    expect((await deskOf("auditor").get(`${home}/${reference}`)).status).toBe(403);
    expect((await world.browserOf(own).get(home)).status).toBe(403);
    expect((await world.browserOf("").get(`${home}/${reference}`)).status).toBe(303);
  });
});

describe("the page of a case", () => {
  const statuses = ["submitted", "under_screening", "info_requested", "refusal_proposed", "not_eligible", "redirected"];

  it.each(statuses)("in every language: %s", async (status) => {
    const { reference } = await inStatus(world, status);
    for (const language of languages) {
      const { html, ...answer } = await pageOf(
        await deskOf("second").get(`/${language}/desk/accreditation/${reference}`),
      );
      expect(answer.status).toBe(200);
      expect(html).toContain(`data-status="${status}"`);
      expect(html).toContain(`href="/${language}/desk/enquiries?about=${reference}"`);
    }
  });

  it("keeps what was typed when something is missing, and marks it", async () => {
    const { reference } = await inStatus(world, "under_screening");
    const officer = deskOf("officer");
    const hidden = hiddenOn((await pageOf(await officer.get(`${home}/${reference}`))).html);
    const sent = { ...hidden, decision: "ask", text: "Who are your members?", due: "2020-01-01" };
    const { status, html } = await pageOf(await officer.post(`${home}/${reference}`, sent));
    expect(status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ reason: "required", fields: "required", due: "in_the_past" });
    expect(html).toContain("Who are your members?");
  });

  it("the checklist form is kept, and only then a recommendation possible", async () => {
    const applied = await world.apply();
    await declareAll(world, applied);
    const { reference } = applied;
    const officer = deskOf("officer");
    await world.decide(world.staff.officer, reference, "take");
    const refused = await world.decide(world.staff.officer, reference, "recommend");
    expect(refused).toMatchObject({ status: 409, body: { code: "checklist_open" } });
    const hidden = hiddenOn((await pageOf(await officer.get(`${home}/${reference}`))).html);
    const typed = Object.fromEntries(Object.entries(checklist).map(([item, answer]) => [`checklist.${item}`, answer]));
    const kept = await officer.post(`${home}/${reference}`, { ...hidden, ...typed, decision: "check" });
    expect(kept.status).toBe(303);
    expect((await world.find(reference)).checklist).toEqual(checklist);
    expect((await world.decide(world.staff.officer, reference, "recommend")).status).toBe(200);
  });

  it("one answer against it stands in the way", async () => {
    const { reference } = await inStatus(world, "under_screening");
    await world.decide(world.staff.officer, reference, "check", { checklist: { ...checklist, relevance: "no" } });
    const answer = await world.decide(world.staff.officer, reference, "recommend");
    expect(answer).toMatchObject({ status: 409, body: { code: "checklist_open" } });
  });

  it("a page that was left open decides nothing any more", async () => {
    const { reference } = await inStatus(world, "under_screening");
    const officer = deskOf("officer");
    const hidden = hiddenOn((await pageOf(await officer.get(`${home}/${reference}`))).html);
    await world.decide(world.staff.officer, reference, "put_back");
    const { status, html } = await pageOf(
      await officer.post(`${home}/${reference}`, { ...hidden, decision: "recommend" }),
    );
    expect(status).toBe(409);
    expect(html).toContain('data-code="changed_meanwhile"');
  });

  it("a case is handed over to a colleague who may have it, and to nobody else", async () => {
    const { reference } = await inStatus(world, "under_screening");
    const wrong = [world.people.asian.id, world.people.auditor.id, "nobody"];
    for (const assignee of wrong) {
      const answer = await world.decide(world.staff.officer, reference, "hand_over", { assignee });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "assignee", code: "not_a_choice" }] } });
    }
    const done = await world.decide(world.staff.officer, reference, "hand_over", { assignee: world.people.second.id });
    expect(done.status).toBe(200);
    expect(await world.decide(world.staff.officer, reference, "put_back")).toMatchObject({
      status: 409,
      body: { code: "assigned" },
    });
    expect((await world.mails(world.people.second.email)).at(-1)?.kind).toBe("handedOver");
  });
});
