import type { Child } from "hono/jsx";
import type { Session } from "#shared/session.ts";
import { type DeskFrame, deskFrame, DeskPage as Shown } from "#shared/ui/desk/frame.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type DeskKey, type DeskSpeech, deskVoice } from "../writing-words.ts";

/** What every page of the desk is shown with. */
export interface Frame extends DeskFrame<DeskKey> {
  readonly s: DeskSpeech;
}

export const home = "/desk/announcements";

export const frameOf = async (c: Visit<string>, session: Session): Promise<Frame> =>
  deskFrame(c, session, await deskVoice(c.get("s").language));

interface DeskPageProps extends Frame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** A page below the list of announcements. */
export const DeskPage = ({ children, ...page }: DeskPageProps) => (
  <Shown {...page}>
    <p>
      <a href={`/${page.s.language}${home}`}>{page.s.t("nav.desk_announcements")}</a>
    </p>
    {children}
  </Shown>
);
