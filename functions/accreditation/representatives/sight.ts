import { type Answers, erasedFields } from "./fields.ts";
import type { Matter } from "./matter.ts";
import type { Representative } from "./representative.ts";

/** The answers that whoever asks may see: protected ones are between the representative and the desk. */
export const answersFor = ({
  representative: { answers },
  acting,
}: Pick<Matter, "representative" | "acting">): Answers => {
  if (acting.as !== "applicant") return answers;
  const hidden: readonly string[] = erasedFields;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !hidden.includes(name))) as Answers;
};

/** Whether there is a letter in support of a visa application: asked for, agreed to, and not erased since. */
export const hasVisaLetter = ({ status, answers, consents }: Representative) =>
  status === "approved" && answers.visaLetter === "yes" && consents.consentVisa !== undefined;
