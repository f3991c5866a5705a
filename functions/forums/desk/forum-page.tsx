import { callPurposes, phaseOf } from "#shared/forums.ts";
import { JobTable } from "#shared/ui/desk/jobs.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { When } from "#shared/ui/when.tsx";
import { History, happenings } from "../views/history.tsx";
import { ForumTag } from "../views/phase.tsx";
import { Title, titleIn } from "../views/texts.tsx";
import { Beginning } from "./beginning.tsx";
import type { DeskKey } from "./desk-words.ts";
import { addressOf, Decisions, Event, type ForumDeskPageProps } from "./forum-decisions.tsx";
import { DeskPage } from "./frame.tsx";
import { Done, RefusedNotice } from "./refused.tsx";
import { Warnings } from "./warnings.tsx";

const Calls = ({ s, now, forum, calls }: ForumDeskPageProps) => (
  <Table
    caption={s.t("forum.calls")}
    captionUnseen
    columns={[
      { label: s.t("field.title") },
      { label: s.t("field.purpose") },
      { label: s.t("desk.status") },
      { label: s.t("field.opensAt") },
      { label: s.t("field.closesAt") },
    ]}
    rows={calls.map((call) => [
      <a href={`${addressOf({ s, forum })}/calls/${call.id}`}>
        <Title s={s} texts={call.title} />
      </a>,
      s.t(`purpose.${call.purpose}`),
      <span data-phase={phaseOf(call, now)}>
        <Tag text={s.t(`phase.${phaseOf(call, now)}`)} />
      </span>,
      <When s={s} instant={call.opensAt} zone={call.zone} />,
      <When s={s} instant={call.closesAt} zone={call.zone} />,
    ])}
  />
);

const Facts = ({ s, forum }: ForumDeskPageProps) => {
  const { t } = s;
  return (
    <SummaryList
      s={s}
      rows={[
        { label: t("field.id"), value: <bdi>{forum.id}</bdi> },
        { label: t("field.kind"), value: t(`forum_kind.${forum.kind}`) },
        { label: t("field.edition"), value: <bdi>{forum.edition}</bdi> },
        { label: t("field.regions"), value: forum.regions.map((region) => t(`region.${region}`)).join("; ") },
        { label: t("desk.since"), value: <When s={s} instant={forum.since} /> },
        { label: t("field.summary"), value: titleIn(s, forum.summary) && <ToldProse s={s} texts={forum.summary} /> },
      ]}
    />
  );
};

/** A forum with everything about it, and what can be decided now. */
export const ForumDeskPage = (props: ForumDeskPageProps) => {
  const { s, forum, calls, own, warnings, refused, done } = props;
  const { t } = s;
  const goesOn = forum.status !== "cancelled" && forum.status !== "archived";
  return (
    <DeskPage
      {...props}
      title={titleIn(s, forum.title)}
      wrong={refused?.status === 422}
      above={[["", t("desk.forums")]]}
    >
      <RefusedNotice s={s} refused={refused} />
      <Done s={s} done={done} />
      <h1>
        <Title s={s} texts={forum.title} /> <ForumTag s={s} status={forum.status} />
      </h1>
      {forum.status !== "planned" && (
        <p>
          <a href={`/${s.language}/forums/${forum.id}`}>{t("desk.public_page")}</a>
        </p>
      )}
      {(forum.status === "planned" || forum.status === "postponed") && <Warnings s={s} warnings={warnings} />}
      <Facts {...props} />
      <JobTable {...props} labelOf={(kind) => t(`job.${kind}` as DeskKey)} />
      <Decisions {...props} />
      <h2>{t("forum.events")}</h2>
      {forum.events.length === 0 && <p>{t("forum.no_events")}</p>}
      {forum.events.map((event) => (
        <Event {...props} event={event} />
      ))}
      <h2>{t("forum.calls")}</h2>
      {calls.length > 0 ? <Calls {...props} /> : <p>{t("forum.no_calls")}</p>}
      {goesOn && own && callPurposes.map((purpose) => <Beginning {...props} what={{ call: purpose }} />)}
      {own && (
        <>
          <h2>{t("desk.next_cycle")}</h2>
          <Beginning {...props} what="copy" />
        </>
      )}
      {forum.history.length > 0 && (
        <>
          <h2>{t("forum.history")}</h2>
          <History s={s} entries={happenings(forum, [])} />
        </>
      )}
    </DeskPage>
  );
};
