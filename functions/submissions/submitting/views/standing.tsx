import { publicly } from "#shared/standing/standing.ts";
import { nextIn, statusIn } from "#shared/standing/standing-words.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { caseOf } from "../../projection.ts";
import { draftDeadline } from "../draft-deadline.ts";
import type { CasePageProps } from "./case.tsx";
import { reasonIn } from "./history.tsx";

const endings: readonly string[] = ["refuse", "uphold", "take_down", "withdraw"];

/** Why it stands where it stands, if somebody refused it or took it away. */
const reasonRows = ({ s, input, history, revisions }: CasePageProps): SummaryRow[] => {
  const entry = history.findLast(({ what, to }) => endings.includes(what) && to === input.status);
  if (!entry) return [];
  const note = revisions.find((revision) => revision.entry === entry.entry)?.note;
  const reason = entry.what === "uphold" ? input.refusalReason : entry.reason;
  if (!reason && !note) return [];
  const value = (
    <>
      {reason && <p>{reasonIn(s, entry.what, reason)}</p>}
      {note && <Quote text={note} />}
    </>
  );
  return [{ label: s.t("case.reason"), value }];
};

const waiting = ({ s, input, call, now }: CasePageProps, next: string, due: string): SummaryRow[] => {
  const dueBy = input.status === "draft" ? draftDeadline(input, call, now) : due;
  const deadline = (
    <Deadline s={s} instant={dueBy} zone={call.zone} now={now} readerZone={input.timeZone || undefined} />
  );
  // Whoever corrects what is published has no date to keep to.
  if (input.status === "revising") return [];
  if (next === "applicant") return [{ label: s.t("case.due"), value: deadline }];
  return [
    { label: s.t("case.answer_by"), value: deadline },
    { label: s.t("case.decider"), value: s.t("case.decider.officers") },
  ];
};

/** Where an input stands, who acts next, who decides, and by when there is an answer. */
export const Standing = (props: CasePageProps) => {
  const { s, input } = props;
  const filed = caseOf(input);
  if (!filed) return null;
  const row = publicly(filed);
  const rows: SummaryRow[] = [
    { label: s.t("case.stands"), value: <strong data-status={row.status}>{statusIn(s, row)}</strong> },
    { label: s.t("case.since"), value: <When s={s} instant={row.since} zone={input.timeZone || "UTC"} /> },
    { label: s.t("case.next"), value: nextIn(s, row) },
    ...(row.next === "nobody" ? [] : waiting(props, row.next, row.dueBy)),
    ...reasonRows(props),
  ];
  return <SummaryList s={s} rows={rows} />;
};
