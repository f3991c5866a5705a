import type { Language } from "./languages.ts";
import type { DeskRegion } from "./vocabularies.ts";

/** Countries and areas of ISO 3166-1 by the Network's region that looks after them. */
const codesOf = {
  africa:
    "AO BF BI BJ BW CD CF CG CI CM CV EH ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MU MW MZ NA NE NG RE RW SC SH SL SN SS ST SZ TD TF TG TZ UG YT ZA ZM ZW",
  arab_states: "AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE",
  asia_pacific:
    "AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IR JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TH TK TL TO TV TW UM VN VU WF WS",
  europe_north_america:
    "AD AL AM AT AX AZ BA BE BG BM BY CA CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GL GR HR HU IE IL IM IS IT JE KG KZ LI LT LU LV MC MD ME MK MT NL NO PL PM PT RO RS RU SE SI SJ SK SM TJ TM TR UA US UZ VA",
  latin_america_caribbean:
    "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  global: "AQ",
} as const satisfies Record<DeskRegion, string>;

type Words<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Text;

/** An ISO 3166-1 alpha-2 code. */
export type CountryCode = Words<(typeof codesOf)[DeskRegion]>;

const regionOf = new Map(
  (Object.keys(codesOf) as DeskRegion[]).flatMap((region) =>
    (codesOf[region].split(" ") as CountryCode[]).map((code) => [code, region] as const),
  ),
);

export const countryCodes: readonly CountryCode[] = [...regionOf.keys()].sort();

/** The desk region a country's cases belong to; without a country, or with an unknown one, `global`. */
export const deskRegionOf = (country: string | undefined): DeskRegion =>
  regionOf.get(country as CountryCode) ?? "global";

const nameFiles: Record<Language, () => Promise<{ names: Readonly<Record<CountryCode, string>> }>> = {
  ar: () => import("./countries/ar.ts"),
  zh: () => import("./countries/zh.ts"),
  en: () => import("./countries/en.ts"),
  fr: () => import("./countries/fr.ts"),
  ru: () => import("./countries/ru.ts"),
  es: () => import("./countries/es.ts"),
};

const named = new Map<Language, ReadonlyMap<CountryCode, string>>();

/** Names of countries and areas by code, in the alphabetical order of the language, in which their files list them. */
export const countryNames = async (language: Language): Promise<ReadonlyMap<CountryCode, string>> => {
  const known = named.get(language);
  if (known) return known;
  const { names } = await nameFiles[language]();
  const ordered = new Map(Object.entries(names) as [CountryCode, string][]);
  named.set(language, ordered);
  return ordered;
};
