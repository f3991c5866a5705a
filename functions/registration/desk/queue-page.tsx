import { html } from "hono/html";
import type { Case, QueueFilter } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { dateOnly } from "#shared/time.ts";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { type QueueQuery, queueStatuses } from "../queue-filter.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";
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

const Queues = ({ of, statuses }: { of: QueuePageProps; statuses: readonly QueueQuery["status"][] }) => (
  <ul>
    {statuses.map((status) => {
      const count = of.counts.get(status);
      return (
        <li>
          <a href={addressOf(of, { status })} aria-current={status === of.query.status ? "page" : undefined}>
            {queueName(of, status)}
            {count !== undefined && <span data-count={status}>{` (${count})`}</span>}
          </a>
        </li>
      );
    })}
  </ul>
);

const Tabs = (props: QueuePageProps) => {
  const others = queueStatuses.filter((status) => !(first as readonly string[]).includes(status));
  return (
    <>
      <nav class="menu" aria-label={props.s.t("desk.queues")}>
        <Queues of={props} statuses={first} />
      </nav>
      <details open={others.includes(props.query.status)}>
        <summary>{props.s.t("desk.more_queues")}</summary>
        <nav class="menu" aria-label={props.s.t("desk.more_queues")}>
          <Queues of={props} statuses={others} />
        </nav>
      </details>
    </>
  );
};

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

// The only long table: `html` makes its cells several times faster than JSX does, and escapes alike.
const link = (language: string, reference: string) =>
  html`<a href="/${language}/desk/registration/${reference}">${reference}</a>`;

const name = ({ language, title }: Case) => html`<bdi lang="${language}" dir="auto">${title}</bdi>`;

const day = (s: DeskSpeech, instant: string) =>
  html`<time datetime="${instant}">${dateOnly(s.language, instant)}</time>`;

const due = (s: DeskSpeech, now: Date, { next, dueBy }: Case) => {
  if (next === "nobody") return s.t("next.nobody");
  const overdue = Date.parse(dueBy) < now.getTime();
  return html`${day(s, dueBy)}${overdue ? html` <strong class="tag bad">${s.t("desk.overdue")}</strong>` : ""}`;
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
      link(s.language, row.reference),
      name(row),
      s.t(`region.${row.region as DeskRegion}`),
      day(s, row.since),
      due(s, now, row),
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
      <Tabs {...props} />
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
