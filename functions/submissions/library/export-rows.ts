import type { Cell } from "#shared/csv.ts";
import type { LibraryCard } from "./search/facts-file.ts";

interface Exported extends Omit<LibraryCard, "by" | "country" | "outcome"> {
  readonly by: string | null;
  readonly country: string | null;
  readonly outcome: string | null;
  readonly address: string;
}

/** Columns of the table, named as the properties that programs get. */
const columns = {
  reference: ({ reference }) => reference,
  version: ({ edition }) => edition,
  publishedAt: ({ publishedAt }) => publishedAt,
  changedAt: ({ changedAt }) => changedAt,
  year: ({ year }) => year,
  title: ({ title }) => title,
  titleLanguage: ({ titleLanguage }) => titleLanguage,
  by: ({ by }) => by ?? undefined,
  submitter: ({ submitter }) => submitter,
  categories: ({ categories }) => categories.join(" "),
  country: ({ country }) => country ?? undefined,
  region: ({ region }) => region,
  type: ({ type }) => type,
  forum: ({ forum }) => forum,
  call: ({ call }) => call,
  languages: ({ languages }) => languages.join(" "),
  levels: ({ levels }) => levels.join(" "),
  countries: ({ countries }) => countries.join(" "),
  regions: ({ regions }) => regions.join(" "),
  objectives: ({ objectives }) => objectives.join(" "),
  principles: ({ principles }) => principles.join(" "),
  themes: ({ themes }) => themes.join(" "),
  formats: ({ formats }) => formats.join(" "),
  late: ({ late }) => String(late),
  outcome: ({ outcome }) => outcome ?? undefined,
  summary: ({ summary }) => summary,
  address: ({ address }) => address,
} as const satisfies Record<string, (card: Exported) => Cell>;

export const exportColumns: readonly Cell[] = Object.keys(columns);
export const exportRow = (card: Exported): Cell[] => Object.values(columns).map((cell) => cell(card));
