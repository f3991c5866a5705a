import type { AuditEntry } from "#shared/audit.ts";
import { deskPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import type { Letter } from "#shared/letters.ts";
import type { Organization } from "#shared/organizations.ts";
import { type FieldName, fieldNames } from "#shared/profile.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import { isSameAnswer } from "../duplicates/taking-over.ts";
import type { RegistrationKey } from "../registration-words.ts";
import { answerOf } from "../views/answers.tsx";
import type { CountryNames } from "../views/choices.ts";
import { letterTitle } from "../views/letter-title.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

/** All that is shown of one of two registrations. */
export interface Side {
  readonly organization: Organization;
  readonly cases: readonly Case[];
  readonly mails: readonly Letter[];
  readonly last: AuditEntry | undefined;
}

interface CompareTableProps {
  readonly s: DeskSpeech;
  readonly countries: CountryNames;
  readonly one: Side;
  readonly other: Side;
}

/** Shown whether they differ or not: by these two organizations are told apart. */
const always: readonly FieldName[] = ["name", "nameLatin", "country"];

const differingFields = (one: Organization, other: Organization): readonly FieldName[] =>
  fieldNames.filter((name) => !isSameAnswer(one.profile[name], other.profile[name]));

const factsOf = (s: DeskSpeech, { organization, cases, mails, last }: Side) => {
  const none = s.t("desk.duplicates_none_yet");
  return {
    status: s.t(`desk.queue.${organization.status}` as DeskKey),
    opened: <Day s={s} instant={organization.openedAt ?? organization.since} />,
    email: <QuotedName text={organization.email} />,
    last: last ? (
      <>
        {s.t(`event.${last.what}` as RegistrationKey)} · <When s={s} instant={last.at} />
      </>
    ) : (
      none
    ),
    cases: (
      <ul>
        {cases.map((row) => (
          <li>
            <a href={`/${s.language}${deskPage(row)}`}>{row.reference}</a> {statusIn(s, row)}
          </li>
        ))}
      </ul>
    ),
    mails:
      mails.length === 0 ? (
        none
      ) : (
        <ul>
          {mails.map((letter) => (
            <li>
              {letterTitle(s, letter)} · <Day s={s} instant={letter.writtenAt} />
            </li>
          ))}
        </ul>
      ),
  };
};

/** Two registrations side by side: all answers that differ, marked, and what was done in each. */
export const CompareTable = ({ s, countries, one, other }: CompareTableProps) => {
  const { t } = s;
  const differing = differingFields(one.organization, other.organization);
  const names = fieldNames.filter((name) => always.includes(name) || differing.includes(name));
  const answer = (name: FieldName, { organization: { profile, language } }: Side) =>
    answerOf({ s, countries, name, value: profile[name], language }) ?? t("form.not_answered");
  const [a, b] = [factsOf(s, one), factsOf(s, other)];
  const mark = (name: FieldName) => (
    <span data-differs={differing.includes(name) ? name : undefined}>
      {t(`field.${name}`)} {differing.includes(name) && <Tag text={t("desk.duplicates_differs")} kind="over" />}
    </span>
  );
  const alike = fieldNames
    .filter((name) => !names.includes(name) && !isSameAnswer(one.organization.profile[name], ""))
    .map((name) => t(`field.${name}`));
  return (
    <>
      <Table
        caption={t("desk.duplicates_side")}
        captionUnseen
        columns={[
          { label: t("case.change.field") },
          { label: one.organization.reference ?? "" },
          { label: other.organization.reference ?? "" },
        ]}
        rows={[
          [t("status.stands"), a.status, b.status],
          [t("desk.duplicates_opened"), a.opened, b.opened],
          [t("desk.email"), a.email, b.email],
          ...names.map((name) => [mark(name), answer(name, one), answer(name, other)]),
          [t("desk.duplicates_cases"), a.cases, b.cases],
          [t("desk.duplicates_last"), a.last, b.last],
          [t("desk.duplicates_mails"), a.mails, b.mails],
        ]}
      />
      {alike.length > 0 && <p class="light">{t("desk.duplicates_alike", { fields: alike.join("; ") })}</p>}
    </>
  );
};
