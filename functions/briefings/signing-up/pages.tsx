import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { BriefingsRoom } from "../room.ts";
import { inSigningUp, type SigningUpEnvironment } from "./pages/visit.ts";

const briefing = `${inLanguage}/briefings/:briefing`;
const mine = `${inLanguage}/briefings/mine`;
const own = `${mine}/:token`;

/** Signing up, and one's own sign-up until it is over; each page is loaded when somebody first asks for it. */
export const signingUpPages = (room: BriefingsRoom) => {
  const pages = new Hono<SigningUpEnvironment>();
  pages.get(mine, inSigningUp, async (c) => (await import("./pages/links.tsx")).showAsking(c));
  pages.post(mine, inSigningUp, async (c) => (await import("./pages/links.tsx")).askForLinks(room, c));
  pages.get(own, inSigningUp, async (c) => (await import("./pages/own.tsx")).showOwn(room, c));
  pages.post(own, inSigningUp, async (c) => (await import("./pages/own.tsx")).decideOwn(room, c));
  pages.get(`${own}/calendar.ics`, inSigningUp, async (c) => (await import("./pages/own-calendar.ts")).give(room, c));
  pages.get(`${inLanguage}/briefings/placing/:reference`, inSigningUp, async (c) =>
    (await import("./pages/placing.tsx")).showPlacing(room, c),
  );
  pages.get(`${briefing}/sign-up`, inSigningUp, async (c) => (await import("./pages/sign-up.tsx")).showForm(room, c));
  pages.post(`${briefing}/sign-up`, inSigningUp, async (c) => (await import("./pages/sign-up.tsx")).signUpBy(room, c));
  // The short form of the page of a briefing; what it shows is not of this part.
  pages.post(briefing, inSigningUp, async (c) => (await import("./pages/sign-up.tsx")).signUpBy(room, c));
  return pages;
};
