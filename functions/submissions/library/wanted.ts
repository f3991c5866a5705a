import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { DocumentLanguage, SubmitterKind } from "#shared/inputs/vocabulary.ts";
import { Slug } from "#shared/slug.ts";
import { Category, Objective } from "#shared/vocabularies.ts";
import { type Facet, facetNames } from "./search/facets.ts";

const mostValues = 50;
const mostCharacters = 300;

/** Several values of one filter mean any of them; empty ones of the form mean nothing. */
const any = <Item extends z.ZodType<string>>(item: Item) =>
  z.preprocess(
    (values) => (Array.isArray(values) ? [...new Set(values.filter((value) => value !== ""))] : values),
    z.array(item).max(mostValues).default([]),
  );

const Year = z.string().regex(/^\d{4}$/);

const values: Readonly<Record<Facet, z.ZodType<string>>> = {
  forum: Slug,
  region: ReviewRegion,
  country: z.enum(countryCodes),
  kind: SubmitterKind,
  category: Category,
  objective: Objective,
  language: DocumentLanguage,
  year: Year,
};

const Filters = z.object(
  Object.fromEntries(facetNames.map((facet) => [facet, any(values[facet])])) as Record<Facet, ReturnType<typeof any>>,
);

/** What is asked of the library. */
export interface Wanted {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly after?: string | undefined;
  /** The filter of which every value is shown. */
  readonly more?: Facet | undefined;
}

type Queries = Readonly<Record<string, readonly string[]>>;

/** What an address asks of the library; refuses values that no filter has. */
export const wantedIn = (queries: Queries): Wanted => {
  const asked = Object.fromEntries(facetNames.map((facet) => [facet, queries[facet] ?? []]));
  const found = parseInput(Filters, asked);
  const chosen = Object.entries(found).filter(([, list]) => (list as string[]).length > 0);
  const typed = (queries.q?.[0] ?? "").toWellFormed().trim();
  return {
    words: [...typed.slice(0, mostCharacters * 2)].slice(0, mostCharacters).join(""),
    filters: Object.fromEntries(chosen) as Wanted["filters"],
    after: queries.after?.[0] || undefined,
    more: facetNames.find((facet) => facet === queries.more?.[0]),
  };
};

/** The same as an address's query, with its question mark; empty where everything is asked for. */
export const queryOf = (
  { words, filters, after, more }: Wanted,
  further: Readonly<Record<string, string>> = {},
): string => {
  const query = new URLSearchParams({
    ...(words && { q: words }),
    ...(more && { more }),
    ...further,
    ...(after && { after }),
  });
  for (const facet of facetNames) for (const value of filters[facet] ?? []) query.append(facet, value);
  const written = query.toString();
  return written && `?${written}`;
};

/** Whether anything narrows the list. */
export const isNarrowed = ({ words, filters }: Pick<Wanted, "words" | "filters">) =>
  words !== "" || Object.keys(filters).length > 0;
