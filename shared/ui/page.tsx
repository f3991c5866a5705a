import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { direction, type Language, languages, ownNames } from "../languages.ts";
import type { StaffRole } from "../people.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { assetPath } from "./assets.ts";

/** What the menus need to know of whoever is signed in. */
export interface User {
  /** Staff with a desk of their own; an auditor finds the record there, figures and dossiers. */
  readonly role?: StaffRole | undefined;
}

export interface PageProps {
  readonly s: Speech<SharedKey>;
  readonly title: string;
  /** The address after the language: "" for home, "/registration", with its query if it has one. */
  readonly path: string;
  /** Whoever is signed in. */
  readonly user?: User | undefined;
  /** A 422 page says so first in its title. */
  readonly wrong?: boolean | undefined;
  /** Lets tables use the whole width. */
  readonly wide?: boolean | undefined;
  readonly head?: Child;
  readonly children?: Child;
}

interface MenuProps {
  readonly language: Language;
  readonly path: string;
  readonly label: string;
  readonly links: readonly (readonly [path: string, label: string])[];
}

const within = (path: string, place: string) =>
  path === place || (place !== "" && path.startsWith(place) && /^[/?]/.test(path.slice(place.length)));

const Menu = ({ language, path, label, links }: MenuProps) => {
  // The longest address that the page lies under, so that the desk's home is not marked on all its pages.
  const [here] = links
    .map(([place]) => place)
    .filter((place) => within(path, place))
    .sort((a, b) => b.length - a.length);
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {links.map(([place, name]) => (
          <li>
            <a
              href={`/${language}${place}`}
              aria-current={place === here ? (path === place ? "page" : "true") : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const LanguageBar = ({ s, path }: Pick<PageProps, "s" | "path">) => (
  <nav class="languages" aria-label={s.t("frame.languages")}>
    <ul>
      {languages.map((language) => (
        <li>
          <a
            href={`/${language}${path}`}
            lang={language}
            hreflang={language}
            dir={direction(language)}
            aria-current={language === s.language ? "true" : undefined}
          >
            {ownNames[language]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%23009EDB'/%3E%3C/svg%3E";

/** A whole document: frame, menus, languages, and the page's own content. */
export const Page = ({ s, title, path, user, wrong, wide, head, children }: PageProps) => {
  const { t, language } = s;
  const menu = { language, path };
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{t(wrong ? "frame.title_with_errors" : "frame.title", { title })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={assetPath("site.css")} />
        <link rel="icon" href={icon} />
        <script src={assetPath("site.js")} defer />
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          {t("frame.skip")}
        </a>
        <header>
          <div class="band">
            <div class="breadth">
              <p class="brand">
                <a href={`/${language}`}>{t("frame.site")}</a>
                <span>{t("frame.owner")}</span>
              </p>
              <LanguageBar s={s} path={path} />
            </div>
          </div>
          <Menu
            {...menu}
            label={t("frame.navigation")}
            links={[
              ["", t("nav.home")],
              ["/take-part", t("nav.take_part")],
              ["/registration", t("nav.registration")],
              ["/forums", t("nav.forums")],
              ["/briefings", t("nav.briefings")],
              ["/announcements", t("nav.announcements")],
              ["/submissions", t("nav.submissions")],
              ["/directory", t("nav.directory")],
              ["/status", t("nav.status")],
              user ? ["/me", t("nav.me")] : ["/sign-in", t("nav.sign_in")],
            ]}
          />
          {user?.role && (
            <Menu
              {...menu}
              label={t("frame.desk_navigation")}
              links={[
                ["/desk", t("nav.desk")],
                ...(user.role === "auditor"
                  ? ([["/desk/registration/audit", t("nav.desk_audit")]] as const)
                  : ([
                      ["/desk/registration", t("nav.desk_registration")],
                      ["/desk/accreditation", t("nav.desk_accreditation")],
                      ["/desk/submissions", t("nav.desk_submissions")],
                      ["/desk/forums", t("nav.desk_forums")],
                      ["/desk/briefings", t("nav.desk_briefings")],
                      ["/desk/announcements", t("nav.desk_announcements")],
                      ["/desk/enquiries", t("nav.desk_enquiries")],
                    ] as const)),
                ["/desk/figures", t("nav.desk_figures")],
                ["/desk/dossiers", t("nav.desk_dossiers")],
              ]}
            />
          )}
        </header>
        <main id="main" tabindex={-1} class={wide ? "breadth" : "breadth text"}>
          {children}
        </main>
        <footer>
          <div class="breadth">
            <Menu
              {...menu}
              label={t("frame.about")}
              links={[
                ["/privacy", t("nav.privacy")],
                ["/accessibility", t("nav.accessibility")],
                ["/glossary", t("nav.glossary")],
                ["/enquiries", t("nav.enquiries")],
              ]}
            />
            <p>{t("frame.country_names")}</p>
          </div>
        </footer>
      </body>
    </html>
  );
};

/** The document as sent; throws when something in it is asynchronous, which pages must not be. */
export const renderPage = (page: JSX.Element): string => {
  const document = page.toString();
  if (typeof document !== "string") throw new Error("a page waits for something");
  return `<!doctype html>${document}`;
};
