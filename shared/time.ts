import type { Language } from "./languages.ts";
import type { Speech } from "./speech.ts";
import type { SharedKey } from "./words.ts";

/** A moment, as stored (RFC 3339 in UTC) or as the clock gives it. */
export type Instant = Date | string;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Day before month in English, and European digits in Arabic, as the United Nations write them. */
const locales: Record<Language, string> = {
  ar: "ar-u-ca-gregory-nu-latn",
  zh: "zh",
  en: "en-GB",
  fr: "fr",
  ru: "ru",
  es: "es",
};

const shapes = {
  moment: {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
  day: { day: "numeric", month: "long", year: "numeric" },
  offset: { timeZoneName: "longOffset" },
  clock: {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make and quick to use. */
const formatOf = (shape: keyof typeof shapes, language: Language, timeZone: string) => {
  const key = `${shape} ${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    // Zones can be spelt in endless mixtures of capitals.
    if (formats.size >= 1000) formats.clear();
    format = new Intl.DateTimeFormat(locales[language], { ...shapes[shape], timeZone });
    formats.set(key, format);
  }
  return format;
};

/** Whether this names a zone of the IANA database; offsets such as `+05:00`, which know no summer time, do not. */
export const isTimeZone = (value: string): boolean => {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    // Kept from then on: every stored profile that is read names a zone.
    formatOf("offset", "en", value);
    return true;
  } catch {
    return false;
  }
};

const currentNames: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** Zones to choose from, under their present names, in alphabetical order, UTC first. */
export const timeZones = (): string[] => [
  "UTC",
  // V8 lists some zones under names that the database gave up.
  ...Intl.supportedValuesOf("timeZone")
    .map((name) => currentNames[name] ?? name)
    .filter((name) => name !== "UTC")
    .sort(),
];

/** What a zone is ahead of UTC at an instant, such as `UTC+5:45`. */
export const offsetOf = (instant: Instant, zone: string): string => {
  const parts = formatOf("offset", "en", zone).formatToParts(new Date(instant));
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  if (!sign || (hours === "00" && minutes === "00")) return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
};

/** Date and time of day at a place, without naming the zone. */
const dateAndTime = (language: Language, instant: Instant, zone: string): string =>
  formatOf("moment", language, zone).format(new Date(instant));

/** The day at a place: `26 January 2030`. */
export const dateOnly = (language: Language, instant: Instant, zone = "UTC"): string =>
  formatOf("day", language, zone).format(new Date(instant));

/** An instant in words that leave no doubt: `Saturday 26 January 2030 at 23:59 (Europe/Zurich, UTC+1)`. */
export const instantInWords = (s: Speech<SharedKey>, instant: Instant, zone = "UTC"): string => {
  const when = dateAndTime(s.language, instant, zone);
  if (zone === "UTC") return s.t("time.utc", { when });
  return s.t("time.in_zone", { when, zone: zone.replaceAll("_", " "), utc: offsetOf(instant, zone) });
};

const amount = (language: Language, value: number, unit: "day" | "hour" | "minute") =>
  new Intl.NumberFormat(locales[language], { style: "unit", unit, unitDisplay: "long" }).format(value);

/** How long is left, in its two largest units and never rounded up: `2 days, 5 hours`. */
export const timeLeft = (s: Speech<SharedKey>, now: Instant, until: Instant): string => {
  const left = new Date(until).getTime() - new Date(now).getTime();
  if (left <= 0) return s.t("time.over");
  if (left < minute) return s.t("time.under_a_minute");
  const days = Math.floor(left / day);
  const hours = Math.floor((left % day) / hour);
  const minutes = Math.floor((left % hour) / minute);
  const parts = [
    days > 0 && amount(s.language, days, "day"),
    hours > 0 && amount(s.language, hours, "hour"),
    days === 0 && minutes > 0 && amount(s.language, minutes, "minute"),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(locales[s.language], { type: "unit" }).format(parts);
};

interface Moment {
  readonly instant: Instant;
  /** The zone in which it was set. */
  readonly zone: string;
  /** The reader's own zone where their profile tells it. */
  readonly readerZone?: string | undefined;
}

export interface Deadline extends Moment {
  readonly now: Instant;
  /** Whose zone it was set in; a forum's where nothing is said. */
  readonly of?: "forum" | "session" | "announced" | undefined;
}

/** A moment where it was set, under a label that says so, in universal time, and in the reader's. */
const told = (s: Speech<SharedKey>, { instant, zone, readerZone }: Moment, label: SharedKey): [string, string][] => {
  const rows: [string, string][] = [];
  if (zone !== "UTC") rows.push([s.t(label), instantInWords(s, instant, zone)]);
  rows.push([s.t("time.universal"), instantInWords(s, instant)]);
  if (readerZone && readerZone !== zone && readerZone !== "UTC")
    rows.push([s.t("time.yours"), instantInWords(s, instant, readerZone)]);
  return rows;
};

/** A deadline as pages, mails and calendars tell it: labels and texts, the time where it was set first. */
export const deadlineInWords = (
  s: Speech<SharedKey>,
  { now, of = "forum", ...moment }: Deadline,
): [string, string][] => [...told(s, moment, `time.${of}`), [s.t("time.left"), timeLeft(s, now, moment.instant)]];

interface SessionMoment extends Omit<Moment, "instant"> {
  readonly startsAt: Instant;
}

/** When a session begins, as pages, mails and calendars tell it: labels and texts, the session's own time first. */
export const momentRows = (s: Speech<SharedKey>, { startsAt, ...where }: SessionMoment): [string, string][] =>
  told(s, { instant: startsAt, ...where }, "time.session");

/** What a clock at a place shows at an instant, in milliseconds as if it were UTC. */
const shownAt = (instant: number, zone: string): number => {
  const parts = formatOf("clock", "en", zone).formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
};

/** By how many milliseconds clocks at a place are ahead of universal time at an instant, to the second. */
export const aheadOfUtc = (instant: number, zone: string): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  return shownAt(whole, zone) - whole;
};

/** An instant as a form's `datetime-local` field takes it at a place: `2030-01-26T23:59`, with seconds if there are any. */
export const localAt = (instant: Instant, zone: string): string => {
  const time = new Date(instant).getTime();
  const shown = new Date(shownAt(time, zone)).toISOString();
  return shown.slice(0, shown.slice(17, 19) === "00" ? 16 : 19);
};

/**
 * The instant of a local time; or that clocks there never show it, or show it twice, with the two instants that may be
 * meant: of a time that is never shown, the two that it becomes by the clock of before and of after the change.
 */
export type LocalTime =
  | { readonly instant: string }
  | { readonly problem: "never" | "twice"; readonly instants: readonly [string, string] }
  | { readonly problem: "not_a_date" };

/** The instant at which clocks in a zone show `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`. */
export const instantAt = (local: string, zone: string): LocalTime => {
  const [, to] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.0+)?$/.exec(local) ?? [];
  const shown = Date.parse(`${to}Z`);
  if (!to || Number.isNaN(shown) || !new Date(shown).toISOString().startsWith(to)) return { problem: "not_a_date" };
  // No zone is further from UTC than a day, and none changes its clock twice within two.
  const ahead = [...new Set([shown - day, shown + day].map((near) => shownAt(near, zone) - near))];
  const possible = ahead.map((difference) => shown - difference).sort((a, b) => a - b);
  const [one, other = one] = possible.filter((instant) => shownAt(instant, zone) === shown);
  const written = (instant = 0) => new Date(instant).toISOString();
  if (one !== undefined && one === other) return { instant: written(one) };
  const [earlier, later] = one === undefined ? possible : [one, other];
  return { problem: one === undefined ? "never" : "twice", instants: [written(earlier), written(later)] };
};
