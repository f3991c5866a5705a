import type { AuditEntry } from "#shared/audit.ts";
import type { Person } from "#shared/people.ts";
import { nextIn, statusIn } from "#shared/standing/standing-words.ts";
import { Folded } from "#shared/ui/desk/folded.tsx";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { holderRow, nextRows, writtenToRows } from "#shared/ui/desk/standing-rows.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { When } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { DecisionName } from "../enquiries.ts";
import type { Matter } from "../matter.ts";
import { caseOf } from "../projection.ts";
import { Conversation } from "../views/conversation.tsx";
import { Decisions, RefusedNotice } from "./decisions.tsx";
import { Done } from "./done.tsx";
import type { Frame } from "./frame.ts";
import { History, whoOf } from "./history.tsx";

export interface CasePageProps extends Frame {
  readonly matter: Matter;
  readonly possible: readonly DecisionName[];
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could go on with the case. */
  readonly colleagues: readonly Person[];
  readonly history: readonly AuditEntry[];
  /** What was answered last on the same topic in the same language. */
  readonly answers: readonly { readonly reference: string; readonly text: string }[];
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const StandingPart = ({ s, now, session, names, matter: { enquiry } }: CasePageProps) => {
  const row = caseOf(enquiry);
  if (!row) return null;
  const labels = { next: s.t("case.next"), due: s.t("queue.due") };
  const { about, closedFor, by } = enquiry;
  const rows: SummaryRow[] = [
    { label: s.t("queue.status"), value: <strong data-status={row.status}>{statusIn(s, row)}</strong> },
    { label: s.t("case.since"), value: <When s={s} instant={row.since} /> },
    ...nextRows({ s, now, row, next: nextIn(s, row), labels }),
    { label: s.t("case.topic"), value: s.t(`topic.${enquiry.topic}`) },
    ...(closedFor ? [{ label: s.t("work.reason"), value: s.t(`reason.${closedFor as "abuse"}`) }] : []),
    ...(about ? [{ label: s.t("case.about"), value: about }] : []),
    { label: s.t("case.by"), value: by && <QuotedName text={by} />, visibility: "internal" },
    holderRow(s, row.assignee, session.personId, names),
    { label: s.t("queue.region"), value: s.t(`region.${enquiry.region}`) },
    ...writtenToRows(s, enquiry),
    { label: s.t("work.rounds"), value: String(enquiry.rounds) },
  ];
  return <SummaryList s={s} rows={rows} />;
};

const Notes = (props: CasePageProps) => {
  const { s, matter } = props;
  const { notes } = matter.enquiry;
  if (notes.length === 0) return null;
  return (
    <section data-internal>
      <h2>{s.t("case.notes")}</h2>
      {notes.toReversed().map(({ by, at, text }) => (
        <>
          <p class="light">
            <When s={s} instant={at} /> · <bdi>{whoOf(props, by)}</bdi>
          </p>
          <Quote text={text} />
        </>
      ))}
    </section>
  );
};

/** Help to write from: what was answered to others, for officers to copy and to check. */
const FormerAnswers = ({ s, answers, matter }: CasePageProps) =>
  answers.length > 0 ? (
    <Folded title={s.t("case.answers")} count={answers.length}>
      <p>{s.t("case.answers.hint")}</p>
      {answers.map(({ reference, text }) => (
        <>
          <p class="light">{reference}</p>
          <Quote language={matter.enquiry.language} text={text} />
        </>
      ))}
    </Folded>
  ) : null;

/** An enquiry on one screen: where it stands, what was written, what can be decided, and what happened. */
export const CasePage = (props: CasePageProps) => {
  const { s, matter, done, refused, history } = props;
  const { reference, title, language, erased } = matter.enquiry;
  return (
    <DeskPage {...props} title={reference} wrong={refused?.status === 422}>
      <RefusedNotice {...props} />
      <Done s={s} decision={done} reference={reference} here />
      <h1>
        <QuotedName language={language} text={title} /> <span class="light">{reference}</span>
      </h1>
      {erased && <p>{s.t("own.erased")}</p>}
      <StandingPart {...props} />
      <Conversation s={s} asker={s.t("conversation.asker")} enquiry={{ ...matter.enquiry, timeZone: "" }} />
      <Decisions {...props} />
      <FormerAnswers {...props} />
      <Notes {...props} />
      <Folded title={s.t("work.history")} count={history.length}>
        <History {...props} />
      </Folded>
    </DeskPage>
  );
};
