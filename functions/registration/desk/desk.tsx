import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationEnvironment } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";

const home = `${inLanguage}/desk/registration`;

/** The officers' pages; each is loaded when it is first asked for, so that visitors do not wait for it. */
export const registrationDesk = (room: RegistrationRoom) => {
  const desk = new Hono<RegistrationEnvironment>();
  desk.get(home, async (c) => (await import("./queue.tsx")).showQueue(room, c));
  const contacts = `${home}/contacts`;
  desk.get(contacts, async (c) => (await import("../contacts/desk.tsx")).showLists(room, c));
  desk.post(contacts, async (c) => (await import("../contacts/desk.tsx")).tryList(room, c));
  desk.get(`${contacts}/:list`, async (c) => (await import("../contacts/desk.tsx")).showList(room, c));
  desk.post(`${contacts}/:list`, async (c) => (await import("../contacts/desk.tsx")).decideList(room, c));
  desk.get(`${home}/audit`, async (c) => (await import("./audit.tsx")).showAudit(room, c));
  desk.get(`${home}/officers`, async (c) => (await import("./officers.tsx")).showStaff(room, c));
  desk.post(`${home}/officers`, async (c) => (await import("./officers.tsx")).invite(room, c));
  desk.get(`${home}/officers/:id`, async (c) => (await import("./officer.tsx")).showMember(room, c));
  desk.post(`${home}/officers/:id`, async (c) => (await import("./officer.tsx")).changeMember(room, c));
  desk.get(`${home}/:reference/duplicates`, async (c) => (await import("./compare.tsx")).showComparison(room, c));
  desk.post(`${home}/:reference/duplicates`, async (c) => (await import("./compare.tsx")).decideComparison(room, c));
  desk.get(`${home}/:reference`, async (c) => (await import("./case.tsx")).showCase(room, c));
  desk.post(`${home}/:reference`, async (c) => (await import("./case.tsx")).decideCase(room, c));
  return desk;
};
