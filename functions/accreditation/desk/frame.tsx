import type { Child } from "hono/jsx";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import type { Session } from "#shared/session.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { Page } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import type { Visit } from "#shared/web/environment.ts";
import { formTokenField, formTokenOf } from "#shared/web/forms.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type AccreditationKey, accreditationWords } from "../accreditation-words.ts";
import { type DeskKey, deskWords } from "./desk-words.ts";

export type DeskSpeech<Own extends string = never> = Speech<
  SharedKey | StandingKey | ReviewKey | AccreditationKey | DeskKey | Own
>;

/** What every page of the desk is shown with; each part adds words of its own. */
export interface Frame<Own extends string = never> {
  readonly s: DeskSpeech<Own>;
  readonly session: Session;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly now: Date;
  /** Ties forms to the session. */
  readonly hidden: Readonly<Record<string, string>>;
}

export const frameOf = async <Own extends string = never>(
  c: Visit<string>,
  session: Session,
  ...own: Catalogue<string>[]
): Promise<Frame<Own>> => ({
  s: await speak(c.get("s").language, sharedWords, standingWords, reviewWords, accreditationWords, deskWords, ...own),
  session,
  path: pathOf(c) + new URL(c.req.url).search,
  now: c.get("now"),
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
});

const home = "/desk/accreditation";
const places = [
  ["", "desk.applications"],
  ["/lists", "desk.lists"],
  ["/representatives", "desk.representatives"],
] as const;

const Menu = ({ s, path }: Pick<Frame, "s" | "path">) => {
  const at = path.replace(/\?.*/, "").slice(home.length);
  // What lies below none of the others is an application.
  const here = places.findLast(([place]) => at === place || at.startsWith(`${place}/`))?.[0];
  return (
    <nav class="menu" aria-label={s.t("desk.menu")}>
      <ul>
        {places.map(([place, label]) => (
          <li>
            <a
              href={`/${s.language}${home}${place}`}
              aria-current={here === place ? (at === place ? "page" : "true") : undefined}
            >
              {s.t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface DeskPageProps<Own extends string> extends Frame<Own> {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** A page of the desk, with the way to applications, lists and representatives. */
export const DeskPage = <Own extends string>({ title, wrong, children, ...frame }: DeskPageProps<Own>) => (
  <Page s={frame.s} title={title} path={frame.path} user={frame.session} wrong={wrong} wide>
    <Menu s={frame.s} path={frame.path} />
    {children}
  </Page>
);
