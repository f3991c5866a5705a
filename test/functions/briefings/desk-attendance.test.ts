import { beforeAll, describe, expect, it } from "vitest";
import { recordAttendance } from "#functions/briefings/desk/attendance-job.ts";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { errorsOn } from "#test/support/visitor.ts";

let site: BriefingsWorld;
const id = "hearing";
const home = `/en/desk/briefings/${id}/sessions/s1`;
const api = `/api/briefings/${id}/sessions/s1/attendance`;
let came: SignUp[];
let waiting: SignUp;
let cancelled: SignUp;
let elsewhere: SignUp;
let startsAt: string;

beforeAll(async () => {
  site = await openBriefings();
  startsAt = daysFrom(site.connection.now(), 30);
  await site.announce({ id }, [{ capacity: 5, startsAt }, { startsAt: daysFrom(site.connection.now(), 31) }]);
  cancelled = await site.place(id, { email: "gone@example.org" });
  came = [];
  for (let one = 0; one < 4; one += 1) came.push(await site.place(id, { email: `guest.${one}@example.org` }));
  waiting = await site.place(id, { email: "waiting@example.org" });
  elsewhere = await site.place(id, { email: "elsewhere@example.org", session: "s2" });
  await site.insist(
    site.post(
      `/api/briefings/sign-ups/${cancelled.reference}/decisions`,
      { decision: "remove", reason: "asked" },
      site.staff.officer,
    ),
  );
  // The freed place is offered, and not taken.
  await site.allot();
});

const post = async (fields: Record<string, string>, token = site.staff.officer) => {
  const answer = await site.browserOf(token).post(`${home}/attendance`, fields);
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") };
};
const statuses = async () => Promise.all(came.map(async ({ reference }) => (await site.signUpAt(reference)).status));
const everything = async () => [await site.rows("signUps"), await site.rows("briefingJobs"), await site.rows("audit")];
const whyOn = (html: string) =>
  Object.fromEntries([...html.matchAll(/data-line="(\d+)" data-why="(\w+)"/g)].map(([, line, why]) => [line, why]));

