import { nextSession, phaseOfBriefing } from "#shared/briefings/phase.ts";
import type { ListedBriefing, PublishedSession } from "#shared/briefings/published-briefings.ts";
import { languagesIn, listedIn, spokenThere } from "#shared/briefings/session-rows.ts";
import { dateOnly, instantInWords } from "#shared/time.ts";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { PublicSpeech } from "../public-words.ts";
import { PhaseTag } from "./tags.tsx";

interface CalendarProps {
  readonly s: PublicSpeech;
  readonly now: Date;
  readonly briefings: readonly ListedBriefing[];
}

const SessionLine = ({ s, session }: { readonly s: PublicSpeech; readonly session: PublishedSession }) => {
  const { startsAt, zone, cancelled } = session;
  return (
    <li>
      <time datetime={startsAt}>{instantInWords(s, startsAt, zone)}</time>{" "}
      {cancelled && <Tag text={s.t("session.cancelled")} kind="bad" />}
      <div class="light">
        {zone !== "UTC" && <div>{instantInWords(s, startsAt)}</div>}
        <div hidden>
          <Labelled s={s} label={s.t("time.yours")}>
            <span data-local-time={startsAt} />
          </Labelled>
        </div>
        {!cancelled && languagesIn(s.language, spokenThere([session]))}
      </div>
    </li>
  );
};

const Entry = ({ s, now, briefing }: Omit<CalendarProps, "briefings"> & { readonly briefing: ListedBriefing }) => {
  const phase = phaseOfBriefing(briefing, now);
  return (
    <article data-briefing={briefing.id}>
      <h3>
        <a href={`/${s.language}/briefings/${briefing.id}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>{" "}
        {phase !== "ahead" && phase !== "over" && <PhaseTag s={s} phase={phase} />}
      </h3>
      <p class="light">
        {listedIn(
          s.language,
          briefing.regions.map((region) => s.t(`region.${region}`)),
        )}
        {briefing.materials && (
          <>
            <br />
            {s.t("list.materials")}
          </>
        )}
      </p>
      <ul>
        {briefing.sessions.map((session) => (
          <SessionLine s={s} session={session} />
        ))}
      </ul>
    </article>
  );
};

/** Briefings under the day of the session that comes next, or that was the last. */
export const Calendar = ({ s, now, briefings }: CalendarProps) => {
  const days = Map.groupBy(briefings, (briefing) => {
    const session = nextSession(briefing, now);
    return session ? dateOnly(s.language, session.startsAt, session.zone) : "";
  });
  return (
    <>
      {[...days].map(([day, held]) => (
        <section>
          <h2>{day}</h2>
          {held.map((briefing) => (
            <Entry s={s} now={now} briefing={briefing} />
          ))}
        </section>
      ))}
    </>
  );
};
