import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import type { Page } from "#shared/paging.ts";
import { Category } from "#shared/vocabularies.ts";

const any = z.literal("").transform(() => undefined);

/** What a list of organizations is narrowed to, and where it goes on; empty answers of the form mean all. */
export const DirectoryFilter = z.object({
  country: z.union([any, z.enum(countryCodes)]).optional(),
  category: z.union([any, Category]).optional(),
  after: z.string().max(2000).optional(),
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;

/** Organizations on one page, at most. */
export const mostEntries = 20;
/** UTF-8 bytes of their own words on one page, at most: with the frame it then fits into the first congestion window. */
export const mostBytes = 14_000;

interface Entry {
  readonly place: string;
  readonly name: string;
  readonly nameEnglish: string;
  readonly nameFrench: string;
  readonly mission: string;
  readonly website: string;
}

const bytesOf = ({ name, nameEnglish, nameFrench, mission, website }: Entry) =>
  Buffer.byteLength(name + nameEnglish + nameFrench + mission + website);

/** As much of a page as fits, one entry at least, going on where it was cut. */
export const firstWithin = <Item extends Entry>(
  page: Page<Item>,
  bytes: number,
  cursorAfter: (last: Item) => string,
): Page<Item> => {
  let used = 0;
  const cut = page.items.findIndex((item, place) => {
    used += bytesOf(item);
    return place > 0 && used > bytes;
  });
  const last = page.items[cut - 1];
  return last ? { items: page.items.slice(0, cut), next: cursorAfter(last) } : page;
};

/** The address of the directory with these choices, without language. */
export const directoryPath = ({ country, category, after }: DirectoryFilter): string => {
  const chosen = Object.entries({ country, category, after }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return chosen.length > 0 ? `/directory?${new URLSearchParams(chosen)}` : "/directory";
};
