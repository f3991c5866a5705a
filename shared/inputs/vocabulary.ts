import * as z from "zod";

// The words for each code stand in the catalogue beside this, under `submitter.…`, `type.…` and so on.

/** Who sends an input; only a stakeholder has categories. */
export const submitterKinds = [
  "member_state",
  "local_authority",
  "un_entity",
  "intergovernmental",
  "stakeholder",
  "individual",
] as const;
export const SubmitterKind = z.enum(submitterKinds);
export type SubmitterKind = z.infer<typeof SubmitterKind>;

export const inputTypes = [
  "statement",
  "position_paper",
  "gcm_review",
  "consultation_summary",
  "questionnaire",
  "good_practice",
  "pledge",
  "recording",
] as const;
export const InputType = z.enum(inputTypes);
export type InputType = z.infer<typeof InputType>;

/** The ten guiding principles of the Global Compact (A/RES/73/195, paragraph 15). */
export const principles = [
  "people_centred",
  "international_cooperation",
  "national_sovereignty",
  "rule_of_law",
  "sustainable_development",
  "human_rights",
  "gender_responsive",
  "child_sensitive",
  "whole_of_government",
  "whole_of_society",
] as const;
export const Principle = z.enum(principles);

/** The themes that working groups of the Network had or have. */
export const themes = [
  "data",
  "detention_alternatives",
  "regular_pathways",
  "labour_migration",
  "return_reintegration",
  "access_to_services",
  "missing_migrants",
] as const;
export const Theme = z.enum(themes);

/** How much of an input everybody gets to see. */
export const showings = ["named", "withheld", "secretariat"] as const;
export const Showing = z.enum(showings);
export type Showing = z.infer<typeof Showing>;

/** What became of an input, as officers record it. */
export const outcomes = ["cited", "raised", "not_used"] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** Languages that a document may be in: the six official ones and, by their BCP 47 tags, widely written others. */
export const documentLanguages = [
  "ar",
  "zh",
  "en",
  "fr",
  "ru",
  "es",
  "am",
  "bn",
  "de",
  "fa",
  "hi",
  "id",
  "it",
  "ja",
  "ko",
  "ky",
  "ne",
  "pl",
  "pt",
  "sw",
  "tg",
  "th",
  "tl",
  "tr",
  "uk",
  "ur",
  "uz",
  "vi",
] as const;
export const DocumentLanguage = z.enum(documentLanguages);
export type DocumentLanguage = z.infer<typeof DocumentLanguage>;
