import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import { type FieldRule, fieldset } from "#shared/fieldset.ts";
import { Segment } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { line, prose } from "#shared/text.ts";

export const genders = ["female", "male", "other"] as const;
export const relationships = ["staff", "member", "volunteer", "delegated"] as const;
export const attendances = ["in_person", "online"] as const;
export const listings = ["listed", "organization_only", "not_listed"] as const;

const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(""), schema]);
const country = z.enum(countryCodes);
const Day = line({ min: 0, max: 10 }).superRefine((typed, context) => {
  const instant = new Date(`${typed}T00:00:00.000Z`);
  const real = /^(?:19|20)\d\d-\d\d-\d\d$/.test(typed) && !Number.isNaN(instant.getTime());
  if (typed && !(real && instant.toISOString().startsWith(typed)))
    context.addIssue({ code: "custom", params: { code: "not_a_date" } });
});

/** The parts in which representatives give their own data. */
export const sections = ["person", "role", "participation", "travel", "listing"] as const;

/** What representatives say of themselves; each call asks for some of it. `internal` is for their organization too. */
export const fields = {
  // As in the travel document, where either may be empty.
  givenName: { section: "person", visibility: "internal", input: "line", schema: line({ min: 0, max: 100 }) },
  familyName: { section: "person", visibility: "internal", input: "line", schema: line({ min: 0, max: 100 }) },
  badgeName: { section: "person", visibility: "internal", input: "line", schema: line({ min: 0, max: 100 }) },
  language: { section: "person", visibility: "internal", input: "select", schema: Language },
  nationality: { section: "person", visibility: "sensitive", input: "select", schema: orNothing(country) },
  birthDate: { section: "person", visibility: "sensitive", input: "date", schema: Day },
  gender: { section: "person", visibility: "sensitive", input: "choice", schema: orNothing(z.enum(genders)) },
  phone: { section: "person", visibility: "sensitive", input: "line", schema: line({ min: 0, max: 40 }) },
  function: { section: "role", visibility: "internal", input: "line", schema: line({ max: 150 }) },
  relationship: { section: "role", visibility: "internal", input: "choice", schema: z.enum(relationships) },
  /** Where the call has no segments to choose among. */
  attendance: { section: "participation", visibility: "internal", input: "choice", schema: z.enum(attendances) },
  inPerson: { section: "participation", visibility: "internal", input: "choices", schema: choices(Segment) },
  online: { section: "participation", visibility: "internal", input: "choices", schema: choices(Segment) },
  interpretation: { section: "participation", visibility: "sensitive", input: "choices", schema: choices(Language) },
  accessibility: {
    section: "participation",
    visibility: "sensitive",
    input: "prose",
    schema: prose({ min: 0, max: 500 }),
  },
  emergencyContact: {
    section: "participation",
    visibility: "sensitive",
    input: "line",
    schema: line({ min: 0, max: 200 }),
  },
  visaLetter: { section: "travel", visibility: "sensitive", input: "choice", schema: z.enum(["yes", "no"]) },
  /** Where they will ask for a visa. */
  visaPlace: { section: "travel", visibility: "sensitive", input: "line", schema: line({ min: 0, max: 100 }) },
  documentNumber: { section: "travel", visibility: "sensitive", input: "line", schema: line({ min: 0, max: 30 }) },
  documentCountry: { section: "travel", visibility: "sensitive", input: "select", schema: orNothing(country) },
  documentExpiry: { section: "travel", visibility: "sensitive", input: "date", schema: Day },
  listing: { section: "listing", visibility: "internal", input: "choice", schema: z.enum(listings) },
} as const satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];

/** Kept sealed in a table of their own, and shown to the secretariat alone. */
export const documentFields = ["documentNumber", "documentCountry", "documentExpiry"] as const;
export type DocumentField = (typeof documentFields)[number];
export const isOfDocument = (name: FieldName): name is DocumentField =>
  (documentFields as readonly string[]).includes(name);

/** Erased some time after the event, and at once when somebody does not come. */
export const erasedFields = fieldNames.filter((name) => fields[name].visibility === "sensitive" && !isOfDocument(name));

const { partial } = fieldset(fields);
/** A travel document, as it is sealed. */
export const TravelDocument = z.object({
  documentNumber: z.string(),
  documentCountry: z.string(),
  documentExpiry: z.string(),
});
export type TravelDocument = z.infer<typeof TravelDocument>;

/** What is stored of somebody's answers. */
export const Answers = partial.omit({ documentNumber: true, documentCountry: true, documentExpiry: true });
export type Answers = z.infer<typeof Answers>;

/** What somebody agrees to, use by use; the last may be left out. */
export const consents = [
  "consentProcessing",
  "consentEntry",
  "consentVisa",
  "adult",
  "truth",
  "conduct",
  "consentFollowUp",
] as const;
export type Consent = (typeof consents)[number];

/** A name as people are called by it. */
export const nameOf = ({ givenName = "", familyName = "" }: Pick<Answers, "givenName" | "familyName">) =>
  [givenName, familyName].filter(Boolean).join(" ");

export const isInPerson = ({ attendance, inPerson = [] }: Pick<Answers, "attendance" | "inPerson">) =>
  attendance === "in_person" || inPerson.length > 0;
