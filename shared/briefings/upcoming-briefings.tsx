import { instantInWords } from "../time.ts";
import { ToldTitle } from "../ui/told.tsx";
import { nextSession, phaseOfBriefing } from "./phase.ts";
import type { ListedBriefing } from "./published-briefings.ts";
import { type BriefingsVoice, languagesIn, spokenThere } from "./session-rows.ts";

/** Those of a list that take place yet, by their next session. */
export const soonest = (briefings: readonly ListedBriefing[], now: Date, most: number): ListedBriefing[] =>
  briefings
    .filter((briefing) => ["ahead", "on"].includes(phaseOfBriefing(briefing, now)))
    .map((briefing) => ({ briefing, at: nextSession(briefing, now)?.startsAt ?? "" }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, most)
    .map(({ briefing }) => briefing);

interface UpcomingProps {
  readonly s: BriefingsVoice;
  readonly now: Date;
  readonly briefings: readonly ListedBriefing[];
}

/** Briefings in short, each with its next session and the languages one can follow it in. */
export const UpcomingBriefings = ({ s, now, briefings }: UpcomingProps) => (
  <ul>
    {briefings.map((briefing) => {
      const session = nextSession(briefing, now);
      return (
        <li data-briefing={briefing.id}>
          <a href={`/${s.language}/briefings/${briefing.id}`}>
            <ToldTitle language={s.language} texts={briefing.title} />
          </a>
          {session && (
            <>
              <br />
              <time datetime={session.startsAt}>{instantInWords(s, session.startsAt, session.zone)}</time>
              <br />
              <span class="light">{languagesIn(s.language, spokenThere(briefing.sessions))}</span>
            </>
          )}
        </li>
      );
    })}
  </ul>
);
