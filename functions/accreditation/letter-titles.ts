import { decisions } from "./accreditation.ts";
import type { AccreditationKey } from "./accreditation-words.ts";

// Where several decisions send the same letter, the first of them names it.
const titles = new Map<string, AccreditationKey>(
  Object.entries(decisions)
    .flatMap(([name, row]) => ("mail" in row ? [[row.mail, `event.${name}` as AccreditationKey] as const] : []))
    .toReversed(),
);

/** What a letter about an application is about; what forums and calls tell those concerned is news of theirs. */
export const letterTitle = (kind: string): AccreditationKey | undefined =>
  titles.get(kind) ?? (/^(call|event|forum)[A-Z]/.test(kind) ? "mailed.news" : undefined);
