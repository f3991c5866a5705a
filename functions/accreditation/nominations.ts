import { addDays } from "#shared/days.ts";
import type { Call, Forum } from "#shared/forums.ts";

/** Days that an organization accredited late has to nominate, as when an objection is withdrawn after the opening. */
const lateDays = 7;

const latest = (...instants: string[]) => instants.toSorted().at(-1) ?? "";
const earliest = (...instants: string[]) => instants.toSorted()[0] ?? "";

/** From when to when lasts what a call accredits for; where that is not known, it is the end of substitutions. */
export const attendedOf = (
  { event, substitutionsUntil }: Pick<Call, "event" | "substitutionsUntil">,
  { events }: Pick<Forum, "events">,
) => {
  const attended = events.filter(({ id, cancelled }) => !cancelled && (event === "" || id === event));
  if (attended.length === 0) return { startsAt: substitutionsUntil, endsAt: substitutionsUntil };
  return {
    startsAt: earliest(...attended.map(({ startsAt }) => startsAt)),
    endsAt: latest(...attended.map(({ endsAt }) => endsAt)),
  };
};

/** Until when an organization nominates: as the call says, and if it was accredited late some days longer, while there is something to come to. */
export const nominationsEnd = (
  { nominationsUntil }: Pick<Call, "nominationsUntil">,
  { endsAt }: { readonly endsAt: string },
  accreditedAt: string | undefined,
): string =>
  accreditedAt ? latest(nominationsUntil, earliest(addDays(accreditedAt, lateDays), endsAt)) : nominationsUntil;

/** Whether the end of nominations alone does not tell until when an organization nominates. */
export const isLate = ({ nominationsUntil }: Pick<Call, "nominationsUntil">, accreditedAt: string) =>
  addDays(accreditedAt, lateDays) > nominationsUntil;
