import * as z from "zod";
import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { spokenThere } from "#shared/briefings/session-rows.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { Language, languages } from "#shared/languages.ts";
import { writeCursor } from "#shared/paging.ts";
import type { Published } from "#shared/published.ts";
import { concerns } from "#shared/review-regions.ts";
import { reviewRegions } from "#shared/vocabularies.ts";

// A form without scripts sends what was not chosen as an empty text.
const choice = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z
    .union([schema, z.literal("")])
    .transform((value) => (value === "" ? undefined : value))
    .optional();

/** What narrows a list of briefings, as it stands in addresses. */
export const Filter = z.object({
  region: choice(ReviewRegion),
  /** Spoken or interpreted in one of its sessions. */
  language: choice(Language),
  after: choice(z.string().max(2000)),
});
export type Filter = z.infer<typeof Filter>;

export const periods = ["ahead", "past"] as const;
export type Period = (typeof periods)[number];

/** Rows that are looked through for one page, and briefings on it. */
const mostKeys = 100;
const mostShown = 20;

const fitsIn =
  ({ region, language }: Filter) =>
  (briefing: ListedBriefing): boolean =>
    (!region || concerns(briefing, region)) && (!language || spokenThere(briefing.sessions).includes(language));

export interface Found {
  readonly items: readonly ListedBriefing[];
  /** Goes on with the list; a filtered page may hold few or none although it does. */
  readonly next?: string | undefined;
  /** What there is to choose from. */
  readonly regions: readonly ReviewRegion[];
  readonly languages: readonly Language[];
}

/** A page of the briefings that are ahead, or past, by one query. */
export const findBriefings = async (
  published: Published,
  period: Period,
  filter: Filter,
  now: Date,
): Promise<Found> => {
  const page = await (period === "ahead"
    ? published.briefingsAhead(now, mostKeys, filter.after)
    : published.briefingsPast(now, mostKeys, filter.after));
  const fitting = page.items.filter(fitsIn(filter));
  const items = fitting.slice(0, mostShown);
  const last = items.at(-1);
  return {
    items,
    next: fitting.length > mostShown && last ? writeCursor({ place: last.place }) : page.next,
    regions: reviewRegions.filter(
      (region) => region === filter.region || page.items.some(({ regions }) => regions.includes(region)),
    ),
    languages: languages.filter(
      (language) =>
        language === filter.language || page.items.some(({ sessions }) => spokenThere(sessions).includes(language)),
    ),
  };
};

export const isNarrowed = ({ region, language }: Filter) => region !== undefined || language !== undefined;

/** The same as an address's query, with its question mark; empty where everything is asked for. */
export const queryOf = ({ region, language, after }: Filter): string => {
  const query = new URLSearchParams({
    ...(region && { region }),
    ...(language && { language }),
    ...(after && { after }),
  }).toString();
  return query && `?${query}`;
};
