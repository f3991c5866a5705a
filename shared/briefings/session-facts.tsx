import { instantInWords, momentRows } from "../time.ts";
import { labelled } from "../ui/labelled.ts";
import { type BriefingsVoice, featureRows, type SessionToTell, sessionNotes } from "./session-rows.ts";

interface SessionFactsProps {
  readonly s: BriefingsVoice;
  readonly session: SessionToTell;
  /** Where it is not known, a script tells the time of the reader's device. */
  readonly readerZone?: string | undefined;
}

const machine = (instant: string) => new Date(instant).toISOString();

/** When a session begins and ends by the session's clock, in universal time, and by the reader's. */
export const SessionTimes = ({ s, session, readerZone }: SessionFactsProps) => {
  const { startsAt, endsAt, zone } = session;
  return (
    <dl class="deadline">
      {momentRows(s, { startsAt, zone, readerZone }).map(([label, words]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <time datetime={machine(startsAt)}>{words}</time>
          </dd>
        </div>
      ))}
      {!readerZone && (
        <div hidden>
          <dt>{s.t("time.yours")}</dt>
          <dd data-local-time={machine(startsAt)} />
        </div>
      )}
      <div>
        <dt>{s.t("session.ends")}</dt>
        <dd>
          <time datetime={machine(endsAt)}>{instantInWords(s, endsAt, zone)}</time>
        </dd>
      </div>
    </dl>
  );
};

/** All that somebody wants to know of a session before wishing to be there. */
export const SessionFacts = (props: SessionFactsProps) => {
  const { s, session } = props;
  const lines = [
    ...featureRows(props).map(([label, text]) => labelled(s, label, text)),
    s.t("session.capacity", { count: session.capacity }),
    ...sessionNotes(props),
  ];
  return (
    <>
      <SessionTimes {...props} />
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
};
