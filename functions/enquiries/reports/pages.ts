import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { backPath, keptPath, leavePath, messagesPath, reportPath } from "../addresses.ts";
import type { EnquiriesRoom } from "../room.ts";
import { type ReportsKey, reportsWords } from "./reports-words.ts";

type ReportsEnvironment = Environment<ReportsKey>;
export type ReportsVisit = Visit<ReportsKey>;

const inReports = speaking<ReportsKey>(reportsWords);
const at = (path: string) => `${inLanguage}${path}`;

/** Writing to the secretariat alone, and coming back; each page is loaded when it is first asked for. */
export const reportsPages = (room: EnquiriesRoom) => {
  const pages = new Hono<ReportsEnvironment>();
  for (const path of [reportPath, keptPath, backPath, messagesPath]) pages.use(at(path), inReports);
  pages.get(at(reportPath), async (c) => (await import("./pages/write.tsx")).showForm(c));
  pages.post(at(reportPath), async (c) => (await import("./pages/write.tsx")).send(room, c));
  pages.get(at(keptPath), async (c) => (await import("./pages/write.tsx")).showKept(room, c));
  pages.get(at(backPath), async (c) => (await import("./pages/back.tsx")).showBack(c));
  pages.post(at(backPath), async (c) => (await import("./pages/back.tsx")).comeIn(room, c));
  pages.get(at(messagesPath), async (c) => (await import("./pages/messages.tsx")).showMessages(room, c));
  pages.post(at(messagesPath), async (c) => (await import("./pages/messages.tsx")).decideMessages(room, c));
  pages.get(at(leavePath), async (c) => (await import("./pages/back.tsx")).leave(room, c));
  return pages;
};
