import type { CountryCode } from "#shared/countries.ts";
import { languageName } from "#shared/inputs/inputs-words.ts";
import type { PublishedForum } from "#shared/published-rows.ts";
import { titleIn } from "#shared/ui/told.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { LibraryKey, LibrarySpeech } from "./library-words.ts";
import type { Facet } from "./search/facets.ts";

export interface Names {
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly forums: readonly Pick<PublishedForum, "id" | "title">[];
}

/** The title of a forum in the language of the page; its id while it is not announced. */
export const forumTitle = (s: LibrarySpeech, { forums }: Pick<Names, "forums">, id: string): string => {
  const texts = forums.find((forum) => forum.id === id)?.title;
  return (texts && titleIn({ language: s.language, texts })) || id;
};

/** What a value of a filter is called. */
export const labelOf = (s: LibrarySpeech, names: Names, facet: Facet, value: string): string => {
  switch (facet) {
    case "forum":
      return forumTitle(s, names, value);
    case "country":
      return names.countries.get(value as CountryCode) ?? value;
    case "kind":
      return s.t(`submitter.${value}` as LibraryKey);
    case "objective":
      return `${value}. ${s.t(`objective.${value}` as SharedKey)}`;
    case "language":
      return languageName(value, s.language);
    case "year":
      return value;
    default:
      return s.t(`${facet}.${value}` as SharedKey);
  }
};
