import type { AuditEntry } from "#shared/audit.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import { openedLabel } from "../../labels.ts";
import { withoutRepeats } from "../../projection.ts";
import type { CasePageProps } from "./case-page.tsx";
import { happenedIn, reasonOf } from "./happenings.ts";

/** Who did something, in words: staff by name, everybody else by what they are to the case. */
export const whoOf = ({ s, names, matter }: Pick<CasePageProps, "s" | "names" | "matter">, by: string) => {
  if (by === "system") return s.t("work.who_system");
  if (by === "applicant" || focalPointRole(matter.organization, by)) return s.t("screen.who_applicant");
  return names.get(by) ?? s.t("work.who_unknown");
};

/** What was filled in before anybody read it stands in the application itself. */
const whole: readonly string[] = ["begin", "save", "submit"];

const Detail = (props: CasePageProps & { entry: AuditEntry }) => {
  const { s, entry, revisions, matter } = props;
  const reason = reasonOf(s, entry);
  const revision = revisions.find((known) => known.entry === entry.entry);
  const named = whole.includes(entry.what)
    ? ""
    : entry.fields?.map((field) => openedLabel(s, matter.call, field)).join("; ");
  return (
    <>
      {reason && <p>{labelled(s, s.t("work.reason"), reason)}</p>}
      {named && <p>{s.t("work.fields_changed", { fields: named })}</p>}
      {revision?.note && <Quote language={matter.application.language} text={revision.note} />}
      {revision?.internal && (
        <div data-internal>
          <p>{s.t("work.officer_note")}</p>
          <Quote text={revision.internal} />
        </div>
      )}
    </>
  );
};

/** What happened in a case, newest first, with the words that went with it. */
export const History = (props: CasePageProps) => (
  <Timeline
    entries={withoutRepeats(props.history)
      .toReversed()
      .map((entry, place) => ({
        title: happenedIn(props.s, entry.what),
        when: (
          <>
            <When s={props.s} instant={entry.at} zone={props.matter.call.zone} /> · <bdi>{whoOf(props, entry.by)}</bdi>
          </>
        ),
        detail: <Detail {...props} entry={entry} />,
        current: place === 0,
      }))}
  />
);
