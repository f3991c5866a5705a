import type { PublishedAnnouncement } from "#shared/announcements/published-announcements.ts";
import { direction, languages, ownNames } from "#shared/languages.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { announcementPath, announcementsPath } from "../addresses.ts";
import type { PublicSpeech } from "../public-words.ts";
import { FeedHead } from "./feed-head.tsx";

interface AnnouncementPageProps {
  readonly s: PublicSpeech;
  readonly path: string;
  readonly now: Date;
  readonly announcement: PublishedAnnouncement;
}

const Facts = ({ s, announcement }: Pick<AnnouncementPageProps, "s" | "announcement">) => {
  const { regions, objectives, publishedAt, correctedAt } = announcement;
  return (
    <SummaryList
      s={s}
      rows={[
        { label: s.t("one.published"), value: <When s={s} instant={publishedAt} /> },
        ...(correctedAt ? [{ label: s.t("one.corrected"), value: <When s={s} instant={correctedAt} /> }] : []),
        { label: s.t("one.regions"), value: regions.map((region) => s.t(`region.${region}`)).join("; ") },
        ...(objectives.length > 0
          ? [
              {
                label: s.t("one.objectives"),
                value: (
                  <ul>
                    {objectives.map((objective) => (
                      <li>
                        {objective}. {s.t(`objective.${objective}`)}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};

const OtherLanguages = ({ s, announcement }: Pick<AnnouncementPageProps, "s" | "announcement">) => {
  const { id, title } = announcement;
  const others = languages.filter((language) => language !== s.language && title[language]);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{s.t("one.languages")}</h2>
      {others.map((language) => (
        <p>
          <a href={`/${language}${announcementPath(id)}`} lang={language} hreflang={language} dir={direction(language)}>
            {ownNames[language]}
          </a>
        </p>
      ))}
    </>
  );
};

const End = ({ s, now, announcement: { until } }: AnnouncementPageProps) => {
  if (!until) return null;
  return (
    <>
      {until.at <= now.toISOString() && (
        <Notice s={s} kind="warning">
          <p>{s.t("one.over")}</p>
        </Notice>
      )}
      <h2>{s.t("one.by_when")}</h2>
      <Deadline s={s} instant={until.at} zone={until.zone} now={now} of="announced" />
    </>
  );
};

/** An announcement for everybody, in the reader's language or in one that it is written in. */
export const AnnouncementPage = (props: AnnouncementPageProps) => {
  const { s, path, announcement } = props;
  const { title, text, link, announcementKind } = announcement;
  const { language } = s;
  const feed = `/feeds${announcementsPath}/${language}.atom`;
  return (
    <Page s={s} title={titleIn({ language, texts: title })} path={path} head={<FeedHead s={s} address={feed} />}>
      <p>
        <a href={`/${language}${announcementsPath}`}>{s.t("announcements.all")}</a>
      </p>
      <h1>
        <ToldTitle language={language} texts={title} />
      </h1>
      <p>
        <Tag text={s.t(`announcement_kind.${announcementKind}`)} />
      </p>
      <ToldProse s={s} texts={text} />
      {link && (
        <p>
          {s.t("one.more")}
          <br />
          <a href={link} rel="noopener noreferrer">
            <bdi dir="ltr">{link}</bdi>
          </a>
        </p>
      )}
      <End {...props} />
      <Facts {...props} />
      <OtherLanguages {...props} />
      <p>
        <a href={`/${language}${announcementsPath}/subscribe`}>{s.t("page.by_mail")}</a>
      </p>
    </Page>
  );
};
