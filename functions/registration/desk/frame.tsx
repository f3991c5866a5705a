import type { Child } from "hono/jsx";
import type { Session } from "#shared/session.ts";
import { Page } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf } from "#shared/web/forms.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import { type DeskSpeech, deskVoice } from "./desk-words.ts";

/** What every page of the desk is shown with. */
export interface Frame {
  readonly s: DeskSpeech;
  readonly session: Session;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly now: Date;
  /** Ties forms to the session. */
  readonly hidden: Readonly<Record<string, string>>;
}

export const frameOf = async (c: RegistrationVisit, session: Session): Promise<Frame> => ({
  s: await deskVoice(c.get("s").language),
  session,
  path: pathOf(c) + new URL(c.req.url).search,
  now: c.get("now"),
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
});

interface DeskPageProps extends Frame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

const Menu = ({ s, session, path }: Pick<Frame, "s" | "session" | "path">) => {
  const { t, language } = s;
  const audits = session.role === "auditor" || session.role === "secretariat";
  const links: [place: string, label: string, shown: boolean][] = [
    ["", t("desk.queues"), session.role !== "auditor"],
    ["/officers", t("desk.officers"), session.role === "secretariat"],
    ["/audit", t("desk.audit"), audits],
  ];
  const shown = links.filter(([, , visible]) => visible);
  if (shown.length < 2) return null;
  const here = path.replace(/\?.*/, "").slice("/desk/registration".length);
  return (
    <nav class="menu" aria-label={t("desk.menu")}>
      <ul>
        {shown.map(([place, label]) => (
          <li>
            <a href={`/${language}/desk/registration${place}`} aria-current={here === place ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** A page of the desk with the menu of what this person may see. */
export const DeskPage = ({ title, wrong, children, ...frame }: DeskPageProps) => (
  <Page s={frame.s} title={title} path={frame.path} user={frame.session} wrong={wrong} wide>
    <Menu {...frame} />
    {children}
  </Page>
);
