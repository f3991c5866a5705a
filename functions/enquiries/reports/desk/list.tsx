import { ownNames } from "#shared/languages.ts";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { deskHome, reportsDesk } from "../../addresses.ts";
import { type Frame, frameOf } from "../../desk/frame.ts";
import type { EnquiriesRoom } from "../../room.ts";
import type { Report } from "../report.ts";
import { secretariatOf } from "./right.ts";

interface ListProps extends Frame {
  readonly open: readonly Report[];
  readonly closed: readonly Report[];
}

const Reports = ({ s, title, reports }: Frame & { readonly title: string; readonly reports: readonly Report[] }) => (
  <>
    <h2>{title}</h2>
    {reports.length === 0 ? (
      <p>{s.t("queue.empty")}</p>
    ) : (
      <Table
        caption={title}
        captionUnseen
        columns={[
          { label: s.t("queue.reference") },
          { label: s.t("queue.status") },
          { label: s.t("case.since") },
          { label: s.t("work.language") },
        ]}
        rows={reports.map(({ reference, status, since, language }) => [
          <a href={`/${s.language}${reportsDesk}/${reference}`}>{reference}</a>,
          s.t(`report.status.${status}`),
          <When s={s} instant={since} />,
          <span lang={language}>{ownNames[language]}</span>,
        ])}
      />
    )}
  </>
);

const ListPage = (props: ListProps) => {
  const { s, open, closed } = props;
  return (
    <DeskPage {...props} title={s.t("queue.confidential")}>
      <p>
        <a href={`/${s.language}${deskHome}`}>{s.t("report.back")}</a>
      </p>
      <h1>{s.t("queue.confidential")}</h1>
      <p>{s.t("report.lead")}</p>
      <Reports {...props} title={s.t("report.open")} reports={open} />
      <Reports {...props} title={s.t("report.closed")} reports={closed} />
    </DeskPage>
  );
};

export const showReports = async (room: EnquiriesRoom, c: Visit<string>) => {
  const session = secretariatOf(c);
  const reports = await room.reports();
  const [frame, open, closed] = await Promise.all([
    frameOf(c, session),
    reports.onShelf("open"),
    reports.onShelf("closed"),
  ]);
  return c.html(renderPage(<ListPage {...frame} open={open} closed={closed} />));
};
