import type { Letter } from "#shared/letters.ts";
import { MailsOfCase } from "#shared/ui/desk/mails.tsx";
import { decisions } from "../../submissions.ts";
import type { SubmissionsKey } from "../../submissions-words.ts";
import type { CasePageProps } from "./case-page.tsx";

const toStaff = ["nag", "rounds", "handedOver"] as const;
const isToStaff = (kind: string): kind is (typeof toStaff)[number] => (toStaff as readonly string[]).includes(kind);

// Where several decisions send the same letter, the first of them names it.
const titles = new Map<string, SubmissionsKey>(
  Object.entries(decisions)
    .flatMap(([name, row]) => ("mail" in row ? [[row.mail, `event.${name}` as SubmissionsKey] as const] : []))
    .toReversed(),
);

const titleOf = (s: CasePageProps["s"], { kind, subject }: Letter) => {
  if (isToStaff(kind)) return s.t(`mailed.${kind}`);
  const title = titles.get(kind) ?? (/^(call|event|forum)[A-Z]/.test(kind) ? "mailed.news" : undefined);
  return title ? s.t(title) : subject;
};

/** Every mail about a case. */
export const Mails = ({ s, mails, ...again }: Pick<CasePageProps, "s" | "mails" | "path" | "hidden">) => (
  <MailsOfCase {...again} s={s} mails={mails} titleOf={(letter) => titleOf(s, letter)} none={s.t("work.no_mails")} />
);
