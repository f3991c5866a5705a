import { ownNames } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { caseOf } from "../../projection.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Where a case stands, since when, with whom, and by when somebody is due to act. */
export const StandingPart = ({ s, now, session, names, matter }: CasePageProps) => {
  const { application, call, acting } = matter;
  const { t } = s;
  const row = caseOf(application);
  const { zone } = call;
  const status = acting.as === "secretariat" ? application.status : row.status;
  const overdue = row.next !== "nobody" && Date.parse(row.dueBy) < now.getTime();
  const assignee = row.assignee === session.personId ? t("queue.me") : names.get(row.assignee ?? "");
  const due: SummaryRow[] =
    row.next === "nobody"
      ? []
      : [
          {
            label: t("case.due"),
            value: (
              <>
                {overdue && <Tag text={t("queue.overdue")} kind="bad" />}
                <Deadline s={s} instant={row.dueBy} zone={zone} now={now} />
              </>
            ),
          },
        ];
  const rows: SummaryRow[] = [
    {
      label: t("case.stands"),
      value: <strong data-status={status}>{statusIn(s, { kind: "application", status })}</strong>,
    },
    { label: t("case.since"), value: <When s={s} instant={row.since} zone={zone} /> },
    { label: t("case.next"), value: t(`next.${row.next}`) },
    ...due,
    ...(row.next === "nobody" || row.dueBy === application.answerBy
      ? []
      : [{ label: t("screen.answer_by"), value: <When s={s} instant={application.answerBy} zone={zone} /> }]),
    { label: t("queue.call"), value: toldIn(call.title, s.language)?.text ?? call.id },
    { label: t("queue.assignee"), value: assignee ?? t("queue.nobody") },
    { label: t("queue.region"), value: t(`region.${application.region}`) },
    { label: t("screen.language"), value: <span lang={application.language}>{ownNames[application.language]}</span> },
    { label: t("screen.email"), value: <QuotedName text={application.email} />, visibility: "internal" },
    { label: t("screen.rounds"), value: String(application.rounds) },
  ];
  return <SummaryList s={s} rows={rows} />;
};
