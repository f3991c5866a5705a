import { type Call, type Forum, type ForumEvent, takenUntil } from "#shared/forums.ts";
import type { FieldError } from "#shared/refusal.ts";
import { inputContradictions } from "./input-contradictions.ts";

type Wrong = [field: string, code: string] | false | undefined;

const found = (wrong: readonly Wrong[]): FieldError[] =>
  wrong.filter((one) => one !== false && one !== undefined).map(([field, code]) => ({ field, code }));

const repeated = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** What about a call cannot be true together, by field; empty when all is well. */
export const contradictionsOf = (call: Call, { events }: Pick<Forum, "events">): FieldError[] => {
  const { opensAt, closesAt, decisionDue, nominationsUntil, substitutionsUntil, accreditation } = call;
  const event = events.find(({ id }) => id === call.event);
  const lasts = event && !event.cancelled ? event : undefined;
  const told = Object.values(call.notExtensibleWhy).some(Boolean);
  const nominationsFrom = accreditation === "none" ? closesAt : decisionDue;
  const wrong = found([
    call.event !== "" && !event && ["event", "not_a_choice"],
    closesAt <= opensAt && ["closesAt", "before_opening"],
    lasts !== undefined && takenUntil(call) > lasts.startsAt && ["closesAt", "after_event"],
    decisionDue <= takenUntil(call) && ["decisionDue", "before_closing"],
    lasts !== undefined && decisionDue > lasts.startsAt && ["decisionDue", "after_event"],
    nominationsUntil < nominationsFrom && ["nominationsUntil", "before_decision"],
    substitutionsUntil < nominationsUntil && ["substitutionsUntil", "before_nominations"],
    lasts !== undefined && substitutionsUntil > lasts.endsAt && ["substitutionsUntil", "after_event"],
    !call.extensible && !told && ["notExtensibleWhy", "required"],
    repeated(call.documents.map(({ id }) => id)) && ["documents", "repeated"],
  ]);
  return call.inputs ? [...wrong, ...inputContradictions(call.inputs, call.languages)] : wrong;
};

/** The same for an event: and that it is not over before it is entered. */
export const eventContradictions = ({ startsAt, endsAt }: Pick<ForumEvent, "startsAt" | "endsAt">): FieldError[] =>
  found([endsAt <= startsAt && ["endsAt", "before_start"]]);

/** What stands against holding a call at its dates from now on. */
export const tooLate = ({ closesAt }: Pick<Call, "closesAt">, now: Date): FieldError[] =>
  found([closesAt <= now.toISOString() && ["closesAt", "in_the_past"]]);
