import type { AuditEntry } from "#shared/audit.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { CasePageProps } from "./case-page.tsx";
import { partLabel } from "./field-labels.ts";
import { happenedIn, reasonOf } from "./happenings.ts";

/** Who did something, in words: staff by name, everybody else by what they are to the case. */
export const whoOf = ({ s, names, matter }: Pick<CasePageProps, "s" | "names" | "matter">, by: string) => {
  if (by === "system") return s.t("work.who_system");
  if (by === "applicant" || by === matter.input.personId) return s.t("work.who_sender");
  return names.get(by) ?? s.t("work.who_unknown");
};

const Detail = (props: CasePageProps & { readonly entry: AuditEntry }) => {
  const { s, entry, revisions, matter } = props;
  const reason = reasonOf(s, entry);
  const revision = revisions.find((known) => known.entry === entry.entry);
  const parts = entry.fields?.map((part) => partLabel(s, matter, part)).join("; ");
  return (
    <>
      {reason && <p>{labelled(s, s.t("work.reason"), reason)}</p>}
      {parts && <p>{s.t("work.fields_changed", { fields: parts })}</p>}
      {revision?.note && <Quote language={matter.input.language} text={revision.note} />}
      {revision?.internal && (
        <div data-internal>
          <p>{s.t("work.officer_note")}</p>
          <Quote text={revision.internal} />
        </div>
      )}
    </>
  );
};

/** Writing that was not sent yet is nobody's to see. */
const writing: readonly (string | undefined)[] = ["draft", "revising"];

/** What happened in a case, newest first, with the words that went with it. */
export const History = (props: CasePageProps) => (
  <Timeline
    entries={props.history
      .filter(({ from, to }) => from !== to || !writing.includes(to))
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
