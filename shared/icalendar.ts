import { instantAt, localAt } from "./time.ts";
import { timeZoneLines } from "./vtimezone.ts";

/** One entry of a calendar (a VEVENT of RFC 5545). Instants are RFC 3339 in UTC. */
export interface CalendarEntry {
  /** The same for ever, whatever moves. */
  readonly uid: string;
  /** Grows with every change that calendars must learn of. */
  readonly sequence: number;
  /** When its record last changed. */
  readonly changedAt: string;
  readonly startsAt: string;
  /** None for a moment. */
  readonly endsAt?: string | undefined;
  /** The IANA zone in whose local time the entry is written; none for UTC. */
  readonly zone?: string | undefined;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly title: string;
  readonly description: string;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly categories: readonly string[];
  /** The mail address of whom the entry is from. */
  readonly organizer?: string | undefined;
}

interface CalendarFile {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the file itself is found. */
  readonly source: string;
  readonly entries: readonly CalendarEntry[];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n");

const longest = 75;

/** Lines of at most 75 bytes, none of which ends within a character (RFC 5545 3.1). */
const folded = (line: string): string => {
  const lines = [""];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longest) {
      lines.push(" ");
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join("\r\n");
};

const basic = (time: string) => time.replace(/[-:]|\.\d+/g, "");
const utc = (instant: string) => basic(new Date(instant).toISOString());

/** Calendars differ in which instant they take for a local time that clocks show twice: such a one is written in UTC. */
const timeLine = (name: "DTSTART" | "DTEND", instant: string, zone = "UTC"): string => {
  const local = localAt(instant, zone);
  if (zone === "UTC" || "problem" in instantAt(local, zone)) return `${name}:${utc(instant)}`;
  return `${name};TZID=${zone}:${basic(local.padEnd(19, ":00"))}`;
};

const eventLines = (entry: CalendarEntry, language: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${entry.uid}`,
  `SEQUENCE:${entry.sequence}`,
  // Those of the record: with the time of asking, a calendar would take every look for a change.
  `DTSTAMP:${utc(entry.changedAt)}`,
  `LAST-MODIFIED:${utc(entry.changedAt)}`,
  timeLine("DTSTART", entry.startsAt, entry.zone),
  ...(entry.endsAt === undefined ? [] : [timeLine("DTEND", entry.endsAt, entry.zone)]),
  `STATUS:${entry.status}`,
  ...(entry.endsAt === undefined ? ["TRANSP:TRANSPARENT"] : []),
  ...(entry.organizer ? [`ORGANIZER:mailto:${entry.organizer}`] : []),
  `SUMMARY;LANGUAGE=${language}:${escaped(entry.title)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(entry.description)}`,
  ...(entry.place ? [`LOCATION;LANGUAGE=${language}:${escaped(entry.place)}`] : []),
  ...(entry.url ? [`URL:${entry.url}`] : []),
  ...(entry.categories.length > 0
    ? [`CATEGORIES;LANGUAGE=${language}:${entry.categories.map(escaped).join(",")}`]
    : []),
  "END:VEVENT",
];

/** Every zone that entries are written in, once, from the first of them to the end of the last. */
const zoneLines = (entries: readonly CalendarEntry[]): string[] =>
  [...Map.groupBy(entries, ({ zone = "UTC" }) => zone)]
    .filter(([zone]) => zone !== "UTC")
    .flatMap(([zone, within]) => {
      const times = within.flatMap(({ startsAt, endsAt = startsAt }) => [Date.parse(startsAt), Date.parse(endsAt)]);
      return timeZoneLines(zone, Math.min(...times), Math.max(...times));
    });

type Method = "PUBLISH" | "CANCEL";

interface Contents {
  readonly method: Method;
  readonly head: readonly string[];
  readonly language: string;
  readonly entries: readonly CalendarEntry[];
}

const written = ({ method, head, language, entries }: Contents): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Baraza//Calendar//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...head,
    ...zoneLines(entries),
    ...entries.flatMap((entry) => eventLines(entry, language)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

/** A calendar to subscribe to. */
export const calendarFile = ({ name, language, source, entries }: CalendarFile): string =>
  written({
    method: "PUBLISH",
    head: [
      `NAME;LANGUAGE=${language}:${escaped(name)}`,
      `X-WR-CALNAME:${escaped(name)}`,
      `SOURCE;VALUE=URI:${source}`,
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "X-PUBLISHED-TTL:PT6H",
    ],
    language,
    entries,
  });

/** How a calendar is told of one entry: to take it in, or to take it out again (RFC 5546 4.1). Nobody is asked to answer. */
export const methodFor = (status: CalendarEntry["status"]): Method => (status === "CANCELLED" ? "CANCEL" : "PUBLISH");

/** One entry for one person, to be taken into a calendar of their own; a later file of the same UID replaces it. */
export const invitationFile = (entry: CalendarEntry, language: string): string =>
  written({ method: methodFor(entry.status), head: [], language, entries: [entry] });
