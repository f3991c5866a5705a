import { Hono } from "hono";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { referenceSegment } from "../addresses.ts";
import type { SubmissionsRoom } from "../room.ts";
import { type LibraryKey, libraryWords } from "./library-words.ts";

const library = `${inLanguage}/submissions`;
const coverage = `${library}/coverage`;
const publication = `${library}/${referenceSegment}`;

export type LibraryEnvironment = Environment<LibraryKey>;

/** Published inputs for everybody; each kind of page is loaded when it is first asked for. */
export const libraryPages = (room: SubmissionsRoom) => {
  const pages = new Hono<LibraryEnvironment>();
  for (const path of [library, coverage, publication]) pages.use(path, speaking(inputsWords, libraryWords));
  pages.get(library, async (c) => (await import("./pages/library.tsx")).showLibrary(room, c));
  pages.get(coverage, async (c) => (await import("./pages/coverage.tsx")).showCoverage(room, c));
  pages.get(publication, async (c) => (await import("./pages/publication.tsx")).showPublication(room, c));
  pages.get(`${publication}/files/:file`, async (c) => (await import("./pages/downloads.ts")).giveFile(room, c));
  pages.get(`${publication}/words`, async (c) => (await import("./pages/downloads.ts")).giveWords(room, c));
  pages.get("/feeds/submissions", async (c) => (await import("./feeds/give.ts")).giveFeed(room, c));
  return pages;
};
