import type { Briefing } from "#shared/briefings/briefing.ts";
import type { PeopledRegion } from "#shared/briefings/region-places.ts";
import { type Language, languages } from "#shared/languages.ts";
import { missingIn } from "#shared/localized.ts";
import { noticeDays } from "../briefings.ts";
import { type Coverage, coverageOf } from "./coverage.ts";

/** What an officer should know before going on; nothing here stands in the way. */
export type Warning =
  | { readonly code: "no_session" | "one_band" | "no_captions" | "no_dial_in" }
  | { readonly code: "short_notice"; readonly days: number }
  | { readonly code: "missing_languages"; readonly field: string; readonly languages: readonly Language[] }
  | { readonly code: "not_spoken"; readonly languages: readonly Language[] }
  | { readonly code: "out_of_hours"; readonly regions: readonly PeopledRegion[] }
  | { readonly code: "no_link"; readonly sessions: readonly string[] }
  | { readonly code: "interpreters_late"; readonly session: string; readonly by: string };

export const warningCodes = [
  "no_session",
  "short_notice",
  "missing_languages",
  "not_spoken",
  "out_of_hours",
  "one_band",
  "no_captions",
  "no_dial_in",
  "no_link",
  "interpreters_late",
] as const satisfies Warning["code"][];

const [hour, day] = [3600 * 1000, 24 * 3600 * 1000];
/** Sessions that begin within so many hours of each other by the clock are one band of the day. */
const bandHours = 4;

const when = <One extends Warning>(is: boolean, warning: One): One[] => (is ? [warning] : []);

const missing = (texts: Readonly<Record<string, Briefing["title"]>>): Warning[] =>
  Object.entries(texts).flatMap(([field, text]) => {
    const lacking = missingIn(text);
    return when(lacking.length > 0, { code: "missing_languages", field, languages: lacking });
  });

/** Whether all hours of the day lie within one band, over midnight too. */
const inOneBand = (instants: readonly string[]): boolean => {
  const hours = instants.map((instant) => (Date.parse(instant) % day) / hour).sort((a, b) => a - b);
  const gaps = hours.map((at, place) => (hours[place + 1] ?? (hours[0] ?? 0) + 24) - at);
  return 24 - Math.max(...gaps) <= bandHours;
};

export const briefingWarnings = (
  briefing: Briefing,
  now: Date,
  { regions }: Pick<Coverage, "regions"> = coverageOf(briefing),
): Warning[] => {
  const { title, summary, audience, status } = briefing;
  const texts = missing({ title, summary, ...(Object.keys(audience).length > 0 && { audience }) });
  const held = briefing.sessions.filter(({ cancelled }) => !cancelled);
  const ahead = held.filter(({ startsAt }) => startsAt > now.toISOString());
  const [first] = ahead.map(({ startsAt }) => startsAt).sort();
  if (status === "cancelled" || (held.length > 0 && !first)) return [];
  if (!first) return [{ code: "no_session" }, ...texts];
  const days = Math.floor((Date.parse(first) - now.getTime()) / day);
  const spoken = new Set(held.flatMap(({ delivery, interpretation }) => [...delivery, ...interpretation]));
  const notSpoken = languages.filter((language) => !spoken.has(language));
  const uncovered = regions.filter(({ reach }) => reach !== "all").map(({ region }) => region);
  const unlinked = ahead.filter(({ joiningLink }) => joiningLink === "").map(({ id }) => id);
  return [
    ...when(unlinked.length > 0, { code: "no_link", sessions: unlinked }),
    ...when(days < noticeDays, { code: "short_notice", days }),
    ...texts,
    ...when(notSpoken.length > 0, { code: "not_spoken", languages: notSpoken }),
    ...when(uncovered.length > 0, { code: "out_of_hours", regions: uncovered }),
    ...when(uncovered.length > 0 && inOneBand(held.map(({ startsAt }) => startsAt)), { code: "one_band" }),
    ...when(
      held.every(({ captions }) => captions.length === 0),
      { code: "no_captions" },
    ),
    ...when(
      held.every(({ dialIn }) => dialIn === ""),
      { code: "no_dial_in" },
    ),
    ...ahead
      .filter(({ interpretation, interpretersBy }) => interpretation.length > 0 && interpretersBy <= now.toISOString())
      .map(({ id, interpretersBy }): Warning => ({ code: "interpreters_late", session: id, by: interpretersBy })),
  ];
};
