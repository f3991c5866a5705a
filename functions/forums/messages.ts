import { toldIn } from "#shared/localized.ts";
import { bytesOf, mostBytes } from "#shared/mail/size.ts";
import { action, addressed, type Letter, quote, text } from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import {
  type About,
  closes,
  closesShortly,
  eventOf,
  eventRows,
  firstEvent,
  formerRows,
  movedRows,
  opens,
  type Row,
  titled,
} from "./letters/facts.ts";
import { letterVoice } from "./letters/letter-words.ts";

interface Letters {
  /** What it is about, beside titles and reason. */
  readonly facts?: (about: About) => Row[];
  /** What follows from it for whoever reads this. */
  readonly follows?: true;
  readonly how?: true;
}

/** Every mail about forums and calls, by the name that the tables of decisions give it. */
const letters = {
  forumAnnounced: { facts: (about) => eventRows(about, firstEvent(about.forum)) },
  eventMoved: { facts: (about) => eventRows(about, eventOf(about)), follows: true },
  eventCancelled: { facts: (about) => formerRows(about, eventOf(about)), follows: true },
  forumPostponed: { facts: (about) => formerRows(about, firstEvent(about.forum)), follows: true },
  forumRescheduled: { facts: (about) => eventRows(about, firstEvent(about.forum)) },
  forumCancelled: { follows: true },
  callAnnounced: { facts: (about) => [...opens(about), ...closesShortly(about)] },
  callOpened: { facts: closes, how: true },
  callExtended: { facts: movedRows, follows: true },
  callMoved: { facts: movedRows },
  callPostponed: { follows: true },
  callRescheduled: { facts: (about) => [...opens(about), ...closesShortly(about)] },
  callCancelled: { follows: true },
  callDecided: { follows: true },
} as const satisfies Record<string, Letters>;

export type LetterKind = keyof typeof letters;
export const letterKinds = Object.keys(letters) as LetterKind[];
export const isLetter = (kind: string): kind is LetterKind => Object.hasOwn(letters, kind);

/** Bytes of the officer's words, as far as the rest leaves them. */
const mostQuoted = 640;

const officersWords = ({ s, moved }: About, others: readonly Block[]): Block[] => {
  const left = Math.min(mostQuoted, mostBytes - bytesOf(others));
  const words = toldIn(moved?.text ?? {}, s.language)?.text;
  return quote(words, left);
};

/** The message that tells somebody of a decision, in their language and by their clock. */
export const letterFor = async (kind: LetterKind, told: Omit<About, "s">): Promise<Letter> => {
  const s = await letterVoice(told.recipient.language);
  const about: About = { ...told, s };
  const { forum, call, moved, recipient } = about;
  const { facts, follows, how }: Letters = letters[kind];
  const forInputs = call?.purpose === "inputs";
  // What is said of the forum is said alike to all.
  const ofInputs = forInputs && kind.startsWith("call") ? "inputs." : "";
  const sentence = (part: "intro" | "then" | "how") =>
    text(s, `letter.${ofInputs}${kind}.${part}` as "letter.callOpened.how");
  const rows: Row[] = [
    ...(call
      ? [[s.t(forInputs ? "letter.fact.inputs_call" : "letter.fact.call"), titled(s, call.title)] satisfies Row]
      : []),
    [s.t("letter.fact.forum"), titled(s, forum.title)],
    ...(facts?.(about) ?? []),
    ...(moved?.reason ? [[s.t("letter.fact.reason"), s.t(`why.${moved.reason}`)] satisfies Row] : []),
  ];
  const before: Block[] = [sentence("intro"), { kind: "facts", rows: rows.slice(0, 12) }];
  const calendar = `/feeds/forums/${s.language}/${forum.id}.ics`;
  const after: Block[] = [
    ...(follows ? [sentence("then")] : []),
    ...(how ? [sentence("how")] : []),
    ...(recipient.path ? [action(s, "letter.open_own", recipient.path)] : []),
    action(s, "letter.open_forum", `/forums/${forum.id}`),
    { kind: "action", label: s.t("letter.calendar"), path: calendar, secret: false },
    ...(recipient.stop ? [text(s, "letter.news"), action(s, "letter.news.stop", recipient.stop)] : []),
  ];
  const blocks = [...before, ...officersWords(about, [...before, ...after]), ...after];
  return { ...addressed(s, kind, recipient, blocks), ...(recipient.stop && { news: true as const }) };
};
