import type { Child } from "hono/jsx";
import type { HostKey } from "#shared/host/host-words.ts";
import type { Session } from "#shared/session.ts";
import { type DeskFrame, DeskMenu, deskFrame, DeskPage as Shown } from "#shared/ui/desk/frame.tsx";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationKey } from "../registration-words.ts";
import { type DeskKey, deskVoice } from "./desk-words.ts";

/** What every page of the desk is shown with. */
export type Frame = DeskFrame<RegistrationKey | DeskKey | HostKey>;

export const frameOf = async (c: RegistrationVisit, session: Session): Promise<Frame> =>
  deskFrame(c, session, await deskVoice(c.get("s").language));

/** What the frame itself says. */
export type OuterFrame = DeskFrame<RegistrationKey | DeskKey>;

interface DeskPageProps extends OuterFrame {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** Queues, staff and the record, as far as this person may see them. */
const placesFor = ({ s, session }: OuterFrame): [place: string, label: string][] => [
  ...(session.role === "auditor" ? [] : [["", s.t("desk.queues")] satisfies [string, string]]),
  ...(session.role === "auditor" ? [] : [["/contacts", s.t("desk.contacts")] satisfies [string, string]]),
  ...(session.role === "secretariat" ? [["/officers", s.t("desk.officers")] satisfies [string, string]] : []),
  ...(session.role === "officer" ? [] : [["/audit", s.t("desk.audit")] satisfies [string, string]]),
];

/** A page of the desk with the menu of what this person may see. */
export const DeskPage = ({ children, ...page }: DeskPageProps) => (
  <Shown {...page}>
    <DeskMenu {...page} label={page.s.t("desk.menu")} home="/desk/registration" places={placesFor(page)} />
    {page.session.role !== "auditor" && (
      <p>
        <a href={`/${page.s.language}/desk/mail`}>{page.s.t("desk.mail")}</a>
      </p>
    )}
    {children}
  </Shown>
);
