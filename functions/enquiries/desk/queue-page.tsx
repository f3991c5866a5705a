import type { Case } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { dayCell, dueCell, nameCell, referenceCell } from "#shared/ui/desk/queue-cells.ts";
import { QueueTabs } from "#shared/ui/desk/queue-tabs.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { deskHome, reportsDesk } from "../addresses.ts";
import { Done } from "./done.tsx";
import type { Frame } from "./frame.ts";
import { type QueueQuery, queueStatuses } from "./queue-query.ts";

interface QueuePageProps extends Frame {
  readonly query: QueueQuery;
  readonly page: ListPage<Case>;
  /** How many wait in a queue, where that was counted. */
  readonly counts: ReadonlyMap<string, string>;
  readonly done: { readonly decision: string | undefined; readonly reference: string | undefined };
}

type Status = QueueQuery["status"];

/** Queues in which something waits. */
export const first = ["submitted", "under_review", "info_requested"] as const satisfies Status[];

const isFirst = (status: Status): status is (typeof first)[number] => (first as readonly string[]).includes(status);

const queueName = ({ s }: Pick<QueuePageProps, "s">, status: Status) =>
  isFirst(status) ? s.t(`queue.${status}`) : statusIn(s, { kind: "enquiry", status });

const addressOf = ({ s, query }: Pick<QueuePageProps, "s" | "query">, change: Partial<QueueQuery>) => {
  const { status, region, only, about, after } = { ...query, after: undefined, ...change };
  const parts = [
    `status=${status}`,
    region && `region=${region}`,
    only && `only=${only}`,
    about && `about=${encodeURIComponent(about)}`,
    after && `after=${after}`,
  ];
  return `/${s.language}${deskHome}?${parts.filter(Boolean).join("&")}`;
};

const assigneeKey = ({ assignee }: Case, personId: string) => {
  if (!assignee) return "queue.nobody";
  return assignee === personId ? "queue.me" : "queue.other";
};

const Cases = ({ s, now, session, page, title }: QueuePageProps & { readonly title: string }) => {
  const labels = { nobody: s.t("next.nobody"), overdue: s.t("queue.overdue") };
  const columns = [
    ...(["queue.reference", "queue.question", "queue.region", "queue.sent"] as const),
    ...(["queue.status", "queue.due", "queue.assignee"] as const),
  ];
  return (
    <Table
      caption={title}
      captionUnseen
      columns={columns.map((key) => ({ label: s.t(key) }))}
      rows={page.items.map((row) => [
        referenceCell(`/${s.language}${deskHome}`, row.reference),
        nameCell(row),
        s.t(`region.${row.region as DeskRegion}`),
        dayCell(s.language, row.openedAt),
        statusIn(s, row),
        dueCell({ language: s.language, now, row, ...labels }),
        s.t(assigneeKey(row, session.personId)),
      ])}
    />
  );
};

/** Narrower views of the queue; what the secretariat alone reads is named to it alone. */
const Views = (props: QueuePageProps) => {
  const { s, session, query } = props;
  const views = [
    [addressOf(props, { only: "", about: "" }), s.t("queue.all"), query.only === "" && !query.about],
    [addressOf(props, { only: "overdue", about: "" }), s.t("queue.only_overdue"), query.only === "overdue"],
    [addressOf(props, { only: "mine", about: "" }), s.t("queue.only_mine"), query.only === "mine"],
    ...(session.role === "secretariat"
      ? ([[`/${s.language}${reportsDesk}`, s.t("queue.confidential"), false]] as const)
      : []),
  ] as const;
  return (
    <nav class="menu" aria-label={s.t("queue.views")}>
      <ul>
        {views.map(([address, label, here]) => (
          <li>
            <a href={address} aria-current={here ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Regions = ({ s, session, query }: QueuePageProps) => {
  const limit = session.role === "officer" ? session.region : undefined;
  if (limit) return <p>{s.t("queue.region_only", { region: s.t(`region.${limit}`) })}</p>;
  return (
    <Form action={`/${s.language}${deskHome}`} method="get" hidden={{ status: query.status, only: query.only }}>
      <SelectField
        s={s}
        name="region"
        label={s.t("queue.region")}
        choices={deskRegions.map((value) => ({ value, label: s.t(`region.${value}`) }))}
        value={query.region}
        prompt={s.t("queue.region_all")}
      />
      <Submit label={s.t("queue.filter")} kind="secondary" />
    </Form>
  );
};

/** A queue: what waits, since when, with whom. */
export const QueuePage = (props: QueuePageProps) => {
  const { s, page, query, counts, done } = props;
  const title = query.about
    ? s.t("queue.about", { reference: query.about })
    : s.t("queue.title", { queue: query.only === "mine" ? s.t("queue.only_mine") : queueName(props, query.status) });
  return (
    <DeskPage {...props} title={title}>
      <Done s={s} {...done} />
      <h1>{title}</h1>
      <QueueTabs
        statuses={queueStatuses}
        first={first}
        current={query.status}
        nameOf={(status) => queueName(props, status)}
        addressOf={(status) => addressOf(props, { status, only: "", about: "" })}
        counts={counts}
        label={s.t("queue.queues")}
        more={s.t("queue.more")}
      />
      <Views {...props} />
      <Regions {...props} />
      {page.items.length > 0 ? <Cases {...props} title={title} /> : <p>{s.t("queue.empty")}</p>}
      <Pages
        s={s}
        next={page.next && addressOf(props, { after: page.next })}
        first={query.after && addressOf(props, {})}
      />
    </DeskPage>
  );
};
