import { type Acting, clockwork } from "./acting.ts";
import { type Audit, versionOf } from "./audit.ts";
import { refuseStale } from "./decision-input.ts";

/**
 * Refuses (409) what was decided on an older version than the one stored. Applicants are kept from nothing by what only
 * happened by itself, such as the look at a file they sent a moment ago: what it leaves impossible is refused as such.
 */
export const refuseOvertaken = async (
  audit: Pick<Audit, "of">,
  { reference, version }: { readonly reference: string; readonly version: number },
  acting: Acting,
  seen: number | undefined,
): Promise<void> => {
  if (seen !== undefined && seen < version && acting.as === "applicant") {
    const since = (await audit.of(reference)).filter((entry) => versionOf(entry) > seen);
    if (since.length > 0 && since.every(({ by }) => by === clockwork.id)) return;
  }
  refuseStale(seen, version);
};
