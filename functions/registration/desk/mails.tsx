import { MailsOfCase } from "#shared/ui/desk/mails.tsx";
import { letterTitle } from "../views/letter-title.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Every mail about a case. */
export const Mails = ({ s, mails }: Pick<CasePageProps, "s" | "mails">) => (
  <MailsOfCase
    s={s}
    mails={mails}
    titleOf={(letter) => letterTitle(s, letter)}
    stateOf={({ state }, when) => s.t("desk.mail", { state: s.t(`me.letter.state.${state}`), when })}
    none={s.t("desk.no_mails")}
  />
);
