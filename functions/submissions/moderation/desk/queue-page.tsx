import { html } from "hono/html";
import type { Case } from "#shared/cases.ts";
import { callIn } from "#shared/forums.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { dayCell, dueCell, nameCell, referenceCell } from "#shared/ui/desk/queue-cells.ts";
import { QueueTabs } from "#shared/ui/desk/queue-tabs.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { type QueueQuery, queueStatuses } from "../queue-filter.ts";
import { Done } from "./done.tsx";
import { home } from "./frame.tsx";
import { addressOf, callName, type QueuePageProps } from "./queue-address.ts";
import { QueueFilters } from "./queue-filters.tsx";

type Status = QueueQuery["status"];

/** Queues in which something waits. */
export const first = [
  "submitted",
  "under_review",
  "refusal_proposed",
  "contested",
  "changes_requested",
] as const satisfies Status[];

const isFirst = (status: Status): status is (typeof first)[number] => (first as readonly string[]).includes(status);

const queueName = ({ s }: Pick<QueuePageProps, "s">, status: Status) =>
  isFirst(status) ? s.t(`queue.${status}`) : statusIn(s, { kind: "input", status });

const callOf = ({ matter = "" }: Case) => callIn(matter);

const assigneeKey = ({ assignee }: Case, personId: string) => {
  if (!assignee) return "queue.nobody";
  return assignee === personId ? "queue.me" : "queue.other";
};

const due = ({ s, now, calls }: QueuePageProps, row: Case) =>
  dueCell({
    language: s.language,
    now,
    row,
    // The day on which it is due where the call is, as on the page of the case.
    zone: calls.find((call) => call.id === callOf(row))?.zone,
    nobody: s.t("next.nobody"),
    overdue: s.t("queue.overdue"),
  });

const Cases = (props: QueuePageProps) => {
  const { s, session, page, query } = props;
  const columns = [
    ...(["queue.reference", "queue.input", "queue.call", "queue.region"] as const),
    ...(["queue.sent", "case.since", "queue.due", "queue.assignee"] as const),
  ];
  return (
    <Table
      caption={queueName(props, query.status)}
      captionUnseen
      columns={columns.map((key) => ({ label: s.t(key) }))}
      rows={page.items.map((row) => [
        referenceCell(`/${s.language}${home}`, row.reference),
        nameCell(row),
        html`<a href="${addressOf(props, { call: callOf(row) })}">${callName(props, callOf(row))}</a>`,
        s.t(`region.${row.region as DeskRegion}`),
        dayCell(s.language, row.openedAt),
        dayCell(s.language, row.since),
        due(props, row),
        s.t(assigneeKey(row, session.personId)),
      ])}
    />
  );
};

/** A queue: what waits, since when, with whom. */
export const QueuePage = (props: QueuePageProps) => {
  const { s, page, query, counts, done } = props;
  const title = s.t("queue.title", { queue: queueName(props, query.status) });
  return (
    <DeskPage {...props} title={title}>
      <Done s={s} {...done} />
      <h1>{title}</h1>
      <QueueTabs
        statuses={queueStatuses}
        first={first}
        current={query.status}
        nameOf={(status) => queueName(props, status)}
        addressOf={(status) => addressOf(props, { status })}
        counts={counts}
        label={s.t("queue.queues")}
        more={s.t("queue.more")}
      />
      <QueueFilters {...props} />
      {page.items.length > 0 ? <Cases {...props} /> : <p>{s.t("queue.empty")}</p>}
      <Pages
        s={s}
        next={page.next && addressOf(props, { after: page.next })}
        first={query.after && addressOf(props, {})}
      />
    </DeskPage>
  );
};
