import { type Language, languages } from "#shared/languages.ts";
import { renderLetter } from "#shared/mail/letter.tsx";
import { outboxItem } from "#shared/outbox.ts";
import { newsMail } from "../lists/news-mail.ts";
import type { ToldNews } from "../lists/told-news.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { Announcement } from "../writing/announcement.ts";
import { newsItemOf } from "./mailing.ts";

/** Somebody who gets no mail. */
const reader = { email: "name@example.org", trail: "preview-of-a-mail" };
const noToken = "no-token-stands-in-a-preview";

const toldNews = (announcement: Announcement): ToldNews => {
  const { id, title, until } = announcement;
  const when = until && { what: "until" as const, ...until };
  return { item: newsItemOf(announcement), title, path: `/announcements/${id}`, when };
};

/** Those in which it is written, and those of everybody it goes to. */
const languagesRead = ({ title, mailing }: Pick<Announcement, "title" | "mailing">): Language[] =>
  languages.filter((language) => title[language] || mailing.counted?.byLanguage[language]);

/** The very mail that each reader of a language would get, but for links of their own. */
export const previewsOf = (room: AnnouncementsRoom, announcement: Announcement, now: Date) =>
  Promise.all(
    languagesRead(announcement).map(async (language) => {
      const letter = await newsMail([toldNews(announcement)], { ...reader, language });
      const { Item } = outboxItem({ ...letter, id: "preview-of-a-mail", secret: noToken, now });
      const { secret: _, ...row } = Item;
      return renderLetter(row, room.connection.settings.origin);
    }),
  );
export type Preview = Awaited<ReturnType<typeof previewsOf>>[number];
