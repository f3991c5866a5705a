import { MailsOfCase } from "#shared/ui/desk/mails.tsx";
import { letterTitle } from "../views/letter-title.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Every mail about a case. */
export const Mails = ({ s, mails, ...again }: Pick<CasePageProps, "s" | "mails" | "path" | "hidden">) => (
  <MailsOfCase
    {...again}
    s={s}
    mails={mails}
    titleOf={(letter) => letterTitle(s, letter)}
    none={s.t("desk.no_mails")}
  />
);
