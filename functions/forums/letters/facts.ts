import type { Call, Forum, ForumEvent, Moved } from "#shared/forums.ts";
import { type Localized, toldIn } from "#shared/localized.ts";
import { excerpt } from "#shared/outbox.ts";
import type { Recipient } from "#shared/recipients.ts";
import { dateOnly, deadlineInWords, instantInWords } from "#shared/time.ts";
import { type CallDate, callDates, eventDate } from "../forums.ts";
import type { Voice } from "./letter-words.ts";

export type Row = [string, string];

export interface About {
  readonly s: Voice;
  readonly forum: Forum;
  /** Of what is about a call. */
  readonly call: Call | undefined;
  readonly moved: Moved | undefined;
  readonly recipient: Recipient;
  readonly now: Date;
}

/** Bytes of a title; the whole stands on the page. */
const titleBytes = 120;

export const titled = (s: Voice, texts: Localized) => excerpt(toldIn(texts, s.language)?.text ?? "", titleBytes);

/** A date under its name: in the zone in which it was set, in universal time, in the reader's, and what is left. */
const dateRows = ({ s, now, recipient }: About, label: string, instant: string, zone: string): Row[] => {
  const [first, ...others] = deadlineInWords(s, { instant, zone, now, readerZone: recipient.timeZone });
  return [[label, first?.[1] ?? ""], ...others];
};

const beforeRow = ({ s }: About, from: string | null | undefined, zone: string): Row[] =>
  from ? [[s.t("letter.fact.before"), instantInWords(s, from, zone)]] : [];

/** The dates of a call that moved: as they are now, since a mail may be late; the first of them in full, later ones by the day: the page tells the rest. */
export const movedRows = (about: About): Row[] => {
  const { s, call, moved } = about;
  if (!call) return [];
  const was = (name: CallDate) => moved?.dates?.[name];
  const wanted = ["closesAt", ...callDates.filter((name) => name !== "closesAt")] as const;
  const [first, ...others] = wanted.filter((name) => was(name) !== undefined);
  if (!first) return [];
  return [
    ...dateRows(about, s.t(`date.${first}`), call[first], call.zone),
    ...beforeRow(about, was(first)?.[0], call.zone),
    ...others.map(
      (name): Row => [
        s.t(`date.${name}`),
        name === "opensAt" ? instantInWords(s, call[name], call.zone) : dateOnly(s.language, call[name], call.zone),
      ],
    ),
  ];
};

export const firstEvent = ({ events }: Forum): ForumEvent | undefined => events.find(({ cancelled }) => !cancelled);

export const eventOf = ({ forum, moved }: About) => forum.events.find(({ id }) => id === moved?.event);

/** A meeting, when it begins and, where that moved, when it was to begin. */
export const eventRows = (about: About, event: ForumEvent | undefined): Row[] => {
  if (!event) return [];
  const { s, moved } = about;
  const place = excerpt(toldIn(event.place, s.language)?.text ?? "", titleBytes);
  return [
    [s.t("letter.fact.event"), titled(s, event.title)],
    ...dateRows(about, s.t("date.startsAt"), event.startsAt, event.zone),
    ...beforeRow(about, moved?.dates?.[eventDate(event.id, "startsAt")]?.[0], event.zone),
    ...(place ? [[s.t("event.place"), place] satisfies Row] : []),
  ];
};

/** A meeting whose date no longer holds. */
export const formerRows = (about: About, event: ForumEvent | undefined): Row[] => {
  if (!event) return [];
  const { s, moved } = about;
  const was = moved?.dates?.[eventDate(event.id, "startsAt")]?.[0] ?? event.startsAt;
  return [[s.t("letter.fact.event"), titled(s, event.title)], ...beforeRow(about, was, event.zone)];
};

export const opens = (about: About): Row[] =>
  about.call ? dateRows(about, about.s.t("date.opensAt"), about.call.opensAt, about.call.zone) : [];
export const closes = (about: About): Row[] =>
  about.call ? dateRows(about, about.s.t("date.closesAt"), about.call.closesAt, about.call.zone) : [];
export const closesShortly = ({ s, call }: About): Row[] =>
  call ? [[s.t("date.closesAt"), instantInWords(s, call.closesAt, call.zone)]] : [];
