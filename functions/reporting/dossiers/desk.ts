import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { ReportingEnvironment } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";

const home = `${inLanguage}/desk/dossiers`;

/** What is known of any organization on one page, for staff; loaded when it is first asked for. */
export const dossierDesk = (room: ReportingRoom) => {
  const desk = new Hono<ReportingEnvironment>();
  desk.get(home, async (c) => (await import("./finding-page.tsx")).showFinding(room, c));
  desk.get(`${home}/:reference`, async (c) => (await import("./dossier-page.tsx")).showDossier(room, c));
  return desk;
};
