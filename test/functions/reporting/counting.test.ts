import { beforeAll, describe, expect, it } from "vitest";
import { countYear } from "#functions/reporting/figures/counting.ts";
import { readYear } from "#functions/reporting/figures/year-figures.ts";
import type { Job } from "#shared/jobs.ts";
import { type ReportingWorld, reportingWorld } from "./reporting-site.ts";

let site: ReportingWorld;

const at = (day: string, time = "10:00:00.000Z") => `2026-${day}T${time}`;

/** A year in which it is known what happened. */
const furnish = async ({ happened, put }: ReportingWorld) => {
  const input = { region: "africa", content: { type: "statement", submitter: "stakeholder", languages: ["fr", "sw"] } };
  await put("inputs", { reference: "INP-AAAA-AAAA", answerBy: at("03-05"), ...input });
  await put("inputs", { reference: "INP-BBBB-BBBB", content: {} });
  await put("applications", { reference: "APP-AAAA-AAAA", region: "arab_states", answerBy: at("03-20") });
  await put("enquiries", { reference: "ENQ-AAAA-AAAA", topic: "accreditation", language: "ar" });
  for (const [reference, country, language] of [
    ["BRF-AAAA-AAAA", "KE", "en"],
    ["BRF-BBBB-BBBB", "", "es"],
  ])
    await put("signUps", { reference, country, language });
  const tell = (subject: string, day: string, what: string, more: object = {}) =>
    happened({ subject, at: day.includes("T") ? day : at(day), what, ...more });
  await tell("INP-AAAA-AAAA", "02-01", "begin");
  await tell("INP-AAAA-AAAA", "02-02", "submit");
  await tell("INP-AAAA-AAAA", "02-03", "take");
  await tell("INP-AAAA-AAAA", "02-05", "ask", { reason: "unreadable" });
  await tell("INP-AAAA-AAAA", "03-05", "publish");
  // A correction is published too, and is neither a second input nor a second answer.
  await tell("INP-AAAA-AAAA", "03-09", "publish");
  await tell("INP-BBBB-BBBB", "02-02", "submit");
  await tell("INP-BBBB-BBBB", "03-12", "refuse", { reason: "spam" });
  await tell("APP-AAAA-AAAA", "03-01", "submit");
  await tell("APP-AAAA-AAAA", "03-21", "refuse", { reason: "late" });
  await tell("APP-AAAA-AAAA", "03-22", "contest");
  await tell("APP-AAAA-AAAA", "03-25", "reverse");
  await tell("APP-AAAA-AAAA", "03-26", "recommend");
  await tell("APP-AAAA-AAAA", "04-20", "accredit");
  await tell("ENQ-AAAA-AAAA", "04-01", "ask");
  await tell("ENQ-AAAA-AAAA", "04-02", "answer");
  await tell("BRF-AAAA-AAAA", "05-01", "place_request");
  await tell("BRF-AAAA-AAAA", "05-20", "place_attend", { from: "confirmed", to: "attended" });
  await tell("BRF-BBBB-BBBB", "05-01", "place_request");
  await tell("BRF-BBBB-BBBB", "05-02", "place_repeat");
  await tell("mail#ORG-AAAA-AAAA", "06-01", "mail_bounced");
  await tell("mail#ORG-AAAA-AAAA", "06-02", "mail_task_closed");
  await tell("forum#imrf", "06-02", "forum_announce");
  // The edges of the year, by universal time.
  await tell("ENQ-EDGE-0001", "2025-12-31T23:59:59.999Z", "ask");
  await tell("ENQ-EDGE-0002", "2026-01-01T00:00:00.000Z", "ask");
};

const job = (year: string, all = true): Job => ({
  ...{ id: "count", kind: "count_year", matter: `year#${year}`, state: "waiting", by: "system", done: 0, attempts: 0 },
  ...{ dueAt: at("11-21"), startedAt: at("11-21"), input: { year, all } },
});

/** Counts by pages of so many entries. */
const countBy = async (most: number, year = "2026") => {
  const step = countYear(site.room.figures, most);
  let pages = 0;
  let cursor: string | undefined;
  do {
    const progress = await step({ ...job(year), ...(cursor !== undefined && { cursor }) }, site.connection.now());
    // A page that is done again comes to the same.
    const again = await step({ ...job(year), ...(cursor !== undefined && { cursor }) }, site.connection.now());
    expect(again).toEqual(progress);
    cursor = progress.cursor;
    pages += 1;
  } while (cursor !== undefined);
  return { pages, figures: await readYear(await site.room.figures(), year) };
};

beforeAll(async () => {
  site = await reportingWorld();
  await furnish(site);
  const first = await site.handIn();
  await site.decide(site.staff.officer, first.reference, "take");
  await site.decide(site.staff.officer, first.reference, "activate");
  await site.handIn({ country: "CH", categories: ["faith_based", "youth"], migrantLed: "no" });
  const refused = await site.handIn({ country: "TV" });
  await site.decide(site.staff.officer, refused.reference, "take");
  await site.decide(site.staff.officer, refused.reference, "decline", { reason: "unverifiable", text: "We looked." });
});

