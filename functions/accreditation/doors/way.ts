import {
  type Door,
  type DoorAnswers,
  type DoorQuestion,
  type DoorRule,
  doorQuestionNames,
  doorQuestions,
  nextThroughDoors,
} from "#shared/doors.ts";
import type { Call } from "#shared/forums.ts";

export const isAnswer = (question: DoorQuestion, answer: string | undefined): answer is string =>
  answer !== undefined && (doorQuestions[question] as readonly string[]).includes(answer);

/** The answers among what an address says; what is no answer to a question counts as not given. */
export const answersIn = (said: (question: DoorQuestion) => string | undefined): DoorAnswers =>
  Object.fromEntries(
    doorQuestionNames.flatMap((question) => {
      const answer = said(question);
      return isAnswer(question, answer) ? [[question, answer]] : [];
    }),
  );

/** What to ask now, or the door with why it is that one. */
export type Way =
  | { readonly question: DoorQuestion; readonly rule?: never }
  | { readonly rule: DoorRule; readonly question?: never };

/** Where nobody has to be accredited, nobody has to be asked. */
const noneNeeded: DoorRule = { door: "none", when: {} };

export const wayThrough = (call: Pick<Call, "accreditation" | "doors">, answers: DoorAnswers): Way =>
  call.accreditation === "none" ? { rule: noneNeeded } : nextThroughDoors(call.doors, answers);

/** Why this door: by what people said, where that makes a difference. */
export const reasonFor = (door: Door, { who }: DoorAnswers, call: Pick<Call, "accreditation">) => {
  if (call.accreditation === "none") return "door.none.reason.no_accreditation";
  if (door === "elsewhere" && (who === "state_or_un" || who === "individual"))
    return `door.elsewhere.reason.${who}` as const;
  return `door.${door}.reason` as const;
};

/** What to do behind a door, and where. */
export const stepsFrom = (door: Door, { who }: DoorAnswers) => {
  if (door === "elsewhere" && who === "state_or_un") return "door.elsewhere.next.state_or_un";
  return `door.${door}.next` as const;
};

/** The address with these answers: nothing in it tells who gave them. */
export const addressOf = (call: string, answers: DoorAnswers, more: Readonly<Record<string, string>> = {}) => {
  const query = new URLSearchParams({ ...answers, ...more } as Record<string, string>).toString();
  return `/accreditation/${call}${query && `?${query}`}`;
};
