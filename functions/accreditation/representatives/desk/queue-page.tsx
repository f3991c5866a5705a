import type { Case } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { PublishedCall } from "#shared/published-rows.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { titleIn } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { QueueQuery } from "../queue-filter.ts";
import { type DecisionName, representativeDecisions, representativeStatuses } from "../representatives.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";
import type { Frame } from "./frame.ts";

interface QueuePageProps extends Frame {
  readonly query: QueueQuery;
  readonly page: ListPage<Case>;
  readonly calls: readonly PublishedCall[];
  readonly done: { readonly decision: string | undefined; readonly reference: string | undefined };
}

const addressOf = ({ s, query }: QueuePageProps, change: Partial<QueueQuery>) => {
  const { status, region, call, after } = { ...query, after: undefined, ...change };
  const parts = [`status=${status}`, region && `region=${region}`, call && `call=${call}`, after && `after=${after}`];
  return `/${s.language}/desk/accreditation/representatives?${parts.filter(Boolean).join("&")}`;
};

const statusName = (s: RepresentativesSpeech, status: string) => statusIn(s, { kind: "representative", status });

const Filter = ({ s, session, query, calls }: QueuePageProps) => (
  <Form action={`/${s.language}/desk/accreditation/representatives`} method="get" hidden={{ status: query.status }}>
    <SelectField
      s={s}
      name="call"
      label={s.t("reps.call")}
      choices={calls.map(({ id, title }) => ({ value: id, label: titleIn({ language: s.language, texts: title }) }))}
      value={query.call}
      prompt={s.t("desk.call_all")}
    />
    {!(session.role === "officer" && session.region) && (
      <SelectField
        s={s}
        name="region"
        label={s.t("desk.region")}
        choices={deskRegions.map((value) => ({ value, label: s.t(`region.${value}`) }))}
        value={query.region}
        prompt={s.t("desk.region_all")}
      />
    )}
    <Submit label={s.t("desk.filter")} kind="secondary" />
  </Form>
);

const Export = ({ s, query }: QueuePageProps) =>
  query.call ? (
    <p>
      <a href={`/${s.language}/desk/accreditation/representatives/visa.csv?call=${query.call}`} download>
        {s.t("desk.export")}
      </a>{" "}
      <span class="light">{s.t("desk.export.text")}</span>
    </p>
  ) : null;

/** Representatives in one status: whose data wait to be looked at, since when. */
export const QueuePage = (props: QueuePageProps) => {
  const { s, now, query, page, done } = props;
  const title = s.t("desk.title", { status: statusName(s, query.status) });
  const decided = done.decision && Object.hasOwn(representativeDecisions, done.decision) ? done.decision : undefined;
  return (
    <DeskPage {...props} title={title}>
      {decided && (
        <Notice s={s} kind="success" title={s.t("reps.done", { event: s.t(`event.${decided as DecisionName}`) })} />
      )}
      <h1>{title}</h1>
      <nav class="menu" aria-label={s.t("desk.queues")}>
        <ul>
          {representativeStatuses.map((status) => (
            <li>
              <a href={addressOf(props, { status })} aria-current={status === query.status ? "page" : undefined}>
                {statusName(s, status)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Filter {...props} />
      {page.items.length === 0 ? (
        <p>{s.t("desk.empty")}</p>
      ) : (
        <Table
          caption={title}
          captionUnseen
          columns={[
            { label: s.t("reps.reference") },
            { label: s.t("reps.name") },
            { label: s.t("desk.region") },
            { label: s.t("reps.since") },
            { label: s.t("reps.due") },
          ]}
          rows={page.items.map((row) => [
            <a href={`/${s.language}/desk/accreditation/representatives/${row.reference}`}>{row.reference}</a>,
            <QuotedName text={row.title} />,
            s.t(`region.${row.region as DeskRegion}`),
            <Day s={s} instant={row.since} />,
            row.next === "nobody" ? (
              s.t("next.nobody")
            ) : (
              <>
                <Day s={s} instant={row.dueBy} />
                {Date.parse(row.dueBy) < now.getTime() && <Tag text={s.t("desk.overdue")} kind="bad" />}
              </>
            ),
          ])}
        />
      )}
      <Pages
        s={s}
        next={page.next && addressOf(props, { after: page.next })}
        first={query.after && addressOf(props, {})}
      />
      <Export {...props} />
    </DeskPage>
  );
};
