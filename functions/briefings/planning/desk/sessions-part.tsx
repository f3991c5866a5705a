import type { BriefingSession } from "#shared/briefings/briefing.ts";
import { SessionFacts } from "#shared/briefings/session-facts.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { When } from "#shared/ui/when.tsx";
import type { BriefingPageProps } from "./briefing-page.tsx";
import { Deciding } from "./deciding-form.tsx";
import { ofSessions } from "./decision-fields.ts";
import { home } from "./frame.tsx";

type SessionProps = BriefingPageProps & { readonly about: BriefingSession };

/** Where people join, which only those learn who work on the briefing, and those with a place. */
const Joining = ({ s, about: session, places, own }: SessionProps) => {
  const counted = places.find((one) => one.session === session.id);
  const { t } = s;
  return (
    <SummaryList
      s={s}
      rows={[
        ...(own
          ? [
              { label: t("field.joiningLink"), value: session.joiningLink && <bdi>{session.joiningLink}</bdi> },
              { label: t("field.dialIn"), value: session.dialIn && <bdi>{session.dialIn}</bdi> },
            ]
          : []),
        {
          label: t("field.interpretersBy"),
          value: <When s={s} instant={session.interpretersBy} zone={session.zone} />,
        },
        {
          label: t("places.title"),
          value: counted && (
            <span data-taken={counted.taken} data-waiting={counted.waiting}>
              {t("places.taken", { taken: counted.taken, capacity: counted.capacity })}
              {counted.waiting > 0 && `, ${t("places.waiting", { count: counted.waiting })}`}
            </span>
          ),
        },
      ]}
    />
  );
};

const Session = (props: SessionProps) => {
  const { s, now, briefing, about: session, possible } = props;
  const isOver = session.endsAt <= now.toISOString();
  return (
    <section id={session.id}>
      <h3>
        <When s={s} instant={session.startsAt} zone={session.zone} /> <span class="light">{session.id}</span>{" "}
        {session.cancelled && <Tag text={s.t("session.cancelled")} kind="bad" />}
      </h3>
      {briefing.status !== "planned" && (
        <p>
          <a href={`/${s.language}${home}/${briefing.id}/sessions/${session.id}`}>{s.t("way.sign_ups")}</a>
        </p>
      )}
      <SessionFacts s={s} session={{ ...session, byTelephone: session.dialIn !== "" }} />
      <Joining {...props} />
      {!session.cancelled &&
        !isOver &&
        ofSessions
          .filter((name) => possible.includes(name))
          .map((name) => <Deciding {...props} name={name} about={session} />)}
    </section>
  );
};

/** Every session, and what can be decided about it. */
export const SessionsPart = (props: BriefingPageProps) => {
  const { s, briefing, possible } = props;
  return (
    <section id="sessions">
      <h2>{s.t("field.sessions")}</h2>
      {briefing.sessions.length === 0 && <p>{s.t("forming.no_session")}</p>}
      {briefing.sessions.map((session) => (
        <Session {...props} about={session} />
      ))}
      {possible.includes("add_session") && <Deciding {...props} name="add_session" />}
    </section>
  );
};