describe("a list of who was there", () => {
  it("is taken once the session has begun, and not before", async () => {
    const form = await site.browserOf(site.staff.officer).get(`${home}/attendance`);
    expect(await form.text()).toContain('data-held="no"');
    const tried = await post({ decision: "try_attendance", csv: "guest.0@example.org" });
    expect(tried.status).toBe(409);
    expect(tried.html).toContain('data-code="briefing_not_begun"');
    expect((await site.post(api, { csv: "guest.0@example.org" }, site.staff.officer)).body.code).toBe(
      "briefing_not_begun",
    );
    await site.passTo(startsAt);
    expect(await (await site.browserOf(site.staff.officer).get(`${home}/attendance`)).text()).toContain('name="csv"');
  });

  it("is tried first: names line by line what it would refuse, counts the rest, and changes nothing", async () => {
    const before = await everything();
    const csv = [
      "Name;E-mail;Reference",
      "Guest;Guest.0+zoom@Example.org;",
      `;;${came[1]?.reference}`,
      "Guest again;GUEST.0@example.org;",
      "Nobody;nobody@example.org;",
      "Waited;waiting@example.org;",
      "Gone;gone@example.org;",
      "Another hour;elsewhere@example.org;",
      "No address;;",
      '"broken;x@example.org;',
    ].join("\n");
    const { status, html } = await post({ decision: "try_attendance", csv, others: "true" });
    expect(status).toBe(200);
    expect(html).toContain('data-present="2"');
    expect(html).toContain('data-absent="2"');
    expect(whyOn(html)).toEqual({
      4: "twice",
      5: "unknown",
      6: "not_confirmed",
      7: "not_confirmed",
      8: "other_session",
      9: "neither",
      10: "not_csv",
    });
    expect(html).toContain("nobody@example.org");
    expect(html).toContain('name="csv"');
    expect(await everything()).toEqual(before);
    const { body } = await site.post(api, { csv, dryRun: true }, site.staff.officer);
    expect(body).toMatchObject({ present: 2, already: 0, absent: 0, recorded: false });
    expect(body.refused.map(({ line, status: stands }: { line: number; status: string }) => [line, stands])).toEqual([
      [4, null],
      [5, null],
      [6, "unplaced"],
      [7, "cancelled"],
      [8, null],
      [9, null],
      [10, null],
    ]);
    expect(await everything()).toEqual(before);
  });

  it("is refused when it is empty or none, and does nothing where nothing is to be recorded", async () => {
    const empty = await post({ decision: "try_attendance", csv: "  \n" });
    expect([empty.status, errorsOn(empty.html)]).toEqual([422, { csv: "required" }]);
    expect((await post({ decision: "burn", csv: "a@example.org" })).status).toBe(422);
    const { version } = await site.find(id);
    expect((await post({ decision: "record_attendance", csv: "nobody@example.org" })).status).toBe(303);
    expect((await site.find(id)).version).toBe(version);
    expect((await site.post(api, { csv: `${"a@b.co\n".repeat(10_001)}` }, site.staff.officer)).status).toBe(413);
  });

  it("is recorded by a job, with all others where that is wished, and audited without anybody's name", async () => {
    const csv = `email\nguest.0@example.org\n${came[1]?.reference}\nguest.1@example.org`;
    const { status, to } = await post({ decision: "record_attendance", csv, others: "true" });
    expect([status, to]).toEqual([303, `${home}?done=attendance`]);
    expect(await statuses()).toEqual(["confirmed", "confirmed", "confirmed", "confirmed"]);
    const page = await (await site.browserOf(site.staff.officer).get(`${home}?done=attendance`)).text();
    expect(page).toContain('data-job="attendance" data-state="waiting"');
    await site.allot();
    expect(await statuses()).toEqual(["attended", "attended", "no_show", "no_show"]);
    const { audit } = await site.room.briefings();
    const entries = (await audit.of(`briefing#${id}`)).filter(({ what }) => what === "briefing_record_attendance");
    expect(entries).toHaveLength(1);
    expect(entries[0]?.by).toBe(site.people.officer.id);
    const [revision] = (await audit.revisionsOf(`briefing#${id}`)).filter(({ after }) => after?.present !== undefined);
    expect(revision?.after).toEqual({ session: "s1", present: 2, absent: 2 });
    expect((await audit.of(came[0]?.reference ?? "")).at(-1)).toMatchObject({
      what: "place_attend",
      by: site.people.officer.id,
    });
    expect((await site.signUpAt(elsewhere.reference)).status).toBe("confirmed");
    expect((await site.signUpAt(waiting.reference)).status).toBe("unplaced");
  });

  it("can be followed by another: what is recorded stays, whoever came after all is put right", async () => {
    const { body } = await site.post(
      api,
      { csv: "guest.0@example.org\nguest.2@example.org", others: true },
      site.staff.officer,
    );
    expect(body).toMatchObject({ present: 1, already: 1, absent: 0, recorded: true });
    await site.allot();
    expect(await statuses()).toEqual(["attended", "attended", "attended", "no_show"]);
  });

  it("is worked off twice without doing anything twice", async () => {
    const count = async () => (await site.rows("audit")).length;
    const before = await count();
    const { jobs } = await site.room.briefings();
    const done = (await jobs.ofMatter(`briefing#${id}`, 50)).filter(({ kind }) => kind === "attendance");
    expect(done.map(({ state, done: many, total }) => [state, many, total])).toEqual([
      ["done", 1, 1],
      ["done", 4, 4],
    ]);
    for (const { cursor: _, ...job } of done) await recordAttendance(site.room)(job, site.connection.now());
    expect(await count()).toBe(before);
    expect(await statuses()).toEqual(["attended", "attended", "attended", "no_show"]);
  });

  it("is counted when it was worked off", async () => {
    const figures = await (await site.room.places()).figures(sessionKeyOf(id, "s1"));
    expect(figures?.tally).toMatchObject({
      placed: 4,
      attended: 3,
      statuses: { attended: 3, no_show: 1, unplaced: 1 },
    });
  });

  it("is not taken of a session that was called off", async () => {
    await site.announce({ id: "called-off" }, [{ cancelled: true, startsAt: daysFrom(site.connection.now(), -1) }]);
    const answer = await site.post(
      "/api/briefings/called-off/sessions/s1/attendance",
      { csv: "a@example.org" },
      site.staff.officer,
    );
    expect([answer.status, answer.body.code]).toEqual([409, "called_off"]);
  });
});
