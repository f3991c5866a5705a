import {
  type InputCard,
  type LibraryEntry,
  type LibraryRow,
  type PublishedInput,
  placeOf,
} from "#shared/inputs/published-inputs.ts";
import type { Published } from "#shared/published.ts";
import type { Write } from "#shared/transaction.ts";
import type { Input } from "./input.ts";

/** What everybody may know of an input at a glance; undefined while nothing of it is published. */
const cardOf = ({ reference, public: shown, forum, call, editions }: Input): InputCard | undefined => {
  if (!shown) return undefined;
  const { content, showing, region, since, edition } = shown;
  const named = showing === "named";
  return {
    reference,
    title: content.title,
    titleLanguage: content.titleLanguage,
    ...(named && { by: content.by }),
    submitter: content.submitter,
    categories: content.submitter === "stakeholder" ? content.categories : [],
    ...(named && content.country && { country: content.country }),
    region,
    type: content.type,
    forum,
    call,
    languages: languagesOf(content.languages, editions.at(-1)?.files ?? []),
    publishedAt: since,
    edition,
  };
};

/** The languages that were stated, and those of the files. */
const languagesOf = (
  stated: InputCard["languages"],
  files: readonly { readonly language?: InputCard["languages"][number] | undefined }[],
) => [...new Set([...stated, ...files.flatMap(({ language }) => language ?? [])])];

/** What the library finds an input by. */
const entryOf = (input: Input, now: Date): LibraryEntry | undefined => {
  const card = cardOf(input);
  const { public: shown, editions, late, outcomes } = input;
  if (!card || !shown) return undefined;
  const { content, terms, nameTerms, showing, since } = shown;
  const outcome = outcomes.at(-1)?.what;
  const edition = editions.at(-1);
  const kinds = (edition?.files ?? []).map(({ kind }) => kind);
  return {
    ...card,
    // A new version is news: on the pages of forums and regions it stays where the first was, here it comes first.
    publishedAt: edition?.at ?? since,
    countries: content.countries,
    regions: regionsOn(shown.shelves),
    objectives: content.objectives,
    principles: content.principles,
    themes: content.themes,
    levels: content.levels,
    year: since.slice(0, 4),
    summary: content.summary,
    formats: [...new Set([...(content.text ? ["text"] : []), ...kinds])],
    late,
    ...(outcome && { outcome }),
    changedAt: now.toISOString(),
    terms: showing === "named" ? together(terms, nameTerms) : terms,
  };
};

type Terms = LibraryEntry["terms"];

const together = (one: Terms, other: Terms): Terms => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([group, terms]) => [group, [one[group], terms].filter(Boolean).join(" ")]),
  ),
});

const regionShelf = "input#region#";

/** The regions on whose pages an input stands. */
const regionsOn = (shelves: readonly string[]) =>
  shelves.filter((shelf) => shelf.startsWith(regionShelf)).map((shelf) => shelf.slice(regionShelf.length));

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** When a change counts as made: after the one before it, even if this request began earlier. */
const changeTime = (last: string | undefined, now: Date): Date =>
  last && Date.parse(last) >= now.getTime() ? new Date(Date.parse(last) + 1) : now;

/**
 * What a move of an input changes on public pages and in the library, all in its own transaction: at most one row in the
 * library and one for each page that showed it or shows it now. Answers the input as it is then stored.
 */
export const shelve = (published: Published, from: Input | undefined, to: Input, now: Date): [Input, Write[]] => {
  const at = changeTime(from?.shelvedAt, now);
  const [before, after] = [from && entryOf(from, at), entryOf(to, at)];
  if (same(before, after)) return [to, []];
  const { reference } = to;
  const shelvedAt = at.toISOString();
  const row: LibraryRow = {
    kind: "library",
    place: placeOf(shelvedAt, reference),
    change: after ?? { reference, gone: true },
  };
  return [{ ...to, shelvedAt }, [published.show(row), ...pageWrites(published, from, to)]];
};

const pageWrites = (published: Published, from: Input | undefined, to: Input): Write[] => {
  const [before, after] = [from && cardOf(from), cardOf(to)];
  const [had, has] = [from?.public?.shelves ?? [], to.public?.shelves ?? []];
  const since = to.public?.since ?? from?.public?.since ?? "";
  const place = placeOf(since, to.reference);
  const gone = had.filter((shelf) => !has.includes(shelf)).map((shelf) => published.hide(shelf, place));
  const shown = after
    ? has
        .filter((shelf) => !had.includes(shelf) || !same(before, after))
        .map((kind): PublishedInput => ({ ...after, kind, place }))
    : [];
  return [...gone, ...shown.map((row) => published.show(row))];
};
