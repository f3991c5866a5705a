import type { Child } from "hono/jsx";
import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import type { Organization } from "#shared/organizations.ts";
import { fieldsOf, sections } from "#shared/profile.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskAbout } from "#shared/ui/asking.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Confirmation, Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { Change } from "../change.ts";
import type { PossibleDecision } from "../obstacles.ts";
import { caseOf, caseOfChange } from "../projection.ts";
import { Answers } from "./answers.tsx";
import { CaseActions, Closing } from "./case-actions.tsx";
import { nextConfirmation, whyOf } from "./case-facts.tsx";
import { History } from "./case-history.tsx";
import { ChangeTable } from "./change-table.tsx";
import type { CountryNames } from "./choices.ts";
import { profileLabel } from "./draft.tsx";
import { LetterTable } from "./me.tsx";
import type { RegistrationSpeech } from "./profile-fields.tsx";
import { Standing } from "./status.tsx";

export interface CasePageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly now: Date;
  readonly organization: Organization;
  readonly change: Change | undefined;
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  readonly countries: CountryNames;
  /** What whoever reads could decide now. */
  readonly possible: readonly PossibleDecision[];
  readonly hidden: Readonly<Record<string, string>>;
  /** The decision that was just taken. */
  readonly done?: string | undefined;
  readonly typed?: Form | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** Why a decision could not be taken any more. */
  readonly conflict?: string | undefined;
  /** What there is to say of a host organization. */
  readonly host: Child;
  readonly user: User;
}

const confirmed = [
  "answer",
  "correct",
  "propose_change",
  "unlist",
  "list",
  "contest",
  "confirm_current",
  "close",
  "withdraw_change",
] as const;

const Done = ({
  s,
  done,
  reference,
}: {
  s: RegistrationSpeech;
  done: string | undefined;
  reference: string;
}): Child => {
  if (done === "submit")
    return (
      <Confirmation title={s.t("received.title")}>
        <p>{s.t("received.reference")}</p>
        <p>
          <strong>{reference}</strong>
        </p>
        <p>{s.t("received.keep")}</p>
      </Confirmation>
    );
  const known = confirmed.find((name) => name === (done === "reopen" ? "answer" : done));
  return known ? (
    <Notice s={s} kind="success">
      <p>{s.t(`case.done.${known}`)}</p>
    </Notice>
  ) : null;
};

export const CasePage = (props: CasePageProps) => {
  const { s, path, now, organization, change, history, revisions, letters, countries, done, errors, user } = props;
  const { t } = s;
  const found = change ? caseOfChange(change, organization) : caseOf(organization);
  const reference = found?.reference ?? "";
  const zone = organization.profile.contactTimeZone || "UTC";
  const received = done === "submit";
  const title = received ? t("received.title") : t("case.title", { reference });
  const admitted = organization.status === "active" || organization.status === "update_due";
  const more = [...whyOf(props), ...nextConfirmation(props, zone)];
  const label = (field: string) => (field === "text" ? t("case.contest.text") : profileLabel(s)(field));
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        {change ? (
          <a href={`/${s.language}/me/cases/${organization.reference}`}>
            {t("case.title", { reference: organization.reference ?? "" })}
          </a>
        ) : (
          <a href={`/${s.language}/me`}>{t("me.title")}</a>
        )}
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={label} />
      <Conflict s={s} code={props.conflict} />
      <Done s={s} done={done} reference={reference} />
      {!received && <h1>{title}</h1>}
      {found && (
        <Standing s={s} found={found} now={now} readerZone={organization.profile.contactTimeZone} more={more} />
      )}
      {organization.change && !change && (
        <Notice s={s}>
          <p>
            <a href={`/${s.language}/me/cases/${organization.change}`}>
              {t("case.change.waits", { reference: organization.change })}
            </a>
          </p>
        </Notice>
      )}
      {organization.merged && !change && (
        <Notice s={s}>
          <p>{t("case.merged", { reference: organization.merged.reference })}</p>
        </Notice>
      )}
      <CaseActions {...props} />
      {found && <AskAbout s={s} reference={found.reference} />}
      {!change && (
        <p>
          <a href={`/${s.language}/me/cases/${reference}/people`}>{t("case.people")}</a>
        </p>
      )}
      {props.host}
      {change && <ChangeTable s={s} countries={countries} change={change} language={organization.language} />}
      <h2>{t("case.history")}</h2>
      <History s={s} history={history} revisions={revisions} zone={zone} />
      {letters.length > 0 && (
        <>
          <h2>{t("case.letters")}</h2>
          <LetterTable
            s={s}
            ofOneCase
            letters={letters}
            zone={zone}
            at={({ id }) => `/${s.language}/me/letters/${id}`}
          />
        </>
      )}
      {!change && (
        <>
          <h2>{t("case.profile")}</h2>
          {sections.map((section) => (
            <details>
              <summary>{t(`section.${section}`)}</summary>
              <Answers
                s={s}
                countries={countries}
                names={fieldsOf(section)}
                profile={organization.profile}
                language={organization.language}
              />
              {admitted && (
                <p>
                  <a href={`/${s.language}/me/cases/${reference}/profile/${section}`}>
                    {t("case.correct")}
                    <span class="unseen"> {t(`section.${section}`)}</span>
                  </a>
                </p>
              )}
            </details>
          ))}
          <Closing {...props} />
        </>
      )}
    </Page>
  );
};
