import type { NewsEntry, Paragraph } from "#shared/atom.ts";
import type { ForumEvent } from "#shared/forums.ts";
import type { CalendarEntry } from "#shared/icalendar.ts";
import { toldIn } from "#shared/localized.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { instantInWords } from "#shared/time.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { onlyIn } from "#shared/ui/told-prose.tsx";
import type { ForumsSpeech } from "../forums-words.ts";
import { changeInWords, type Happening, happenings, whatHappened } from "../views/history.tsx";
import { titleIn } from "../views/texts.tsx";

export interface Feed {
  readonly s: ForumsSpeech;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly forums: readonly PublishedForum[];
  readonly calls: readonly PublishedCall[];
}

const hostOf = (origin: string) => new URL(origin).host;

/** A moment as calendars tell it in words: where it was set, and in universal time. */
const momentInWords = (s: ForumsSpeech, instant: string, zone: string): string[] => [
  ...(zone === "UTC" ? [] : [labelled(s, s.t("time.forum"), instantInWords(s, instant, zone))]),
  labelled(s, s.t("time.universal"), instantInWords(s, instant)),
];

const forumUrl = ({ s, origin }: Feed, id: string) => `${origin}/${s.language}/forums/${id}`;

type Halted = { readonly status: string };

/** What was postponed has a date that nobody may count on. */
const statusOf = (...parts: readonly Halted[]): CalendarEntry["status"] => {
  if (parts.some(({ status }) => status === "cancelled")) return "CANCELLED";
  return parts.some(({ status }) => status === "postponed") ? "TENTATIVE" : "CONFIRMED";
};

const titled = ({ s }: Feed, status: CalendarEntry["status"], title: string) =>
  status === "TENTATIVE" ? s.t("feeds.postponed", { title }) : title;

const eventEntry = (feed: Feed, forum: PublishedForum, event: ForumEvent): CalendarEntry => {
  const { s, origin } = feed;
  const status = event.cancelled ? "CANCELLED" : statusOf(forum);
  const url = `${forumUrl(feed, forum.id)}#${event.id}`;
  const place = [titleIn(s, event.place), event.online && s.t("event.online")].filter(Boolean).join(" / ");
  return {
    uid: `event-${forum.id}.${event.id}@${hostOf(origin)}`,
    sequence: event.sequence,
    changedAt: forum.updatedAt,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    status,
    title: titled(feed, status, titleIn(s, event.title)),
    description: [
      titleIn(s, forum.title),
      s.t("event.starts"),
      ...momentInWords(s, event.startsAt, event.zone),
      s.t("event.ends"),
      ...momentInWords(s, event.endsAt, event.zone),
      ...onlyIn(s, event.title),
      url,
    ].join("\n"),
    place,
    url,
    categories: [s.t("feeds.category"), s.t(`forum_kind.${forum.forumKind}`)],
  };
};

const callEntries = (feed: Feed, forum: PublishedForum, call: PublishedCall): CalendarEntry[] => {
  const { s, origin } = feed;
  const status = statusOf(forum, call);
  const url = `${forumUrl(feed, forum.id)}#${call.id}`;
  const title = titleIn(s, call.title);
  const forInputs = call.purpose === "inputs";
  const common = {
    sequence: call.sequence,
    changedAt: call.updatedAt,
    status,
    url,
    categories: [
      s.t(forInputs ? "feeds.category_inputs" : "feeds.category_call"),
      s.t(`forum_kind.${forum.forumKind}`),
    ],
  };
  const told = (key: "call.opens" | "call.closes", instant: string) =>
    [titleIn(s, forum.title), s.t(key), ...momentInWords(s, instant, call.zone), ...onlyIn(s, call.title), url].join(
      "\n",
    );
  return [
    {
      ...common,
      uid: `opening-${call.id}@${hostOf(origin)}`,
      startsAt: call.opensAt,
      title: titled(feed, status, s.t(forInputs ? "feeds.inputs_opening" : "feeds.opening", { title })),
      description: told("call.opens", call.opensAt),
    },
    {
      ...common,
      uid: `closing-${call.id}@${hostOf(origin)}`,
      startsAt: call.closesAt,
      title: titled(feed, status, s.t(forInputs ? "feeds.inputs_closing" : "feeds.closing", { title })),
      description: told("call.closes", call.closesAt),
    },
  ];
};

/** Every meeting, opening and closing, in the order of time. */
export const calendarEntries = (feed: Feed): CalendarEntry[] =>
  feed.forums
    .flatMap((forum) => [
      ...forum.events.map((event) => eventEntry(feed, forum, event)),
      ...feed.calls.filter((call) => call.forum === forum.id).flatMap((call) => callEntries(feed, forum, call)),
    ])
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.uid.localeCompare(b.uid));

const newsEntry = (feed: Feed, forum: PublishedForum, { moved, call, zoneOf }: Happening): NewsEntry => {
  const { s, origin } = feed;
  const about = call ?? forum;
  const url = forumUrl(feed, forum.id);
  const own = moved.text && toldIn(moved.text, s.language);
  const paragraphs: (Paragraph | undefined)[] = [
    call && { text: titleIn(s, forum.title) },
    ...Object.entries(moved.dates ?? {}).map(([field, change]) => ({
      text: changeInWords(s, field, change, zoneOf(field)),
    })),
    moved.reason && { text: s.t(`why.${moved.reason}`) },
    own && { text: own.text, ...(own.language !== s.language && { language: own.language }) },
    ...onlyIn(s, about.title).map((text) => ({ text })),
  ];
  return {
    id: `${origin}/feeds/${call ? "calls" : "forums"}/${s.language}/${about.id}/${moved.at}/${moved.what}`,
    title: `${titleIn(s, about.title)} – ${whatHappened(s, moved)}`,
    updated: moved.at,
    url: call ? `${url}#${call.id}` : url,
    paragraphs: paragraphs.filter((one) => one !== undefined),
  };
};

const mostNews = 100;

/** Whatever was decided about forums and calls, newest first. */
export const newsEntries = (feed: Feed): NewsEntry[] =>
  feed.forums
    .flatMap((forum) => {
      const calls = feed.calls.filter((call) => call.forum === forum.id);
      return happenings(forum, calls).map((happening) => newsEntry(feed, forum, happening));
    })
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, mostNews);
