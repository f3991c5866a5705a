import { Hono } from "hono";
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

export const homePages = (room: PortalRoom) => {
  const pages = new Hono<PortalEnvironment>();
  const everything = keptFor(freshFor, room.connection.now, async () => {
    const { published } = await room.published();
    const [forums, calls] = await Promise.all([published.forums(), published.calls()]);
    return { forums, calls };
  });
  pages.get("/", (c) => c.redirect(`/${preferredLanguage(c.req.header("accept-language"))}`, 302));
  pages.get(`${inLanguage}/`, (c) => c.redirect(`/${c.get("s").language}`, 302));
  pages.get(
    inLanguage,
    publicPage(0, async ({ s, path, now }) => {
      const { forums, calls } = await everything();
      return renderPage(<HomePage s={s} path={path} dates={datesAt(forums, calls, now)} />);
    }),
  );
  return pages;
};
