import type { AuditEntry } from "#shared/audit.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { DeskPage, type OuterFrame } from "./frame.tsx";
import { detailsOf, happeningOf, standingOf } from "./record/entry-in-words.ts";
import type { RecordSpeech } from "./record/record-words.ts";

interface AuditPageProps extends OuterFrame {
  readonly s: RecordSpeech;
  readonly day: string;
  readonly subject: string | undefined;
  readonly continued: boolean;
  readonly page: ListPage<AuditEntry>;
  readonly names: ReadonlyMap<string, string>;
}

const byOf = ({ s, names }: AuditPageProps, by: string) => {
  if (by === "system") return s.t("desk.who_system");
  return names.get(by) ?? s.t("desk.who_applicant");
};

const Entries = (props: AuditPageProps) => {
  const { s, page } = props;
  const here = `/${s.language}/desk/registration/audit`;
  const about = ({ subject }: AuditEntry) => (
    <a href={`${here}?subject=${encodeURIComponent(subject)}`}>{props.names.get(subject) ?? subject}</a>
  );
  const moved = (entry: AuditEntry) =>
    [...new Set([entry.from, entry.to])]
      .filter((status) => status !== undefined)
      .map((status) => standingOf(s, entry, status))
      .join(" → ");
  const more = (entry: AuditEntry) => {
    const { words, codes } = detailsOf(s, entry);
    return (
      <>
        {words.join("; ")} {codes.length > 0 && <code>{codes.join(" ")}</code>}
      </>
    );
  };
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
        <span data-what={entry.what}>{happeningOf(s, entry)}</span>,
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
