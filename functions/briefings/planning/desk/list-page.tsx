import type { Briefing } from "#shared/briefings/briefing.ts";
import { heldSessions, nextSession, phaseOfBriefing } from "#shared/briefings/phase.ts";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { When } from "#shared/ui/when.tsx";
import type { SessionPlaces } from "../seeing.ts";
import { type Frame, home } from "./frame.tsx";
import { BriefingTag } from "./tags.tsx";

interface ListPageProps extends Frame {
  readonly briefings: readonly Briefing[];
  /** Of those that go on, by id. */
  readonly places: ReadonlyMap<string, readonly SessionPlaces[]>;
  readonly next: string | undefined;
  /** Whether there is more of the list before this page. */
  readonly continued: boolean;
}

const groups = ["ahead", "planned", "unposted", "others"] as const;
type Group = (typeof groups)[number];

/** What there is to do with a briefing: wait, plan on, or post what there is afterwards. */
const groupOf = (briefing: Briefing, now: Date): Group => {
  const phase = phaseOfBriefing(briefing, now);
  if (phase === "ahead" || phase === "on") return "ahead";
  if (phase === "planned") return "planned";
  const posted = briefing.materials.length > 0 || Object.keys(briefing.outcome).length > 0;
  return phase === "over" && !posted ? "unposted" : "others";
};

/** What comes next stands on top of what is ahead; the rest stays as it is, newest first. */
const inOrder = (group: Group, briefings: readonly Briefing[], now: Date): readonly Briefing[] => {
  const next = (briefing: Briefing) => nextSession(briefing, now)?.startsAt ?? "";
  return group === "ahead" ? briefings.toSorted((a, b) => (next(a) < next(b) ? -1 : 1)) : briefings;
};

const Places = ({ s, places }: Pick<Frame, "s"> & { readonly places: readonly SessionPlaces[] | undefined }) => {
  if (!places) return null;
  return (
    <ul>
      {places.map(({ session, capacity, taken, waiting }) => (
        <li data-session={session}>
          {places.length > 1 && `${session}: `}
          {s.t("places.taken", { taken, capacity })}
          {waiting > 0 && `, ${s.t("places.waiting", { count: waiting })}`}
        </li>
      ))}
    </ul>
  );
};

const Briefings = (props: ListPageProps & { readonly group: Group; readonly of: readonly Briefing[] }) => {
  const { s, now, places, group, of } = props;
  return (
    <section id={group}>
      <h2>{s.t(`group.${group}`)}</h2>
      <Table
        caption={s.t(`group.${group}`)}
        captionUnseen
        columns={[
          { label: s.t("field.title") },
          { label: s.t("field.regions") },
          { label: s.t("session.starts") },
          { label: s.t("field.capacity") },
          { label: s.t("desk.status") },
        ]}
        rows={of.map((briefing) => {
          const next = nextSession(briefing, now);
          return [
            <a href={`/${s.language}${home}/${briefing.id}`}>
              <ToldTitle language={s.language} texts={briefing.title} />
            </a>,
            briefing.regions.map((region) => s.t(`region.${region}`)).join("; "),
            next ? <When s={s} instant={next.startsAt} zone={next.zone} /> : s.t("forming.no_session"),
            <Places s={s} places={heldSessions(briefing).length > 0 ? places.get(briefing.id) : undefined} />,
            <BriefingTag s={s} briefing={briefing} now={now} />,
          ];
        })}
      />
    </section>
  );
};

/** All briefings: what is still to come, what is being planned, and what waits for its recording or summary on top. */
export const ListPage = (props: ListPageProps) => {
  const { s, session, now, briefings, next, continued } = props;
  const { t } = s;
  const at = `/${s.language}${home}`;
  return (
    <DeskPage {...props} title={t("nav.desk_briefings")}>
      <h1>{t("nav.desk_briefings")}</h1>
      {session.role !== "auditor" && (
        <p>
          <a href={`${at}/new`}>{t("forming.new")}</a>
        </p>
      )}
      {briefings.length === 0 && <p>{t("forming.none")}</p>}
      {groups.map((group) => {
        const of = inOrder(
          group,
          briefings.filter((briefing) => groupOf(briefing, now) === group),
          now,
        );
        return of.length > 0 && <Briefings {...props} group={group} of={of} />;
      })}
      {next !== undefined && (
        <p>
          <a href={`${at}?after=${encodeURIComponent(next)}`}>{t("page.next")}</a>
        </p>
      )}
      {continued && (
        <p>
          <a href={at}>{t("page.first")}</a>
        </p>
      )}
    </DeskPage>
  );
};
