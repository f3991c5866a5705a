import { addressed, letterVoice, text } from "#shared/mail/voice.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import type { Block } from "#shared/outbox.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { instantInWords } from "#shared/time.ts";
import type { LetterWriter } from "../../letters.ts";
import { hasBegun } from "../../obstacles.ts";
import { calendarOf } from "./calendar.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";
import {
  ahead,
  briefingPage,
  factsOf,
  inTheirWords,
  type Key,
  languageRows,
  lastMove,
  missedLanguage,
  offer,
  ownPage,
  type Row,
  type Told,
  why,
  zoneOf,
} from "./pieces.ts";

const moved = (told: Told): Block[] => {
  const { s, session } = told;
  const move = lastMove(told, "move_session");
  const isNews = move?.from !== undefined && move.to === session.startsAt;
  const was: Row[] = isNews ? [[s.t("letter.fact.was"), instantInWords(s, move.from ?? "", zoneOf(told))]] : [];
  return [
    text(s, "letter.moved.intro"),
    factsOf(told, [...was, ...(isNews ? why(told, move) : []), ...offer(told)]),
    ...(isNews ? inTheirWords(told, move) : []),
    ...(told.signUp.status === "confirmed" ? [text<Key>(s, "letter.attached")] : []),
    text(s, "letter.moved.keep"),
    ownPage(told),
  ];
};

const calledOff = (told: Told): Block[] => {
  const { s, briefing, session, now } = told;
  const move = lastMove(told, "cancel_session", "cancel");
  const others = briefing.sessions.some((one) => one.id !== session.id && !one.cancelled && !hasBegun(one, now));
  return [
    text(s, "letter.calledOff.intro"),
    factsOf(told, why(told, move)),
    ...inTheirWords(told, move),
    ...(briefing.status === "announced" && others ? [text(s, "letter.calledOff.other")] : []),
    briefingPage(told),
  ];
};

const reminder =
  (intro: "letter.reminderDay.intro" | "letter.reminderHour.intro") =>
  (told: Told): Block[] => [
    text(told.s, intro),
    factsOf(told, languageRows(told)),
    ...missedLanguage(told),
    text(told.s, "letter.reminder.join"),
    text(told.s, "letter.confirmed.keep"),
    ownPage(told),
  ];

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  moved,
  calledOff,
  reminderDay: reminder("letter.reminderDay.intro"),
  reminderHour: reminder("letter.reminderHour.intro"),
  confirmed: (told) => [
    text(
      told.s,
      told.before && told.before.session !== told.signUp.session
        ? "letter.confirmed.changed"
        : "letter.confirmed.intro",
    ),
    factsOf(told, languageRows(told)),
    ...missedLanguage(told),
    text(told.s, "letter.attached"),
    text(told.s, "letter.confirmed.page"),
    text(told.s, "letter.confirmed.keep"),
    ownPage(told),
  ],
  waitlisted: (told) => [
    text(told.s, "letter.waitlisted.intro"),
    factsOf(told, ahead(told)),
    text(told.s, "letter.waitlisted.next"),
    text(told.s, "letter.waitlisted.page"),
    ownPage(told),
  ],
  repeated: (told) => [
    text(told.s, "letter.repeated.intro"),
    factsOf(told, offer(told)),
    text(told.s, "letter.repeated.change"),
    text(told.s, "letter.not_you"),
    ownPage(told),
  ],
  offered: (told) => [
    text(told.s, "letter.offered.intro"),
    factsOf(told, offer(told)),
    text(told.s, "letter.offered.accept"),
    ownPage(told),
  ],
  lapsed: (told) => [
    text(told.s, "letter.lapsed.intro"),
    factsOf(told),
    text(told.s, "letter.lapsed.rejoin"),
    ownPage(told),
  ],
  notChanged: (told) => [
    text(told.s, "letter.notChanged.intro"),
    factsOf(told, offer(told)),
    text(told.s, "letter.notChanged.again"),
    ownPage(told),
  ],
  cancelled: (told) => [
    text(told.s, "letter.cancelled.intro"),
    factsOf(told),
    ...(told.before?.status === "confirmed" || told.before?.status === "offered"
      ? [text(told.s, "letter.cancelled.place")]
      : []),
    text(told.s, "letter.cancelled.again"),
    briefingPage(told),
  ],
  removed: (told) => [
    text(told.s, "letter.removed.intro"),
    factsOf(
      told,
      told.reason ? [[told.s.t("letter.fact.reason"), told.s.t(`letter.removed.${told.reason}` as LetterKey)]] : [],
    ),
    text(told.s, "letter.removed.mistake"),
    briefingPage(told),
  ],
  unplaced: (told) => [
    text(told.s, "letter.unplaced.intro"),
    factsOf(told),
    text(told.s, "letter.unplaced.after"),
    briefingPage(told),
  ],
  materials: (told) => [text(told.s, "letter.materials.intro"), factsOf(told), briefingPage(told)],
  link: (told) => [
    text(told.s, "letter.link.intro"),
    factsOf(told, offer(told)),
    text(told.s, "letter.not_you"),
    ownPage(told),
  ],
};

/** What whoever signed up is told, at every step. */
export const letterFor: LetterWriter = async (about) => {
  const { signUp, kind } = about;
  const s = await letterVoice<Key>(signUp.language, standingWords, movedWords, letterWords);
  const told = { ...about, s };
  const blocks = letters[kind]?.(told);
  if (!blocks) throw new Error(`no message ${kind}`);
  const calendar = calendarOf(told);
  const { email: to, reference } = signUp;
  return { ...addressed(s, kind, { to, reference }, blocks), ...(calendar && { calendar }) };
};
