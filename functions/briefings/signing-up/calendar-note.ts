import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import type { Language } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import type { CalendarNote } from "#shared/outbox.ts";
import type { SignUp } from "../sign-up.ts";

interface Noted {
  readonly signUp: Pick<SignUp, "reference" | "changes" | "timeZone" | "language">;
  readonly briefing: Pick<Briefing, "title">;
  readonly session: Pick<BriefingSession, "startsAt" | "endsAt" | "zone" | "sequence">;
  readonly status: CalendarNote["status"];
  readonly changedAt: string;
  readonly description: string;
  readonly language?: Language;
}

/** More than a session ever changes, so that a change to another session outdoes every earlier entry. */
const perChange = 1000;

/** Taking an entry out counts for more than all that the entry was before. */
const sequenceOf = ({ signUp, session, status }: Pick<Noted, "signUp" | "session" | "status">) =>
  signUp.changes * perChange + session.sequence * 2 + (status === "CANCELLED" ? 1 : 0);

/** Somebody's session as their calendar is told of it, by mail and by file alike. */
export const calendarNote = (noted: Noted): CalendarNote => {
  const { signUp, briefing, session, status, changedAt, description } = noted;
  return {
    uid: `sign-up-${signUp.reference}@baraza`,
    sequence: sequenceOf(noted),
    changedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone: signUp.timeZone || session.zone,
    status,
    title: toldIn(briefing.title, noted.language ?? signUp.language)?.text ?? signUp.reference,
    description,
  };
};
