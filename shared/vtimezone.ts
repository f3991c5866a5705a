import { aheadOfUtc } from "./time.ts";

const day = 86_400_000;
/** Zones that change their clocks do so within so many days. */
const farthest = 400;

interface Change {
  /** Milliseconds since 1970, as all instants here. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The change of clock within a stretch that has exactly one, to the second. */
const changeWithin = (zone: string, early: number, late: number): Change => {
  const [from, to] = [aheadOfUtc(early, zone), aheadOfUtc(late, zone)];
  let [before, at] = [Math.floor(early / 1000), Math.ceil(late / 1000)];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (aheadOfUtc(middle * 1000, zone) === from) before = middle;
    else at = middle;
  }
  return { at: at * 1000, from, to };
};

/** The changes of clock in the order of looking, a day at a time: forward, or backward, from an instant on. */
function* changesFrom(zone: string, instant: number, step: 1 | -1, days: number): Generator<Change, undefined> {
  let here = aheadOfUtc(instant, zone);
  for (let passed = 1; passed <= days; passed += 1) {
    const next = instant + step * passed * day;
    const there = aheadOfUtc(next, zone);
    const early = Math.min(next, next - step * day);
    if (there !== here) yield changeWithin(zone, early, early + day);
    here = there;
  }
}

/** From the last change before a stretch of time to the first one after it; none when clocks stay as they are. */
const changesAround = (zone: string, start: number, end: number): Change[] => {
  const since = changesFrom(zone, start, -1, farthest).next().value;
  const later: Change[] = [];
  for (const change of changesFrom(zone, start, 1, Math.ceil((end - start) / day) + farthest)) {
    later.push(change);
    if (change.at > end) break;
  }
  if (since) return [since, ...later];
  // What comes after would be taken for a rule by programs that expect two changes a year.
  const during = later.filter(({ at }) => at <= end);
  const always = aheadOfUtc(start, zone);
  return [{ at: 0, from: always, to: always }, ...during];
};

const offset = (milliseconds: number): string => {
  const time = new Date(Math.abs(milliseconds)).toISOString().slice(11, 19).replaceAll(":", "");
  return `${milliseconds < 0 ? "-" : "+"}${time.endsWith("00") ? time.slice(0, 4) : time}`;
};

const onset = ({ at, from }: Change) => new Date(at + from).toISOString().slice(0, 19).replace(/[-:]/g, "");

/**
 * What a calendar has to know of a zone to tell the times of entries between two instants (a VTIMEZONE of RFC 5545
 * 3.6.5): every change there is, without rules. The smallest offset is called standard time, whatever law calls it.
 */
export const timeZoneLines = (zone: string, start: number, end: number): string[] => {
  const changes = changesAround(zone, start, end);
  const standard = Math.min(...changes.map(({ to }) => to));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...changes.flatMap((change) => {
      const kind = change.to === standard ? "STANDARD" : "DAYLIGHT";
      return [
        `BEGIN:${kind}`,
        `DTSTART:${onset(change)}`,
        `TZOFFSETFROM:${offset(change.from)}`,
        `TZOFFSETTO:${offset(change.to)}`,
        `TZNAME:UTC${offset(change.to)}`,
        `END:${kind}`,
      ];
    }),
    "END:VTIMEZONE",
  ];
};
