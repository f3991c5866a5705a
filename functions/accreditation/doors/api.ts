import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Door, doorQuestionNames, doorQuestions } from "#shared/doors.ts";
import { Language } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import { speak } from "#shared/speech.ts";
import { languageOf } from "#shared/web/address.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { findCall } from "../calls.ts";
import type { AccreditationRoom } from "../room.ts";
import { type DoorsKey, doorsWords } from "./doors-words.ts";
import { answersIn, reasonFor, stepsFrom, wayThrough } from "./way.ts";

const DoorQuery = z.strictObject({
  who: z.enum(doorQuestions.who).optional(),
  attend: z.enum(doorQuestions.attend).optional(),
  ecosoc: z.enum(doorQuestions.ecosoc).optional(),
  earlier: z.enum(doorQuestions.earlier).optional(),
});

const FoundDoor = z.object({
  call: z.string(),
  question: z
    .object({
      name: z.enum(doorQuestionNames as [(typeof doorQuestionNames)[number]]),
      text: z.string(),
      answers: z.array(z.string()),
    })
    .nullable()
    .meta({ description: "What is to be answered next; null once a door is found." }),
  door: Door.nullable(),
  reason: z.string().nullable(),
  next: z.string().nullable().meta({ description: "What to do now." }),
  note: z.object({ text: z.string(), language: Language }).nullable(),
});

const readDoor: Operation<AccreditationRoom>["run"] = async ({ c, room, parameters, query }) => {
  const call = await findCall(room, parameters.call);
  const s = await speak<SharedKey | DoorsKey>(languageOf(c), sharedWords, doorsWords);
  const answers = answersIn((question) => (query as z.infer<typeof DoorQuery>)[question]);
  const { question, rule } = wayThrough(call, answers);
  if (!rule)
    return {
      call: call.id,
      question: { name: question, text: s.t(`door.ask.${question}`), answers: [...doorQuestions[question]] },
      door: null,
      reason: null,
      next: null,
      note: null,
    };
  return {
    call: call.id,
    question: null,
    door: rule.door,
    reason: s.t(reasonFor(rule.door, answers, call)),
    next: s.t(stepsFrom(rule.door, answers)),
    note: toldIn(rule.note ?? {}, s.language) ?? null,
  };
};

export const operations: readonly Operation<AccreditationRoom>[] = [
  {
    method: "get",
    path: "/api/accreditation/calls/{call}/door",
    id: "findDoor",
    summary: "The way in that answers to at most four questions lead to, or the question to ask next",
    access: "anyone",
    query: DoorQuery,
    answer: { status: 200, body: FoundDoor },
    problems: [404, 422],
    run: readDoor,
  },
];
