import type { Child } from "hono/jsx";
import type { Session } from "#shared/session.ts";
import { type DeskFrame, DeskMenu, DeskPage, deskFrame } from "#shared/ui/desk/frame.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import type { DeskKey } from "../desk/desk-words.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationKey } from "../registration-words.ts";
import { type DeliveryKey, mailDeskVoice } from "./delivery-words.ts";

export type Frame = DeskFrame<RegistrationKey | DeskKey | DeliveryKey>;

export const frameOf = async (c: RegistrationVisit, session: Session): Promise<Frame> =>
  deskFrame(c, session, await mailDeskVoice(c.get("s").language));

const deeds = ["send_again", "reached_otherwise", "new_address", "send_day", "lift", "stop"] as const;

interface MailDeskProps extends Frame {
  readonly title: string;
  /** From the address, so whatever somebody wrote there. */
  readonly done?: string | undefined;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** Whether somebody works for all regions, as what belongs to none needs. */
export const isUnlimited = ({ role, region }: Pick<Session, "role" | "region">) =>
  role === "secretariat" || region === undefined;

/** A page of the desk for mail that did not arrive. */
export const MailDesk = ({ title, done, children, ...page }: MailDeskProps) => {
  const { s, session } = page;
  const deed = deeds.find((one) => one === done);
  const places: [string, string][] = [
    ["", s.t("mail.tasks")],
    ["/letters", s.t("mail.letters")],
    ...(isUnlimited(session) ? [["/stopped", s.t("mail.stopped")] satisfies [string, string]] : []),
  ];
  return (
    <DeskPage {...page} title={title}>
      <DeskMenu {...page} label={s.t("mail.places")} home="/desk/mail" places={places} />
      {deed && (
        <Notice s={s} kind="success">
          <p>{s.t(`mail.done.${deed}`)}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      {children}
    </DeskPage>
  );
};
