import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationEnvironment } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";

const erased = `${inLanguage}/registration/invited`;
const invitation = `${erased}/:token`;

/** What people see whom an officer brought in; each page is loaded when it is first asked for. */
export const contactPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  pages.get(erased, async (c) => (await import("./invited.tsx")).showErased(c));
  pages.get(invitation, async (c) => (await import("./invited.tsx")).showInvitation(room, c));
  pages.post(invitation, async (c) => (await import("./invited.tsx")).answerInvitation(room, c));
  return pages;
};
