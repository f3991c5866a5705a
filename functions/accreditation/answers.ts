import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import { fieldset } from "#shared/fieldset.ts";
import { Segment } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import type { RetentionName } from "#shared/retention.ts";
import { line, prose, WebAddress } from "#shared/text.ts";

const yesNo = z.enum(["yes", "no"]);
const agreed = z.boolean().refine((value) => value, { params: { code: "must_agree" } });
const count = line({ min: 0, max: 4 })
  .superRefine((value, context) => {
    if (value && !/^\d{1,3}$/.test(value)) context.addIssue({ code: "custom", params: { code: "not_a_number" } });
  })
  .meta({ maxLength: 3 });

/** The parts of an application, in the order in which they are asked; documents come between them as the call asks. */
export const sections = ["listing", "relevance", "participation", "consent"] as const;
export type Section = (typeof sections)[number];

/** What an application asks beside the organization's profile. */
const fields = {
  // As Member States get to see it: kept from here on, whatever becomes of the profile.
  listName: { section: "listing", visibility: "member_states", input: "line", schema: line({ min: 3, max: 250 }) },
  /** In Latin letters, by which lists of the United Nations are sorted. */
  listNameLatin: { section: "listing", visibility: "member_states", input: "line", schema: line({ min: 0, max: 250 }) },
  listAcronym: { section: "listing", visibility: "member_states", input: "line", schema: line({ min: 0, max: 30 }) },
  listCountry: { section: "listing", visibility: "member_states", input: "select", schema: z.enum(countryCodes) },
  listWebsite: { section: "listing", visibility: "member_states", input: "line", schema: WebAddress },
  /** Of the languages that the call takes. */
  writtenIn: { section: "relevance", visibility: "internal", input: "choice", schema: Language },
  summary: { section: "relevance", visibility: "member_states", input: "prose", schema: prose({ max: 300 }) },
  relevance: { section: "relevance", visibility: "internal", input: "prose", schema: prose({ max: 3000 }) },
  /** Why there is no certificate, or who vouches. */
  legalNote: { section: "relevance", visibility: "internal", input: "prose", schema: prose({ min: 0, max: 1000 }) },
  hostName: { section: "relevance", visibility: "internal", input: "line", schema: line({ min: 0, max: 250 }) },
  headName: { section: "relevance", visibility: "internal", input: "line", schema: line({ max: 200 }) },
  /** In place of a signed letter. */
  headDeclares: { section: "relevance", visibility: "internal", input: "toggle", schema: z.boolean() },
  attendance: {
    section: "participation",
    visibility: "internal",
    input: "choice",
    schema: z.enum(["in_person", "online", "both"]),
  },
  segments: { section: "participation", visibility: "internal", input: "choices", schema: choices(Segment) },
  representatives: { section: "participation", visibility: "internal", input: "number", schema: count },
  visaLetters: { section: "participation", visibility: "internal", input: "choice", schema: yesNo },
  funding: { section: "participation", visibility: "internal", input: "choice", schema: yesNo },
  interpretation: { section: "participation", visibility: "internal", input: "choices", schema: choices(Language) },
  accessibility: {
    section: "participation",
    visibility: "sensitive",
    input: "prose",
    schema: prose({ min: 0, max: 500 }),
  },
  disclosure: { section: "consent", visibility: "internal", input: "toggle", schema: agreed },
  truth: { section: "consent", visibility: "internal", input: "toggle", schema: agreed },
  conduct: { section: "consent", visibility: "internal", input: "toggle", schema: agreed },
} as const;

const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether a name is in Latin letters: digits and marks are in every script. */
export const isLatin = (name: string) => latin.test(name);

/** A name in another script goes to Member States with its Latin form, by which their lists are sorted. */
const together = ({ listName, listNameLatin }: Readonly<Record<string, unknown>>): [FieldName, string][] => {
  if (typeof listNameLatin !== "string") return [];
  if (!isLatin(listNameLatin)) return [["listNameLatin", "not_latin"]];
  return listNameLatin === "" && !isLatin(String(listName ?? "")) ? [["listNameLatin", "needs_latin"]] : [];
};

export const applicationForm = fieldset(fields, together);
export type FieldName = keyof typeof fields;
export const fieldNames = applicationForm.names;

/** By which rule an answer is kept: what Member States got to see stands on lists, everything else goes. */
export const keptBy = (name: FieldName): RetentionName =>
  fields[name].visibility === "member_states" && name !== "summary" ? "lists" : "application";

/** Complete answers, as an application is sent with them. */
export const Answers = applicationForm.whole;
export type Answers = z.infer<typeof Answers>;
export const PartialAnswers = applicationForm.partial;
export type PartialAnswers = z.infer<typeof PartialAnswers>;
