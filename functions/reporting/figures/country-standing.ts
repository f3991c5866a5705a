import type { CountryCode } from "#shared/countries.ts";

// Facts of November 2026, as the United Nations lists them.

/** Least developed countries, landlocked developing countries, small island developing States and areas; they overlap. */
const lists = {
  ldc: "AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SB SD SL SN SO SS TD TG TL TV TZ UG YE ZM",
  lldc: "AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW",
  sids: "AG AI AS AW BB BQ BS BZ CK CU CV CW DM DO FJ FM GD GU GW GY HT JM KI KM KN LC MH MP MS MU MV NC NR NU PF PG PR PW SB SC SG SR ST SX TL TO TT TV VC VG VI VU WS",
} as const;

type CountryStanding = keyof typeof lists;
export const standings = Object.keys(lists) as CountryStanding[];

const codes = new Map(standings.map((name) => [name, new Set<string>(lists[name].split(" "))] as const));

/** In which of these lists a country or area stands. */
export const standingsOf = (country: CountryCode): CountryStanding[] =>
  standings.filter((name) => codes.get(name)?.has(country));
