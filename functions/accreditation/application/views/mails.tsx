import type { Letter } from "#shared/letters.ts";
import { letterState } from "#shared/standing/letter-state.ts";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { letterTitle } from "../../letter-titles.ts";
import type { ApplicationSpeech } from "../application-words.ts";

interface MailsProps {
  readonly s: ApplicationSpeech;
  readonly letters: readonly Letter[];
  readonly zone: string;
}

/** Every mail about an application, with what it is about: its subject says nothing on purpose. */
export const Mails = ({ s, letters, zone }: MailsProps) => (
  <Table
    caption={s.t("case.letters")}
    columns={[
      { label: s.t("case.letters.about") },
      { label: s.t("case.letters.when") },
      { label: s.t("case.letters.sent") },
    ]}
    rows={letters.map((letter) => {
      const { id, kind, subject, writtenAt } = letter;
      const title = letterTitle(kind);
      return [
        <a href={`/${s.language}/me/letters/${id}`}>{title ? s.t(title) : subject}</a>,
        <When s={s} instant={writtenAt} zone={zone} />,
        letterState(s, letter, zone),
      ];
    })}
  />
);
