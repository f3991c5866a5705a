import { type Instant, instantInWords } from "#shared/time.ts";
import type { ForumsSpeech } from "../forums-words.ts";

interface MomentProps {
  readonly s: ForumsSpeech;
  readonly instant: Instant;
  readonly zone: string;
}

const Told = ({ s, instant, zone }: MomentProps) => (
  <time datetime={new Date(instant).toISOString()}>{instantInWords(s, instant, zone)}</time>
);

/** A moment where it was set, in universal time and, with scripts, on the reader's device. */
export const Moment = ({ s, instant, zone }: MomentProps) => (
  <dl class="deadline">
    {zone !== "UTC" && (
      <div>
        <dt>{s.t("time.forum")}</dt>
        <dd>
          <Told s={s} instant={instant} zone={zone} />
        </dd>
      </div>
    )}
    <div>
      <dt>{s.t("time.universal")}</dt>
      <dd>
        <Told s={s} instant={instant} zone="UTC" />
      </dd>
    </div>
    <div hidden>
      <dt>{s.t("time.yours")}</dt>
      <dd data-local-time={new Date(instant).toISOString()} />
    </div>
  </dl>
);
