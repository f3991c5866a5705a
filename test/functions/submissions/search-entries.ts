import fc from "fast-check";
import { type Library, LibraryWriter, openLibrary } from "#functions/submissions/library/search/library.ts";
import { type Query, search } from "#functions/submissions/library/search/search.ts";
import { type Passage, tellingTerms } from "#functions/submissions/library/search/telling-terms.ts";
import type { LibraryChange, LibraryEntry } from "#shared/inputs/published-inputs.ts";

type Given = Partial<LibraryEntry> & Pick<LibraryEntry, "reference" | "title">;

/** An entry as it would be published, with the terms of its title, name and texts. */
export const entryWith = (given: Given, passages: readonly Passage[] = []): LibraryEntry => {
  const { title, titleLanguage = "en", by } = given;
  const named = by ? [{ language: titleLanguage, text: by, part: "name" as const }] : [];
  const publishedAt = given.publishedAt ?? "2026-03-01T10:00:00.000Z";
  return {
    titleLanguage,
    submitter: "stakeholder",
    categories: [],
    region: "africa",
    type: "statement",
    forum: "imrf-2030",
    call: "papers",
    languages: [titleLanguage],
    edition: 1,
    countries: [],
    regions: [],
    objectives: [],
    principles: [],
    themes: [],
    levels: [],
    year: publishedAt.slice(0, 4),
    summary: "",
    formats: ["pdf"],
    late: false,
    changedAt: publishedAt,
    terms: tellingTerms([{ language: titleLanguage, text: title, part: "title" }, ...named, ...passages]),
    ...given,
    publishedAt,
  };
};

export const libraryOf = (entries: readonly LibraryChange[]): Library => {
  const writer = new LibraryWriter();
  for (const entry of entries) writer.add(entry);
  return openLibrary(writer.files());
};

export const foundIn = (library: Library, words: string, filters: Query["filters"] = {}): string[] =>
  search(library, { words, filters, most: 100 }).items.map(({ reference }) => reference);

const someWords = {
  en: ["migrant", "migrants", "rights", "the", "detention", "of", "children", "companies", "IOM", "2030"],
  fr: ["droits", "sociaux", "l’accès", "d'asile", "œuvre", "des", "enfants", "régulières"],
  es: ["niñez", "luces", "migrantes", "sur", "del", "acción"],
  ru: ["ещё", "миграции", "мигрантов", "и", "права"],
  ar: ["والهجرة", "المهاجرين", "في", "إنسان", "حقوق"],
  zh: ["移民", "工人", "权利", "发展中国家", "的", "国际移民组织"],
  th: ["การย้ายถิ่น", "สิทธิ"],
  tr: ["İnsan", "hakları", "göç"],
} as const;

const tongue = fc.constantFrom(...(Object.keys(someWords) as (keyof typeof someWords)[]));
const titled = tongue.chain((language) =>
  fc
    .array(fc.constantFrom(...(someWords[language] as readonly string[])), { minLength: 1, maxLength: 6 })
    .map((words) => ({ titleLanguage: language, title: words.join(language === "zh" ? "" : " ") })),
);
const some = (...values: string[]) => fc.subarray(values, { minLength: 0 });

/** Entries of a few references, so that changes meet each other. */
export const anyEntry = fc
  .record({
    reference: fc.integer({ min: 0, max: 12 }).map((number) => `INP-${number}`),
    named: titled,
    country: fc.option(fc.constantFrom("KE", "MX", "TH"), { nil: undefined }),
    countries: some("KE", "MX", "PH"),
    region: fc.constantFrom("africa", "asia_pacific"),
    regions: some("africa", "global"),
    submitter: fc.constantFrom("stakeholder" as const, "individual" as const, "member_state" as const),
    objectives: some("1", "7", "13"),
    forum: fc.constantFrom("imrf-2030", "africa-2028"),
    day: fc.integer({ min: 0, max: 5 }),
    text: titled,
  })
  .map(({ named, text, day, country, ...rest }) =>
    entryWith(
      {
        ...rest,
        ...named,
        ...(country && { country }),
        publishedAt: new Date(Date.UTC(2026, 11, 29 + day)).toISOString(),
      },
      [{ language: text.titleLanguage, text: text.title, part: "text" }],
    ),
  );

export const anyChange: fc.Arbitrary<LibraryChange> = fc.oneof(
  { weight: 3, arbitrary: anyEntry },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 12 }).map((number) => ({ reference: `INP-${number}`, gone: true as const })),
  },
);

export const anyFilters: fc.Arbitrary<NonNullable<Query["filters"]>> = fc.record(
  {
    region: some("africa", "global", "nowhere"),
    country: some("KE", "PH"),
    kind: some("stakeholder", "individual"),
    objective: some("1", "13"),
    forum: some("imrf-2030"),
    language: some("en", "zh", "th"),
    year: some("2026", "2027"),
  },
  { requiredKeys: [] },
);

export const anyWords = fc.oneof(
  fc.constant(""),
  titled.map(({ title }) => title),
  fc.constantFrom("mig", "right", "der", "миг", "هجر", "移", "权利", "the", "des droits", "IOM 移民", "!!!"),
);
