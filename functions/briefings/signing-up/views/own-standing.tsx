import { SessionFacts } from "#shared/briefings/session-facts.tsx";
import { statusIn } from "#shared/standing/standing-words.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import { hasPlace } from "../../briefings.ts";
import { isCalledOff } from "../../obstacles.ts";
import { publicSession } from "../../projection.ts";
import { OwnStep } from "./own-forms.tsx";
import type { OwnPageProps } from "./own-page.tsx";

const zoneOf = ({ signUp, session }: Pick<OwnPageProps, "signUp" | "session">) => signUp.timeZone || session.zone;

const Offer = (props: OwnPageProps) => {
  const { s, signUp, session, now, decisions } = props;
  if (!signUp.offerUntil) return null;
  return (
    <Notice s={s} title={s.t("own.offer")}>
      <p>{s.t("own.offer.until")}</p>
      <Deadline
        s={s}
        instant={signUp.offerUntil}
        zone={session.zone}
        of="session"
        now={now}
        readerZone={signUp.timeZone || undefined}
      />
      <p>{s.t("own.offer.after")}</p>
      {decisions.includes("accept") && <OwnStep {...props} decision="accept" label={s.t("own.accept")} />}
    </Notice>
  );
};

/** Where a sign-up stands, since when, and how many wait before it. */
export const Standing = (props: OwnPageProps) => {
  const { s, signUp, ahead } = props;
  const { reference, name, status, since, wish } = signUp;
  const waiting: SummaryRow[] =
    ahead === undefined
      ? []
      : [
          {
            label: s.t("own.ahead"),
            value: ahead === 0 ? s.t("own.ahead.none") : s.t("own.ahead.count", { count: ahead }),
          },
        ];
  return (
    <>
      <Offer {...props} />
      <SummaryList
        s={s}
        rows={[
          {
            label: s.t("own.stands"),
            value: <strong data-status={status}>{statusIn(s, { kind: "signUp", status })}</strong>,
          },
          { label: s.t("own.since"), value: <When s={s} instant={since} zone={zoneOf(props)} /> },
          ...waiting,
          { label: s.t("own.name"), value: <QuotedName text={name} /> },
          { label: s.t("own.reference"), value: reference },
        ]}
      />
      {ahead !== undefined && <p>{s.t("own.ahead.then")}</p>}
      {wish && <p>{s.t("own.change.waits")}</p>}
    </>
  );
};

/** How to join: shown here alone, and to those with a place alone. */
export const Joining = (props: OwnPageProps) => {
  const { s, signUp, session, now } = props;
  if (!hasPlace(signUp.status) || isCalledOff(props) || session.endsAt <= now.toISOString()) return null;
  return (
    <section>
      <h2>{s.t("own.join")}</h2>
      {session.joiningLink ? (
        <p>
          <a class="button primary" href={session.joiningLink} rel="noreferrer noopener">
            {s.t("own.join.link", { platform: s.t(`platform.${session.platform}`) })}
          </a>
        </p>
      ) : (
        <p>{s.t("own.join.later")}</p>
      )}
      {session.dialIn && (
        <>
          <h3>{s.t("own.join.telephone")}</h3>
          <Quote text={session.dialIn} />
        </>
      )}
      <p>{s.t("own.join.alone")}</p>
    </section>
  );
};

/** The session by every clock that matters, and as an entry for a calendar. */
export const OwnSession = (props: OwnPageProps) => {
  const { s, path, signUp, session } = props;
  return (
    <section>
      <h2>{s.t("own.session")}</h2>
      {isCalledOff(props) && (
        <p>
          <strong>{s.t("session.cancelled")}</strong>
        </p>
      )}
      <SessionFacts s={s} session={publicSession(session)} readerZone={signUp.timeZone || undefined} />
      {signUp.status === "confirmed" && !isCalledOff(props) && (
        <p>
          <a href={`/${s.language}${path}/calendar.ics`}>{s.t("own.calendar")}</a>
        </p>
      )}
    </section>
  );
};
