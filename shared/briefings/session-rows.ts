import { type Language, languages } from "../languages.ts";
import type { Speech } from "../speech.ts";
import { instantInWords, momentRows } from "../time.ts";
import type { SharedKey } from "../words.ts";
import type { BriefingSession } from "./briefing.ts";
import type { BriefingsKey } from "./briefings-words.ts";

export type BriefingsVoice = Speech<SharedKey | BriefingsKey>;

/** A session as the desk has it, or as everybody does. */
export type SessionToTell = Pick<
  BriefingSession,
  | "startsAt"
  | "endsAt"
  | "zone"
  | "platform"
  | "capacity"
  | "delivery"
  | "interpretation"
  | "captions"
  | "signLanguages"
  | "recorded"
> & { readonly byTelephone?: boolean | undefined };

type Row = readonly [label: string, text: string];

/** Things one after the other, as the language does it: `English, French and Spanish`. */
export const listedIn = (language: Language, things: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(things);

export const languagesIn = (language: Language, codes: readonly Language[]): string => {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return listedIn(
    language,
    codes.map((code) => names.of(code) ?? code),
  );
};

/** Languages in which one can follow at least one of some sessions, in the site's order. */
export const spokenThere = (
  sessions: readonly Pick<BriefingSession, "delivery" | "interpretation" | "cancelled">[],
): Language[] =>
  languages.filter((language) =>
    sessions.some(
      ({ delivery, interpretation, cancelled }) => !cancelled && [...delivery, ...interpretation].includes(language),
    ),
  );

interface Telling {
  readonly s: BriefingsVoice;
  readonly session: SessionToTell;
  /** Of whoever reads, where it is known. */
  readonly readerZone?: string | undefined;
}

/** When it begins, by every clock that matters, and when it ends where it was set. */
export const timeRows = ({ s, session, readerZone }: Telling): Row[] => [
  ...momentRows(s, { startsAt: session.startsAt, zone: session.zone, readerZone }),
  [s.t("session.ends"), instantInWords(s, session.endsAt, session.zone)],
];

/** What is spoken, shown and signed there, and where: for pages, mails and calendars alike. */
export const featureRows = ({ s, session }: Pick<Telling, "s" | "session">): Row[] => {
  const { t, language } = s;
  const { delivery, interpretation, captions, signLanguages, platform } = session;
  const interpreted = interpretation.length > 0 ? languagesIn(language, interpretation) : t("session.none_interpreted");
  const signed = signLanguages.map((one) => t(`sign_language.${one}`));
  return [
    [t("session.delivery"), languagesIn(language, delivery)],
    [t("session.interpretation"), interpreted],
    ...(captions.length > 0 ? ([[t("session.captions"), languagesIn(language, captions)]] as const) : []),
    ...(signed.length > 0 ? ([[t("session.sign_languages"), signed.join("; ")]] as const) : []),
    [t("session.platform"), t(`platform.${platform}`)],
  ];
};

/** Short sentences that stand below: whether it is recorded, and whether a telephone is enough. */
export const sessionNotes = ({ s, session }: Pick<Telling, "s" | "session">): string[] => [
  s.t(session.recorded ? "session.recorded" : "session.not_recorded"),
  ...(session.byTelephone ? [s.t("session.by_telephone")] : []),
];
