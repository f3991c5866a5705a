import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { RegistrationEnvironment } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";

const people = `${inLanguage}/me/cases/:reference/people`;
const invitation = `${inLanguage}/registration/invitation/:token`;

/** Who acts for an organization, and what invitations lead to; each page is loaded when it is first asked for. */
export const colleaguePages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  pages.get(people, async (c) => (await import("./people.tsx")).showPeople(room, c));
  pages.post(people, async (c) => (await import("./people.tsx")).decidePeople(room, c));
  pages.get(invitation, async (c) => (await import("./invitation.tsx")).showInvitation(room, c));
  pages.post(invitation, async (c) => (await import("./invitation.tsx")).answerInvitation(room, c));
  return pages;
};
