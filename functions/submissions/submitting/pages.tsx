import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import { referenceSegment } from "../addresses.ts";
import type { SubmissionsRoom } from "../room.ts";
import { inSubmitting, type SubmittingEnvironment } from "./pages/visit.ts";

const begin = `${inLanguage}/submissions/new`;
const mailed = `${inLanguage}/submissions/link/sent`;
const link = `${inLanguage}/submissions/link/:token`;
const own = `${inLanguage}/submissions/own/${referenceSegment}`;
const section = `${own}/:section{(?:about|content|subject|consent)}`;
const check = `${own}/check`;
const files = `${own}/files`;
const file = `${files}/:document`;
const parts = `${file}/parts`;

/** Beginning an input, and one's own input from the first draft to its end; loaded when somebody first does. */
export const submittingPages = (room: SubmissionsRoom) => {
  const pages = new Hono<SubmittingEnvironment>();
  for (const path of [begin, mailed, link, own, section, check, files, file]) pages.use(path, inSubmitting);
  pages.get(begin, async (c) => (await import("./pages/new.tsx")).showNew(room, c));
  pages.post(begin, async (c) => (await import("./pages/new.tsx")).beginInput(room, c));
  pages.get(mailed, async (c) => (await import("./pages/link.tsx")).showMailed(c));
  pages.get(link, async (c) => (await import("./pages/link.tsx")).showLink(room, c));
  pages.post(link, async (c) => (await import("./pages/link.tsx")).openLink(room, c));
  pages.get(own, async (c) => (await import("./pages/case.tsx")).showCase(room, c));
  pages.post(own, async (c) => (await import("./pages/case.tsx")).decideCase(room, c));
  pages.get(section, async (c) => (await import("./pages/section.tsx")).showSection(room, c));
  pages.post(section, async (c) => (await import("./pages/section.tsx")).saveSection(room, c));
  pages.get(check, async (c) => (await import("./pages/check.tsx")).showCheck(room, c));
  pages.post(check, async (c) => (await import("./pages/check.tsx")).sendInput(room, c));
  pages.get(files, async (c) => (await import("./pages/files.tsx")).showFiles(room, c));
  pages.post(files, async (c) => (await import("./pages/files.tsx")).addFile(room, c));
  pages.get(file, async (c) => (await import("./pages/file.tsx")).showFile(room, c));
  pages.post(file, async (c) => (await import("./pages/file.tsx")).decideFile(room, c));
  pages.post(parts, async (c) => (await import("./pages/parts.ts")).sendParts(room, c));
  return pages;
};
