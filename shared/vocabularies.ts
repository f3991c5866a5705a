import * as z from "zod";

// The words for each code stand in the shared catalogue under `category.…`, `level.…` and so on.

/** Stakeholders as paragraph 44 of the Global Compact for Migration and the Network's terms of reference name them. */
export const categories = [
  "migrants",
  "civil_society",
  "migrant_diaspora_org",
  "faith_based",
  "local_authority",
  "local_community",
  "private_sector",
  "employers_org",
  "trade_union",
  "parliamentarians",
  "nhri",
  "rcrc_movement",
  "academia",
  "media",
  "youth",
  "women_led",
  "children_rights",
  "persons_with_disabilities",
  "other",
] as const;
export const Category = z.enum(categories);
export type Category = z.infer<typeof Category>;

export const levels = ["local", "national", "regional", "global"] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

export const populations = [
  "women",
  "children",
  "youth",
  "persons_with_disabilities",
  "older_persons",
  "refugees_and_displaced",
  "migrant_workers",
  "undocumented",
  "lgbti",
  "indigenous",
  "diaspora",
  "other",
] as const;
export const Population = z.enum(populations);
export type Population = z.infer<typeof Population>;

export const migrantLed = ["yes", "no", "self_described"] as const;
export const MigrantLed = z.enum(migrantLed);
export type MigrantLed = z.infer<typeof MigrantLed>;

export const legalStatuses = ["registered", "exempt", "unable", "informal"] as const;
export const LegalStatus = z.enum(legalStatuses);
export type LegalStatus = z.infer<typeof LegalStatus>;

/** Standing an organization already has with the United Nations. */
export const unStatuses = [
  "ecosoc_general",
  "ecosoc_special",
  "ecosoc_roster",
  "gcm_2017_2018",
  "imrf_prior",
  "unfccc",
  "nhri",
  "none",
] as const;
export const UnStatus = z.enum(unStatuses);
export type UnStatus = z.infer<typeof UnStatus>;

/** The Network's regions; every country belongs to exactly one as far as the desk is concerned, or to `global`. */
export const deskRegions = [
  "africa",
  "arab_states",
  "asia_pacific",
  "europe_north_america",
  "latin_america_caribbean",
  "global",
] as const;
export const DeskRegion = z.enum(deskRegions);
export type DeskRegion = z.infer<typeof DeskRegion>;

/** Regions of reviews and their pages. */
export const reviewRegions = [...deskRegions, "cross_regional"] as const;

/** Who gets to see something: everyone, Member States, the secretariat, or the few who need it. */
export const visibilities = ["public", "member_states", "internal", "sensitive"] as const;
export const Visibility = z.enum(visibilities);
export type Visibility = z.infer<typeof Visibility>;

/** The objectives of the Global Compact (A/RES/73/195) by their numbers. */
export const objectives = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
] as const;
export const Objective = z.enum(objectives);
export type Objective = z.infer<typeof Objective>;
