import { commissions, regionalGroups } from "#shared/commissions.ts";
import { documentLanguages, inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";
import { languages } from "#shared/languages.ts";
import { categories, deskRegions, levels, migrantLed } from "#shared/vocabularies.ts";
import { standings } from "./country-standing.ts";
import { capabilities, decidingCapabilities, rules } from "./rules.ts";

interface FigureTable {
  /** Names of its numbers, the first of which is the whole that the others are part of. */
  readonly measures: readonly string[];
  readonly codes: readonly string[];
  /** Whether one thing may count under several codes. */
  readonly overlaps?: true;
}

const ofOrganizations = ["registered", "new", "active"] as const;
const allRules = Object.values(rules);
const topics = [
  "taking_part",
  "registration",
  "accreditation",
  "inputs",
  "briefings",
  "site",
  "data_protection",
  "other",
] as const;
const reasonsOf = {
  registration: [
    "duplicate",
    "not_an_organization",
    "out_of_mandate",
    "unverifiable",
    "unlawful_or_abusive",
    "another_organization",
  ],
  accreditation: ["no_legal_status", "individual", "fiscal_sponsor_project", "out_of_scope", "false_documents", "late"],
  submissions: [
    "spam",
    "malware",
    "unlawful",
    "incitement",
    "not_migration",
    "impersonation",
    "refugee_pledge",
    "rights_of_others",
    "personal_data",
  ],
  enquiries: ["answered_elsewhere", "no_question", "abuse"],
} as const;

const withinOf = (capability: string, codes: readonly string[]) => codes.map((code) => `${capability}.${code}`);

/** Every table of a year: what its numbers are, and which rows it has. */
export const figureTables = {
  organizations: { measures: ofOrganizations, codes: ["all"] },
  organization_region: { measures: ofOrganizations, codes: deskRegions },
  organization_commission: { measures: ofOrganizations, codes: [...commissions, "none"], overlaps: true },
  organization_group: { measures: ofOrganizations, codes: [...regionalGroups, "none"], overlaps: true },
  organization_standing: { measures: ofOrganizations, codes: [...standings, "none"], overlaps: true },
  organization_category: { measures: ofOrganizations, codes: [...categories, "none"], overlaps: true },
  organization_level: { measures: ofOrganizations, codes: [...levels, "none"], overlaps: true },
  organization_language: { measures: ofOrganizations, codes: languages },
  organization_migrant_led: { measures: ofOrganizations, codes: [...migrantLed, "none"] },
  received: { measures: ["received"], codes: capabilities },
  answers: { measures: ["answered", "in_time"], codes: decidingCapabilities },
  decisions: {
    measures: ["decisions"],
    codes: allRules.flatMap(({ capability, decisions }) => withinOf(capability, decisions)),
  },
  reasons: {
    measures: ["refusals"],
    codes: decidingCapabilities.flatMap((capability) => withinOf(capability, reasonsOf[capability])),
  },
  application_region: { measures: ["applied", "accredited"], codes: [...deskRegions, "none"] },
  input_region: { measures: ["sent", "published"], codes: [...deskRegions, "none"] },
  input_type: { measures: ["sent", "published"], codes: [...inputTypes, "none"] },
  input_submitter: { measures: ["sent", "published"], codes: [...submitterKinds, "none"] },
  input_language: { measures: ["sent", "published"], codes: [...documentLanguages, "none"], overlaps: true },
  sign_up_region: { measures: ["signed_up", "attended"], codes: [...deskRegions, "none"] },
  sign_up_language: { measures: ["signed_up", "attended"], codes: languages },
  enquiry_topic: { measures: ["asked", "answered"], codes: [...topics, "none"] },
  enquiry_language: { measures: ["asked", "answered"], codes: [...languages, "none"] },
  mails: { measures: ["mails"], codes: ["mail_bounced", "mail_complained"] },
} as const satisfies Record<string, FigureTable>;

export type FigureTableName = keyof typeof figureTables;
export const figureTableNames = Object.keys(figureTables) as FigureTableName[];
export const isFigureTable = (name: string): name is FigureTableName => Object.hasOwn(figureTables, name);
export const figureTable = (name: FigureTableName): FigureTable => figureTables[name];

/** How many answers took so many days, by capability: what medians are read from. Not shown as it is. */
export const answerDaysTable = "answer_days";
export const answerDaysCode = (capability: string, days: number) => `${capability}.${days}`;
