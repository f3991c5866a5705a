import { countryNames } from "#shared/countries.ts";
import { phaseOf } from "#shared/forums.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { publicPage } from "#shared/web/public-page.ts";
import type { SubmissionsRoom } from "../../room.ts";
import type { LibraryKey } from "../library-words.ts";
import { facetNames } from "../search/facets.ts";
import { search } from "../search/search.ts";
import { LibraryPage } from "../views/library.tsx";
import { wantedIn } from "../wanted.ts";
import type { LibraryVisit } from "./visit.ts";

/** Inputs on one page. */
const most = 20;
/** Calls that are named below the list: those that close next, and those that opened last. */
const mostCalls = 5;

/** The library: never kept in a cache, so that what is withdrawn is gone from the next request on. */
export const showLibrary = (room: SubmissionsRoom, c: LibraryVisit) =>
  publicPage<LibraryKey>(0, async ({ s, now }) => {
    const wanted = wantedIn(c.req.queries());
    const [library, published, countries] = await Promise.all([
      room.library().then((opened) => opened.at(now)),
      room.published(),
      countryNames(s.language),
    ]);
    const [forums, calls] = await Promise.all([published.forums(), published.calls()]);
    const forInputs = calls.filter(({ purpose }) => purpose === "inputs");
    const open = forInputs
      .filter((call) => phaseOf(call, now) === "open")
      .sort((a, b) => (a.closesAt < b.closesAt ? -1 : 1))
      .slice(0, mostCalls);
    const counted = forInputs
      .filter(({ opensAt }) => opensAt <= now.toISOString())
      .sort((a, b) => (a.opensAt < b.opensAt ? 1 : -1))
      .slice(0, mostCalls);
    const { words, filters, after } = wanted;
    const found = search(library, { words, filters, after, most, count: facetNames });
    return renderPage(
      <LibraryPage s={s} wanted={wanted} found={found} names={{ countries, forums }} open={open} counted={counted} />,
    );
  })(c);
