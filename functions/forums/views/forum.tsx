import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { UpcomingBriefings } from "#shared/briefings/upcoming-briefings.tsx";
import type { ForumEvent } from "#shared/forums.ts";
import { LatestInputs } from "#shared/inputs/latest-inputs.tsx";
import type { PublishedInput } from "#shared/inputs/published-inputs.ts";
import type { PublishedCall, PublishedFigures, PublishedForum } from "#shared/published-rows.ts";
import { FeedHead, FeedLinks } from "#shared/ui/feed-links.tsx";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import type { ForumsSpeech } from "../forums-words.ts";
import { CallSection } from "./call.tsx";
import { History, happenings } from "./history.tsx";
import { Moment } from "./moments.tsx";
import { ForumTag } from "./phase.tsx";
import { Title, titleIn } from "./texts.tsx";

export interface ForumPageProps {
  readonly s: ForumsSpeech;
  readonly path: string;
  readonly now: Date;
  readonly forum: PublishedForum;
  readonly calls: readonly PublishedCall[];
  readonly figures: readonly PublishedFigures[];
  /** The newest of those that were published. */
  readonly inputs: readonly PublishedInput[];
  /** Those about it that take place next. */
  readonly briefings: readonly ListedBriefing[];
}

const Event = ({ s, event }: { readonly s: ForumsSpeech; readonly event: ForumEvent }) => {
  const { title, startsAt, endsAt, zone, place, online, cancelled } = event;
  const named = Object.values(place).some(Boolean);
  return (
    <section id={event.id}>
      <h3>
        <Title s={s} texts={title} /> {cancelled && <Tag text={s.t("event.cancelled")} kind="bad" />}
      </h3>
      {!cancelled && (
        <>
          <h4>{s.t("event.starts")}</h4>
          <Moment s={s} instant={startsAt} zone={zone} />
          <h4>{s.t("event.ends")}</h4>
          <Moment s={s} instant={endsAt} zone={zone} />
          {named && (
            <p>
              <Labelled s={s} label={s.t("event.place")}>
                <Title s={s} texts={place} />
              </Labelled>
            </p>
          )}
          {online && <p>{s.t(named ? "event.also_online" : "event.online")}</p>}
        </>
      )}
    </section>
  );
};

const Facts = ({ s, forum }: Pick<ForumPageProps, "s" | "forum">) => (
  <SummaryList
    s={s}
    rows={[
      { label: s.t("forum.kind"), value: s.t(`forum_kind.${forum.forumKind}`) },
      { label: s.t("forum.edition"), value: <bdi>{forum.edition}</bdi> },
      {
        label: s.t("forum.regions"),
        value: forum.regions.map((region, place) => (
          <>
            {place > 0 && <br />}
            <a href={`/${s.language}/regions/${region}`}>{s.t(`region.${region}`)}</a>
          </>
        )),
      },
    ]}
  />
);

const ForumInputs = ({ s, forum, inputs }: Pick<ForumPageProps, "s" | "forum" | "inputs">) => (
  <>
    <h2>{s.t("inputs.latest")}</h2>
    {inputs.length === 0 ? <p>{s.t("inputs.none")}</p> : <LatestInputs s={s} cards={inputs} />}
    <p>
      <a href={`/${s.language}/submissions?forum=${forum.id}`}>{s.t("inputs.all_of_forum")}</a>
    </p>
  </>
);

/** A forum with its meetings, its calls, and all that was ever decided about their dates. */
export const ForumPage = (props: ForumPageProps) => {
  const { s, path, now, forum, calls, figures, inputs, briefings } = props;
  const { t } = s;
  const feed = `/feeds/forums/${s.language}/${forum.id}`;
  const halted = forum.status === "postponed" || forum.status === "cancelled" ? forum.status : undefined;
  return (
    <Page s={s} title={titleIn(s, forum.title)} path={path} head={<FeedHead s={s} feed={feed} />}>
      <p>
        <a href={`/${s.language}/forums`}>{t("forums.all")}</a>
      </p>
      <h1>
        <Title s={s} texts={forum.title} />
      </h1>
      <p>
        <ForumTag s={s} status={forum.status} />
      </p>
      {halted && (
        <Notice s={s} kind="warning">
          <p>{t(`forum.${halted}`)}</p>
        </Notice>
      )}
      <ToldProse s={s} texts={forum.summary} />
      <Facts s={s} forum={forum} />
      <h2>{t("forum.calls")}</h2>
      {calls.length === 0 && <p>{t("forum.no_calls")}</p>}
      {calls.map((call) => (
        <CallSection s={s} now={now} forum={forum} call={call} figures={figures.find((one) => one.call === call.id)} />
      ))}
      {briefings.length > 0 && (
        <>
          <h2>{t("briefings.upcoming")}</h2>
          <UpcomingBriefings s={s} now={now} briefings={briefings} />
          <p>
            <a href={`/${s.language}/briefings`}>{t("briefings.calendar")}</a>
          </p>
        </>
      )}
      {(inputs.length > 0 || calls.some(({ purpose }) => purpose === "inputs")) && (
        <ForumInputs s={s} forum={forum} inputs={inputs} />
      )}
      <h2>{t("forum.events")}</h2>
      {forum.events.length === 0 && <p>{t("forum.no_events")}</p>}
      {[...forum.events]
        .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
        .map((event) => (
          <Event s={s} event={event} />
        ))}
      <h2>{t("forum.history")}</h2>
      <History s={s} entries={happenings(forum, calls)} />
      <FeedLinks s={s} feed={feed} />
    </Page>
  );
};
