import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Job, Jobs, type Step } from "#shared/jobs.ts";
import { workOff } from "#shared/working-off.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

const always = () => true;
let connection: TestConnection;
let jobs: Jobs;

beforeEach(async () => {
  connection = await freshTables();
  jobs = new Jobs(connection.store, connection.settings.table("forumJobs"));
  for (const way of ["error", "info"] as const) vi.spyOn(console, way).mockImplementation(() => {});
});

const begin = (id = "one", kind = "count") =>
  jobs.begin({ id, kind, matter: "call#x", by: "system" }, connection.now());
const stored = async (id = "one") => (await jobs.find(id)) as Job;

/** Counts to three, a page each, and remembers the cursors it was given. */
const counting = () => {
  const pages: (string | undefined)[] = [];
  const step: Step = async ({ cursor }) => {
    pages.push(cursor);
    const next = Number(cursor ?? 0) + 1;
    return { done: 1, total: 3, ...(next < 3 && { cursor: String(next) }) };
  };
  return { pages, step };
};

describe("a job", () => {
  test("is started once under its id", async () => {
    expect(await begin()).toBe(true);
    expect(await begin()).toBe(false);
    expect((await jobs.ofMatter("call#x")).map(({ id }) => id)).toEqual(["one"]);
  });

  test("is worked off page by page, and says how far it is", async () => {
    await begin();
    const { pages, step } = counting();
    await workOff(jobs, { count: step }, connection.now(), always);
    expect(pages).toEqual([undefined, "1", "2"]);
    expect(await stored()).toMatchObject({
      state: "done",
      done: 3,
      total: 3,
      finishedAt: connection.now().toISOString(),
    });
    await workOff(jobs, { count: step }, connection.now(), always);
    expect(pages).toHaveLength(3);
  });

  test("goes on where it stopped when time was up", async () => {
    await begin();
    const { pages, step } = counting();
    let calls = 0;
    // Asked before the job is looked for, and once more after its first page.
    await workOff(jobs, { count: step }, connection.now(), () => ++calls < 2);
    expect(await stored()).toMatchObject({ state: "waiting", done: 1, cursor: "1" });
    await workOff(jobs, { count: step }, connection.now(), always);
    expect(pages).toEqual([undefined, "1", "2"]);
  });

  test("is with one worker at a time, and with another only when the claim has lapsed", async () => {
    await begin();
    const seen = await stored();
    const claimed = await jobs.claim(seen, connection.now());
    expect(claimed?.dueAt).not.toBe(seen.dueAt);
    expect(await jobs.claim(seen, connection.now())).toBeUndefined();
    expect(await jobs.due(connection.now(), 10)).toEqual([]);
    connection.clock.advance({ seconds: 121 });
    const other = await jobs.claim(await stored(), connection.now());
    expect(other).toBeDefined();
    // Whoever lost the claim keeps nothing.
    expect(await jobs.keep(claimed as Job, { done: 5, cursor: "9" }, connection.now())).toBeUndefined();
    expect((await stored()).done).toBe(0);
  });

  test("that fails is tried again later, does not hold up others, and is given up aloud", async () => {
    await begin("bad", "break");
    await begin("good");
    const { step } = counting();
    const broken = vi.fn<Step>(async () => {
      throw new Error("no");
    });
    const steps = { count: step, break: broken };
    await workOff(jobs, steps, connection.now(), always);
    expect(await stored("good")).toMatchObject({ state: "done" });
    expect(await stored("bad")).toMatchObject({ state: "waiting", attempts: 1 });
    await workOff(jobs, steps, connection.now(), always);
    expect(broken).toHaveBeenCalledTimes(1);
    let aloud = 0;
    for (let run = 0; run < 40; run++) {
      connection.clock.advance({ minutes: 11 });
      await workOff(jobs, steps, connection.now(), always).catch(() => {
        aloud += 1;
      });
    }
    expect(await stored("bad")).toMatchObject({ state: "failed", attempts: 30 });
    expect(broken).toHaveBeenCalledTimes(30);
    expect(aloud).toBe(1);
  });
});
