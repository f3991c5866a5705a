import * as z from "zod";
import type { ReviewRegion } from "../forums.ts";
import { DocumentLanguage, InputType, Outcome, SubmitterKind } from "./vocabulary.ts";

/** What everybody may know of a published input at a glance. Instants are RFC 3339. */
const InputCard = z.object({
  reference: z.string(),
  title: z.string(),
  titleLanguage: DocumentLanguage,
  /** Who sent it; absent where the name is withheld. */
  by: z.string().optional(),
  submitter: SubmitterKind,
  categories: z.array(z.string()),
  /** Of whoever sent it; absent where the name is withheld, for a country may have one such organization. */
  country: z.string().optional(),
  /** Of whoever sent it. */
  region: z.string(),
  type: InputType,
  forum: z.string(),
  call: z.string(),
  languages: z.array(DocumentLanguage),
  publishedAt: z.string(),
  /** 1 for the first version that was published. */
  edition: z.int(),
});
export type InputCard = z.infer<typeof InputCard>;

/** Where inputs are shown: on the page of their forum and on those of the regions that they concern. */
export const shelfOf = {
  forum: (id: string) => `input#forum#${id}` as const,
  region: (region: ReviewRegion) => `input#region#${region}` as const,
};
export type InputShelf = ReturnType<(typeof shelfOf)[keyof typeof shelfOf]>;
export const InputShelf = z.custom<InputShelf>((shelf) => typeof shelf === "string" && shelf.startsWith("input#"));

/** One row on each page that shows an input. */
export const PublishedInput = InputCard.extend({
  kind: InputShelf,
  /** When it was first published, and its reference: a new version stays where the first was. */
  place: z.string(),
});
export type PublishedInput = z.infer<typeof PublishedInput>;

/** What the library knows of a published input: what it is found by, and what its card says. */
export const LibraryEntry = InputCard.extend({
  /** Countries, regions and what else it is about. */
  countries: z.array(z.string()),
  regions: z.array(z.string()),
  objectives: z.array(z.string()),
  principles: z.array(z.string()),
  themes: z.array(z.string()),
  levels: z.array(z.string()),
  /** In which it was first published, by UTC. */
  year: z.string(),
  summary: z.string(),
  /** Kinds of its files, `text` for what was written in the form. */
  formats: z.array(z.string()),
  late: z.boolean(),
  outcome: Outcome.optional(),
  changedAt: z.string(),
  /** The most telling words of its texts, by the language whose index has them. */
  terms: z.record(z.string(), z.string()),
});
export type LibraryEntry = z.infer<typeof LibraryEntry>;

/** What is left in the library of an input that was published once: nothing but that it is gone. */
const LibraryGone = z.object({ reference: z.string(), gone: z.literal(true) });
export const LibraryChange = z.union([LibraryGone, LibraryEntry]);
export type LibraryChange = z.infer<typeof LibraryChange>;

/** A change of the library, in the order of time; the newest of a reference holds. */
export const LibraryRow = z.object({
  kind: z.literal("library"),
  /** When it changed, and the reference. */
  place: z.string(),
  change: LibraryChange,
});
export type LibraryRow = z.infer<typeof LibraryRow>;

export const placeOf = (at: string, reference: string) => `${at}#${reference}`;
