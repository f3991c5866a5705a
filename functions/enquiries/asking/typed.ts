import * as z from "zod";
import { type CountryCode, countryCodes } from "#shared/countries.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress, line, prose } from "#shared/text.ts";
import { Topic } from "../enquiry.ts";

const common = {
  topic: Topic,
  text: prose({ min: 10, max: 3000 }),
  language: Language,
  country: z.union([z.literal(""), z.enum(countryCodes as readonly [CountryCode, ...CountryCode[]])]).default(""),
  by: line({ min: 0, max: 100 }).default(""),
};

/** What somebody asks who is signed in. */
export const Asked = z.strictObject({ ...common, about: line({ min: 0, max: 40 }).default("") });
/** What anybody else asks. */
export const AskedByMail = z.strictObject({ ...common, email: EmailAddress });

/** The same as programs send it: the address counts only for whoever is not signed in. */
export const AskedByProgram = z.looseObject({
  ...common,
  email: EmailAddress.optional().meta({ description: "Needed without a session; then the answer says nothing of it." }),
  about: line({ min: 0, max: 40 }).optional().meta({ description: "A case of one's own; with a session only." }),
});
