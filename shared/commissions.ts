import type { CountryCode } from "./countries.ts";

// Which countries and areas belong where is a fact of November 2026, from the same source as their names.

/** Members of the United Nations regional commissions. They overlap: France belongs to three. */
const members = {
  eca: "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
  ece: "AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA US UZ",
  eclac:
    "AG AR BB BO BR BS BZ CA CL CO CR CU DE DM DO EC ES FR GB GD GT GY HN HT IT JM JP KN KR LC MX NI NL NO PA PE PT PY SR SV TR TT US UY VC VE",
  escap:
    "AF AM AU AZ BD BN BT CN FJ FM FR GB GE ID IN IR JP KG KH KI KP KR KZ LA LK MH MM MN MV MY NL NP NR NZ PG PH PK PW RU SB SG TH TJ TL TM TO TR TV US UZ VN VU WS",
  escwa: "AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE",
} as const;

/** The regional groups of Member States. Türkiye stands in two, Kiribati and the United States in none. */
const groups = {
  african:
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
  asia_pacific:
    "AE AF BD BH BN BT CN CY FJ FM ID IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MH MM MN MV MY NP NR OM PG PH PK PW QA SA SB SG SY TH TJ TL TM TO TR TV UZ VN VU WS YE",
  eastern_european: "AL AM AZ BA BG BY CZ EE GE HR HU LT LV MD ME MK PL RO RS RU SI SK UA",
  grulac: "AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE",
  weog: "AD AT AU BE CA CH DE DK ES FI FR GB GR IE IL IS IT LI LU MC MT NL NO NZ PT SE SM TR",
} as const;

export type Commission = keyof typeof members;
export type RegionalGroup = keyof typeof groups;
export const commissions = Object.keys(members) as Commission[];
export const regionalGroups = Object.keys(groups) as RegionalGroup[];

/** Associate members, which are not States. */
const associates: Partial<Record<Commission, string>> = {
  eclac: "AI AW BM CW GF GP KY MQ MS PR SX TC VG VI",
  escap: "AS CK GU HK MO MP NC NU PF",
};

const lists = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const byCommission = new Map(
  commissions.map((name) => [name, lists(`${members[name]} ${associates[name] ?? ""}`)] as const),
);
const byGroup = new Map(regionalGroups.map((name) => [name, lists(groups[name])] as const));

const containing = <Name extends string>(sets: ReadonlyMap<Name, ReadonlySet<string>>, country: CountryCode): Name[] =>
  [...sets].filter(([, codes]) => codes.has(country)).map(([name]) => name);

/** The regional commissions of which a country or area is a member or associate member. */
export const commissionsOf = (country: CountryCode): Commission[] => containing(byCommission, country);

/** The regional groups in which a Member State stands. */
export const groupsOf = (country: CountryCode): RegionalGroup[] => containing(byGroup, country);
