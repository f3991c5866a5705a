import type { AuditEntry } from "#shared/audit.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { FieldName } from "#shared/profile.ts";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { queueStatuses } from "../queue-filter.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { DeskKey } from "./desk-words.ts";
import { DeskPage, type Frame } from "./frame.tsx";

interface AuditPageProps extends Frame {
  readonly day: string;
  readonly subject: string | undefined;
  readonly continued: boolean;
  readonly page: ListPage<AuditEntry>;
  readonly names: ReadonlyMap<string, string>;
}

const eventOf = ({ s }: Frame, what: string) =>
  what.startsWith("staff_") ? s.t(`desk.staff_event.${what}` as DeskKey) : s.t(`event.${what}` as RegistrationKey);

/** A status of a case; of staff, the role and the region it is limited to. */
const standingOf = ({ s }: Frame, what: string, code: string) => {
  if (!what.startsWith("staff_"))
    return (queueStatuses as readonly string[]).includes(code)
      ? s.t(`desk.queue.${code}` as DeskKey)
      : s.t(`status.${code}` as RegistrationKey);
  const [role, region] = code.split("#");
  return [s.t(`desk.role.${role}` as DeskKey), region && s.t(`region.${region as DeskRegion}`)]
    .filter(Boolean)
    .join(", ");
};

const byOf = ({ s, names }: AuditPageProps, by: string) => {
  if (by === "system") return s.t("desk.who_system");
  return names.get(by) ?? s.t("desk.who_applicant");
};

const Entries = (props: AuditPageProps) => {
  const { s, page } = props;
  const here = `/${s.language}/desk/registration/audit`;
  const about = ({ subject }: AuditEntry) => (
    <a href={`${here}?subject=${subject}`}>{props.names.get(subject) ?? subject}</a>
  );
  const moved = ({ from, to, what }: AuditEntry) =>
    [...new Set([from, to])]
      .filter((status) => status !== undefined)
      .map((status) => standingOf(props, what, status))
      .join(" → ");
  const more = ({ reason, fields = [] }: AuditEntry) =>
    [reason && s.t(`reason.${reason}` as RegistrationKey), ...fields.map((field) => s.t(`field.${field as FieldName}`))]
      .filter(Boolean)
      .join("; ");
  return (
    <Table
      caption={s.t("desk.audit")}
      captionUnseen
      columns={[
        { label: s.t("desk.audit_when") },
        { label: s.t("desk.audit_all") },
        { label: s.t("desk.audit_of") },
        { label: s.t("desk.by") },
        { label: s.t("desk.audit_status") },
        { label: s.t("desk.audit_more") },
      ]}
      rows={page.items.map((entry) => [
        <When s={s} instant={entry.at} />,
        <span data-what={entry.what}>{eventOf(props, entry.what)}</span>,
        about(entry),
        <bdi>{byOf(props, entry.by)}</bdi>,
        moved(entry),
        more(entry),
      ])}
    />
  );
};

/** What happened on a day, or to one subject. */
export const AuditPage = (props: AuditPageProps) => {
  const { s, day, subject, continued, page, names } = props;
  const here = `/${s.language}/desk/registration/audit`;
  const title = subject ? s.t("desk.audit_subject", { subject: names.get(subject) ?? subject }) : s.t("desk.audit");
  return (
    <DeskPage {...props} title={title}>
      <h1>{title}</h1>
      <p>{s.t("desk.audit_lead")}</p>
      <Form action={here} method="get">
        <TextField s={s} name="day" type="date" label={s.t("desk.audit_day")} value={day} short />
        <Submit label={s.t("desk.filter")} kind="secondary" />
      </Form>
      {page.items.length > 0 ? <Entries {...props} /> : <p>{s.t("desk.audit_none")}</p>}
      <Pages
        s={s}
        next={page.next && `${here}?day=${day}&after=${page.next}`}
        first={continued ? `${here}?day=${day}` : undefined}
      />
    </DeskPage>
  );
};
