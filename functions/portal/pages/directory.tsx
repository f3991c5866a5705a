import { Hono } from "hono";
import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { DirectoryFilter, firstWithin, mostBytes, mostEntries } from "../directory.ts";
import type { PortalEnvironment } from "../portal-words.ts";
import type { PortalRoom } from "../room.ts";
import { DirectoryPage } from "../views/directory.tsx";

/** Organizations that agreed to be listed. Never kept in a cache: who leaves is gone from the next request on. */
export const directoryPages = (room: PortalRoom) => {
  const pages = new Hono<PortalEnvironment>();
  pages.get(
    `${inLanguage}/directory`,
    publicPage(0, async ({ s, query }) => {
      const asked = { country: query("country"), category: query("category"), after: query("after") };
      const filter = parseInput(DirectoryFilter, asked);
      const [{ published, cursorAfter }, countries] = await Promise.all([room.published(), countryNames(s.language)]);
      const { after: cursor, country, category } = filter;
      const found = await published.organizations({ cursor, country, category, most: mostEntries });
      const page = firstWithin(found, mostBytes, cursorAfter);
      return renderPage(<DirectoryPage s={s} page={page} filter={filter} countries={countries} />);
    }),
  );
  return pages;
};
