import { type CountryCode, deskRegionOf } from "../countries.ts";
import type { Speech } from "../speech.ts";
import { type DeskRegion, deskRegions } from "../vocabularies.ts";
import type { SharedKey } from "../words.ts";

/** Countries by the region of their desk, for choosing several. */
export const countryGroups = (s: Speech<SharedKey>, countries: ReadonlyMap<CountryCode | string, string>) =>
  deskRegions
    .map((region: DeskRegion) => ({
      label: s.t(`region.${region}`),
      choices: [...countries]
        .filter(([code]) => deskRegionOf(code) === region)
        .map(([value, label]) => ({ value, label })),
    }))
    .filter(({ choices }) => choices.length > 0);
