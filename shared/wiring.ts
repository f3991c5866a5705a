import type { TableName } from "./tables.ts";

/** What wakes a function; read by the stack and by the local service, so that they cannot differ. */
export interface Wiring {
  /** First words of addresses it answers: `/{lang}/word`, `/{lang}/desk/word`, `/api/word`, `/feeds/word`, and all below. */
  readonly words: readonly string[];
  /** Addresses without a language that it answers beside those of its words. */
  readonly paths?: readonly string[];
  /** Answers whatever no word claims. */
  readonly fallback?: true;
  /** Woken by the clock every so many minutes, with `{ "schedule": "<RFC 3339 instant>" }`. */
  readonly everyMinutes?: number;
  /** Woken by new rows of these tables' streams. */
  readonly streams?: readonly TableName[];
  /** Woken by files that arrive in the bucket and by what the search for malware found in them. */
  readonly files?: true;
  /** Woken by what the mail system tells of messages that it took. */
  readonly mailEvents?: true;
}

export const wiring = {
  portal: { words: [], fallback: true },
  registration: {
    words: ["registration", "sign-in", "me", "status", "mail"],
    everyMinutes: 1,
    streams: ["registrationJobs"],
  },
  forums: { words: ["forums", "regions"], everyMinutes: 1, streams: ["forumJobs"] },
  accreditation: { words: ["accreditation", "verify"], everyMinutes: 1, streams: ["accreditationJobs"] },
  submissions: { words: ["submissions"], everyMinutes: 1, streams: ["submissionJobs"] },
  briefings: { words: ["briefings"], everyMinutes: 1, streams: ["turns", "briefingJobs"] },
  enquiries: { words: ["enquiries"], everyMinutes: 1, streams: ["enquiryJobs"] },
  announcements: {
    words: ["announcements"],
    paths: ["/unsubscribe/{token}"],
    everyMinutes: 1,
    streams: ["announcementJobs"],
  },
  rights: { words: ["my-data"], everyMinutes: 1 },
  reporting: { words: ["figures", "dossiers"], everyMinutes: 1, streams: ["reportingJobs"] },
  scanning: { words: [], everyMinutes: 1, files: true },
  notifications: { words: [], everyMinutes: 1, streams: ["outbox"], mailEvents: true },
} as const satisfies Record<string, Wiring>;

export type FunctionName = keyof typeof wiring;

/** The routes of a word as the HTTP API declares them; `{rest+}` alone would leave out the word itself. */
export const routesOf = (word: string): string[] =>
  [`/{lang}/${word}`, `/{lang}/desk/${word}`, `/api/${word}`, `/feeds/${word}`].flatMap((path) => [
    path,
    `${path}/{rest+}`,
  ]);

/** Every route of a function as the HTTP API declares them. */
export const addressesOf = ({ words, paths = [] }: Wiring): string[] => [...words.flatMap(routesOf), ...paths];
