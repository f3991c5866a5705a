import { letterState, letterStateOf } from "#shared/standing/letter-state.ts";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import type { SigningUpKey } from "../signing-up-words.ts";
import type { OwnPageProps } from "./own-page.tsx";

/** Every mail about a sign-up: their subjects say nothing on purpose. */
export const OwnMails = ({ s, letters, signUp, session }: OwnPageProps) => {
  if (letters.length === 0) return null;
  const zone = signUp.timeZone || session.zone;
  return (
    <Table
      caption={s.t("own.mails")}
      columns={[{ label: s.t("own.mails.about") }, { label: s.t("own.mails.when") }, { label: s.t("own.mails.sent") }]}
      rows={letters.map((letter) => [
        s.t(`mailed.${letter.kind}` as SigningUpKey),
        <When s={s} instant={letter.writtenAt} zone={zone} />,
        <span data-state={letterStateOf(letter).state}>{letterState(s, letter, zone)}</span>,
      ])}
    />
  );
};
