import { nextIn, statusIn } from "#shared/standing/standing-words.ts";
import { instantInWords } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { home, ownPath } from "../../addresses.ts";
import type { DecisionName } from "../../enquiries.ts";
import type { Enquiry } from "../../enquiry.ts";
import { reopenUntil } from "../../falling-due.ts";
import { caseOf } from "../../projection.ts";
import { Conversation } from "../../views/conversation.tsx";
import type { AskingSpeech } from "../asking-words.ts";

interface OwnPageProps extends Tried {
  readonly s: AskingSpeech;
  readonly path: string;
  readonly user: User | undefined;
  readonly now: Date;
  readonly enquiry: Enquiry;
  readonly possible: readonly DecisionName[];
  readonly hidden: Readonly<Record<string, string>>;
  /** The decision that was just taken, or whatever somebody wrote into the address. */
  readonly done: string | undefined;
}

const Standing = ({ s, now, enquiry }: OwnPageProps) => {
  const row = caseOf(enquiry);
  if (!row) return null;
  const zone = enquiry.timeZone || "UTC";
  const waits = row.next !== "nobody";
  const rows: SummaryRow[] = [
    { label: s.t("own.stands"), value: <strong data-status={row.status}>{statusIn(s, row)}</strong> },
    { label: s.t("own.since"), value: <When s={s} instant={row.since} zone={zone} /> },
    { label: s.t("own.next"), value: nextIn(s, row) },
    ...(waits
      ? [
          {
            label: s.t(row.next === "applicant" ? "own.reply_by" : "own.answer_by"),
            value: <Deadline s={s} instant={row.dueBy} now={now} readerZone={enquiry.timeZone || undefined} />,
          },
        ]
      : []),
    { label: s.t("own.topic"), value: s.t(`topic.${enquiry.topic}`) },
    ...(enquiry.about ? [{ label: s.t("own.about"), value: enquiry.about }] : []),
    { label: s.t("own.who"), value: s.t("own.who.officers") },
    ...(enquiry.closedFor ? [{ label: s.t("own.reason"), value: s.t(`reason.${enquiry.closedFor as "abuse"}`) }] : []),
  ];
  return <SummaryList s={s} rows={rows} />;
};

const Writing = (props: OwnPageProps) => {
  const { s, enquiry, possible, hidden, typed, errors } = props;
  const decision = (["reply", "reopen"] as const).find((name) => possible.includes(name));
  if (!decision) return null;
  const until = instantInWords(s, reopenUntil(enquiry), enquiry.timeZone || "UTC");
  return (
    <section>
      <h2>{s.t(`own.${decision}`)}</h2>
      {decision === "reopen" && <p>{s.t("own.reopen.text", { until })}</p>}
      <Form action={`/${s.language}${ownPath(enquiry.reference)}`} hidden={hidden} guarded>
        <TextArea
          s={s}
          name="text"
          label={s.t("own.text")}
          value={typed && single(typed, "text")}
          error={errorOf(errors, "text")}
          max={3000}
        />
        <Submit name="decision" value={decision} label={s.t("own.send")} />
      </Form>
    </section>
  );
};

const dones = ["ask", "reply", "reopen"] as const;

const Told = ({ s, now, enquiry, done }: OwnPageProps) => {
  const known = dones.find((name) => name === done);
  const row = caseOf(enquiry);
  const isLate = row?.next === "officer" && Date.parse(row.dueBy) < now.getTime();
  return (
    <>
      {known && (
        <Notice s={s} kind="success">
          <p>{s.t(`own.done.${known}`)}</p>
        </Notice>
      )}
      {isLate && (
        <Notice s={s} kind="warning">
          <p data-overdue>{s.t("own.overdue")}</p>
        </Notice>
      )}
    </>
  );
};

/** One's own enquiry: where it stands, by when there is an answer, all that was written, and what can be done now. */
export const OwnPage = (props: OwnPageProps) => {
  const { s, path, user, enquiry, errors, conflict } = props;
  const title = s.t("own.title", { reference: enquiry.reference });
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}${user ? "/me" : home}`}>{s.t(user ? "nav.me" : "new.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={() => s.t("own.text")} />
      <Conflict s={s} code={conflict} />
      <Told {...props} />
      <h1>{title}</h1>
      <Standing {...props} />
      {enquiry.erased && <p>{s.t("own.erased")}</p>}
      <Conversation s={s} asker={s.t("own.you")} enquiry={enquiry} />
      <Writing {...props} />
    </Page>
  );
};
