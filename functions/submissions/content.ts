import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import { fieldset } from "#shared/fieldset.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { mostTextCharacters } from "#shared/inputs/input-rules.ts";
import { DocumentLanguage, InputType, Principle, Showing, SubmitterKind, Theme } from "#shared/inputs/vocabulary.ts";
import { line, prose, WebAddress } from "#shared/text.ts";
import { Category, Level, Objective } from "#shared/vocabularies.ts";

const Country = z.enum(countryCodes);
const agreed = z.boolean().refine((value) => value, { params: { code: "must_agree" } });
const shortestSummary = 300;
const Summary = prose({ min: 0, max: 3000 }).superRefine((value, context) => {
  if (value && [...value].length < shortestSummary)
    context.addIssue({ code: "custom", params: { code: "too_short", min: shortestSummary } });
});

/** The parts of an input, in the order in which they are asked; questions of the call and files stand with the content. */
export const sections = ["about", "content", "subject", "consent"] as const;
export type Section = (typeof sections)[number];

/** What every input is asked (domain: input submission). */
const fields = {
  submitter: { section: "about", visibility: "public", input: "choice", schema: SubmitterKind },
  /** Not published where the name is withheld. */
  by: { section: "about", visibility: "public", input: "line", schema: line({ min: 2, max: 250 }) },
  categories: { section: "about", visibility: "public", input: "choices", schema: choices(Category) },
  country: { section: "about", visibility: "public", input: "select", schema: z.union([Country, z.literal("")]) },
  type: { section: "about", visibility: "public", input: "choice", schema: InputType },
  title: { section: "content", visibility: "public", input: "line", schema: line({ min: 5, max: 200 }) },
  titleLanguage: { section: "content", visibility: "public", input: "select", schema: DocumentLanguage },
  summary: { section: "content", visibility: "public", input: "prose", schema: Summary },
  /** Instead of a file, up to the call's own limit. */
  text: {
    section: "content",
    visibility: "public",
    input: "prose",
    schema: prose({ min: 0, max: mostTextCharacters }),
  },
  /** Of a recording. */
  link: { section: "content", visibility: "public", input: "line", schema: WebAddress },
  languages: {
    section: "content",
    visibility: "public",
    input: "selects",
    schema: choices(DocumentLanguage, { min: 1, max: 10 }),
  },
  levels: { section: "subject", visibility: "public", input: "choices", schema: choices(Level) },
  countries: { section: "subject", visibility: "public", input: "selects", schema: choices(Country, { max: 50 }) },
  regions: { section: "subject", visibility: "public", input: "choices", schema: choices(ReviewRegion) },
  objectives: { section: "subject", visibility: "public", input: "choices", schema: choices(Objective) },
  principles: { section: "subject", visibility: "public", input: "choices", schema: choices(Principle) },
  themes: { section: "subject", visibility: "public", input: "choices", schema: choices(Theme) },
  showing: { section: "consent", visibility: "internal", input: "choice", schema: Showing },
  personalData: { section: "consent", visibility: "internal", input: "choice", schema: z.enum(["no", "yes"]) },
  rightToPublish: { section: "consent", visibility: "internal", input: "toggle", schema: agreed },
  noOthers: { section: "consent", visibility: "internal", input: "toggle", schema: agreed },
} as const;

/** Only a stakeholder is of a category, and a recording is somewhere to be heard. */
const together = (answers: Readonly<Record<string, unknown>>): [FieldName, string][] => {
  const found: [FieldName, string][] = [];
  const { submitter, categories, type, link } = answers;
  if (submitter === "stakeholder" && Array.isArray(categories) && categories.length === 0)
    found.push(["categories", "required"]);
  if (type === "recording" && link === "") found.push(["link", "required"]);
  return found;
};

export const inputForm = fieldset(fields, together);
export type FieldName = keyof typeof fields;
export const fieldNames = inputForm.names;

/** Complete content, as an input is sent with it. */
export const Content = inputForm.whole;
export type Content = z.infer<typeof Content>;
export const PartialContent = inputForm.partial;
export type PartialContent = z.infer<typeof PartialContent>;

/** Answers to the call's own questions, by the question's id: a text, a choice or several; files stand among the documents. */
export const QuestionAnswers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type QuestionAnswers = z.infer<typeof QuestionAnswers>;
