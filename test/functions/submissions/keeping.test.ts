import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgettable } from "#functions/submissions/submissions.ts";
import type { SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn } from "./paths.ts";

let site: SubmissionsWorld;
beforeEach(async () => {
  site = await freshSite();
});
afterEach(() => site.close());

const later = (instant: string, days: number, milliseconds = 0) =>
  new Date(Date.parse(instant) + days * 86_400_000 + milliseconds).toISOString();
const runTo = async (instant: string) => {
  await site.passTo(instant);
  await site.runDuties();
};

describe("an input", () => {
  it.each(forgettable)("%s: is kept for two years, and then only that it was", async (status) => {
    const { reference } = await inputIn(site, status);
    const before = await site.find(reference);
    const end = later(before.since, 730);
    expect(before).toMatchObject({ status, wakeAt: end });
    const entries = (await site.rows("audit", { subject: reference })).length;
    await runTo(later(end, 0, -1000));
    expect(await site.find(reference)).toMatchObject({ email: before.email, personId: before.personId });
    await runTo(end);
    const after = await site.find(reference);
    expect(after).toMatchObject({
      status,
      erased: true,
      email: "",
      title: "",
      content: {},
      answers: {},
      documents: [],
    });
    expect(after.wakeAt).toBeUndefined();
    expect(after.stub).toEqual(before.stub);
    for (const word of [before.email, before.title, before.personId].filter((known) => known))
      expect(JSON.stringify(after)).not.toContain(word);
    expect((await site.rows("cases", { reference }))[0] ?? { title: "" }).toMatchObject({ title: "" });
    for (const revision of await site.rows("revisions", { subject: reference }))
      for (const value of ["before", "after", "note", "internal"]) expect(revision).not.toHaveProperty(value);
    const record = await site.rows("audit", { subject: reference });
    expect(record).toHaveLength(entries + 1);
    expect(record.at(-1)).toMatchObject({ what: "erase", by: "system", from: status, to: status });
    const jobs = await site.rows("submissionJobs", { id: `erase_files#${reference}#over` });
    expect(jobs).toHaveLength(1);
  });

  it("stays while it is published, with who may withdraw it", async () => {
    const { reference } = await inputIn(site, "published");
    const before = await site.find(reference);
    await runTo(later(before.since, 4000));
    expect(await site.find(reference)).toMatchObject({ status: "published", email: before.email });
    expect((await site.find(reference)).wakeAt).toBeUndefined();
  });
});
