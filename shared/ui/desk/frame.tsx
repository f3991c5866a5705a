import type { Child } from "hono/jsx";
import type { Session } from "../../session.ts";
import type { Speech } from "../../speech.ts";
import { pathOf } from "../../web/address.ts";
import type { Visit } from "../../web/environment.ts";
import { formTokenField, formTokenOf } from "../../web/forms.ts";
import type { SharedKey } from "../../words.ts";
import { Page } from "../page.tsx";

/** What every page of a desk is shown with. */
export interface DeskFrame<Key extends string = never> {
  readonly s: Speech<SharedKey | Key>;
  readonly session: Session;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly now: Date;
  /** Ties forms to the session. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The frame of a visit, in the voice of its desk. */
export const deskFrame = <Voice, Own extends string>(c: Visit<Own>, session: Session, s: Voice) => ({
  s,
  session,
  path: pathOf(c) + new URL(c.req.url).search,
  now: c.get("now"),
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
});

interface DeskMenuProps extends Pick<DeskFrame, "s" | "path"> {
  readonly label: string;
  /** Of this desk, without the language. */
  readonly home: string;
  /** Addresses below its home, and what they are called; what lies below none of the others belongs to the first. */
  readonly places: readonly (readonly [place: string, label: string])[];
}

/** The ways through one desk. */
export const DeskMenu = ({ s, path, label, home, places }: DeskMenuProps) => {
  if (places.length < 2) return null;
  const at = path.replace(/\?.*/, "").slice(home.length);
  const here = places.findLast(([place]) => at === place || at.startsWith(`${place}/`))?.[0];
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {places.map(([place, name]) => (
          <li>
            <a
              href={`/${s.language}${home}${place}`}
              aria-current={here === place ? (at === place ? "page" : "true") : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface DeskPageProps extends DeskFrame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** A page of a desk, as wide as its tables need. */
export const DeskPage = ({ s, path, session, title, wrong, children }: DeskPageProps) => (
  <Page s={s} title={title} path={path} user={session} wrong={wrong} wide>
    {children}
  </Page>
);
