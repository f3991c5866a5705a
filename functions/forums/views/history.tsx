import type { Call, Forum, Moved } from "#shared/forums.ts";
import { instantInWords } from "#shared/time.ts";
import { Timeline } from "#shared/ui/timeline.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { When } from "#shared/ui/when.tsx";
import { callDates } from "../forums.ts";
import type { ForumsKey, ForumsSpeech } from "../forums-words.ts";
import { Title } from "./texts.tsx";

const dateNames = [...callDates, "startsAt", "endsAt"] as const;

/** What moved, by its field: `closesAt` of a call, or `<event>.startsAt` of a forum. */
const dateName = (s: ForumsSpeech, field: string): string => {
  const known = dateNames.find((name) => name === field.split(".").at(-1));
  return s.t(known ? `date.${known}` : "date.other");
};

/** From which date to which, in the words of the zone in which they were set. */
export const changeInWords = (
  s: ForumsSpeech,
  field: string,
  [from, to]: readonly [string | null, string | null],
  zone: string,
): string => {
  const what = dateName(s, field);
  const told = (instant: string) => instantInWords(s, instant, zone);
  if (from && to) return s.t("moved.from_to", { what, from: told(from), to: told(to) });
  if (to) return s.t("moved.new_date", { what, to: told(to) });
  return from ? s.t("moved.no_date", { what, from: told(from) }) : what;
};

export type PastOfForum = Pick<Forum, "events" | "history">;
export type PastOfCall = Pick<Call, "id" | "title" | "zone" | "history">;

/** Something that was decided, and whose dates it moved. */
export interface Happening {
  readonly moved: Moved;
  readonly call: PastOfCall | undefined;
  readonly zoneOf: (field: string) => string;
}

/** All that was decided about a forum and its calls, newest first. */
export const happenings = (forum: PastOfForum, calls: readonly PastOfCall[]): Happening[] => {
  const zoneOfEvent = (field: string) => {
    const event = forum.events.find(({ id }) => field.startsWith(`${id}.`)) ?? forum.events[0];
    return event?.zone ?? "UTC";
  };
  const ofForum = forum.history.map((moved) => ({ moved, call: undefined, zoneOf: zoneOfEvent }));
  const ofCalls = calls.flatMap((call) => call.history.map((moved) => ({ moved, call, zoneOf: () => call.zone })));
  // Turned round first: of what happened at one instant, too, the last comes on top.
  return [...ofForum, ...ofCalls].reverse().sort((a, b) => b.moved.at.localeCompare(a.moved.at));
};

export const whatHappened = (s: ForumsSpeech, { what }: Moved) => s.t(`moved.${what}` as ForumsKey);

const Details = ({ s, happening }: { readonly s: ForumsSpeech; readonly happening: Happening }) => {
  const { moved, zoneOf } = happening;
  return (
    <>
      {Object.entries(moved.dates ?? {}).map(([field, change]) => (
        <p>{changeInWords(s, field, change, zoneOf(field))}</p>
      ))}
      {moved.reason && <p>{s.t(`why.${moved.reason}`)}</p>}
      {moved.text && <ToldProse s={s} texts={moved.text} />}
    </>
  );
};

interface HistoryProps {
  readonly s: ForumsSpeech;
  readonly entries: readonly Happening[];
}

export const History = ({ s, entries }: HistoryProps) => (
  <Timeline
    entries={entries.map((happening, place) => ({
      title: (
        <>
          {whatHappened(s, happening.moved)}
          {happening.call && (
            <>
              {" · "}
              <Title s={s} texts={happening.call.title} />
            </>
          )}
        </>
      ),
      when: <When s={s} instant={happening.moved.at} />,
      detail: <Details s={s} happening={happening} />,
      current: place === 0,
    }))}
  />
);
