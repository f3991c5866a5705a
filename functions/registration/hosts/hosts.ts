import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationEnvironment } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";

const own = `${inLanguage}/me/cases/:reference/host`;
const answered = `${inLanguage}/registration/host`;
const request = `${answered}/:token`;

/** The host organization that vouches for one without legal registration; each page is loaded when it is first asked for. */
export const hostPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  pages.get(own, async (c) => (await import("./own.tsx")).showOwnHost(room, c));
  pages.post(own, async (c) => (await import("./own.tsx")).decideOwnHost(room, c));
  pages.get(answered, async (c) => (await import("./link.tsx")).showAnswered(c));
  pages.get(request, async (c) => (await import("./link.tsx")).showRequest(room, c));
  pages.post(request, async (c) => (await import("./link.tsx")).answerRequest(room, c));
  return pages;
};
