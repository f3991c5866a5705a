import * as z from "zod";
import { Localized, localizedLine, localizedProse, needed } from "../localized.ts";
import { Slug } from "../slug.ts";
import { InputType, SubmitterKind } from "./vocabulary.ts";

/** The most questions of a call, choices of a question, characters of a text and files of an input. */
export const mostQuestions = 30;
export const mostChoices = 30;
export const mostTextCharacters = 20_000;
export const mostInputFiles = 10;

export const questionKinds = ["text", "choice", "choices", "file"] as const;

/** A question of a call's own. */
export const InputQuestion = z.object({
  id: Slug,
  title: needed(localizedLine(300)),
  help: localizedProse(1000),
  kind: z.enum(questionKinds),
  required: z.boolean(),
  /** Whether the answer is published with the input. */
  public: z.boolean(),
  /** Most characters of a text. */
  most: z.int().min(1).max(mostTextCharacters),
  choices: z.array(z.object({ id: Slug, title: needed(localizedLine(200)) })).max(mostChoices),
});
export type InputQuestion = z.infer<typeof InputQuestion>;

/** What a call for inputs takes, and from whom. */
export const InputRules = z.object({
  submitters: z.array(SubmitterKind).min(1),
  types: z.array(InputType).min(1),
  questions: z.array(InputQuestion).max(mostQuestions),
  /** Most characters of an input written in the form; none means that only files and answers are taken. */
  mostText: z.int().min(0).max(mostTextCharacters),
  mostFiles: z.int().min(0).max(mostInputFiles),
  /** Whether what comes after the closing is taken and marked as late. */
  lateAccepted: z.boolean(),
  /** What submitters should know beyond the call's summary. */
  guidance: Localized,
});
export type InputRules = z.infer<typeof InputRules>;
