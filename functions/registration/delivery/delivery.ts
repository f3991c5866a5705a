import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationEnvironment } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";

const own = `${inLanguage}/me/address`;
const use = `${inLanguage}/mail/address/:token`;
const desk = `${inLanguage}/desk/mail`;

/** Where our mail reaches people, and what officers do when it does not; each page is loaded when it is first asked for. */
export const deliveryPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  pages.get(own, async (c) => (await import("./own.tsx")).showAddress(room, c));
  pages.post(own, async (c) => (await import("./own.tsx")).askAddress(room, c));
  pages.post(`${own}/again`, async (c) => (await import("./own.tsx")).sendMissed(room, c));
  pages.get(use, async (c) => (await import("./own.tsx")).showUse(room, c));
  pages.post(use, async (c) => (await import("./own.tsx")).useAddress(room, c));
  pages.get(desk, async (c) => (await import("./desk.tsx")).showTasks(room, c));
  pages.post(`${desk}/tasks/:subject/:address`, async (c) => (await import("./desk.tsx")).decide(room, c));
  pages.get(`${desk}/letters`, async (c) => (await import("./desk-letters.tsx")).showLetters(room, c));
  pages.post(`${desk}/letters`, async (c) => (await import("./desk-letters.tsx")).sendDay(room, c));
  pages.post(`${desk}/letters/:id`, async (c) => (await import("./desk-letters.tsx")).sendOne(room, c));
  pages.get(`${desk}/stopped`, async (c) => (await import("./desk-stopped.tsx")).showStopped(room, c));
  pages.post(`${desk}/stopped`, async (c) => (await import("./desk-stopped.tsx")).changeStopped(room, c));
  return pages;
};
