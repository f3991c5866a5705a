import { usualDoorRules } from "#shared/doors.ts";
import type { Call, Forum } from "#shared/forums.ts";
import { type InputRules, mostInputFiles, mostTextCharacters } from "#shared/inputs/input-rules.ts";
import { inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";
import { languages } from "#shared/languages.ts";
import { type CallDetails, type CallField, callFieldsOf } from "../call-details.ts";
import { editableFields, movableDates } from "../call-moves.ts";
import { type CallDecision, callDates, type ForumDecision } from "../forums.ts";

const eventTimes = ["zone", "startsAt", "endsAt"] as const;
const why = ["reason", "text"] as const;

/** What a decision about a forum is asked for at the desk. */
export const fieldsOfForumDecision = (
  decision: ForumDecision,
  { status }: Pick<Forum, "status">,
): readonly string[] => {
  switch (decision) {
    case "edit":
      return ["kind", "edition", "regions", "title", "summary"];
    case "add_event":
      return ["id", "title", "place", ...eventTimes, "online"];
    case "change_event":
      return status === "announced" ? ["title"] : ["title", "place", ...eventTimes, "online"];
    case "move_event":
      return [...eventTimes, "online", "reason", "place", "text"];
    case "publish":
    case "reschedule":
      return ["text"];
    case "cancel_event":
    case "postpone":
    case "cancel":
      return why;
    case "remove_event":
    case "archive":
      return [];
  }
};

const ownOf = (call: Pick<Call, "purpose">, fields: readonly CallField[]) =>
  fields.filter((field) => callFieldsOf(call).includes(field));

/** The same for a call; it is edited section by section. */
export const fieldsOfCallDecision = (decision: CallDecision, call: Call, now: Date): readonly string[] => {
  switch (decision) {
    case "publish":
    case "decide":
      return ["text"];
    case "extend":
      return [...ownOf(call, ["closesAt", "decisionDue", "nominationsUntil", "substitutionsUntil"]), ...why];
    case "move":
      return [...movableDates(call, now), ...why];
    case "reschedule":
      return [...ownOf(call, ["zone", ...callDates]), "text"];
    case "postpone":
    case "cancel":
      return why;
    default:
      return [];
  }
};

/** What a new call is asked for, by what it is for. */
export const newCallFields = {
  accreditation: ["id", "title", "zone", ...callDates, "event", "accreditation", "quota"],
  inputs: ["id", "title", "zone", "opensAt", "closesAt", "decisionDue", "inputs.submitters"],
} as const satisfies Record<Call["purpose"], readonly string[]>;

export const copyFields = ["id", "edition", "years", "days"] as const;

const usualForEvery = ({ regions }: Forum) => ({
  summary: {},
  regions,
  graceMinutes: 0,
  extensible: true,
  notExtensibleWhy: {},
  languages: [...languages],
});

/** What a new call for applications begins with, to be changed before it is published. */
export const usualCall = (forum: Forum) =>
  ({
    ...usualForEvery(forum),
    event: forum.events.find(({ cancelled }) => !cancelled)?.id ?? "",
    circulationDays: 30,
    reserves: 2,
    recognizes: [],
    doors: [...usualDoorRules],
    documents: [],
    segments: [],
    asks: [],
    tellsObjections: false,
  }) satisfies Partial<CallDetails>;

/** The same for inputs: anybody may write, or send a few files. */
export const usualInputsCall = (forum: Forum) => ({
  ...usualForEvery(forum),
  purpose: "inputs" as const,
  inputs: {
    submitters: [...submitterKinds],
    types: inputTypes.filter((type) => type !== "pledge" && type !== "recording"),
    questions: [],
    mostText: mostTextCharacters,
    mostFiles: mostInputFiles,
    lateAccepted: false,
    guidance: {},
  } satisfies InputRules,
});

/** How a call is edited: a page for each part that it has. */
const sections = {
  texts: ["title", "summary", "inputs.guidance"],
  dates: [
    "zone",
    "opensAt",
    "closesAt",
    "graceMinutes",
    "inputs.lateAccepted",
    "decisionDue",
    "circulationDays",
    "nominationsUntil",
    "substitutionsUntil",
    "extensible",
    "notExtensibleWhy",
  ],
  who: ["regions", "event", "languages", "accreditation", "recognizes", "tellsObjections"],
  takes: ["inputs.submitters", "inputs.types", "inputs.mostText", "inputs.mostFiles"],
  questions: ["inputs.questions"],
  doors: ["doors"],
  documents: ["documents"],
  people: ["quota", "reserves", "segments", "asks"],
} as const satisfies Record<string, readonly CallField[]>;

export type Section = keyof typeof sections;
const sectionNames = Object.keys(sections) as Section[];
export const isSection = (name: string | undefined): name is Section =>
  name !== undefined && Object.hasOwn(sections, name);

const fieldsOf = (section: Section, call: Pick<Call, "purpose">) => ownOf(call, sections[section]);

export const sectionsOf = (call: Pick<Call, "purpose">): readonly Section[] =>
  sectionNames.filter((section) => fieldsOf(section, call).length > 0);

/** The fields of a part that may be changed now. */
export const openFields = (section: Section, call: Call, now: Date): readonly CallField[] => {
  const open = editableFields(call, now);
  return fieldsOf(section, call).filter((field) => open.includes(field));
};
