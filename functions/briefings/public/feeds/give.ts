import { newsFeed } from "#shared/atom.ts";
import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { calendarFile } from "#shared/icalendar.ts";
import { isLanguage } from "#shared/languages.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { Refusal } from "#shared/refusal.ts";
import { concerns, isReviewRegion } from "#shared/review-regions.ts";
import { speakers } from "#shared/speech.ts";
import { titleIn } from "#shared/ui/told.tsx";
import { answerFeed, feedKindOf } from "#shared/web/feeds.ts";
import { sharedWords } from "#shared/words.ts";
import type { BriefingsRoom } from "../../room.ts";
import { type PublicSpeech, type PublicVisit, publicWords } from "../public-words.ts";
import { calendarEntries, type Feed, newsEntries, sessionEntry, type Told } from "./entries.ts";

const voiceOf = speakers<Parameters<PublicSpeech["t"]>[0]>(sharedWords, briefingsWords, movedWords, publicWords);

const unknown = () => new Refusal(404, "not_found");

const voice = (word: string | undefined): Promise<PublicSpeech> => {
  if (!isLanguage(word)) throw unknown();
  return voiceOf(word);
};

interface Given extends Feed {
  readonly name: string;
  /** The page that it tells of, without the language. */
  readonly page: string;
}

const give = (c: PublicVisit, { name, page, ...feed }: Given): Response => {
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

const wordOf = (c: PublicVisit) => (c.req.param("file") ?? "").split(".")[0] ?? "";

/** Briefings of a feed: those ahead, and the last that are past, so that calendars keep them for a while. */
const most = { ahead: 100, past: 30 } as const;

const asTold = ({ news, ...briefing }: ListedBriefing): Told => ({ ...briefing, history: news });

const everything = async (room: BriefingsRoom, now: Date): Promise<Told[]> => {
  const published = await room.published();
  const pages = await Promise.all([published.briefingsPast(now, most.past), published.briefingsAhead(now, most.ahead)]);
  return pages.flatMap(({ items }) => items.map(asTold));
};

const originOf = (room: BriefingsRoom) => room.connection.settings.origin;

export const giveAll = async (room: BriefingsRoom, c: PublicVisit) => {
  const [s, briefings] = await Promise.all([voice(wordOf(c)), everything(room, c.get("now"))]);
  return give(c, { s, name: s.t("feed.name"), page: "/briefings", briefings, origin: originOf(room) });
};

export const giveRegion = async (room: BriefingsRoom, c: PublicVisit) => {
  const region = wordOf(c);
  if (!isReviewRegion(region)) throw unknown();
  const [s, all] = await Promise.all([voice(c.req.param("language")), everything(room, c.get("now"))]);
  const briefings = all.filter((briefing) => concerns(briefing, region));
  const name = `${s.t("feed.name")} – ${s.t(`region.${region}`)}`;
  return give(c, { s, name, page: `/briefings?region=${region}`, briefings, origin: originOf(room) });
};

const open = async (room: BriefingsRoom, c: PublicVisit, id: string) => {
  const [s, briefing] = await Promise.all([
    voice(c.req.param("language")),
    room.published().then((published) => published.briefing(id)),
  ]);
  if (!briefing) throw unknown();
  const name = s.t("feed.name_of", { name: titleIn({ language: s.language, texts: briefing.title }) });
  return { s, briefing, name, origin: originOf(room) };
};

export const giveBriefing = async (room: BriefingsRoom, c: PublicVisit) => {
  const { briefing, ...opened } = await open(room, c, wordOf(c));
  return give(c, { ...opened, page: `/briefings/${briefing.id}`, briefings: [briefing] });
};

/** One session, for a calendar of one's own. */
export const giveSession = async (room: BriefingsRoom, c: PublicVisit) => {
  const { briefing, s, name, origin } = await open(room, c, c.req.param("briefing") ?? "");
  const session = briefing.sessions.find(({ id }) => id === wordOf(c));
  if (!session) throw unknown();
  const { language } = s;
  const entries = [sessionEntry({ s, origin }, briefing, session)];
  const body = calendarFile({ name, language, source: `${origin}${c.req.path}`, entries });
  return answerFeed(c, { kind: "ics", language, body });
};
