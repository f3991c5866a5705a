import { type Phase, phaseOf } from "#shared/forums.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { dateOnly } from "#shared/time.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Day } from "#shared/ui/when.tsx";
import type { ForumsSpeech } from "../forums-words.ts";
import { ForumTag, PhaseTag } from "./phase.tsx";
import { Title } from "./texts.tsx";

export interface ForumListProps {
  readonly s: ForumsSpeech;
  readonly now: Date;
  readonly forums: readonly PublishedForum[];
  readonly calls: readonly PublishedCall[];
}

/** The date to look at in a list: when a call that opens later does so, else when it closes or closed. */
const nextDate = (phase: Phase) => {
  if (phase === "announced") return { key: "call.opens", field: "opensAt" } as const;
  if (phase === "open") return { key: "call.closes", field: "closesAt" } as const;
  return phase === "postponed" || phase === "cancelled"
    ? undefined
    : ({ key: "call.closed", field: "closesAt" } as const);
};

const CallLine = ({ s, now, call }: Pick<ForumListProps, "s" | "now"> & { readonly call: PublishedCall }) => {
  const date = nextDate(phaseOf(call, now));
  return (
    <li>
      <a href={`/${s.language}/forums/${call.forum}#${call.id}`}>
        <Title s={s} texts={call.title} />
      </a>{" "}
      <PhaseTag s={s} now={now} call={call} />
      {date && (
        <span class="light"> {labelled(s, s.t(date.key), dateOnly(s.language, call[date.field], call.zone))}</span>
      )}
    </li>
  );
};

/** Forums with their dates and calls, in short. */
export const ForumList = ({ s, now, forums, calls }: ForumListProps) => (
  <>
    {forums.map((forum) => {
      const held = forum.events
        .filter(({ cancelled }) => !cancelled)
        .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
      const own = calls.filter((call) => call.forum === forum.id);
      return (
        <section>
          <h3>
            <a href={`/${s.language}/forums/${forum.id}`}>
              <Title s={s} texts={forum.title} />
            </a>{" "}
            <ForumTag s={s} status={forum.status} />
          </h3>
          <p class="light">
            {s.t(`forum_kind.${forum.forumKind}`)}
            {held && (
              <>
                {" · "}
                <Day s={s} instant={held.startsAt} zone={held.zone} />
              </>
            )}
          </p>
          {own.length > 0 && (
            <ul>
              {own.map((call) => (
                <CallLine s={s} now={now} call={call} />
              ))}
            </ul>
          )}
        </section>
      );
    })}
  </>
);
