import { FeedHead, FeedLinks } from "#shared/ui/feed-links.tsx";
import { Page } from "#shared/ui/page.tsx";
import { reviewRegions } from "#shared/vocabularies.ts";
import type { ForumsSpeech } from "../forums-words.ts";
import { ForumList, type ForumListProps } from "./forum-list.tsx";

interface ForumsPageProps extends ForumListProps {
  readonly path: string;
}

export const RegionLinks = ({ s }: { readonly s: ForumsSpeech }) => (
  <ul>
    {reviewRegions.map((region) => (
      <li>
        <a href={`/${s.language}/regions/${region}`}>{s.t(`region.${region}`)}</a>
      </li>
    ))}
  </ul>
);

/** Every forum that was announced, those that are over below. */
export const ForumsPage = ({ path, ...list }: ForumsPageProps) => {
  const { s, forums } = list;
  const feed = `/feeds/forums/${s.language}`;
  const current = forums.filter(({ status }) => status !== "archived");
  const earlier = forums.filter(({ status }) => status === "archived");
  return (
    <Page s={s} title={s.t("forums.title")} path={path} head={<FeedHead s={s} feed={feed} />}>
      <h1>{s.t("forums.title")}</h1>
      <p>{s.t("forums.lead")}</p>
      <h2>{s.t("forums.current")}</h2>
      {current.length === 0 && <p>{s.t("forums.none")}</p>}
      <ForumList {...list} forums={current} />
      {earlier.length > 0 && (
        <>
          <h2>{s.t("forums.earlier")}</h2>
          <ForumList {...list} forums={earlier} />
        </>
      )}
      <h2>{s.t("forums.by_region")}</h2>
      <RegionLinks s={s} />
      <FeedLinks s={s} feed={feed} />
    </Page>
  );
};
