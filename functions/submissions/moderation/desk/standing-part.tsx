import { nextIn, statusIn } from "#shared/standing/standing-words.ts";
import { holderRow, nextRows, writtenToRows } from "#shared/ui/desk/standing-rows.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { When } from "#shared/ui/when.tsx";
import { publicPath } from "../../addresses.ts";
import { caseOf } from "../../projection.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Where a case stands, since when, with whom, and by when somebody is due to act. */
export const StandingPart = ({ s, now, session, names, matter }: CasePageProps) => {
  const { input, call } = matter;
  const { t } = s;
  const row = caseOf(input);
  if (!row) return null;
  const { zone } = call;
  const told = { next: nextIn(s, row), labels: { next: t("case.next"), due: t("case.due") } };
  const rows: SummaryRow[] = [
    {
      label: t("case.stands"),
      value: (
        <>
          <strong data-status={row.status}>{statusIn(s, row)}</strong>{" "}
          {input.late && <Tag text={t("case.late")} kind="waiting" />}
        </>
      ),
    },
    { label: t("case.since"), value: <When s={s} instant={row.since} zone={zone} /> },
    ...nextRows({ s, now, row, zone, ...told }),
    ...(input.sentAt ? [{ label: t("review.sent"), value: <When s={s} instant={input.sentAt} zone={zone} /> }] : []),
    { label: t("case.call"), value: <ToldTitle language={s.language} texts={call.title} /> },
    ...(input.public
      ? [
          {
            label: t("review.public_page"),
            value: <a href={`/${s.language}${publicPath(input.reference)}`}>{publicPath(input.reference)}</a>,
          },
        ]
      : []),
    holderRow(s, row.assignee, session.personId, names),
    { label: t("queue.region"), value: t(`region.${input.region}`) },
    ...writtenToRows(s, input),
    { label: t("review.asked"), value: String(input.rounds) },
  ];
  return <SummaryList s={s} rows={rows} />;
};
