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
export const Mails = ({ s, mails, ...again }: Pick<CasePageProps, "s" | "mails" | "path" | "hidden">) => (
  <MailsOfCase {...again} s={s} mails={mails} titleOf={(letter) => titleOf(s, letter)} none={s.t("work.no_mails")} />
);
