import { toldIn } from "#shared/localized.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { holderRow, nextRows, writtenToRows } from "#shared/ui/desk/standing-rows.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { When } from "#shared/ui/when.tsx";
import { caseOf } from "../../projection.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Where a case stands, since when, with whom, and by when somebody is due to act. */
export const StandingPart = ({ s, now, session, names, matter }: CasePageProps) => {
  const { application, call, acting } = matter;
  const { t } = s;
  const row = caseOf(application);
  const { zone } = call;
  const status = acting.as === "secretariat" ? application.status : row.status;
  const rows: SummaryRow[] = [
    {
      label: t("case.stands"),
      value: <strong data-status={status}>{statusIn(s, { kind: "application", status })}</strong>,
    },
    { label: t("case.since"), value: <When s={s} instant={row.since} zone={zone} /> },
    ...nextRows({
      s,
      now,
      row,
      zone,
      next: t(`next.${row.next}`),
      labels: { next: t("case.next"), due: t("case.due") },
    }),
    ...(row.next === "nobody" || row.dueBy === application.answerBy
      ? []
      : [{ label: t("screen.answer_by"), value: <When s={s} instant={application.answerBy} zone={zone} /> }]),
    { label: t("queue.call"), value: toldIn(call.title, s.language)?.text ?? call.id },
    holderRow(s, row.assignee, session.personId, names),
    { label: t("queue.region"), value: t(`region.${application.region}`) },
    ...writtenToRows(s, application),
    { label: t("work.rounds"), value: String(application.rounds) },
  ];
  return <SummaryList s={s} rows={rows} />;
};
