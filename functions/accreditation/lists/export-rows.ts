import type { CountryCode } from "#shared/countries.ts";
import type { Cell } from "#shared/csv.ts";
import type { SharedKey } from "#shared/words.ts";
import type { ListSpeech } from "./desk/list-desk-words.ts";
import type { ListEntry } from "./list.ts";

/**
 * Entries of one file. The longest that an entry can be is some 3 KB (two names of 250 characters of up to four bytes, a
 * website of 500, a country and all categories), so that no file passes the 4 MB beyond which exports would be jobs.
 */
export const mostEntries = 1300;

const headings = [
  "export.number",
  "pool.name",
  "entries.latin",
  "entries.acronym",
  "pool.country",
  "export.country_code",
  "entries.website",
  "entries.categories",
] as const;

/** The rows of a list as files show them: as certified, in its order, numbered from the first on the list. */
export const exportRows = (
  s: ListSpeech,
  countries: ReadonlyMap<CountryCode, string>,
  entries: readonly ListEntry[],
  first = 1,
): Cell[][] => [
  headings.map((key) => s.t(key)),
  ...entries.map((entry, place) => [
    first + place,
    entry.name,
    entry.latin,
    entry.acronym,
    countries.get(entry.country as CountryCode) ?? entry.country,
    entry.country,
    entry.website,
    entry.categories.map((code) => s.t(`category.${code}` as SharedKey)).join("; "),
  ]),
];
