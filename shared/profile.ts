import * as z from "zod";
import { countryCodes } from "./countries.ts";
import { choices } from "./input.ts";
import { Language } from "./languages.ts";
import type { RetentionName } from "./retention.ts";
import { line, prose, WebAddress } from "./text.ts";
import { isTimeZone } from "./time.ts";
import {
  Category,
  DeskRegion,
  LegalStatus,
  Level,
  MigrantLed,
  Objective,
  Population,
  UnStatus,
} from "./vocabularies.ts";

/** Who gets to see a field once the organization is active. */
type Visibility = "public" | "internal" | "sensitive";

/** How a form asks for a field. */
type Input = "line" | "prose" | "choice" | "choices" | "select" | "selects" | "toggle";

export interface Field {
  readonly section: Section;
  readonly visibility: Visibility;
  /** An officer looks again when it changes after activation. */
  readonly reviewed?: true;
  readonly input: Input;
  readonly schema: z.ZodType;
}

export const sections = ["name", "work", "place", "legal", "contact", "safety"] as const;
export type Section = (typeof sections)[number];

const CountryCode = z.enum(countryCodes);
const optional = <T extends z.ZodType<string>>(schema: T) => z.union([schema, z.literal("")]);
const year = line({ min: 0, max: 20 })
  .superRefine((value, context) => {
    const valid = /^\d{4}$/.test(value) && Number(value) >= 1800 && Number(value) <= 2100;
    if (value && !valid) context.addIssue({ code: "custom", params: { code: "not_a_year", min: "1800", max: "2100" } });
  })
  .meta({ maxLength: 4 });
const timeZone = line({ min: 0, max: 60 }).superRefine((value, context) => {
  if (value && !isTimeZone(value)) context.addIssue({ code: "custom", params: { code: "not_a_choice" } });
});
const yesNo = z.enum(["yes", "no"]);