describe("counting a year", () => {
  it("comes to what is known to have happened", async () => {
    const { figures } = await countBy(200);
    const { tally } = figures;
    expect(tally.received).toEqual({
      registration: [3],
      accreditation: [1],
      submissions: [2],
      briefings: [1],
      enquiries: [2],
    });
    expect(tally.decisions).toMatchObject({
      "registration.activate": [1],
      "registration.decline": [1],
      "accreditation.refuse": [1],
      "accreditation.recommend": [1],
      "accreditation.contest": [1],
      "accreditation.accredit": [1],
      "submissions.publish": [2],
      "submissions.ask": [1],
      "enquiries.answer": [1],
    });
    expect(tally.reasons).toEqual({
      "registration.unverifiable": [1],
      "accreditation.late": [1],
      "submissions.spam": [1],
    });
    // The refusal of the application was its first answer, a day after the date of the call.
    expect(tally.answers).toEqual({
      registration: [2, 2],
      accreditation: [1, 0],
      submissions: [2, 1],
      enquiries: [1, 1],
    });
    expect(tally.answer_days).toMatchObject({ "accreditation.20": [1], "submissions.31": [1], "submissions.38": [1] });
    expect(tally.input_type).toEqual({ statement: [1, 1], none: [1, 0] });
    expect(tally.input_language).toEqual({ fr: [1, 1], sw: [1, 1], none: [1, 0] });
    expect(tally.application_region).toEqual({ arab_states: [1, 1] });
    expect(tally.sign_up_region).toEqual({ africa: [1, 1], none: [0, 0] });
    expect(tally.sign_up_language).toEqual({ en: [1, 1], es: [0, 0] });
    expect(tally.enquiry_topic).toEqual({ accreditation: [1, 1], none: [1, 0] });
    expect(tally.mails).toEqual({ mail_bounced: [1] });
  });

  it("reaches organizations in good standing, each under all that it is", async () => {
    const { tally } = (await countBy(200)).figures;
    expect(tally.organizations).toEqual({ all: [2, 2, 1] });
    expect(tally.organization_region).toEqual({ africa: [1, 1, 1], europe_north_america: [1, 1, 0] });
    expect(tally.organization_category).toEqual({
      migrants: [1, 1, 1],
      women_led: [1, 1, 1],
      faith_based: [1, 1, 0],
      youth: [1, 1, 0],
    });
    expect(tally.organization_migrant_led).toEqual({ yes: [1, 1, 1], no: [1, 1, 0] });
    expect(tally.organization_commission).toEqual({ eca: [1, 1, 1], ece: [1, 1, 0] });
    expect(tally.organization_standing).toEqual({ none: [2, 2, 1] });
  });

  it.each([1, 3, 1000])("comes to the same in pages of %i", async (most) => {
    const whole = (await countBy(200)).figures;
    const { pages, figures } = await countBy(most);
    expect({ tally: figures.tally, months: figures.months }).toEqual({ tally: whole.tally, months: whole.months });
    expect(pages).toBeGreaterThan(most === 1000 ? 10 : 20);
  });

  it("ends a year at midnight by universal time", async () => {
    const { figures } = await countBy(200, "2025");
    expect(figures.tally.received).toEqual({ enquiries: [1] });
    expect(figures.tally.organizations).toBeUndefined();
    expect(figures.months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0")),
    );
  });

  it("comes to nothing in a year in which nothing happened", async () => {
    const { figures } = await countBy(200, "2021");
    expect(figures.tally).toEqual({});
    expect(figures.countedAt).toBe("2026-11-21T09:00:00.000Z");
  });

  it("does not put what an earlier job found over what a later one did", async () => {
    const store = await site.room.figures();
    const part = { year: "2022", part: "organizations", at: at("11-21") };
    await store.keep({ ...part, tally: { organizations: { all: [2] } }, startedAt: at("11-20") });
    await store.keep({ ...part, tally: { organizations: { all: [1] } }, startedAt: at("11-19") });
    expect((await store.partsOf("2022"))[0]?.tally).toEqual({ organizations: { all: [2] } });
    await store.keep({ ...part, tally: { organizations: { all: [3] } }, startedAt: at("11-20") });
    expect((await store.partsOf("2022"))[0]?.tally).toEqual({ organizations: { all: [3] } });
  });
});

describe("the job", () => {
  it("is started once a day for the running year, and in the first days of January for the one before", async () => {
    const world = await reportingWorld({ now: "2026-12-31T23:00:00Z" });
    const counted = async (year: string) => (await readYear(await world.room.figures(), year)).countedAt;
    await world.runDuties();
    await world.runDuties();
    expect(await world.count("reportingJobs")).toBe(1);
    expect([await counted("2026"), await counted("2025")]).toEqual(["2026-12-31T23:00:00.000Z", undefined]);
    world.clock.advance({ hours: 30 });
    await world.runDuties();
    expect(await world.count("reportingJobs")).toBe(3);
    expect([await counted("2027"), await counted("2026")]).toEqual([
      "2027-01-02T05:00:00.000Z",
      "2027-01-02T05:00:00.000Z",
    ]);
    world.clock.advance({ days: 5 });
    await world.runDuties();
    expect(await counted("2026")).toBe("2027-01-02T05:00:00.000Z");
  });

  it("counts the same when two of them run at once", async () => {
    const world = await reportingWorld();
    await furnish(world);
    await world.runDuties();
    const once = await readYear(await world.room.figures(), "2026");
    const { jobs } = await world.room.figures();
    for (const id of ["one", "other"])
      await jobs.begin(
        { ...{ id, kind: "count_year", matter: "year#2026", by: id }, input: { year: "2026", all: true } },
        world.clock.now(),
      );
    await Promise.all([world.work(), world.work(), world.work()]);
    expect((await readYear(await world.room.figures(), "2026")).tally).toEqual(once.tally);
    expect((await jobs.ofMatter("year#2026")).map(({ state }) => state)).toEqual(["done", "done", "done"]);
  });
});
