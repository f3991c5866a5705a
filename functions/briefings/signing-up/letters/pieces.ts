import type { BriefingMoved } from "#shared/briefings/briefing.ts";
import { languagesIn, spokenThere } from "#shared/briefings/session-rows.ts";
import { toldIn } from "#shared/localized.ts";
import { action, dueRows, type LetterVoice, quote, text } from "#shared/mail/voice.ts";
import type { MovedKey } from "#shared/moved/moved-words.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { type StandingKey, statusIn } from "#shared/standing/standing-words.ts";
import { momentRows } from "#shared/time.ts";
import { briefingPath, signUpPath } from "../../addresses.ts";
import type { About } from "../../letters.ts";
import type { LetterKey } from "./letter-words.ts";

export type Key = StandingKey | MovedKey | LetterKey;

/** What a letter is written from, with the voice of its reader. */
export interface Told extends About {
  readonly s: LetterVoice<Key>;
}

export type Row = [string, string];

/** Bytes of the title of a briefing, and of what officers wrote about a change. */
const titleBytes = 240;
const wordsBytes = 320;

export const zoneOf = ({ signUp, session }: Told) => signUp.timeZone || session.zone;

/** What officers decided last about the session, or about the whole briefing. */
export const lastMove = ({ briefing, session }: Told, ...decisions: string[]): BriefingMoved | undefined =>
  briefing.history.findLast(
    ({ what, session: of }) => decisions.includes(what) && (of === undefined || of === session.id),
  );

/** Which briefing, when, and where the sign-up stands: what every mail about it says. */
export const factsOf = (told: Told, more: readonly Row[] = []): Block => {
  const { s, signUp, briefing, session } = told;
  const title = toldIn(briefing.title, s.language)?.text ?? "";
  return {
    kind: "facts",
    rows: [
      [s.t("letter.fact.reference"), signUp.reference],
      [s.t("letter.fact.briefing"), excerpt(title, titleBytes)],
      ...momentRows(s, {
        startsAt: session.startsAt,
        zone: session.zone,
        readerZone: signUp.timeZone || undefined,
      }),
      [s.t("letter.fact.status"), statusIn(s, { kind: "signUp", status: signUp.status })],
      ...more,
    ],
  };
};

export const ownPage = ({ s }: Told): Block => action<Key>(s, "letter.own_page", signUpPath, true);
export const briefingPage = ({ s, briefing }: Told): Block =>
  action<Key>(s, "letter.briefing_page", briefingPath(briefing.id));

/** In which languages one can follow the session, and the one that was asked for. */
export const languageRows = ({ s, signUp, session }: Told): Row[] => [
  [s.t("letter.fact.spoken"), languagesIn(s.language, spokenThere([session]))],
  ...(signUp.interpretation
    ? ([[s.t("letter.fact.interpretation"), languagesIn(s.language, [signUp.interpretation])]] as Row[])
    : []),
];

/** That the language asked for is not among those of the session. */
export const missedLanguage = ({ s, signUp, session }: Told): Block[] =>
  signUp.interpretation && !spokenThere([session]).includes(signUp.interpretation)
    ? [text<Key>(s, "letter.not_interpreted")]
    : [];

export const ahead = ({ s, ahead }: Told): Row[] =>
  ahead === undefined ? [] : [[s.t("letter.fact.ahead"), String(ahead)]];

export const offer = (told: Told): Row[] => {
  const { s, signUp, now } = told;
  if (!signUp.offerUntil) return [];
  return dueRows(s, { instant: signUp.offerUntil, zone: zoneOf(told), now });
};

/** Why officers did it, in the words of the closed list and in their own. */
export const why = ({ s }: Told, move: BriefingMoved | undefined): Row[] =>
  move?.reason ? [[s.t("letter.fact.reason"), s.t(`why.${move.reason}`)]] : [];
export const inTheirWords = ({ s }: Told, move: BriefingMoved | undefined): Block[] =>
  quote(move?.text && toldIn(move.text, s.language)?.text, wordsBytes);
