import type { Briefing } from "#shared/briefings/briefing.ts";
import { heldSessions } from "#shared/briefings/phase.ts";
import type { CountryCode } from "#shared/countries.ts";
import type { Reach } from "#shared/tell-page.ts";
import { JobTable } from "#shared/ui/desk/jobs.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldText, ToldTitle, titleIn } from "#shared/ui/told.tsx";
import { When } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { DeskKey } from "../planning-words.ts";
import type { Seen } from "../seeing.ts";
import { CoveragePart } from "./coverage-part.tsx";
import { DecisionsPart } from "./decisions-part.tsx";
import type { Matters } from "./field-kinds.tsx";
import { DeskPage, type Frame, home } from "./frame.tsx";
import { Done, RefusedNotice } from "./refused.tsx";
import { SessionsPart } from "./sessions-part.tsx";
import { BriefingTag } from "./tags.tsx";
import { Warnings } from "./warnings-part.tsx";

export interface BriefingPageProps extends Frame, Seen, Matters {
  readonly briefing: Briefing;
  /** Whether it is of regions that this person works for. */
  readonly own: boolean;
  /** Whom the news of it would reach; of what is planned alone. */
  readonly reach: Reach | undefined;
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

/** The pages about a briefing that stand beside this one. */
const Ways = ({ s, briefing, own }: BriefingPageProps) => {
  const { id, status } = briefing;
  const isHeld = status !== "cancelled" && heldSessions(briefing).length > 0;
  const desk = `/${s.language}${home}`;
  const ways: readonly (readonly [address: string, key: DeskKey])[] = [
    ...(isHeld ? ([["#coverage", "coverage.title"]] as const) : []),
    ...(status === "planned" ? [] : ([[`/${s.language}/briefings/${id}`, "desk.public_page"]] as const)),
    ...(status === "planned" ? [] : ([[`${desk}/${id}/figures`, "way.figures"]] as const)),
    ...(own && status !== "planned"
      ? ([
          [`${desk}/${id}/questions`, "way.questions"],
          [`${desk}/${id}/after`, "way.after"],
        ] as const)
      : []),
    ...(own ? ([[`${desk}/copy?from=${id}`, "forming.copy"]] as const) : []),
  ];
  return (
    <ul>
      {ways.map(([address, key]) => (
        <li>
          <a href={address}>{s.t(key)}</a>
        </li>
      ))}
    </ul>
  );
};

const Facts = ({ s, briefing, forums, calls }: BriefingPageProps) => {
  const { t, language } = s;
  const forum = forums.find(({ id }) => id === briefing.forum);
  const call = calls.find(({ id }) => id === briefing.call);
  const limits = [
    briefing.perOrganization > 0 && t("rule.per_organization", { count: briefing.perOrganization }),
    briefing.perRegion > 0 && t("rule.per_region", { count: briefing.perRegion }),
  ].filter((rule) => rule !== false);
  return (
    <SummaryList
      s={s}
      rows={[
        { label: t("field.id"), value: <bdi>{briefing.id}</bdi> },
        { label: t("field.regions"), value: briefing.regions.map((region) => t(`region.${region}`)).join("; ") },
        {
          label: t("field.summary"),
          value: titleIn({ language, texts: briefing.summary }) && (
            <ToldText language={language} texts={briefing.summary} />
          ),
        },
        {
          label: t("field.audience"),
          value: titleIn({ language, texts: briefing.audience }) && (
            <ToldTitle language={language} texts={briefing.audience} />
          ),
        },
        {
          label: t("field.forum"),
          value: forum ? <ToldTitle language={language} texts={forum.title} /> : t("choice.no_forum"),
        },
        {
          label: t("field.call"),
          value: call ? <ToldTitle language={language} texts={call.title} /> : t("choice.no_call"),
        },
        { label: t("forming.limits"), value: limits.length > 0 ? limits.join("; ") : t("forming.no_limits") },
        { label: t("desk.since"), value: <When s={s} instant={briefing.since} /> },
      ]}
    />
  );
};

/** Reminders and the like are worked off when their time comes: until then there is nothing to see of them. */
const clockwork = ["remind_day", "remind_hour", "session_begins", "count"];

/** A briefing with everything about it, and what can be decided now. */
export const BriefingPage = (props: BriefingPageProps) => {
  const { s, now, briefing, warnings, jobs, refused, done } = props;
  const { t, language } = s;
  const seen = jobs.filter(({ kind, state }) => state !== "waiting" || !clockwork.includes(kind));
  return (
    <DeskPage {...props} title={titleIn({ language, texts: briefing.title })} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <Done s={s} done={done} />
      <h1>
        <ToldTitle language={language} texts={briefing.title} /> <BriefingTag s={s} briefing={briefing} now={now} />
      </h1>
      <Warnings s={s} warnings={warnings} />
      <Ways {...props} />
      <Facts {...props} />
      <SessionsPart {...props} />
      <CoveragePart {...props} />
      <DecisionsPart {...props} />
      <JobTable {...props} jobs={seen} labelOf={(kind) => t(`job.${kind}` as DeskKey)} />
    </DeskPage>
  );
};
