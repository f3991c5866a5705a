import { html } from "hono/html";
import type { Case } from "#shared/cases.ts";
import { callIn } from "#shared/forums.ts";
import { toldIn } from "#shared/localized.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { PublishedCall } from "#shared/published-rows.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { dayCell, dueCell, nameCell, referenceCell } from "#shared/ui/desk/queue-cells.ts";
import { QueueTabs } from "#shared/ui/desk/queue-tabs.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { DeskPage, type Frame } from "../../desk/frame.tsx";
import { type QueueQuery, queueStatuses } from "../queue-filter.ts";
import type { ScreeningKey } from "../screening-words.ts";
import { Done } from "./done.tsx";

interface QueuePageProps extends Frame<ScreeningKey> {
  readonly query: QueueQuery;
  readonly page: ListPage<Case>;
  readonly calls: readonly PublishedCall[];
  /** How many wait in a queue, where that was counted. */
  readonly counts: ReadonlyMap<string, string>;
  readonly done: { readonly decision: string | undefined; readonly reference: string | undefined };
}

type Status = QueueQuery["status"];

/** Queues in which something waits. */
export const first = [
  "submitted",
  "under_screening",
  "refusal_proposed",
  "contested",
  "recommended",
  "info_requested",
] as const satisfies Status[];

const isFirst = (status: Status): status is (typeof first)[number] => (first as readonly string[]).includes(status);

const addressOf = ({ s, query }: Pick<QueuePageProps, "s" | "query">, change: Partial<QueueQuery>) => {
  const { status, region, call, after } = { ...query, after: undefined, ...change };
  const parts = [`status=${status}`, region && `region=${region}`, call && `call=${call}`, after && `after=${after}`];
  return `/${s.language}/desk/accreditation?${parts.filter(Boolean).join("&")}`;
};

const queueName = ({ s }: Pick<QueuePageProps, "s">, status: Status) =>
  isFirst(status) ? s.t(`queue.${status}`) : statusIn(s, { kind: "application", status });

const callOf = ({ matter = "" }: Case) => callIn(matter);

const callName = ({ s, calls }: Pick<QueuePageProps, "s" | "calls">, id: string) =>
  toldIn(calls.find((call) => call.id === id)?.title ?? {}, s.language)?.text ?? id;

const Filters = (props: QueuePageProps) => {
  const { s, session, query, calls } = props;
  const { t } = s;
  const limited = session.role === "officer" && session.region;
  return (
    <>
      {limited && <p>{t("queue.region_only", { region: t(`region.${limited}`) })}</p>}
      {query.call && (
        <p>
          {t("queue.call_only", { call: callName(props, query.call) })}{" "}
          <a href={addressOf(props, { call: "" })}>{t("queue.call_all")}</a>
        </p>
      )}
      {(!limited || calls.length > 0) && (
        <Form
          action={`/${s.language}/desk/accreditation`}
          method="get"
          hidden={{ status: query.status, ...(calls.length === 0 && query.call && { call: query.call }) }}
        >
          {!limited && (
            <SelectField
              s={s}
              name="region"
              label={t("queue.region")}
              choices={deskRegions.map((value) => ({ value, label: t(`region.${value}`) }))}
              value={query.region}
              prompt={t("queue.region_all")}
            />
          )}
          {calls.length > 0 && (
            <SelectField
              s={s}
              name="call"
              label={t("queue.call")}
              choices={calls.map(({ id, title }) => ({ value: id, label: toldIn(title, s.language)?.text ?? id }))}
              value={query.call}
              prompt={t("queue.call_all")}
            />
          )}
          <Submit label={t("queue.filter")} kind="secondary" />
        </Form>
      )}
    </>
  );
};

const assigneeKey = ({ assignee }: Case, personId: string) => {
  if (!assignee) return "queue.nobody" as const;
  return assignee === personId ? ("queue.me" as const) : ("queue.other" as const);
};

const due = ({ s, now, calls }: QueuePageProps, row: Case) =>
  dueCell({
    language: s.language,
    now,
    row,
    // The day on which it is due where the forum is, as on the page of the case.
    zone: calls.find((call) => call.id === callOf(row))?.zone,
    nobody: s.t("next.nobody"),
    overdue: s.t("queue.overdue"),
  });

const Cases = (props: QueuePageProps) => {
  const { s, session, page, query } = props;
  const columns = [
    "queue.organization",
    "queue.call",
    "queue.region",
    "queue.sent",
    "queue.due",
    "queue.assignee",
  ] as const;
  return (
    <Table
      caption={queueName(props, query.status)}
      captionUnseen
      columns={[{ label: s.t("queue.reference") }, ...columns.map((key) => ({ label: s.t(key) }))]}
      rows={page.items.map((row) => [
        referenceCell(`/${s.language}/desk/accreditation`, row.reference),
        nameCell(row),
        html`<a href="${addressOf(props, { call: callOf(row) })}">${callName(props, callOf(row))}</a>`,
        s.t(`region.${row.region as DeskRegion}`),
        dayCell(s.language, row.openedAt),
        due(props, row),
        s.t(assigneeKey(row, session.personId)),
      ])}
    />
  );
};

/** A queue: what waits, since when, with whom. */
export const QueuePage = (props: QueuePageProps) => {
  const { s, page, query, done } = props;
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
        counts={props.counts}
        label={s.t("queue.queues")}
        more={s.t("queue.more")}
      />
      <Filters {...props} />
      {page.items.length > 0 ? <Cases {...props} /> : <p>{s.t("queue.empty")}</p>}
      <Pages
        s={s}
        next={page.next && addressOf(props, { after: page.next })}
        first={query.after && addressOf(props, {})}
      />
    </DeskPage>
  );
};
