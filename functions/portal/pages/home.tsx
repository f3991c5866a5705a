import { Hono } from "hono";
import { newestAnnouncements } from "#shared/announcements/newest.ts";
import { soonest } from "#shared/briefings/upcoming-briefings.tsx";
import type { LibraryEntry, LibraryRow } from "#shared/inputs/published-inputs.ts";
import { keptFor } from "#shared/kept.ts";
import { preferredLanguage } from "#shared/languages.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { datesAt } from "../dates.ts";
import type { PortalEnvironment } from "../portal-words.ts";
import type { PortalRoom } from "../room.ts";
import { HomePage } from "../views/home.tsx";

/** The most asked page: what it lists is read anew after so many milliseconds, its dates are held against the clock each time. */
const freshFor = 2000;

/** The last changes of the library that are looked through, and inputs that are shown of them. */
const mostChanges = 8;
const mostInputs = 3;

/** Briefings that end first, of which those that begin first are shown. */
const mostLooked = 15;
const mostBriefings = 3;

const mostAnnouncements = 3;

/** Of changes, newest first, the inputs that they left published. */
const inputsStillThere = (changes: readonly LibraryRow[]): LibraryEntry[] => {
  const last = new Map(changes.toReversed().map(({ change }) => [change.reference, change]));
  return [...last.values()]
    .flatMap((change) => ("gone" in change ? [] : [change]))
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    .slice(0, mostInputs);
};

export const homePages = (room: PortalRoom) => {
  const pages = new Hono<PortalEnvironment>();
  const everything = keptFor(freshFor, room.connection.now, async () => {
    const { published } = await room.published();
    const [forums, calls, library, briefings, announcements] = await Promise.all([
      published.forums(),
      published.calls(),
      published.newestInLibrary(1),
      published.briefingsAhead(room.connection.now(), mostLooked),
      published.announcements(1),
    ]);
    const anyAnnouncements = announcements.items.length > 0;
    return { forums, calls, anyInputs: library.length > 0, anyAnnouncements, briefings: briefings.items };
  });
  // What was withdrawn is gone with the next request: these are never kept.
  const latestInputs = async () =>
    inputsStillThere(await (await room.published()).published.newestInLibrary(mostChanges));
  const news = async (now: Date) => newestAnnouncements((await room.published()).published, now, mostAnnouncements);
  pages.get("/", (c) => c.redirect(`/${preferredLanguage(c.req.header("accept-language"))}`, 302));
  pages.get(`${inLanguage}/`, (c) => c.redirect(`/${c.get("s").language}`, 302));
  pages.get(
    inLanguage,
    publicPage(0, async ({ s, path, now }) => {
      const { forums, calls, anyInputs, anyAnnouncements, briefings } = await everything();
      const [inputs, announcements] = await Promise.all([
        anyInputs ? latestInputs() : [],
        anyAnnouncements ? news(now) : [],
      ]);
      const dates = datesAt(forums, calls, now);
      const upcoming = soonest(briefings, now, mostBriefings);
      return renderPage(<HomePage {...{ s, path, now, dates, inputs, announcements }} briefings={upcoming} />);
    }),
  );
  return pages;
};
