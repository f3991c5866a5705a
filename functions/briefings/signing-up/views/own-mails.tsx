import type { Letter } from "#shared/letters.ts";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import type { SigningUpKey } from "../signing-up-words.ts";
import type { OwnPageProps } from "./own-page.tsx";

const states: Readonly<Record<Letter["state"], SigningUpKey>> = {
  due: "own.mails.due",
  claimed: "own.mails.due",
  sent: "own.mails.sent_out",
  failed: "own.mails.failed",
  suppressed: "own.mails.failed",
};

/** Every mail about a sign-up: their subjects say nothing on purpose. */
export const OwnMails = ({ s, letters, signUp, session }: OwnPageProps) => {
  if (letters.length === 0) return null;
  return (
    <Table
      caption={s.t("own.mails")}
      columns={[{ label: s.t("own.mails.about") }, { label: s.t("own.mails.when") }, { label: s.t("own.mails.sent") }]}
      rows={letters.map(({ kind, writtenAt, state }) => [
        s.t(`mailed.${kind}` as SigningUpKey),
        <When s={s} instant={writtenAt} zone={signUp.timeZone || session.zone} />,
        s.t(states[state]),
      ])}
    />
  );
};
