import * as z from "zod";
import { signUpStatuses } from "../briefings.ts";
import { Tally } from "../places/tally.ts";
import { SignUp } from "../sign-up.ts";
import { Question } from "../signing-up/question.ts";
import { objections } from "./given.ts";

/** A sign-up as officers see it: needs with consent alone. */
export const SignUpAtDesk = SignUp.pick({
  reference: true,
  status: true,
  since: true,
  createdAt: true,
  version: true,
  session: true,
  name: true,
  email: true,
  organization: true,
  country: true,
  category: true,
  language: true,
  interpretation: true,
  timeZone: true,
  dialIn: true,
  needs: true,
  needsText: true,
  needsConsent: true,
}).extend({ decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }) });

/** What a list of who was there came to, or would. */
export const AttendanceAnswer = z.object({
  present: z.int(),
  already: z.int(),
  absent: z.int(),
  refused: z.array(
    z.object({
      line: z.int(),
      text: z.string(),
      why: z.enum(objections),
      status: z.enum(signUpStatuses).nullable(),
    }),
  ),
  recorded: z.boolean().meta({ description: "False for a trial, which changes nothing." }),
});

const Counted = z.object({ session: z.string(), at: z.string(), tally: Tally });
export const FiguresAnswer = z.object({
  tally: Tally.meta({ description: "Of all sessions. Three counts: asked for a place, had one, were there." }),
  sessions: z.array(Counted),
});

export const QuestionAtDesk = Question.omit({ briefing: true, entry: true, reference: true }).extend({
  question: z.string().meta({ description: "By which it is answered." }),
  name: z.string().nullable().meta({ description: "Of whoever asked; null for anonymous questions." }),
});
