import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { type Announcement, type AnnouncementStatus, announcementStatuses } from "../announcement.ts";
import { DeskPage, type Frame, home } from "./frame.tsx";

interface ListPageProps extends Frame {
  readonly status: AnnouncementStatus;
  readonly announcements: readonly Announcement[];
  readonly next: string | undefined;
  /** Whether there is more of the list before this page. */
  readonly continued: boolean;
}

const Shelves = ({ s, status }: Pick<ListPageProps, "s" | "status">) => (
  <nav class="menu" aria-label={s.t("writing.shelves")}>
    <ul>
      {announcementStatuses.map((one) => (
        <li>
          <a href={`/${s.language}${home}?status=${one}`} aria-current={one === status ? "page" : undefined}>
            {s.t(`shelf.${one}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Announcements of one status, those begun last on top. */
export const ListPage = (props: ListPageProps) => {
  const { s, session, status, announcements, next, continued } = props;
  const at = `/${s.language}${home}`;
  return (
    <DeskPage {...props} title={s.t("nav.desk_announcements")}>
      <h1>{s.t("nav.desk_announcements")}</h1>
      {session.role !== "auditor" && (
        <p>
          <a href={`${at}/new`}>{s.t("writing.new")}</a>
        </p>
      )}
      <Shelves s={s} status={status} />
      {announcements.length === 0 ? (
        <p>{s.t("writing.none")}</p>
      ) : (
        <Table
          caption={s.t(`shelf.${status}`)}
          captionUnseen
          columns={[
            { label: s.t("field.title") },
            { label: s.t("field.kind") },
            { label: s.t("field.regions") },
            { label: s.t("desk.since") },
            { label: s.t("field.mailing") },
          ]}
          rows={announcements.map(({ id, title, kind, regions, since, mailing }) => [
            <a href={`${at}/${id}`}>
              <ToldTitle language={s.language} texts={title} />
            </a>,
            s.t(`announcement_kind.${kind}`),
            regions.map((region) => s.t(`region.${region}`)).join("; "),
            <Day s={s} instant={since} />,
            <span data-mailing={mailing.state}>{s.t(`mailing_state.${mailing.state}`)}</span>,
          ])}
        />
      )}
      <Pages
        s={s}
        next={next && `${at}?status=${status}&after=${encodeURIComponent(next)}`}
        first={continued ? `${at}?status=${status}` : undefined}
      />
    </DeskPage>
  );
};
