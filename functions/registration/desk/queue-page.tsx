import { html } from "hono/html";
import type { Case, QueueFilter } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { dayCell, dueCell, nameCell, referenceCell } from "#shared/ui/desk/queue-cells.ts";
import { QueueTabs } from "#shared/ui/desk/queue-tabs.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { type QueueQuery, queueStatuses } from "../queue-filter.ts";
import type { DeskKey } from "./desk-words.ts";
import { Done } from "./done.tsx";
import { DeskPage, type Frame } from "./frame.tsx";

interface QueuePageProps extends Frame {
  readonly query: QueueQuery;
  readonly shown: QueueFilter;
  readonly page: ListPage<Case>;
  /** How many wait in a queue, where that was counted. */
  readonly counts: ReadonlyMap<string, string>;
  readonly done: { readonly decision: string | undefined; readonly reference: string | undefined };
}

const first = ["submitted", "contested", "change_pending", "info_requested"] as const;

const addressOf = ({ s, query }: QueuePageProps, change: Partial<QueueQuery>) => {
  const { status, region, after } = { ...query, after: undefined, ...change };
  const parts = [`status=${status}`, region && `region=${region}`, after && `after=${after}`].filter(Boolean);
  return `/${s.language}/desk/registration?${parts.join("&")}`;
};

const queueName = ({ s }: Frame, status: string) => s.t(`desk.queue.${status}` as DeskKey);

const Region = ({ s, session, query }: QueuePageProps) => {
  if (session.role === "officer" && session.region)
    return <p>{s.t("desk.region_only", { region: s.t(`region.${session.region}`) })}</p>;
  const choices = deskRegions.map((value) => ({ value, label: s.t(`region.${value}`) }));
  return (
    <Form action={`/${s.language}/desk/registration`} method="get" hidden={{ status: query.status }}>
      <SelectField
        s={s}
        name="region"
        label={s.t("desk.region")}
        choices={choices}
        value={query.region}
        prompt={s.t("desk.region_all")}
      />
      <Submit label={s.t("desk.filter")} kind="secondary" />
    </Form>
  );
};

const assigneeKey = ({ assignee }: Case, personId: string): DeskKey => {
  if (!assignee) return "desk.assignee_nobody";
  return assignee === personId ? "desk.assignee_me" : "desk.assignee_other";
};

const Cases = ({ s, session, now, page, query }: QueuePageProps) => (
  <Table
    caption={s.t(`desk.queue.${query.status}` as DeskKey)}
    captionUnseen
    columns={[
      { label: s.t("status.field") },
      { label: s.t("desk.organization") },
      { label: s.t("desk.region") },
      { label: s.t("status.since") },
      { label: s.t("desk.due") },
      { label: s.t("desk.assignee") },
    ]}
    rows={page.items.map((row) => [
      referenceCell(`/${s.language}/desk/registration`, row.reference),
      row.suspected
        ? html`${nameCell(row)} <strong class="tag waiting">${s.t("desk.suspected")}</strong>`
        : nameCell(row),
      s.t(`region.${row.region as DeskRegion}`),
      dayCell(s.language, row.since),
      dueCell({ language: s.language, now, row, nobody: s.t("next.nobody"), overdue: s.t("desk.overdue") }),
      s.t(assigneeKey(row, session.personId)),
    ])}
  />
);

/** A queue: what waits, since when, with whom. */
export const QueuePage = (props: QueuePageProps) => {
  const { s, page, query, done } = props;
  const title = s.t("desk.queue_title", { queue: queueName(props, query.status) });
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
        counts={props.counts}
        label={s.t("desk.queues")}
        more={s.t("desk.more_queues")}
      />
      <Region {...props} />
      {page.items.length > 0 ? <Cases {...props} /> : <p>{s.t("desk.empty")}</p>}
      <Pages
        s={s}
        next={page.next && addressOf(props, { after: page.next })}
        first={query.after && addressOf(props, {})}
      />
    </DeskPage>
  );
};
