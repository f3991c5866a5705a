import { type Call, type Forum, takenUntil } from "#shared/forums.ts";
import type { InputRules } from "#shared/inputs/input-rules.ts";
import type { Language } from "#shared/languages.ts";
import { type Localized, missingIn } from "#shared/localized.ts";
import { contradictionsOf } from "./contradictions.ts";
import { noticeDays } from "./forums.ts";

/** What an officer should know before going on; nothing here stands in the way. */
export type Warning =
  | { readonly code: "short_notice"; readonly field: string; readonly days: number }
  | { readonly code: "missing_languages"; readonly field: string; readonly languages: readonly Language[] }
  | { readonly code: "short_circulation"; readonly days: number; readonly needed: number }
  /** Two dates, or a date and its event, no longer fit each other; `problem` is a code of field errors. */
  | { readonly code: "contradiction"; readonly field: string; readonly problem: string }
  | { readonly code: "no_event" }
  | { readonly code: "no_calls" };

const day = 24 * 3600 * 1000;
const wholeDays = (from: string, to: string) => Math.floor((Date.parse(to) - Date.parse(from)) / day);

const shortNotice = (field: string, instant: string, now: Date): Warning[] => {
  const days = wholeDays(now.toISOString(), instant);
  return days < noticeDays ? [{ code: "short_notice", field, days: Math.max(0, days) }] : [];
};

const missing = (texts: Readonly<Record<string, Forum["title"]>>): Warning[] =>
  Object.entries(texts).flatMap(([field, text]) => {
    const languages = missingIn(text);
    return languages.length > 0 ? [{ code: "missing_languages" as const, field, languages }] : [];
  });

const isWritten = (text: Localized) => Object.values(text).some(Boolean);

/** Languages in which a question, its help or one of its answers is missing that are there in another. */
const missingInRules = ({ questions, guidance }: InputRules): Warning[] => {
  const texts = questions.flatMap(({ title, help, choices }) => [
    title,
    help,
    ...choices.map((choice) => choice.title),
  ]);
  const languages = new Set(texts.filter(isWritten).flatMap((text) => missingIn(text)));
  return [
    ...(isWritten(guidance) ? missing({ "inputs.guidance": guidance }) : []),
    ...(languages.size > 0
      ? [{ code: "missing_languages" as const, field: "inputs.questions", languages: [...languages] }]
      : []),
  ];
};

/** Notice is what is left from now: of a call until it closes, of a forum until its first event begins. */
export const callWarnings = (call: Call, forum: Pick<Forum, "events">, now: Date): Warning[] => {
  const days = wholeDays(takenUntil(call), call.decisionDue);
  return [
    ...contradictionsOf(call, forum).map(({ field, code }) => ({
      code: "contradiction" as const,
      field,
      problem: code,
    })),
    ...shortNotice("closesAt", call.closesAt, now),
    ...missing({ title: call.title, summary: call.summary }),
    ...(call.inputs ? missingInRules(call.inputs) : []),
    ...(call.inputs || forum.events.some(({ cancelled }) => !cancelled) ? [] : [{ code: "no_event" as const }]),
    ...(call.accreditation === "authority" && days < call.circulationDays
      ? [{ code: "short_circulation" as const, days, needed: call.circulationDays }]
      : []),
  ];
};

export const forumWarnings = (forum: Forum, calls: readonly Pick<Call, "status">[], now: Date): Warning[] => {
  const events = forum.events.filter(({ cancelled }) => !cancelled);
  const first = events.map(({ startsAt }) => startsAt).sort()[0];
  return [
    ...(first === undefined ? [{ code: "no_event" as const }] : shortNotice("startsAt", first, now)),
    ...missing({ title: forum.title, summary: forum.summary }),
    ...(calls.length === 0 ? [{ code: "no_calls" as const }] : []),
  ];
};
