import type { AuditEntry } from "#shared/audit.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { FieldName } from "#shared/profile.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Who did something, in words: staff by name, everybody else by what they are to the case. */
export const whoOf = ({ s, names, matter }: Pick<CasePageProps, "s" | "names" | "matter">, by: string) => {
  if (by === "system") return s.t("desk.who_system");
  if (by === "applicant" || focalPointRole(matter.organization, by)) return s.t("desk.who_applicant");
  if (by === "host") return s.t("host.title");
  return names.get(by) ?? s.t("desk.who_unknown");
};

/** The other registration of a decision about two. */
const othersIn = ({ mergedInto, absorbed, notDuplicate }: Readonly<Record<string, unknown>>) =>
  [mergedInto, absorbed, notDuplicate].filter((reference) => typeof reference === "string" && reference !== "");

const Detail = (props: CasePageProps & { entry: AuditEntry }) => {
  const { s, entry, revisions, matter } = props;
  const { reason, fields } = entry;
  const revision = revisions.find((known) => known.entry === entry.entry);
  const others = [revision?.before, revision?.after].flatMap((values) => othersIn(values ?? {}));
  const named = fields?.map((field) => s.t(`field.${field as FieldName}`)).join("; ");
  return (
    <>
      {reason && <p>{labelled(s, s.t("desk.reason"), s.t(`reason.${reason}` as RegistrationKey))}</p>}
      {others.map((reference) => (
        <p>
          <a href={`/${s.language}/desk/registration/${reference}`}>{reference}</a>
        </p>
      ))}
      {named && <p>{s.t("desk.fields_changed", { fields: named })}</p>}
      {revision?.note && <Quote language={matter.organization.language} text={revision.note} />}
      {revision?.internal && (
        <div data-internal>
          <p>{s.t("desk.officer_note")}</p>
          <Quote text={revision.internal} />
        </div>
      )}
    </>
  );
};

/** What happened in a case, newest first, with the words that went with it. */
export const History = (props: CasePageProps) => (
  <Timeline
    entries={props.history.toReversed().map((entry, place) => ({
      title: props.s.t(`event.${entry.what}` as RegistrationKey),
      when: (
        <>
          <When s={props.s} instant={entry.at} /> · <bdi>{whoOf(props, entry.by)}</bdi>
        </>
      ),
      detail: <Detail {...props} entry={entry} />,
      current: place === 0,
    }))}
  />
);
