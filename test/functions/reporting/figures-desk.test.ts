import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { type ReportingWorld, reportingWorld } from "./reporting-site.ts";

let site: ReportingWorld;
beforeAll(async () => {
  site = await reportingWorld();
  await site.happened({ subject: "ENQ-LAST-YEAR", at: "2025-06-01T00:00:00.000Z", what: "ask" });
  const { jobs } = await site.room.figures();
  const before = { id: "before", kind: "count_year", matter: "year#2025", by: "system" };
  await jobs.begin({ ...before, input: { year: "2025", all: true } }, site.clock.now());
  const { reference } = await site.handIn({ name: "=cmd|' /C calc'!A0" });
  await site.decide(site.staff.officer, reference, "take");
  await site.decide(site.staff.officer, reference, "activate");
  await site.handIn({ country: "VU" });
  await site.runDuties();
});

const year = "/en/desk/figures/2026";
const officer = () => site.browserOf(site.staff.officer);
const pageOf = async (path = year, token = site.staff.officer) => (await site.browserOf(token).get(path)).text();
const figureIn = (html: string, name: string) => new RegExp(`data-figure="${name}">(\\d+)<`).exec(html)?.[1];

/** Reads a file of comma-separated values as RFC 4180 says, character by character. */
const read = (file: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = file.startsWith("\uFEFF") ? 1 : 0; at < file.length; at++) {
    const sign = file[at] ?? "";
    if (quoted && sign === '"' && file[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\r")) {
      row.push(cell);
      cell = "";
      if (sign === "\r") {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else cell += sign;
  }
  return rows;
};

describe("figures of a year", () => {
  it("are open to officers of any region, the secretariat and auditors, and to nobody else", async () => {
    for (const token of [site.staff.officer, site.staff.asian, site.staff.secretariat, site.staff.auditor])
      expect((await site.browserOf(token).get(year)).status).toBe(200);
    const { own } = await site.handIn();
    for (const path of [year, "/en/desk/figures", `${year}/received.csv`])
      expect((await site.browserOf(own).get(path)).status).toBe(403);
    const stranger = await site.visitor().get("/ar/desk/figures");
    expect([stranger.status, stranger.headers.get("location")?.startsWith("/ar/sign-in?")]).toEqual([303, true]);
    expect((await site.get("/api/figures/2026", own)).status).toBe(403);
    expect((await site.get("/api/figures/2026")).status).toBe(401);
  });

  it("begin with the running year, and there are none of a year to come", async () => {
    expect((await officer().get("/en/desk/figures")).headers.get("location")).toBe(year);
    for (const path of ["2027", "2019", "abcd", "2026/nothing.csv", "2026/received.xlsx", "2026/..%2Freceived.csv"])
      expect((await officer().get(`/en/desk/figures/${path}`)).status).toBe(404);
  });

  it("tell who was reached, beside the year before", async () => {
    const html = await pageOf();
    expect(figureIn(html, "organizations.all.0")).toBe("2");
    expect(figureIn(html, "organizations.all.2")).toBe("1");
    expect(figureIn(html, "organization_standing.ldc.0")).toBe("0");
    expect(figureIn(html, "organization_standing.sids.0")).toBe("1");
    expect(figureIn(html, "received.enquiries.0")).toBe("0");
    expect(html).toMatch(/Received: Questions.*?>0<.*?>1<.*?−1</s);
    expect(html).toContain("Compare with 2025");
  });

  it("draw every table with its numbers beside it, alone or against the year before", async () => {
    for (const path of [year, `${year}?with=before`]) {
      const html = await pageOf(path);
      const tables = [...html.matchAll(/data-table="(\w+)"/g)].map(([, name]) => name);
      expect(tables).toHaveLength(20);
      expect(html).toMatch(/data-table="organization_region".*?<svg.*?Africa.*?1 \(50%\)/s);
    }
    expect(await pageOf(`${year}?with=before`)).toContain("Registered, 2025");
    expect((await officer().get(`${year}?with=luck`)).status).toBe(422);
  });

  it("name no organization and nobody", async () => {
    const html = await pageOf(year, site.staff.secretariat);
    expect(html).not.toMatch(/cmd\||ORG-|focal\.1/);
  });

  it("say so where a year was not counted", async () => {
    const html = await pageOf("/en/desk/figures/2023");
    expect(html).toContain("has not been counted yet");
    expect(html).not.toContain("data-table");
  });

  it("are counted anew when an officer asks, once at a time, and not by auditors", async () => {
    expect((await site.browserOf(site.staff.auditor).post(year, { decision: "count" })).status).toBe(403);
    expect(await pageOf(year, site.staff.auditor)).not.toContain('value="count"');
    expect((await officer().post(year, { decision: "guess" })).status).toBe(422);
    const jobs = await site.count("reportingJobs");
    expect((await officer().post(year, { decision: "count" })).headers.get("location")).toBe(year);
    await site.browserOf(site.staff.second).post(year, { decision: "count" });
    expect(await site.count("reportingJobs")).toBe(jobs + 1);
    expect(await pageOf()).toContain("data-counting");
    await site.work();
    expect(await pageOf()).not.toContain("data-counting");
    const foreign = await officer().post(year, { decision: "count" }, { origin: "https://elsewhere.example" });
    expect(foreign.status).toBe(403);
  });

  it.each(languages)("speak %s", async (language) => {
    for (const path of ["2026", "2026?with=before", "2023"]) {
      const html = await pageOf(`/${language}/desk/figures/${path}`);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html.replace(/<[^>]+>/g, " ")).not.toMatch(/\b(table|kind|measure|figures|chapter)\.\w|\{\w+\}/);
    }
  });
});

describe("tables as files", () => {
  it("hold the numbers of the page, of both years, with their codes", async () => {
    const answer = await officer().get(`${year}/organization_region.csv`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="2026-organization_region.csv"');
    const [headings, ...rows] = read(await answer.text());
    expect(headings?.slice(0, 5)).toEqual([
      "Code",
      "Region",
      "Registered, 2026",
      "New this year, 2026",
      "Active, 2026",
    ]);
    expect(headings?.slice(5)).toEqual(["Registered, 2025", "New this year, 2025", "Active, 2025"]);
    expect(rows.find(([code]) => code === "africa")).toEqual(["africa", "Africa", "2", "2", "1", "0", "0", "0"]);
  });

  it("begin no cell with a formula, whatever codes there are", async () => {
    const store = await site.room.figures();
    const tally = { mails: { "=1+1": [1] } };
    await store.keep({ ...{ year: "2022", part: "month#01", tally }, at: "2022-01-01", startedAt: "2022-01-01" });
    const rows = read(await (await officer().get("/en/desk/figures/2022/mails.csv")).text());
    expect(rows.some(([code]) => code === "'=1+1")).toBe(true);
  });

  it("tell response times and months as well", async () => {
    const answers = read(await (await officer().get(`${year}/answers.csv`)).text());
    expect(answers.find(([code]) => code === "registration")?.slice(2, 6)).toEqual(["1", "1", "0", "0"]);
    const months = read(await (await officer().get(`${year}/months.csv`)).text());
    expect(months).toHaveLength(12);
    expect(months.at(-1)?.[0]).toBe("2026-11");
  });

  it.each(languages)("speak %s", async (language) => {
    const file = await (await officer().get(`/${language}/desk/figures/2026/decisions.csv`)).text();
    expect(read(file).every((row) => row.length === 4 && row.every((cell) => cell !== ""))).toBe(true);
  });
});

describe("figures for programs", () => {
  it("say what the page says", async () => {
    const { status, body } = await site.get("/api/figures/2026", site.staff.auditor);
    expect(status).toBe(200);
    const tables = new Map(body.tables.map((table: { name: string; rows: object }) => [table.name, table.rows]));
    expect(tables.get("organizations")).toEqual({ all: [3, 3, 1] });
    expect(body.answers[0]).toMatchObject({ capability: "registration", answered: 1, inTime: 1, medianDays: 0 });
    expect(body.months).toHaveLength(11);
    const table = await site.get("/api/figures/2026/received", site.staff.officer);
    expect(table.body.rows[0]).toEqual(["registration", "Registrations", 3, 0]);
    const file = await site.app.request("/api/figures/2026/received?format=csv", {
      headers: { authorization: `Bearer ${site.staff.officer}` },
    });
    expect([file.headers.get("content-type"), read(await file.text())[1]?.[0]]).toEqual([
      "text/csv; charset=utf-8",
      "registration",
    ]);
  });

  it("are counted anew by officers alone", async () => {
    expect((await site.post("/api/figures/2026", {}, site.staff.auditor)).status).toBe(403);
    expect(await site.post("/api/figures/2026", {}, site.staff.secretariat)).toEqual({
      status: 202,
      body: { year: "2026", counting: true },
    });
    expect((await site.get("/api/figures/2026", site.staff.officer)).body.counting).toBe(true);
    expect((await site.get("/api/figures/2050", site.staff.officer)).status).toBe(404);
    expect((await site.get("/api/figures/2026/nothing", site.staff.officer)).status).toBe(404);
  });
});
