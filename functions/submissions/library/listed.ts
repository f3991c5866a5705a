import type { LibrarySpeech } from "./library-words.ts";

const place = "\u0000";

/** What stands between things that are listed one after the other. */
export const separatorIn = (s: LibrarySpeech): string =>
  s.t("list.two", { first: place, second: place }).split(place)[1] ?? " ";

export const listed = (s: LibrarySpeech, things: readonly string[]): string => things.join(separatorIn(s));
