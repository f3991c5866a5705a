import type { Speech } from "../speech.ts";
import { dateOnly, deadlineInWords, type Instant, instantInWords } from "../time.ts";
import type { SharedKey } from "../words.ts";

const machine = (instant: Instant) => new Date(instant).toISOString();

interface WhenProps {
  readonly s: Speech<SharedKey>;
  readonly instant: Instant;
  readonly zone?: string | undefined;
}

/** A moment in words, with its zone. */
export const When = ({ s, instant, zone = "UTC" }: WhenProps) => (
  <time datetime={machine(instant)}>{instantInWords(s, instant, zone)}</time>
);

/** The day alone, for lists. */
export const Day = ({ s, instant, zone = "UTC" }: WhenProps) => (
  <time datetime={machine(instant)}>{dateOnly(s.language, instant, zone)}</time>
);

interface DeadlineProps extends WhenProps {
  readonly now: Instant;
  /** From the reader's profile; without it a script tells the time of the reader's device. */
  readonly readerZone?: string | undefined;
  /** Whose zone it was set in; a forum's where nothing is said. */
  readonly of?: "forum" | "session" | "announced" | undefined;
}

/** A deadline so that nobody can mistake it: the time where it was set, universal time, the reader's, and what is left. */
export const Deadline = ({ s, instant, zone = "UTC", now, readerZone, of }: DeadlineProps) => (
  <dl class="deadline">
    {deadlineInWords(s, { instant, zone, now, readerZone, of }).map(([label, words]) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <time datetime={machine(instant)}>{words}</time>
        </dd>
      </div>
    ))}
    {!readerZone && (
      <div hidden>
        <dt>{s.t("time.yours")}</dt>
        <dd data-local-time={machine(instant)} />
      </div>
    )}
  </dl>
);
