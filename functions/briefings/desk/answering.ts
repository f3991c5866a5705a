import * as z from "zod";
import type { Briefing } from "#shared/briefings/briefing.ts";
import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { localizedProse } from "#shared/localized.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import type { BriefingsRoom } from "../room.ts";
import type { Question } from "../signing-up/question.ts";
import { insistOn, type Sent } from "./decisions.ts";
import { namedByPath } from "./given.ts";
import type { Opened } from "./opening.ts";

/** In characters of one language. */
export const longestAnswer = 3000;

// Nothing else can be a key.
const entryOf = z.string().refine((entry) => /^[\w:.#-]{1,100}$/.test(entry), { params: { code: "not_a_choice" } });
const Answering = z.strictObject({
  question: entryOf,
  answer: localizedProse(longestAnswer),
  /** Whether question and answer stand on the page of the briefing. */
  shown: z.boolean().default(false),
});
const Hiding = z.strictObject({ question: entryOf });

const decisions = ["answer_question", "hide_answer"] as const;
type QuestionDecision = (typeof decisions)[number];

const wantedOf = (decision: QuestionDecision, sent: Sent, question: Question): Pick<Question, "answer" | "shown"> => {
  if (decision === "hide_answer") return { answer: question.answer, shown: false };
  const { answer, shown } = parseInput(Answering, sent, namedByPath);
  if (Object.keys(answer).length === 0) throw new Refusal(422, "invalid", [{ field: "answer", code: "required" }]);
  return { answer, shown };
};

const placeOf = ({ briefing, entry }: Question) => `${briefing}#${entry}`;

const asPublished = async (
  room: BriefingsRoom,
  question: Question,
  { answer, shown }: Pick<Question, "answer" | "shown">,
): Promise<Write[]> => {
  const published = await room.published();
  const place = placeOf(question);
  if (!shown) return question.shown ? [published.hide("briefingAnswer", place)] : [];
  const { text, language } = question;
  return [published.show({ kind: "briefingAnswer", place, question: text, language, answer })];
};

/** Answers a question that was asked before a briefing, for everybody or for the desk alone, or takes the answer down. */
export const decideQuestion = async (
  room: BriefingsRoom,
  opened: Opened,
  input: Sent,
  now: Date,
): Promise<{ readonly briefing: Briefing; readonly decision: QuestionDecision }> => {
  const { decision: name, version, ...sent } = parseInput(DecisionRequest, input);
  const decision = decisions.find((known) => known === name);
  if (!decision) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const acting = insistOn(decision, opened);
  const { briefing } = opened;
  const questions = await room.questions();
  const entry = parseInput(Hiding, { question: sent.question }).question;
  const question = await questions.find(briefing.id, entry);
  if (!question) throw new Refusal(404, "not_found");
  refuseStale(version, question.version);
  if (decision === "hide_answer" && !question.shown) throw new Refusal(409, "not_now");
  const wanted = wantedOf(decision, sent, question);
  const made = await (await room.briefings()).make({
    from: briefing,
    to: briefing,
    what: `briefing_${decision}`,
    by: acting.id,
    now,
    // Of anonymous questions nothing more is kept than of others: which it was, and whether it is shown.
    after: { question: entry, shown: wanted.shown },
    also: [questions.answer(question, wanted), ...(await asPublished(room, question, wanted))],
  });
  return { briefing: made, decision };
};
