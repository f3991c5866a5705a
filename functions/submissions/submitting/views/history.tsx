import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import { openHistory } from "../../projection.ts";
import type { SubmittingKey, SubmittingSpeech } from "../submitting-words.ts";
import type { CasePageProps } from "./case.tsx";

/** The reason of a decision, in words. */
export const reasonIn = (s: SubmittingSpeech, what: string, reason: string): string =>
  s.t((what === "record_outcome" ? `outcome.${reason}` : `reason.${reason}`) as SubmittingKey | InputsKey);

/** What was done several times in a row, the last time alone. */
const withoutRepeats = (entries: CasePageProps["history"]) =>
  entries.filter(({ what }, place) => !(what === "save" && entries[place + 1]?.what === "save"));

/** What whoever sent it may know of what happened: what and when, the reason, and the words meant for them. */
export const History = ({ s, input, history, revisions }: CasePageProps) => {
  const notes = new Map(revisions.map(({ entry, note }) => [entry, note]));
  const zone = input.timeZone || "UTC";
  const shown = withoutRepeats(openHistory(history)).toReversed();
  return (
    <Timeline
      entries={shown.map(({ what, at, reason, entry }, place) => {
        const note = notes.get(entry);
        return {
          title: s.t(`event.${what}` as SubmittingKey),
          when: <When s={s} instant={at} zone={zone} />,
          current: place === 0,
          detail: (
            <>
              {reason && <p>{labelled(s, s.t("case.reason"), reasonIn(s, what, reason))}</p>}
              {note && <Quote text={note} />}
            </>
          ),
        };
      })}
    />
  );
};
