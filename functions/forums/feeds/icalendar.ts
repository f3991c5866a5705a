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
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly title: string;
  readonly description: string;
  readonly place?: string | undefined;
  readonly url: string;
  readonly categories: readonly string[];
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

const utc = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");

const eventLines = (entry: CalendarEntry, language: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${entry.uid}`,
  `SEQUENCE:${entry.sequence}`,
  // Those of the record: with the time of asking, a calendar would take every look for a change.
  `DTSTAMP:${utc(entry.changedAt)}`,
  `LAST-MODIFIED:${utc(entry.changedAt)}`,
  `DTSTART:${utc(entry.startsAt)}`,
  ...(entry.endsAt === undefined ? [] : [`DTEND:${utc(entry.endsAt)}`]),
  `STATUS:${entry.status}`,
  ...(entry.endsAt === undefined ? ["TRANSP:TRANSPARENT"] : []),
  `SUMMARY;LANGUAGE=${language}:${escaped(entry.title)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(entry.description)}`,
  ...(entry.place ? [`LOCATION;LANGUAGE=${language}:${escaped(entry.place)}`] : []),
  `URL:${entry.url}`,
  `CATEGORIES;LANGUAGE=${language}:${entry.categories.map(escaped).join(",")}`,
  "END:VEVENT",
];

/** A calendar to subscribe to. */
export const calendarFile = ({ name, language, source, entries }: CalendarFile): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Baraza//Forums and calls//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `SOURCE;VALUE=URI:${source}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...entries.flatMap((entry) => eventLines(entry, language)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
