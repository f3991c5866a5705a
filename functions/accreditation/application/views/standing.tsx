import { publicly } from "#shared/standing/standing.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { caseOf } from "../../projection.ts";
import type { ApplicationKey } from "../application-words.ts";
import type { CasePageProps } from "./case.tsx";

/** Why it stands where it stands, if somebody refused something or showed another way. */
const reasonRows = ({ s, application, history, revisions }: CasePageProps): SummaryRow[] => {
  const ending = ["refuse", "uphold", "redirect", "revoke", "leave_undecided", "lapse"];
  const entry = history.findLast(({ what, to }) => ending.includes(what) && to === application.status);
  if (!entry) return [];
  const note = revisions.find((revision) => revision.entry === entry.entry)?.note;
  const { refusalReason, redirectedTo } = application;
  const reason = entry.what === "uphold" ? refusalReason : entry.what === "redirect" ? undefined : entry.reason;
  const value = (
    <>
      {reason && <p>{s.t(`reason.${reason}` as ApplicationKey)}</p>}
      {redirectedTo && redirectedTo !== "special" && <p>{s.t(`door.${redirectedTo}`)}</p>}
      {note && <Quote text={note} />}
    </>
  );
  return reason || redirectedTo || note ? [{ label: s.t("case.reason"), value }] : [];
};

/** Where an application stands, who acts next, who decides, and by when there is an answer. */
export const Standing = (props: CasePageProps) => {
  const { s, application, call, now, medianDays } = props;
  const row = publicly(caseOf(application));
  const zone = application.timeZone || "UTC";
  const waits = row.next !== "nobody";
  const rows: SummaryRow[] = [
    { label: s.t("case.stands"), value: <strong data-status={row.status}>{statusIn(s, row)}</strong> },
    { label: s.t("case.since"), value: <When s={s} instant={row.since} zone={zone} /> },
    { label: s.t("case.next"), value: s.t(`next.${row.next}`) },
    ...(waits
      ? [
          {
            label: s.t(row.next === "applicant" ? "case.due" : "case.answer_by"),
            value: (
              <>
                <Deadline
                  s={s}
                  instant={row.dueBy}
                  zone={call.zone}
                  now={now}
                  readerZone={application.timeZone || undefined}
                />
                {medianDays !== undefined && row.next !== "applicant" && (
                  <p class="light">{s.t("case.median", { count: Math.max(1, medianDays) })}</p>
                )}
              </>
            ),
          },
          {
            label: s.t("case.decider"),
            value: s.t(`case.decider.${call.accreditation === "authority" ? "authority" : "organizer"}`),
          },
        ]
      : []),
    ...reasonRows(props),
  ];
  return <SummaryList s={s} rows={rows} />;
};
