import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import { openHistory, withoutRepeats } from "../../projection.ts";
import type { ApplicationKey, ApplicationSpeech } from "../application-words.ts";
import type { CasePageProps } from "./case.tsx";

/** What officers do among themselves. */
const internal: readonly string[] = ["note", "declare", "check", "hand_over", "nag"];
/** What was proposed is not decided: its reason is told with the decision. */
const untold: readonly string[] = ["propose_refusal", "return_refusal"];
/** Shown with the door's own words. */
const isDoor = (what: string) => what === "redirect";

const reasonIn = (s: ApplicationSpeech, what: string, reason: string | undefined) => {
  if (!reason || untold.includes(what)) return undefined;
  return s.t((isDoor(what) ? `door.${reason}` : `reason.${reason}`) as ApplicationKey);
};

/** What the applicant may know of what happened: what and when, the reason, and the words meant for them. */
export const History = ({ s, application, history, revisions }: CasePageProps) => {
  const notes = new Map(revisions.map(({ entry, note }) => [entry, note]));
  const zone = application.timeZone || "UTC";
  const open = openHistory(application, history).filter(({ what }) => !internal.includes(what));
  const shown = withoutRepeats(open).toReversed();
  return (
    <Timeline
      entries={shown.map(({ what, at, reason, entry }, place) => {
        const note = notes.get(entry);
        const told = reasonIn(s, what, reason);
        return {
          title: s.t(`event.${what}` as ApplicationKey),
          when: <When s={s} instant={at} zone={zone} />,
          current: place === 0,
          detail: (
            <>
              {told && <p>{labelled(s, s.t("case.reason"), told)}</p>}
              {note && <Quote text={note} />}
            </>
          ),
        };
      })}
    />
  );
};
