import { usualDoorRules } from "#shared/doors.ts";
import type { Call, Forum } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import { editableFields, movableDates } from "../call-moves.ts";
import type { CallDetails, CallField } from "../details.ts";
import type { CallDecision, ForumDecision } from "../forums.ts";

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

/** The same for a call; it is edited section by section. */
export const fieldsOfCallDecision = (decision: CallDecision, call: Call, now: Date): readonly string[] => {
  switch (decision) {
    case "publish":
    case "decide":
      return ["text"];
    case "extend":
      return ["closesAt", "decisionDue", "nominationsUntil", "substitutionsUntil", ...why];
    case "move":
      return [...movableDates(call, now), ...why];
    case "reschedule":
      return ["zone", "opensAt", "closesAt", "decisionDue", "nominationsUntil", "substitutionsUntil", "text"];
    case "postpone":
    case "cancel":
      return why;
    default:
      return [];
  }
};

export const newCallFields = [
  "id",
  "title",
  "zone",
  "opensAt",
  "closesAt",
  "decisionDue",
  "nominationsUntil",
  "substitutionsUntil",
  "event",
  "accreditation",
  "quota",
] as const;

export const copyFields = ["id", "edition", "years", "days"] as const;

/** What a new call begins with, to be changed before it is published. */
export const usualCall = ({ regions, events }: Forum) =>
  ({
    summary: {},
    regions,
    event: events.find(({ cancelled }) => !cancelled)?.id ?? "",
    graceMinutes: 0,
    extensible: true,
    notExtensibleWhy: {},
    languages: [...languages],
    circulationDays: 30,
    reserves: 2,
    recognizes: [],
    doors: [...usualDoorRules],
    documents: [],
    segments: [],
    asks: [],
    tellsObjections: false,
  }) satisfies Partial<CallDetails>;

/** How a call is edited: a page for each part. */
const sections = {
  texts: ["title", "summary"],
  dates: [
    "zone",
    "opensAt",
    "closesAt",
    "graceMinutes",
    "decisionDue",
    "circulationDays",
    "nominationsUntil",
    "substitutionsUntil",
    "extensible",
    "notExtensibleWhy",
  ],
  who: ["regions", "event", "languages", "accreditation", "recognizes", "tellsObjections"],
  doors: ["doors"],
  documents: ["documents"],
  people: ["quota", "reserves", "segments", "asks"],
} as const satisfies Record<string, readonly CallField[]>;

export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as Section[];
export const isSection = (name: string | undefined): name is Section =>
  name !== undefined && Object.hasOwn(sections, name);

/** The fields of a part that may be changed now. */
export const openFields = (section: Section, call: Call, now: Date): readonly CallField[] => {
  const open = editableFields(call, now);
  return sections[section].filter((field) => open.includes(field));
};
