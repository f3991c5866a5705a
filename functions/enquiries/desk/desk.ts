import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import { deskHome, referenceSegment, reportsDesk } from "../addresses.ts";
import type { EnquiriesRoom } from "../room.ts";

const home = `${inLanguage}${deskHome}`;
const ofCase = `${home}/${referenceSegment}`;
const reports = `${inLanguage}${reportsDesk}`;
const report = `${reports}/${referenceSegment}`;

/** The officers' pages of enquiries, and what the secretariat alone reads; each loaded when it is first asked for. */
export const enquiriesDesk = (room: EnquiriesRoom) => {
  const desk = new Hono<Environment<string>>();
  desk.get(home, async (c) => (await import("./queue.tsx")).showQueue(room, c));
  desk.get(ofCase, async (c) => (await import("./case.tsx")).showCase(room, c));
  desk.post(ofCase, async (c) => (await import("./case.tsx")).decideCase(room, c));
  desk.get(reports, async (c) => (await import("../reports/desk/list.tsx")).showReports(room, c));
  desk.get(report, async (c) => (await import("../reports/desk/report.tsx")).showReport(room, c));
  desk.post(report, async (c) => (await import("../reports/desk/report.tsx")).decideReport(room, c));
  return desk;
};
