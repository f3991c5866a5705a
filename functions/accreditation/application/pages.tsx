import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import { callSegment } from "../addresses.ts";
import type { AccreditationRoom } from "../room.ts";
import { type ApplicationEnvironment, inApplication } from "./pages/visit.ts";

const apply = `${inLanguage}/accreditation/${callSegment}/apply`;
const all = `${inLanguage}/accreditation/applications`;
const own = `${all}/:reference`;
const section = `${own}/:section{(?:listing|relevance|participation)}`;
const check = `${own}/check`;
const document = `${own}/documents/:document`;
const parts = `${document}/parts`;

/** Applying, and one's own application from the first draft to its end; loaded when somebody first does. */
export const applicationPages = (room: AccreditationRoom) => {
  const pages = new Hono<ApplicationEnvironment>();
  for (const path of [apply, own, section, check, document]) pages.use(path, inApplication);
  pages.get(apply, async (c) => (await import("./pages/apply.tsx")).showApply(room, c));
  pages.post(apply, async (c) => (await import("./pages/apply.tsx")).beginApplication(room, c));
  pages.get(all, (c) => c.redirect(`/${c.get("s").language}/me`, 303));
  pages.get(own, async (c) => (await import("./pages/case.tsx")).showCase(room, c));
  pages.post(own, async (c) => (await import("./pages/case.tsx")).decideCase(room, c));
  pages.get(section, async (c) => (await import("./pages/section.tsx")).showSection(room, c));
  pages.post(section, async (c) => (await import("./pages/section.tsx")).saveSection(room, c));
  pages.get(check, async (c) => (await import("./pages/check.tsx")).showCheck(room, c));
  pages.post(check, async (c) => (await import("./pages/check.tsx")).submitApplication(room, c));
  pages.get(document, async (c) => (await import("./pages/document.tsx")).showDocument(room, c));
  pages.post(document, async (c) => (await import("./pages/document.tsx")).handInDocument(room, c));
  pages.post(parts, async (c) => (await import("./pages/parts.ts")).sendParts(room, c));
  return pages;
};
