import type { BriefingSession } from "#shared/briefings/briefing.ts";
import { addDays } from "#shared/days.ts";
import type { FieldError } from "#shared/refusal.ts";
import { interpreterDays } from "../briefings.ts";
import type { NewSession, SessionChanges, SessionField } from "./details.ts";

const hour = 3600 * 1000;
const longestHours = 12;
/** How many can take part where nobody says otherwise. */
const usualCapacity = 300;

const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();
const between = (from: string, to: string) => Date.parse(to) - Date.parse(from);

/** What a session takes over from the one before it, but for its time and where people join. */
export const likeBefore = ({
  platform,
  capacity,
  delivery,
  interpretation,
  captions,
  signLanguages,
  recorded,
}: BriefingSession) => ({
  platform,
  capacity,
  delivery,
  interpretation,
  captions,
  signLanguages,
  recorded,
});

/** What stands in a session where there is none before it. */
export const usualSession = {
  platform: "zoom",
  joiningLink: "",
  dialIn: "",
  capacity: usualCapacity,
  delivery: ["en" as const],
  interpretation: [],
  captions: [],
  signLanguages: [],
  recorded: false,
} as const;

const said = (given: { readonly [Field in SessionField]?: SessionChanges[Field] | undefined }) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as SessionChanges;

/** A session as it was given, and for the rest like the one before it, which may have been none. */
export const sessionOf = (id: string, given: NewSession, before: BriefingSession | undefined): BriefingSession => {
  const { startsAt, zone, ...rest } = given;
  const length = before ? between(before.startsAt, before.endsAt) : hour;
  return {
    ...usualSession,
    delivery: [...usualSession.delivery],
    interpretation: [],
    captions: [],
    signLanguages: [],
    endsAt: later(startsAt, length),
    interpretersBy: addDays(startsAt, -interpreterDays),
    ...(before && likeBefore(before)),
    ...said(rest),
    id,
    startsAt,
    zone,
    cancelled: false,
    sequence: 0,
  };
};

/** The new values of a session: its end and the day for interpreters move with its beginning, unless they are given. */
export const withFollowing = (session: BriefingSession, given: SessionChanges): SessionChanges => {
  const changes = said(given);
  const { startsAt } = changes;
  if (startsAt === undefined || startsAt === session.startsAt) return changes;
  const by = between(session.startsAt, startsAt);
  const asBefore = changes.interpretersBy === undefined || changes.interpretersBy === session.interpretersBy;
  return {
    ...changes,
    endsAt: changes.endsAt ?? later(session.endsAt, by),
    interpretersBy: asBefore ? later(session.interpretersBy, by) : (changes.interpretersBy ?? session.interpretersBy),
  };
};

const errorWhere = (wrong: boolean, field: string, code: string, values?: FieldError["values"]): FieldError[] =>
  wrong ? [{ field, code, ...(values && { values }) }] : [];

/** What about the times of a session cannot be true, beside the other sessions of its briefing. */
export const timeFaults = (
  { id, startsAt, endsAt }: Pick<BriefingSession, "id" | "startsAt" | "endsAt">,
  sessions: readonly BriefingSession[],
  now: Date,
): FieldError[] => {
  const others = sessions.filter((other) => other.id !== id && !other.cancelled);
  return [
    ...errorWhere(startsAt <= now.toISOString(), "startsAt", "in_the_past"),
    ...errorWhere(
      others.some((other) => other.startsAt === startsAt),
      "startsAt",
      "same_start",
    ),
    ...errorWhere(endsAt <= startsAt, "endsAt", "before_start"),
    ...errorWhere(between(startsAt, endsAt) > longestHours * hour, "endsAt", "session_too_long", { max: longestHours }),
  ];
};

/** Interpreters cannot be booked for what is over. */
export const interpreterFaults = ({ startsAt, interpretersBy }: Pick<BriefingSession, "startsAt" | "interpretersBy">) =>
  errorWhere(interpretersBy > startsAt, "interpretersBy", "after_start");
