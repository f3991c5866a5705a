import { AnnouncementList } from "#shared/announcements/announcement-list.tsx";
import type { AnnouncementCard } from "#shared/announcements/published-announcements.ts";
import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { UpcomingBriefings } from "#shared/briefings/upcoming-briefings.tsx";
import type { ReviewRegion } from "#shared/forums.ts";
import { LatestInputs } from "#shared/inputs/latest-inputs.tsx";
import type { PublishedInput } from "#shared/inputs/published-inputs.ts";
import { FeedHead, FeedLinks } from "#shared/ui/feed-links.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { ForumsSpeech } from "../forums-words.ts";
import { ForumList, type ForumListProps } from "./forum-list.tsx";
import { RegionLinks } from "./forums.tsx";

export const RegionsPage = ({ s, path }: { readonly s: ForumsSpeech; readonly path: string }) => (
  <Page s={s} title={s.t("regions.title")} path={path}>
    <h1>{s.t("regions.title")}</h1>
    <p>{s.t("regions.lead")}</p>
    <RegionLinks s={s} />
    <p>
      <a href={`/${s.language}/forums`}>{s.t("forums.all")}</a>
    </p>
  </Page>
);

interface RegionPageProps extends ForumListProps {
  readonly path: string;
  readonly region: ReviewRegion;
  /** The newest of those that were published on it. */
  readonly inputs: readonly PublishedInput[];
  /** Those for it that take place next. */
  readonly briefings: readonly ListedBriefing[];
  /** The newest for it that are still news. */
  readonly announcements: readonly AnnouncementCard[];
}

/** The forums and calls that concern one region, those for all of them included. */
export const RegionPage = ({ path, region, inputs, briefings, announcements, ...list }: RegionPageProps) => {
  const { s, now, forums } = list;
  const title = s.t("region_page.title", { region: s.t(`region.${region}`) });
  const feed = `/feeds/regions/${s.language}/${region}`;
  return (
    <Page s={s} title={title} path={path} head={<FeedHead s={s} feed={feed} />}>
      <h1>{title}</h1>
      <h2>{s.t("forums.current")}</h2>
      {forums.length === 0 && <p>{s.t("region_page.none")}</p>}
      <ForumList {...list} />
      <h2>{s.t("briefings.upcoming")}</h2>
      {briefings.length === 0 ? (
        <p>{s.t("briefings.none_ahead")}</p>
      ) : (
        <UpcomingBriefings s={s} now={now} briefings={briefings} />
      )}
      <p>
        <a href={`/${s.language}/briefings?region=${region}`}>{s.t("briefings.calendar")}</a>
      </p>
      {announcements.length > 0 && (
        <>
          <h2>{s.t("announcements.title")}</h2>
          <AnnouncementList s={s} cards={announcements} />
        </>
      )}
      <p>
        <a href={`/${s.language}/announcements?region=${region}`}>{s.t("announcements.all")}</a>
      </p>
      <h2>{s.t("inputs.latest")}</h2>
      {inputs.length === 0 ? <p>{s.t("inputs.none")}</p> : <LatestInputs s={s} cards={inputs} />}
      <p>
        <a href={`/${s.language}/submissions?region=${region}`}>{s.t("inputs.all_of_region")}</a>
      </p>
      <FeedLinks s={s} feed={feed} />
      <p>
        <a href={`/${s.language}/regions`}>{s.t("region_page.others")}</a>
      </p>
    </Page>
  );
};
