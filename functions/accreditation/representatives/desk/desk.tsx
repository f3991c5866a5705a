import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { AccreditationRoom } from "../../room.ts";
import { inRepresentatives, type RepresentativesEnvironment } from "../pages/visit.ts";

const home = `${inLanguage}/desk/accreditation/representatives`;

/** The officers' pages about representatives; each is loaded when it is first asked for. */
export const representativesDesk = (room: AccreditationRoom) => {
  const desk = new Hono<RepresentativesEnvironment>();
  for (const path of [home, `${home}/*`]) desk.use(path, inRepresentatives);
  desk.get(home, async (c) => (await import("./queue.tsx")).showQueue(room, c));
  desk.get(`${home}/visa.csv`, async (c) => (await import("./visa-needs.ts")).visaNeeds(room, c));
  desk.get(`${home}/:reference`, async (c) => (await import("./case.tsx")).showCase(room, c));
  desk.post(`${home}/:reference`, async (c) => (await import("./case.tsx")).decideCase(room, c));
  desk.post(`${home}/:reference/travel-document`, async (c) => (await import("./document.tsx")).showDocument(room, c));
  desk.get(`${home}/:reference/photo`, async (c) => (await import("./case.tsx")).savePhoto(room, c));
  return desk;
};
