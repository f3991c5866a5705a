import type { Child } from "hono/jsx";
import type { Session } from "#shared/session.ts";
import { Page } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf } from "#shared/web/forms.ts";
import type { ForumsVisit } from "../forums-words.ts";
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

export const frameOf = async (c: ForumsVisit, session: Session): Promise<Frame> => ({
  s: await deskVoice(c.get("s").language),
  session,
  path: pathOf(c) + new URL(c.req.url).search,
  now: c.get("now"),
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
});

interface DeskPageProps extends Frame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  /** The way back, from the list of forums down: address after `/desk/forums`, label. */
  readonly above?: readonly (readonly [place: string, label: Child])[];
  readonly children?: Child;
}

export const DeskPage = ({ title, wrong, above = [], children, ...frame }: DeskPageProps) => (
  <Page s={frame.s} title={title} path={frame.path} user={frame.session} wrong={wrong} wide>
    {above.length > 0 && (
      <p>
        {above.map(([place, label], level) => (
          <>
            {level > 0 && " / "}
            <a href={`/${frame.s.language}/desk/forums${place}`}>{label}</a>
          </>
        ))}
      </p>
    )}
    {children}
  </Page>
);
