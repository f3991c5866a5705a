import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationRoom } from "../room.ts";
import type { RegistrationEnvironment } from "./visit.ts";

const own = `${inLanguage}/me/cases/:reference`;
const section = `${own}/profile/:section`;

/** One's own case and the profile's corrections; each is loaded when it is first asked for. */
export const casePages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  pages.get(own, async (c) => (await import("../own-case.tsx")).showOwnCase(room, c));
  pages.post(own, async (c) => (await import("../own-case.tsx")).decideOwnCase(room, c));
  pages.get(section, async (c) => (await import("../own-case.tsx")).showSection(room, c));
  pages.post(section, async (c) => (await import("../own-case.tsx")).saveSection(room, c));
  return pages;
};
