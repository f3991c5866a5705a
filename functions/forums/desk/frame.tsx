import type { Child } from "hono/jsx";
import type { Session } from "#shared/session.ts";
import { type DeskFrame, deskFrame, DeskPage as Shown } from "#shared/ui/desk/frame.tsx";
import type { ForumsVisit } from "../forums-words.ts";
import { type DeskSpeech, deskVoice } from "./desk-words.ts";

/** What every page of the desk is shown with. */
export interface Frame extends DeskFrame {
  readonly s: DeskSpeech;
}

export const frameOf = async (c: ForumsVisit, session: Session): Promise<Frame> =>
  deskFrame(c, session, await deskVoice(c.get("s").language));

interface DeskPageProps extends Frame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  /** The way back, from the list of forums down: address after `/desk/forums`, label. */
  readonly above?: readonly (readonly [place: string, label: Child])[];
  readonly children?: Child;
}

export const DeskPage = ({ above = [], children, ...page }: DeskPageProps) => (
  <Shown {...page}>
    {above.length > 0 && (
      <p>
        {above.map(([place, label], level) => (
          <>
            {level > 0 && " / "}
            <a href={`/${page.s.language}/desk/forums${place}`}>{label}</a>
          </>
        ))}
      </p>
    )}
    {children}
  </Shown>
);
