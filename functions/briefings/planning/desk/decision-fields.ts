import type { Briefing } from "#shared/briefings/briefing.ts";
import type { PlanningDecision } from "../decision-input.ts";
import { type BriefingField, type SessionField, sessionFields } from "../details.ts";

/** Decisions about one session, of which there is a form for each. */
export const ofSessions = ["change_session", "move_session", "cancel_session", "remove_session"] as const;
export const isOfSessions = (decision: string) => (ofSessions as readonly string[]).includes(decision);

const briefingFields = [
  "title",
  "summary",
  "audience",
  "regions",
  "forum",
  "call",
  "perOrganization",
  "perRegion",
] as const satisfies BriefingField[];

const times: readonly SessionField[] = ["startsAt", "endsAt", "zone"];
const why = ["reason", "text"] as const;

/** What a decision about a briefing is asked for at the desk. */
export const fieldsOf = (decision: PlanningDecision, { status }: Pick<Briefing, "status">): readonly string[] => {
  switch (decision) {
    case "edit":
      return briefingFields;
    case "add_session":
      return sessionFields;
    case "change_session":
      return status === "planned" ? sessionFields : sessionFields.filter((field) => !times.includes(field));
    case "move_session":
      return ["startsAt", "endsAt", "zone", ...why];
    case "cancel_session":
    case "cancel":
      return why;
    default:
      return [];
  }
};

/** What is asked at once of a new briefing, and what may wait. */
export const newFields = {
  first: ["title", "regions"],
  later: ["id", "summary", "audience", "forum", "call", "perOrganization", "perRegion"],
} as const satisfies Record<string, readonly (BriefingField | "id")[]>;
export const newSessionFields = {
  first: ["startsAt", "endsAt", "zone", "platform", "joiningLink", "capacity", "delivery", "interpretation"],
  later: ["dialIn", "captions", "signLanguages", "recorded", "interpretersBy"],
} as const satisfies Record<string, readonly SessionField[]>;
/** The form of a new briefing asks for its first session. */
export const firstSession = "sessions.0.";

export const copyFields = ["id", "days", "links"] as const;
