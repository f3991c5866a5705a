import type { NewsEntry, Paragraph } from "#shared/atom.ts";
import type { BriefingMoved } from "#shared/briefings/briefing.ts";
import type { ListedBriefing, PublishedSession } from "#shared/briefings/published-briefings.ts";
import { featureRows, sessionNotes, timeRows } from "#shared/briefings/session-rows.ts";
import type { CalendarEntry } from "#shared/icalendar.ts";
import { type Localized, toldIn } from "#shared/localized.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { titleIn } from "#shared/ui/told.tsx";
import { onlyIn } from "#shared/ui/told-prose.tsx";
import { type Change, changeInWords, changesOf, changeTitle } from "../history.ts";
import type { PublicSpeech } from "../public-words.ts";

/** A briefing as a feed tells it: from the list of all of them, or its own row with the officers' words. */
export interface Told
  extends Pick<
    ListedBriefing,
    "id" | "title" | "audience" | "regions" | "status" | "sessions" | "materialsAt" | "updatedAt"
  > {
  readonly history: readonly BriefingMoved[];
}

export interface Feed {
  readonly s: PublicSpeech;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly briefings: readonly Told[];
}

const urlOf = ({ s, origin }: Pick<Feed, "s" | "origin">, { id }: Pick<Told, "id">) =>
  `${origin}/${s.language}/briefings/${id}`;

const titleOf = ({ language }: PublicSpeech, texts: Localized) => titleIn({ language, texts });

/** One session in a calendar: where it is joined stands in nobody's but in that of whoever signed up. */
export const sessionEntry = (
  feed: Omit<Feed, "briefings">,
  briefing: Told,
  session: PublishedSession,
): CalendarEntry => {
  const { s, origin } = feed;
  const isOff = session.cancelled || briefing.status === "cancelled";
  const title = titleOf(s, briefing.title);
  const audience = titleOf(s, briefing.audience);
  const rows = [...timeRows({ s, session }), ...featureRows({ s, session })];
  const url = `${urlOf(feed, briefing)}#${session.id}`;
  return {
    uid: `briefing-${briefing.id}.${session.id}@${new URL(origin).host}`,
    sequence: session.sequence,
    changedAt: briefing.updatedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone: session.zone,
    status: isOff ? "CANCELLED" : "CONFIRMED",
    title: isOff ? s.t("feed.cancelled", { title }) : title,
    description: [
      ...(audience ? [labelled(s, s.t("briefing.audience"), audience)] : []),
      ...rows.map(([label, text]) => labelled(s, label, text)),
      ...sessionNotes({ s, session }),
      ...onlyIn(s, briefing.title),
      labelled(s, s.t("feed.sign_up"), urlOf(feed, briefing)),
    ].join("\n"),
    place: s.t("feed.place"),
    url,
    categories: [s.t("feed.category")],
  };
};

/** Every session of every briefing, in the order of time. */
export const calendarEntries = (feed: Feed): CalendarEntry[] =>
  feed.briefings
    .flatMap((briefing) => briefing.sessions.map((session) => sessionEntry(feed, briefing, session)))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.uid.localeCompare(b.uid));

const newsEntry = (feed: Feed, briefing: Told, change: Change): NewsEntry => {
  const { s, origin } = feed;
  const own = change.text && toldIn(change.text, s.language);
  const begins = change.what === "publish" ? briefing.sessions : [];
  const paragraphs: Paragraph[] = [
    ...changeInWords(s, change, briefing.sessions).map((text) => ({ text })),
    ...begins.map((session) => ({ text: timeRows({ s, session })[0]?.[1] ?? "" })),
    ...(own ? [{ text: own.text, ...(own.language !== s.language && { language: own.language }) }] : []),
    ...onlyIn(s, briefing.title).map((text) => ({ text })),
  ];
  const place = change.session ? `/${change.session}` : "";
  return {
    id: `${origin}/feeds/briefings/${s.language}/${briefing.id}/${change.at}/${change.what}${place}`,
    title: `${titleOf(s, briefing.title)} – ${changeTitle(s, change)}`,
    updated: change.at,
    url: urlOf(feed, briefing),
    paragraphs,
  };
};

const mostNews = 100;

/** Whatever was decided and concerns everybody, the newest first. */
export const newsEntries = (feed: Feed): NewsEntry[] =>
  feed.briefings
    .flatMap((briefing) => changesOf(briefing).map((change) => newsEntry(feed, briefing, change)))
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, mostNews);
