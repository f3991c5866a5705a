import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { CountryCode } from "#shared/countries.ts";
import type { Job } from "#shared/jobs.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { OwnOrganizations } from "../../impartial.ts";
import type { Balance } from "../balance.ts";
import { type List, numberOf } from "../list.ts";
import type { ListMatter } from "../list-matter.ts";
import { isFrozen, type ListDecisionName, listDecisions } from "../lists.ts";
import { BalancePlots } from "./balance-plots.tsx";
import { Exports } from "./exports.tsx";
import type { Frame } from "./frame.ts";
import { History } from "./history.tsx";
import { Decisions, RefusedNotice } from "./list-decisions.tsx";
import type { ListDeskKey } from "./list-desk-words.ts";
import type { Members } from "./members.ts";
import { MembersTable } from "./members-table.tsx";
import { Progress } from "./progress.tsx";

export interface ListPageProps extends Frame {
  readonly matter: ListMatter;
  readonly possible: readonly ListDecisionName[];
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly members: Members;
  /** Organizations for which the reader acts. */
  readonly own: OwnOrganizations;
  readonly balance: Balance | undefined;
  readonly jobs: readonly Job[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly after: string | undefined;
  /** From the address, so whatever somebody wrote there. */
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const countsIn = ({ s }: Frame, { counts, finalizedAt, included, frozenAt }: List): SummaryRow[] => {
  if (!counts || !frozenAt) return [{ label: s.t("list.fact.included"), value: String(included) }];
  const rows: SummaryRow[] = [{ label: s.t("list.fact.proposed"), value: String(counts.proposed) }];
  if (!finalizedAt) return rows;
  return [
    ...rows,
    { label: s.t("list.fact.withdrawn"), value: String(counts.withdrawn) },
    { label: s.t("list.fact.objected"), value: String(counts.objected) },
    { label: s.t("list.fact.final"), value: String(counts.final) },
  ];
};

const Standing = (props: ListPageProps) => {
  const { s, matter } = props;
  const { list, call } = matter;
  const { zone } = call;
  const dated: [ListDeskKey, string | undefined][] = [
    ["list.fact.frozen", list.frozenAt],
    ["list.fact.transmitted", list.transmittedOn],
    ["list.fact.circulation_from", list.circulation?.from],
    ["list.fact.circulation_until", list.circulation?.until],
    ["list.fact.planned_until", list.circulation || list.status === "finalized" ? undefined : list.plannedUntil],
    ["list.fact.finalized", list.finalizedAt],
    ["list.fact.published", list.publishedAt],
  ];
  const rows: SummaryRow[] = [
    {
      label: s.t("list.fact.status"),
      value: <strong data-status={list.status}>{s.t(`status.${list.status}`)}</strong>,
    },
    { label: s.t("list.fact.since"), value: <When s={s} instant={list.since} /> },
    {
      label: s.t("list.fact.track"),
      value: s.t(list.track === "authority" ? "list.track_authority" : "list.track_organizer"),
    },
    ...countsIn(props, list),
    ...dated.flatMap(([label, at]) =>
      at ? [{ label: s.t(label), value: <Day s={s} instant={at} zone={zone} /> }] : [],
    ),
    ...(list.sha256 ? [{ label: s.t("list.fact.hash"), value: <code dir="ltr">{list.sha256}</code> }] : []),
  ];
  return <SummaryList s={s} rows={rows} />;
};

const Done = ({ s, done = "" }: ListPageProps) =>
  Object.hasOwn(listDecisions, done) ? (
    <Notice s={s} kind="success">
      <p>{s.t(`list.event.${done}` as ListDeskKey)}</p>
    </Notice>
  ) : null;

/** A list on one screen: where it stands, what goes on, what can be decided, who is on it, and how balanced it is. */
export const ListPage = (props: ListPageProps) => {
  const { s, matter, refused } = props;
  const { list } = matter;
  const title = s.t("list.number", { number: numberOf(list) });
  return (
    <DeskPage {...props} title={`${title} ${list.reference}`} wrong={refused?.status === 422}>
      <RefusedNotice {...props} />
      <Done {...props} />
      <h1>
        {title}{" "}
        <span class="light">
          <ToldTitle language={s.language} texts={list.title} /> {list.reference}
        </span>
      </h1>
      <Standing {...props} />
      <Progress {...props} />
      <Decisions {...props} />
      <MembersTable {...props} />
      {(isFrozen(list.status) || list.frozenAt) && <Exports {...props} />}
      <BalancePlots {...props} />
      <h2>{s.t("list.history")}</h2>
      <History {...props} />
    </DeskPage>
  );
};