/** Every field of an organization's profile (the sections and visibility of the registration form follow this order). */
export const fields = {
  name: { section: "name", visibility: "public", reviewed: true, input: "line", schema: line({ min: 3, max: 250 }) },
  nameLatin: {
    section: "name",
    visibility: "public",
    reviewed: true,
    input: "line",
    schema: line({ min: 0, max: 250 }),
  },
  nameEnglish: {
    section: "name",
    visibility: "public",
    reviewed: true,
    input: "line",
    schema: line({ min: 0, max: 250 }),
  },
  nameFrench: {
    section: "name",
    visibility: "public",
    reviewed: true,
    input: "line",
    schema: line({ min: 0, max: 250 }),
  },
  acronym: { section: "name", visibility: "public", reviewed: true, input: "line", schema: line({ min: 0, max: 30 }) },
  categories: {
    section: "work",
    visibility: "public",
    reviewed: true,
    input: "choices",
    schema: choices(Category, { min: 1 }),
  },
  migrantLed: { section: "work", visibility: "public", input: "choice", schema: MigrantLed },
  migrantLedWords: { section: "work", visibility: "public", input: "line", schema: line({ min: 0, max: 200 }) },
  levels: { section: "work", visibility: "public", input: "choices", schema: choices(Level, { min: 1 }) },
  mission: { section: "work", visibility: "public", input: "prose", schema: prose({ max: 1500 }) },
  objectives: { section: "work", visibility: "public", input: "choices", schema: choices(Objective) },
  populations: { section: "work", visibility: "internal", input: "choices", schema: choices(Population) },
  country: { section: "place", visibility: "public", reviewed: true, input: "select", schema: CountryCode },
  countriesOfWork: { section: "place", visibility: "public", input: "selects", schema: choices(CountryCode) },
  website: { section: "place", visibility: "public", input: "line", schema: WebAddress },
  address: { section: "place", visibility: "internal", input: "prose", schema: prose({ min: 0, max: 500 }) },
  postalAddress: { section: "place", visibility: "internal", input: "prose", schema: prose({ min: 0, max: 500 }) },
  legalStatus: { section: "legal", visibility: "internal", reviewed: true, input: "choice", schema: LegalStatus },
  registrationNumber: {
    section: "legal",
    visibility: "internal",
    reviewed: true,
    input: "line",
    schema: line({ min: 0, max: 100 }),
  },
  /** In place of the regions that follow from the countries. */
  regions: { section: "place", visibility: "internal", input: "choices", schema: choices(DeskRegion) },
  registrationCountry: {
    section: "legal",
    visibility: "internal",
    reviewed: true,
    input: "select",
    schema: optional(CountryCode),
  },
  legalNote: { section: "legal", visibility: "internal", input: "prose", schema: prose({ min: 0, max: 1000 }) },
  yearFounded: { section: "legal", visibility: "internal", input: "line", schema: year },
  unStatuses: { section: "legal", visibility: "internal", input: "choices", schema: choices(UnStatus, { min: 1 }) },
  unStatusDetail: { section: "legal", visibility: "internal", input: "line", schema: line({ min: 0, max: 250 }) },
  network: { section: "legal", visibility: "internal", input: "line", schema: line({ min: 0, max: 250 }) },
  headName: { section: "contact", visibility: "internal", input: "line", schema: line({ min: 0, max: 200 }) },
  headTitle: { section: "contact", visibility: "internal", input: "line", schema: line({ min: 0, max: 200 }) },
  contactName: { section: "contact", visibility: "internal", input: "line", schema: line({ max: 200 }) },
  contactRole: { section: "contact", visibility: "internal", input: "line", schema: line({ min: 0, max: 200 }) },
  contactPhone: { section: "contact", visibility: "sensitive", input: "line", schema: line({ min: 0, max: 60 }) },
  contactLanguage: { section: "contact", visibility: "internal", input: "choice", schema: Language },
  contactTimeZone: { section: "contact", visibility: "internal", input: "select", schema: timeZone },
  contactChannel: { section: "contact", visibility: "sensitive", input: "line", schema: line({ min: 0, max: 200 }) },
  directoryListing: { section: "safety", visibility: "internal", input: "choice", schema: yesNo },
  unlisted: { section: "safety", visibility: "sensitive", input: "toggle", schema: z.boolean() },
  saferContact: { section: "safety", visibility: "sensitive", input: "prose", schema: prose({ min: 0, max: 500 }) },
  openingNews: { section: "safety", visibility: "internal", input: "toggle", schema: z.boolean() },
  privacyNotice: {
    section: "safety",
    visibility: "internal",
    input: "toggle",
    schema: z.boolean().refine((agreed) => agreed, { params: { code: "must_agree" } }),
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];
/** By which rule a field is kept: what was public stays with the decisions, everything else goes. */
export const keptBy = (name: FieldName): RetentionName =>
  fields[name].visibility === "public" ? "profile" : "registration";
export const fieldsOf = (section: Section) => fieldNames.filter((name) => fields[name].section === section);
export const reviewedFields = fieldNames.filter((name) => "reviewed" in fields[name]);

type Shape<Names extends FieldName> = { [Name in Names]: (typeof fields)[Name]["schema"] };
const shapeOf = <Names extends FieldName>(names: readonly Names[]) =>
  Object.fromEntries(names.map((name) => [name, fields[name].schema])) as Shape<Names>;

const emptyAnswer = (name: FieldName): string | boolean | never[] => {
  const { input } = fields[name];
  return input === "choices" || input === "selects" ? [] : input === "toggle" ? false : "";
};

const optionalNames = new Set(fieldNames.filter((name) => fields[name].schema.safeParse(emptyAnswer(name)).success));

/** Whether a field may be left empty. */
export const isOptional = (name: FieldName): boolean => optionalNames.has(name);

const orEmpty = (name: FieldName): z.ZodType =>
  isOptional(name) ? (fields[name].schema as z.ZodType).default(emptyAnswer(name)) : fields[name].schema;
/** The same fields, of which those that may be empty may also be left out. */
const forgivingShapeOf = <Names extends FieldName>(names: readonly Names[]) =>
  Object.fromEntries(names.map((name) => [name, orEmpty(name)])) as unknown as Shape<Names>;

/** Answers that only make sense together: each returns the fields that are missing or contradict, with a code. */
const together = (answers: Readonly<Record<string, unknown>>): [FieldName, string][] => {
  const wrong: [FieldName, string][] = [];
  if (answers.legalStatus === "registered") {
    if (answers.registrationNumber === "") wrong.push(["registrationNumber", "required"]);
    if (answers.registrationCountry === "") wrong.push(["registrationCountry", "required"]);
  }
  if (answers.migrantLed === "self_described" && answers.migrantLedWords === "")
    wrong.push(["migrantLedWords", "required"]);
  const statuses = answers.unStatuses;
  if (Array.isArray(statuses) && statuses.includes("none") && statuses.length > 1)
    wrong.push(["unStatuses", "none_and_others"]);
  return wrong;
};

const checkTogether = (answers: Readonly<Record<string, unknown>>, context: z.RefinementCtx) => {
  for (const [field, code] of together(answers)) context.addIssue({ code: "custom", path: [field], params: { code } });
};

/** A complete profile, as programs send it and drafts must amount to; what may be empty may be left out. */
export const Profile = z.strictObject(forgivingShapeOf(fieldNames)).superRefine(checkTogether);
export type Profile = z.infer<typeof Profile>;

const schemaOf = (section: Section) => z.strictObject(forgivingShapeOf(fieldsOf(section))).superRefine(checkTogether);
const sectionSchemas = new Map<Section, ReturnType<typeof schemaOf>>();

/** One section of the form, by the same rules. */
export const profileSection = (section: Section) => {
  // Made once: making a schema takes zod longer than parsing by it.
  const schema = sectionSchemas.get(section) ?? schemaOf(section);
  sectionSchemas.set(section, schema);
  return schema;
};

/** Chosen fields, every one of which must be there: answers to a question, corrections by a program. */
export const profilePart = (names: readonly FieldName[]) => z.strictObject(shapeOf(names)).superRefine(checkTogether);

/** A draft as stored: every field that is there is valid by itself. */
export const PartialProfile = z.object(shapeOf(fieldNames)).partial();
export type PartialProfile = z.infer<typeof PartialProfile>;
