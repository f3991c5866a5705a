import { afterAll, beforeAll, expect, it } from "vitest";
import { deskQueue } from "#test/support/desk-queue.ts";
import { inputsCall, lateCall, type SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn } from "./paths.ts";

let site: SubmissionsWorld;
let queue: ReturnType<typeof deskQueue>;
beforeAll(async () => {
  site = await freshSite();
  queue = deskQueue({
    connection: site.connection,
    officer: () => site.browserOf(site.staff.officer),
    row: {
      capability: "submissions",
      kind: "input",
      matter: `call#${inputsCall.id}`,
      owner: "somebody",
      title: "A paper",
    },
    prefix: "INP",
  });
});
afterAll(() => site.close());

it("a page of a queue is one query, and costs the same whatever stands behind it", () => queue.expectSteadyCost());

it("goes on where the last page ended, and counts stop at a hundred", () => queue.expectPages());

it("shows by call, region and status who has a case, since when, and what is overdue", async () => {
  const { reference } = await inputIn(site, "under_review", { call: lateCall });
  const officer = site.browserOf(site.staff.officer);
  const shown = async (query: string, by = officer) => {
    const answer = await by.get(`/en/desk/submissions?${query}`);
    return { status: answer.status, html: await answer.text() };
  };
  const mine = await shown(`status=under_review&call=${lateCall.id}`);
  expect(mine.html).toContain(reference);
  expect(mine.html).toContain("You</td>");
  expect(mine.html).not.toContain("Overdue");
  expect((await shown("status=under_review&region=asia_pacific")).html).not.toContain(reference);
  expect((await shown(`status=under_review&call=${inputsCall.id}`)).html).not.toContain(reference);
  const second = await shown("status=under_review", site.browserOf(site.staff.second));
  expect(second.html).toContain("Another officer");
  await site.passTo("2027-04-30T09:00:00.000Z");
  expect((await shown("status=under_review", site.browserOf(site.staff.officer))).html).toContain("Overdue");
  const limited = site.browserOf(site.staff.asian);
  expect((await shown("status=submitted", limited)).html).not.toContain("INP-SEED");
  expect((await shown("status=submitted&region=africa", limited)).status).toBe(403);
  expect((await shown("status=nothing", site.browserOf(site.staff.officer))).status).toBe(422);
  const { body } = await site.get("/api/submissions/queue?status=under_review&region=africa", site.staff.officer);
  expect(body.items.map((row: { reference: string }) => row.reference)).toContain(reference);
  expect((await site.get("/api/submissions/queue?region=africa", site.staff.asian)).status).toBe(403);
});
