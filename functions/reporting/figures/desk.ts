import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { ReportingEnvironment } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";
import { yearOf } from "./year.ts";

const home = `${inLanguage}/desk/figures`;

/** Figures of years, for all staff: they name nobody. Loaded when they are first asked for. */
export const figuresDesk = (room: ReportingRoom) => {
  const desk = new Hono<ReportingEnvironment>();
  desk.get(home, (c) => {
    staffMember(c, "officer", "secretariat", "auditor");
    return c.redirect(`/${c.get("s").language}/desk/figures/${yearOf(c.get("now").toISOString())}`, 303);
  });
  desk.get(`${home}/:year`, async (c) => (await import("./year-desk.tsx")).showYear(room, c));
  desk.post(`${home}/:year`, async (c) => (await import("./year-desk.tsx")).askForCount(room, c));
  desk.get(`${home}/:year/:file`, async (c) => (await import("./sending.ts")).sendTable(room, c));
  return desk;
};
