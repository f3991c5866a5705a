import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case.tsx";

/** What officers note among themselves; that somebody may be there twice tells of others. */
const ofOfficers: readonly string[] = ["note", "suspect", "not_duplicate"];

/** What the case's people may know of an entry: what and when, the reason, and the words meant for them. */
export const History = ({
  s,
  history,
  revisions,
  zone,
}: Pick<CasePageProps, "s" | "history" | "revisions"> & { zone: string }) => {
  const notes = new Map(revisions.map(({ entry, note }) => [entry, note]));
  const shown = history.filter(({ what }) => !ofOfficers.includes(what)).reverse();
  return (
    <Timeline
      entries={shown.map(({ what, at, reason, entry }, place) => {
        const note = notes.get(entry);
        return {
          title: s.t(`event.${what}` as RegistrationKey),
          when: <When s={s} instant={at} zone={zone} />,
          current: place === 0,
          detail: (
            <>
              {reason && <p>{labelled(s, s.t("case.reason"), s.t(`reason.${reason}` as RegistrationKey))}</p>}
              {note && <Quote text={note} />}
            </>
          ),
        };
      })}
    />
  );
};
