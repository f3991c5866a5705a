import * as z from "zod";

// What figures look at in what other capabilities store: whatever was erased since counts as not stated.

const stated = z.string().optional().catch(undefined);
const listed = z.array(z.string()).optional().catch(undefined);

export const ApplicationFacts = z.object({ region: stated, answerBy: stated });
export const InputFacts = z.object({
  region: stated,
  answerBy: stated,
  content: z.object({ type: stated, submitter: stated, languages: listed }).partial().catch({}),
});
export const EnquiryFacts = z.object({ topic: stated, language: stated });
export const SignUpFacts = z.object({ country: stated, language: stated });
