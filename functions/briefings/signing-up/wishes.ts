import * as z from "zod";
import { line } from "#shared/text.ts";
import { type SignUp, signUpFields } from "../sign-up.ts";
import { questionText } from "./question.ts";

type Needs = Pick<SignUp, "needs" | "needsText" | "needsConsent">;

const hasNeeds = ({ needs, needsText }: Needs) => needs.length > 0 || needsText !== "";

/** What somebody needs is kept with their consent alone; without needs there is nothing to consent to. */
export const consented = <Told extends Needs>(told: Told, context: Pick<z.RefinementCtx, "addIssue">): Told => {
  if (hasNeeds(told) && !told.needsConsent)
    context.addIssue({ code: "custom", path: ["needsConsent"], params: { code: "consent_needed" }, input: told });
  return { ...told, needsConsent: hasNeeds(told) && told.needsConsent };
};

const Session = line({ max: 60 });

export const newSignUpShape = z.strictObject({
  /** Of the briefing. */
  session: Session,
  ...signUpFields,
  question: questionText.default(""),
  /** Whether the question is to lead to nobody. */
  anonymous: z.boolean().default(false),
});

/** What a form or a program sends to sign up: all but session, name, address and language may be left out. */
export const NewSignUp = newSignUpShape.transform(consented);
export type NewSignUp = z.output<typeof NewSignUp>;

const { name, language, interpretation, timeZone, dialIn, needs, needsText, needsConsent, furtherNews } = signUpFields;

/** What whoever signed up can put right; what is left out stays. */
export const Correction = z
  .strictObject({
    name,
    language,
    interpretation: interpretation.unwrap(),
    timeZone: timeZone.unwrap(),
    dialIn: dialIn.unwrap(),
    needs: needs.unwrap(),
    needsText: needsText.unwrap(),
    needsConsent: needsConsent.unwrap(),
    furtherNews: furtherNews.unwrap(),
  })
  .partial();
export type Correction = z.output<typeof Correction>;

/** What the decisions of whoever signed up take beside their name. */
export const ChangeWish = z.strictObject({ session: Session });
export const AskWish = z.strictObject({
  question: questionText.refine((text) => text !== "", { params: { code: "required" } }),
  anonymous: z.boolean().default(false),
});
export const Nothing = z.strictObject({});
