import type { Letter } from "#shared/letters.ts";
import { MailsOfCase } from "#shared/ui/desk/mails.tsx";
import { letterTitle } from "../../letter-titles.ts";
import type { CasePageProps } from "./case-page.tsx";

const toStaff = ["nag", "rounds", "handedOver"] as const;

const isToStaff = (kind: string): kind is (typeof toStaff)[number] => (toStaff as readonly string[]).includes(kind);

const titleOf = (s: CasePageProps["s"], { kind, subject }: Letter) => {
  const title = isToStaff(kind) ? (`mailed.${kind}` as const) : letterTitle(kind);
  return title ? s.t(title) : subject;
};

/** Every mail about a case. */
export const Mails = ({ s, mails }: Pick<CasePageProps, "s" | "mails">) => (
  <MailsOfCase
    s={s}
    mails={mails}
    titleOf={(letter) => titleOf(s, letter)}
    stateOf={({ state }, when) => `${s.t(`case.letters.state.${state}`)} ${when}`}
    none={s.t("work.no_mails")}
  />
);
