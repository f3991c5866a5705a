import { Hono } from "hono";
import { preferredLanguage } from "#shared/languages.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import type { PortalEnvironment } from "../portal-words.ts";
import { HomePage } from "../views/home.tsx";

export const homePages = () => {
  const pages = new Hono<PortalEnvironment>();
  pages.get("/", (c) => c.redirect(`/${preferredLanguage(c.req.header("accept-language"))}`, 302));
  pages.get(`${inLanguage}/`, (c) => c.redirect(`/${c.get("s").language}`, 302));
  pages.get(
    inLanguage,
    publicPage(60, ({ s, path }) => renderPage(<HomePage s={s} path={path} />)),
  );
  return pages;
};
