import { phaseOfBriefing } from "#shared/briefings/phase.ts";
import type { PublishedBriefing, PublishedSession } from "#shared/briefings/published-briefings.ts";
import { SessionFacts, SessionTimes } from "#shared/briefings/session-facts.tsx";
import { FeedHead, FeedLinks } from "#shared/ui/feed-links.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { openSessions, ShortForm } from "../../signing-up/views/short-form.tsx";
import type { SomeAnswers } from "../answers.ts";
import type { PageSpeech } from "../public-words.ts";
import { Afterwards } from "./afterwards.tsx";
import { type About, factRows } from "./facts.tsx";
import { History } from "./history.tsx";
import { PhaseTag } from "./tags.tsx";

export interface BriefingPageProps {
  readonly s: PageSpeech;
  readonly path: string;
  readonly now: Date;
  readonly briefing: PublishedBriefing;
  /** The first of what was answered. */
  readonly answered: SomeAnswers;
  readonly about: About;
}

const formId = "sign-up";

interface SessionProps extends Pick<BriefingPageProps, "s" | "now" | "briefing"> {
  readonly session: PublishedSession;
  readonly number: number;
}

const Session = ({ s, now, briefing, session, number }: SessionProps) => {
  const isOff = session.cancelled || briefing.status === "cancelled";
  const isHeld = !isOff && session.endsAt > now.toISOString();
  return (
    <section id={session.id}>
      <h3>
        {s.t("briefing.session", { number })} {isOff && <Tag text={s.t("session.cancelled")} kind="bad" />}
      </h3>
      {isHeld ? <SessionFacts s={s} session={session} /> : <SessionTimes s={s} session={session} />}
      {isHeld && (
        <p>
          <a href={`/feeds/briefings/${s.language}/${briefing.id}/${session.id}.ics`}>
            {s.t("briefing.to_calendar")}
            <span class="unseen"> {s.t("briefing.session", { number })}</span>
          </a>
        </p>
      )}
    </section>
  );
};

const Standing = ({ s, now, briefing }: Pick<BriefingPageProps, "s" | "now" | "briefing">) => {
  const phase = phaseOfBriefing(briefing, now);
  const isBare = briefing.materials.length === 0 && Object.keys(briefing.outcome).length === 0;
  if (phase === "cancelled")
    return (
      <Notice s={s} kind="warning">
        <p>{s.t("briefing.cancelled")}</p>
      </Notice>
    );
  if (phase === "on")
    return (
      <Notice s={s}>
        <p>{s.t("briefing.on")}</p>
      </Notice>
    );
  if (phase !== "over") return null;
  return <p>{[s.t("briefing.over"), ...(isBare ? [s.t("briefing.materials_later")] : [])].join(" ")}</p>;
};

/** A briefing for everybody: before it, when and how to sign up; after it, all that there is to look at. */
export const BriefingPage = ({ s, path, now, briefing, answered, about }: BriefingPageProps) => {
  const { t, language } = s;
  const phase = phaseOfBriefing(briefing, now);
  const isOpen = phase === "ahead" || phase === "on";
  const feed = `/feeds/briefings/${language}/${briefing.id}`;
  const sessions = briefing.sessions.map((session, place) => (
    <Session s={s} now={now} briefing={briefing} session={session} number={place + 1} />
  ));
  return (
    <Page s={s} title={titleIn({ language, texts: briefing.title })} path={path} head={<FeedHead s={s} feed={feed} />}>
      <p>
        <a href={`/${language}/briefings`}>{t("briefings.calendar")}</a>
      </p>
      <h1>
        <ToldTitle language={language} texts={briefing.title} />
      </h1>
      <p>
        <PhaseTag s={s} phase={phase} />
      </p>
      <Standing s={s} now={now} briefing={briefing} />
      <ToldProse s={s} texts={briefing.summary} />
      <SummaryList s={s} rows={factRows(s, briefing, about)} />
      {openSessions(briefing, now).length > 0 && (
        <p class="buttons">
          <a class="button primary" href={`#${formId}`}>
            {t("sign_up.title")}
          </a>
        </p>
      )}
      {!isOpen && <Afterwards s={s} briefing={briefing} answered={answered} />}
      <h2>{t("briefing.sessions")}</h2>
      {isOpen && briefing.sessions.length > 1 && <p>{t("briefing.sessions_note")}</p>}
      {sessions}
      {isOpen && (
        <>
          <p>
            {t("briefing.waiting")} {t("briefing.no_names")}
          </p>
          <div id={formId}>
            <ShortForm s={s} briefing={briefing} now={now} />
          </div>
          <Afterwards s={s} briefing={briefing} answered={answered} />
        </>
      )}
      <h2>{t("briefing.history")}</h2>
      <History s={s} briefing={briefing} />
      <FeedLinks s={s} feed={feed} />
    </Page>
  );
};
