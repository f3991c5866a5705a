import { announcementsWords } from "#shared/announcements/announcements-words.ts";
import type { PublishedAnnouncement } from "#shared/announcements/published-announcements.ts";
import { type NewsEntry, newsFeed } from "#shared/atom.ts";
import type { ReviewRegion } from "#shared/forums.ts";
import { isLanguage } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import { Refusal } from "#shared/refusal.ts";
import { concerns, isReviewRegion } from "#shared/review-regions.ts";
import { speakers } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { titleIn } from "#shared/ui/told.tsx";
import { onlyIn } from "#shared/ui/told-prose.tsx";
import { answerFeed } from "#shared/web/feeds.ts";
import { sharedWords } from "#shared/words.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { announcementPath, announcementsPath } from "../addresses.ts";
import { type PublicSpeech, type PublicVisit, publicWords } from "../public-words.ts";

const voiceOf = speakers<Parameters<PublicSpeech["t"]>[0]>(sharedWords, announcementsWords, publicWords);

const unknown = () => new Refusal(404, "not_found");

const voice = (word: string | undefined): Promise<PublicSpeech> => {
  if (!isLanguage(word)) throw unknown();
  return voiceOf(word);
};

/** Announcements that a feed tells of, and rows that are looked through for them. */
const mostTold = 30;
const mostLooked = 100;

const newest = async (room: AnnouncementsRoom, region?: ReviewRegion): Promise<PublishedAnnouncement[]> => {
  const published = await room.published();
  const { items } = await published.announcements(mostLooked);
  const wanted = items.filter((card) => !region || concerns(card, region)).slice(0, mostTold);
  const rows = await Promise.all(wanted.map(({ id }) => published.announcement(id)));
  return rows.filter((row) => row !== undefined);
};

const entryOf = (s: PublicSpeech, origin: string, announcement: PublishedAnnouncement): NewsEntry => {
  const { id, title, text, until, publishedAt, correctedAt, announcementKind } = announcement;
  const told = toldIn(text, s.language);
  const end = until && s.t("announcements.until", { when: instantInWords(s, until.at, until.zone) });
  const head = [s.t(`announcement_kind.${announcementKind}`), ...(end ? [end] : [])].join(" · ");
  return {
    id: `${origin}/feeds${announcementPath(id)}/${s.language}`,
    title: titleIn({ language: s.language, texts: title }),
    updated: correctedAt ?? publishedAt,
    url: `${origin}/${s.language}${announcementPath(id)}`,
    paragraphs: [
      { text: head },
      ...onlyIn(s, text).map((note) => ({ text: note })),
      ...(told ? [{ text: told.text, ...(told.language !== s.language && { language: told.language }) }] : []),
    ],
  };
};

interface Given {
  readonly s: PublicSpeech;
  readonly name: string;
  /** The page that it tells of, without the language. */
  readonly page: string;
  readonly announcements: readonly PublishedAnnouncement[];
}

const give = (room: AnnouncementsRoom, c: PublicVisit, { s, name, page, announcements }: Given): Response => {
  const { origin } = room.connection.settings;
  const { language } = s;
  const source = `${origin}${c.req.path}`;
  const url = `${origin}/${language}${page}`;
  const entries = announcements
    .map((announcement) => entryOf(s, origin, announcement))
    .sort((a, b) => b.updated.localeCompare(a.updated));
  const body = newsFeed({ id: source, title: name, author: s.t("frame.owner"), language, source, url, entries });
  return answerFeed(c, { kind: "atom", language, body });
};

const wordOf = (c: PublicVisit) => (c.req.param("file") ?? "").split(".")[0] ?? "";

export const giveAll = async (room: AnnouncementsRoom, c: PublicVisit) => {
  const [s, announcements] = await Promise.all([voice(wordOf(c)), newest(room)]);
  return give(room, c, { s, name: s.t("announcements.title"), page: announcementsPath, announcements });
};

export const giveRegion = async (room: AnnouncementsRoom, c: PublicVisit) => {
  const region = wordOf(c);
  if (!isReviewRegion(region)) throw unknown();
  const [s, announcements] = await Promise.all([voice(c.req.param("language")), newest(room, region)]);
  const name = `${s.t("announcements.title")} – ${s.t(`region.${region}`)}`;
  return give(room, c, { s, name, page: `${announcementsPath}?region=${region}`, announcements });
};
