import * as z from "zod";
import { fileKinds } from "#shared/file-kinds.ts";
import { LibraryEntry } from "#shared/inputs/published-inputs.ts";
import { InputType, Outcome, SubmitterKind } from "#shared/inputs/vocabulary.ts";
import { facetNames } from "./search/facets.ts";

const several = z.string().optional().meta({ description: "May be given several times: any of the values." });

/** The filters of the library, as addresses have them. */
export const Filtering = z.object({
  ...(Object.fromEntries(facetNames.map((facet) => [facet, several])) as Record<
    (typeof facetNames)[number],
    typeof several
  >),
  q: z.string().optional().meta({ description: "Words in any language; all of them must be there." }),
  after: z.string().max(2000).optional().meta({ description: "The `next` of the page before." }),
});

/** What everybody may know of a published input at a glance. */
export const Card = LibraryEntry.omit({ terms: true }).extend({
  by: z.string().nullable().meta({ description: "Nothing where the name is withheld." }),
  country: z.string().nullable(),
  outcome: Outcome.nullable(),
  address: z.string().meta({ description: "Of its page, which names a language; the others are beside it." }),
});

export const Cards = z.object({
  total: z.int(),
  items: z.array(Card),
  next: z.string().nullable(),
  terms: z.string().meta({ description: "Under which the list may be used." }),
});

const Copy = z.object({ size: z.int(), sha256: z.string(), address: z.string() });

const File = z.object({
  id: z.string(),
  question: z.string().nullable(),
  name: z.string(),
  kind: z.enum(Object.keys(fileKinds)),
  language: z.string().nullable(),
  translationOf: z.string().nullable(),
  asSent: z.boolean().meta({ description: "Whether it is given as it was sent, for its format cannot be cleaned." }),
  copy: Copy.nullable(),
  text: Copy.nullable(),
  original: z.string().meta({ description: "SHA-256 of what was sent, which is kept sealed." }),
});

const codes = z.array(z.string());

/** A published input as everybody sees it. */
export const Publication = z.object({
  reference: z.string(),
  address: z.string(),
  forum: z.string(),
  call: z.string(),
  by: z.string().nullable(),
  submitter: SubmitterKind,
  categories: codes,
  country: z.string().nullable(),
  region: z.string(),
  type: InputType,
  title: z.string(),
  titleLanguage: z.string(),
  summary: z.string(),
  text: z.string(),
  link: z.string(),
  languages: codes,
  levels: codes,
  countries: codes,
  regions: codes,
  objectives: codes,
  principles: codes,
  themes: codes,
  answers: z.record(z.string(), z.union([z.string(), codes])),
  files: z.array(File),
  version: z.int(),
  publishedAt: z.string(),
  versions: z.array(z.object({ number: z.int(), at: z.string(), title: z.string(), replaced: z.boolean() })),
  late: z.boolean(),
  outcomes: z.array(z.object({ what: Outcome, text: z.string(), at: z.string() })),
  terms: z.string(),
});

export const Coverage = z.object({
  forum: z.string().nullable(),
  total: z.int(),
  regions: z.array(z.object({ region: z.string(), inputs: z.int() })),
  objectives: z.array(z.object({ objective: z.string(), inputs: z.int(), byRegion: z.record(z.string(), z.int()) })),
});
