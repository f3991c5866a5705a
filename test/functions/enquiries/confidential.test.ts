import { beforeAll, describe, expect, it } from "vitest";
import { type EnquiriesWorld, enquiriesWorld } from "#test/support/enquiries.ts";

let site: EnquiriesWorld;
/** Requests that the database got so far. */
let requests = 0;
let reference = "";
const unknown = "ENQ-0000-0000";

/** What everybody but the secretariat could ask, with the number where an address takes one. */
const askable = (number: string) => [
  "/en/desk/enquiries",
  "/en/desk/enquiries?status=submitted",
  "/en/desk/enquiries?status=closed",
  "/en/desk/enquiries?only=mine",
  "/en/desk/enquiries?only=overdue",
  `/en/desk/enquiries?about=${number}`,
  `/en/desk/enquiries/${number}`,
  `/en/desk/enquiries/reports`,
  `/en/desk/enquiries/reports/${number}`,
  `/en/enquiries/own/${number}`,
  `/api/enquiries/${number}`,
  "/api/enquiries/queue",
];
const askableOfRegistration = (number: string) => [
  "/en/desk/registration/audit",
  `/en/desk/registration/audit?subject=${number}`,
  `/en/status?reference=${number}`,
  `/api/status/${number}`,
  "/en/desk/registration",
  "/en/me",
  "/en/me/letters",
];

const who = ["officer", "asian", "auditor"] as const;

/** What somebody sees and how often the database was asked for it, the number itself and times of devices aside. */
const seen = async (number: string) => {
  const all = [];
  for (const name of who) {
    const headers = { authorization: `Bearer ${site.staff[name]}` };
    for (const [app, paths] of [
      [site.browserOf(site.staff[name]), askable(number)],
      [site.office.browserOf(site.staff[name]), askableOfRegistration(number)],
    ] as const) {
      for (const path of paths) {
        const from = requests;
        const answer = await app.get(path, path.startsWith("/api") ? headers : {});
        const bytes = (await answer.text()).replaceAll(number, "…");
        all.push({ name, path: path.replace(number, "…"), status: answer.status, bytes, asked: requests - from });
      }
    }
  }
  return all;
};

beforeAll(async () => {
  site = await enquiriesWorld();
  site.connection.store.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: "initialize" },
  );
});

describe("what is for the secretariat alone", () => {
  it("leaves every byte and every count of reads of officers and auditors as they were", async () => {
    await seen(unknown);
    const before = await seen(unknown);
    expect(before.some(({ asked }) => asked > 0)).toBe(true);
    const browser = site.visitor();
    await browser.post("/en/enquiries/report", {
      what: "Somebody follows our members home.",
      reach: "none",
      share: "yes",
    });
    const kept = await (await browser.get("/en/enquiries/kept")).text();
    reference = /ENQ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(kept)?.[0] ?? "";
    expect(reference).toHaveLength(13);
    expect(await seen(unknown)).toEqual(before);
    expect(await seen(reference)).toEqual(before);
  });

  it("is found by the secretariat in a tab of its own", async () => {
    const desk = site.browserOf(site.staff.secretariat);
    const home = await (await desk.get("/en/desk/enquiries")).text();
    expect(home).toContain("/en/desk/enquiries/reports");
    expect(home).not.toContain(reference);
    expect(await (await desk.get("/en/desk/enquiries/reports")).text()).toContain(reference);
    const officers = await (await site.browserOf(site.staff.officer).get("/en/desk/enquiries")).text();
    expect(officers).not.toContain("/reports");
  });

  it("leaves no trace in cases, in the record of decisions or in what a mail says", async () => {
    for (const table of ["cases", "audit", "revisions", "outbox", "enquiries", "guards", "tokens"] as const) {
      const rows = JSON.stringify(await site.rows(table));
      expect({ table, there: rows.includes(reference) || rows.includes("follows our members") }).toEqual({
        table,
        there: false,
      });
    }
  });
});
