import { type CountryCode, countryCodes, countryNames } from "#shared/countries.ts";
import { type Line, linesOf, plainCell } from "#shared/csv-lines.ts";
import { fieldErrors } from "#shared/input.ts";
import { isLanguage, type Language, languages, ownNames } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";
import { fold } from "../duplicates/fold.ts";
import { byThreeLetters } from "./alpha-3.ts";
import {
  type Column,
  Contact,
  type ContactLine,
  columns,
  mostLines,
  neededColumns,
  type Refused,
} from "./contact-list.ts";

const shownText = (text: string) => [...text.trim()].slice(0, 80).join("");

/** What a name is compared by: letters and digits alone. */
const keyOf = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, "");

/** Finds countries by code or by name in any of the six languages. */
export const countryFinder = async () => {
  const byName = new Map<string, CountryCode>();
  for (const language of languages)
    for (const [code, name] of await countryNames(language)) byName.set(keyOf(name), code);
  return (typed: string): CountryCode | undefined => {
    const code = typed.trim().toUpperCase();
    return countryCodes.find((known) => known === code) ?? byThreeLetters.get(code) ?? byName.get(keyOf(typed));
  };
};
export type FindCountry = Awaited<ReturnType<typeof countryFinder>>;

const languageNames = new Map(languages.map((language) => [keyOf(ownNames[language]), language]));

const languageIn = (typed: string, otherwise: Language): string => {
  const code = typed.trim().toLowerCase();
  if (code === "") return otherwise;
  return isLanguage(code) ? code : (languageNames.get(keyOf(typed)) ?? code);
};

type Places = Readonly<Partial<Record<Column, number>>>;

/** Where the columns stand; refuses (422) a list whose first line does not name those that are needed. */
const placesIn = (cells: readonly string[] = []): Places => {
  const names = cells.map((cell) => plainCell(cell).toLowerCase());
  const places = Object.fromEntries(
    columns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  ) as Places;
  if (neededColumns.some((column) => places[column] === undefined))
    throw new Refusal(422, "invalid", [{ field: "csv", code: "no_heading" }]);
  return places;
};

const refuse = ({ line, text }: Line, refused: Refused): ContactLine => ({ line, text: shownText(text), refused });

const readLine = (line: Line, places: Places, find: FindCountry, otherwise: Language): ContactLine => {
  if (!line.cells) return refuse(line, { code: "not_csv" });
  const typed = (column: Column) => plainCell(line.cells?.[places[column] ?? -1] ?? "");
  const country = find(typed("country"));
  const read = Contact.safeParse(
    {
      organization: typed("organization"),
      country: country ?? "AQ",
      name: typed("name"),
      email: typed("email"),
      language: languageIn(typed("language"), otherwise),
    },
    { reportInput: true },
  );
  if (!read.success) {
    const [wrong] = fieldErrors(read.error);
    const { field, code = "not_a_choice", values } = wrong ?? {};
    const column = columns.find((known) => known === field);
    return refuse(line, { code, ...(column && { field: column }), ...(values && { values }) });
  }
  if (!country)
    return refuse(line, { field: "country", code: typed("country").trim() ? "unknown_country" : "required" });
  return { line: line.line, contact: read.data };
};

/** Whom a list names, line by line: by the columns that its first line names. Refuses one that is too long. */
export const contactsIn = (csv: string, find: FindCountry, otherwise: Language): ContactLine[] => {
  const [heading, ...lines] = linesOf(csv);
  const places = placesIn(heading?.cells);
  if (lines.length === 0) throw new Refusal(422, "invalid", [{ field: "csv", code: "no_lines" }]);
  if (lines.length > mostLines)
    throw new Refusal(422, "invalid", [{ field: "csv", code: "too_many_lines", values: { max: mostLines } }]);
  return lines.map((line) => readLine(line, places, find, otherwise));
};
