import { newsFeed } from "#shared/atom.ts";
import { calendarFile } from "#shared/icalendar.ts";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { isLanguage } from "#shared/languages.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { Refusal } from "#shared/refusal.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { isReviewRegion } from "#shared/review-regions.ts";
import { speakers } from "#shared/speech.ts";
import { answerFeed, feedKindOf } from "#shared/web/feeds.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type ForumsKey, type ForumsVisit, forumsWords } from "../forums-words.ts";
import { ofRegion } from "../regions.ts";
import type { ForumsRoom } from "../room.ts";
import { titleIn } from "../views/texts.tsx";
import { calendarEntries, type Feed, newsEntries } from "./entries.ts";

const voiceOf = speakers<SharedKey | ForumsKey>(sharedWords, reviewWords, movedWords, inputsWords, forumsWords);

const voice = (word: string | undefined) => {
  if (!isLanguage(word)) throw new Refusal(404, "not_found");
  return voiceOf(word);
};

interface Given extends Feed {
  readonly name: string;
  /** The page that it tells of, without the language. */
  readonly page: string;
}

const give = (c: ForumsVisit, { name, page, ...feed }: Given): Response => {
  const { s, origin } = feed;
  const { language } = s;
  const kind = feedKindOf(c.req.path);
  const source = `${origin}${c.req.path}`;
  const url = `${origin}/${language}${page}`;
  const author = s.t("frame.owner");
  const body =
    kind === "ics"
      ? calendarFile({ name, language, source, entries: calendarEntries(feed) })
      : newsFeed({ id: source, title: name, author, language, source, url, entries: newsEntries(feed) });
  return answerFeed(c, { kind, language, body });
};

const wordOf = (c: ForumsVisit) => (c.req.param("file") ?? "").split(".")[0] ?? "";

const everything = async (room: ForumsRoom) => {
  const published = await room.published();
  const [forums, calls] = await Promise.all([published.forums(), published.calls()]);
  return { forums, calls, origin: room.connection.settings.origin };
};

export const giveAll = async (room: ForumsRoom, c: ForumsVisit) => {
  const s = await voice(wordOf(c));
  return give(c, { s, name: s.t("feeds.name"), page: "/forums", ...(await everything(room)) });
};

export const giveForum = async (room: ForumsRoom, c: ForumsVisit) => {
  const s = await voice(c.req.param("language"));
  const published = await room.published();
  const id = wordOf(c);
  const [forum, calls] = await Promise.all([published.forum(id), published.callsOf(id)]);
  if (!forum) throw new Refusal(404, "not_found");
  const name = s.t("feeds.name_of", { name: titleIn(s, forum.title) });
  const { origin } = room.connection.settings;
  return give(c, { s, name, page: `/forums/${id}`, forums: [forum], calls, origin });
};

export const giveRegion = async (room: ForumsRoom, c: ForumsVisit) => {
  const s = await voice(c.req.param("language"));
  const region = wordOf(c);
  if (!isReviewRegion(region)) throw new Refusal(404, "not_found");
  const { forums, calls, origin } = await everything(room);
  const name = s.t("feeds.name_of", { name: s.t(`region.${region}`) });
  return give(c, { s, name, page: `/regions/${region}`, origin, ...ofRegion(region, forums, calls) });
};
