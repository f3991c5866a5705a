import type { Child } from "hono/jsx";
import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskAbout } from "#shared/ui/asking.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Confirmation, Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { DecisionName } from "../../accreditation.ts";
import type { CountryNames } from "../../answer-words.ts";
import { fieldNames } from "../../answers.ts";
import type { HandedDocument } from "../../application.ts";
import { documentLabel } from "../../labels.ts";
import { ApplicationAnswers } from "../../views/answers.tsx";
import { DocumentState } from "../../views/document-state.tsx";
import { CaseActions } from "./case-actions.tsx";
import { askedFields, fieldLabel } from "./fields.tsx";
import type { ApplicationPageProps } from "./frame.ts";
import { History } from "./history.tsx";
import { Mails } from "./mails.tsx";
import { Standing } from "./standing.tsx";
import { Withdrawing } from "./withdrawing.tsx";

export interface CasePageProps extends ApplicationPageProps {
  readonly documents: Readonly<Record<string, HandedDocument>>;
  readonly countries: CountryNames;
  /** What the applicant could decide now. */
  readonly decisions: readonly DecisionName[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  /** Days within which half of the applicants of this call had their first answer, once that is known. */
  readonly medianDays?: number | undefined;
  /** The decision that was just taken. */
  readonly done?: string | undefined;
  readonly typed?: Form | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** Why a decision could not be taken any more. */
  readonly conflict?: string | undefined;
}

const confirmed = ["answer", "withdraw", "withdraw_listed", "contest", "replace_file"] as const;

const Done = ({
  s,
  done,
  reference,
}: {
  s: CasePageProps["s"];
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
  const known = confirmed.find((name) => name === done);
  return known ? (
    <Notice s={s} kind="success">
      <p>{s.t(`case.done.${known}`)}</p>
    </Notice>
  ) : null;
};

const Sent = (props: CasePageProps) => {
  const { s, application, call, countries, documents } = props;
  const { answers, language } = application;
  return (
    <details>
      <summary>{s.t("case.answers")}</summary>
      <ApplicationAnswers
        s={s}
        countries={countries}
        answers={answers}
        language={answers.writtenIn ?? language}
        names={askedFields(fieldNames, call)}
      />
      <SummaryList
        s={s}
        rows={call.documents.map((request) => ({
          label: documentLabel(s, request),
          value: <DocumentState s={s} request={request} handed={documents[request.id]} answers={answers} />,
        }))}
      />
    </details>
  );
};

/** One's own application: where it stands, what can be done now, what happened so far and every mail about it. */
export const CasePage = (props: CasePageProps) => {
  const { s, path, user, application, call, letters, done, errors } = props;
  const { reference } = application;
  const received = done === "submit";
  const title = received ? s.t("received.title") : s.t("case.title", { reference });
  const label = (field: string) => (field === "text" ? s.t("case.contest.text") : fieldLabel(s)(field));
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}/me`}>{s.t("case.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={label} />
      <Conflict s={s} code={props.conflict} />
      <Done s={s} done={done} reference={reference} />
      {!received && <h1>{title}</h1>}
      <p class="light">
        <Labelled s={s} label={s.t("case.call")}>
          <ToldTitle language={s.language} texts={call.title} />
        </Labelled>
      </p>
      <Standing {...props} />
      <CaseActions {...props} />
      <AskAbout s={s} reference={reference} />
      <h2>{s.t("case.history")}</h2>
      <History {...props} />
      {letters.length > 0 && <Mails s={s} letters={letters} zone={application.timeZone || "UTC"} />}
      {application.answers.listName !== undefined && <Sent {...props} />}
      <Withdrawing {...props} />
    </Page>
  );
};
