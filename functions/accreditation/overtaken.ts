import { clockwork } from "#shared/acting.ts";
import { versionOf } from "#shared/audit.ts";
import { refuseStale } from "#shared/decision-input.ts";
import type { Matter } from "./matter.ts";
import type { Applications } from "./store.ts";

/**
 * Refuses (409) what was decided on an older version than the one stored. Applicants are kept from nothing by what only
 * happened by itself, such as the look at a file they sent a moment ago: what it leaves impossible is refused as such.
 */
export const refuseOvertaken = async (
  { book }: Pick<Applications, "book">,
  { application, acting }: Pick<Matter, "application" | "acting">,
  seen: number | undefined,
): Promise<void> => {
  const { reference, version } = application;
  if (seen !== undefined && seen < version && acting.as === "applicant") {
    const since = (await book.audit.of(reference)).filter((entry) => versionOf(entry) > seen);
    if (since.length > 0 && since.every(({ by }) => by === clockwork.id)) return;
  }
  refuseStale(seen, version);
};
