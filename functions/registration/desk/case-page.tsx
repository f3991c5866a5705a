import type { AuditEntry, Revision } from "#shared/audit.ts";
import { deskPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import { hostRows } from "#shared/host/host-rows.tsx";
import { ownNames } from "#shared/languages.ts";
import { fieldsOf, sections } from "#shared/profile.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { AskedAbout } from "#shared/ui/asking.tsx";
import type { ShownMail } from "#shared/ui/desk/mails.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import type { DeskRegion } from "#shared/vocabularies.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { FocalPoint } from "../colleagues/focal-points-of.ts";
import type { Matter } from "../matter.ts";
import type { PossibleDecision } from "../obstacles.ts";
import { suspectsFor } from "../projection.ts";
import { Answers } from "../views/answers.tsx";
import { ChangeTable } from "../views/change-table.tsx";
import type { CountryNames } from "../views/choices.ts";
import { Decisions, RefusedNotice } from "./decisions.tsx";
import type { DeskKey } from "./desk-words.ts";
import { Done } from "./done.tsx";
import { DeskPage, type Frame } from "./frame.tsx";
import { History } from "./history.tsx";
import { Mails } from "./mails.tsx";

export interface CasePageProps extends Frame {
  readonly matter: Matter;
  readonly possible: readonly PossibleDecision[];
  /** Who acts for the organization. */
  readonly focalPoints: readonly FocalPoint[];
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly mails: readonly ShownMail[];
  readonly related: readonly Case[];
  readonly countries: CountryNames;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const Standing = ({ s, now, session, names, matter }: CasePageProps) => {
  const { row, organization } = matter;
  const { t } = s;
  const overdue = row.next !== "nobody" && Date.parse(row.dueBy) < now.getTime();
  const assignee = row.assignee === session.personId ? t("desk.assignee_me") : names.get(row.assignee ?? "");
  const rows: SummaryRow[] = [
    {
      label: t("status.stands"),
      value: <strong data-status={row.status}>{t(`desk.queue.${row.status}` as DeskKey)}</strong>,
    },
    { label: t("status.since"), value: <When s={s} instant={row.since} /> },
    { label: t("status.next"), value: t(`next.${row.next}`) },
    ...(row.next === "nobody"
      ? []
      : [
          {
            label: t("status.due"),
            value: (
              <>
                {overdue && <Tag text={t("desk.overdue")} kind="bad" />}
                <Deadline s={s} instant={row.dueBy} now={now} />
              </>
            ),
          },
        ]),
    { label: t("desk.assignee"), value: assignee ?? t("desk.assignee_nobody") },
    { label: t("desk.region"), value: t(`region.${row.region as DeskRegion}`) },
    { label: t("desk.language"), value: <span lang={organization.language}>{ownNames[organization.language]}</span> },
    { label: t("desk.email"), value: <QuotedName text={organization.email} />, visibility: "internal" },
    { label: t("desk.rounds"), value: String(organization.rounds) },
    ...(organization.merged
      ? [{ label: t("desk.merged_into"), value: <CaseLink s={s} reference={organization.merged.reference} /> }]
      : []),
  ];
  return <SummaryList s={s} rows={rows} />;
};

const Asked = ({ s, matter }: CasePageProps) => {
  const { question, language } = matter.organization;
  if (!question || matter.change) return null;
  return (
    <section>
      <h2>{s.t("desk.question")}</h2>
      <Quote language={language} text={question.text} />
      <p>{labelled(s, s.t("desk.asked_about"), question.fields.map((field) => s.t(`field.${field}`)).join("; "))}</p>
    </section>
  );
};

const Related = ({ s, related }: CasePageProps) => (
  <ul>
    {related.map((row) => (
      <li>
        <a href={`/${s.language}${deskPage(row)}`}>{row.reference}</a> {statusIn(s, row)}
      </li>
    ))}
  </ul>
);

const CaseLink = ({ s, reference }: Pick<CasePageProps, "s"> & { readonly reference: string }) => (
  <a href={`/${s.language}/desk/registration/${reference}`}>{reference}</a>
);

/** Whether it may be there twice, and the way to look. */
const Twice = ({ s, matter }: CasePageProps) => {
  const { organization, change, acting } = matter;
  if (change || organization.merged || acting.as === "applicant") return null;
  const at = `/${s.language}/desk/registration/${organization.reference}/duplicates`;
  return (
    <section id="duplicates">
      <h2>{s.t("desk.duplicates")}</h2>
      {suspectsFor(organization, acting).map(({ reference, reasons }) => (
        <p>
          <Tag text={s.t("desk.suspected")} kind="waiting" />{" "}
          <a href={`${at}?with=${reference}`}>
            {labelled(s, reference, reasons.map((reason) => s.t(`desk.like.${reason}` as DeskKey)).join("; "))}
          </a>
        </p>
      ))}
      <p>
        <a href={at}>{s.t("desk.duplicates_look")}</a>
      </p>
    </section>
  );
};

/** Who acts for the organization, for officers to turn to. */
const FocalPoints = ({ s, focalPoints, matter }: CasePageProps) => (
  <section id="people">
    <h2>{s.t("desk.focal_points")}</h2>
    <Table
      caption={s.t("desk.focal_points")}
      captionUnseen
      columns={[
        { label: s.t("desk.focal.name") },
        { label: s.t("field.email") },
        { label: s.t("desk.focal.role") },
        { label: s.t("desk.language") },
        { label: s.t("status.since") },
      ]}
      rows={focalPoints.map(({ name, email, role, language, since }) => [
        <QuotedName text={name} />,
        <bdi dir="ltr">{email}</bdi>,
        <span data-role={role}>{s.t(`desk.focal.${role}`)}</span>,
        <span lang={language}>{ownNames[language]}</span>,
        <When s={s} instant={since} />,
      ])}
    />
    {matter.organization.invited && <p>{s.t("desk.focal.invited", { count: matter.organization.invited.length })}</p>}
  </section>
);

/** Who vouches for an organization without legal registration. */
const HostOf = ({ s, matter }: CasePageProps) => {
  const rows = matter.change ? [] : hostRows({ s, organization: matter.organization });
  return rows.length > 0 ? <SummaryList s={s} rows={rows} /> : null;
};

/** A case on one screen: where it stands, what can be decided, all that is known, and what happened so far. */
export const CasePage = (props: CasePageProps) => {
  const { s, matter, countries, related, done, refused, session } = props;
  const { row, organization, change } = matter;
  const { profile, language } = organization;
  const invalid = refused?.status === 422;
  return (
    <DeskPage {...props} title={row.reference} wrong={invalid}>
      <RefusedNotice {...props} />
      <Done s={s} decision={done} reference={row.reference} here />
      <h1>
        <QuotedName language={language} text={row.title} /> <span class="light">{row.reference}</span>
      </h1>
      <p class="change">
        <a href={`/${s.language}/desk/dossiers/${row.reference}`}>{s.t("desk.dossier")}</a>
      </p>
      <Standing {...props} />
      <Twice {...props} />
      <Decisions {...props} />
      {change && (
        <section>
          <h2>{s.t("desk.change")}</h2>
          <ChangeTable s={s} countries={countries} change={change} language={language} />
        </section>
      )}
      <Asked {...props} />
      <h2>{s.t("desk.answers")}</h2>
      <p class="light">{s.t("desk.answers_lead")}</p>
      {sections.map((section) => (
        <section>
          <h3>{s.t(`section.${section}`)}</h3>
          <Answers s={s} countries={countries} names={fieldsOf(section)} profile={profile} language={language} />
        </section>
      ))}
      <HostOf {...props} />
      {!change && <FocalPoints {...props} />}
      <h2>{s.t("desk.history")}</h2>
      <History {...props} />
      {session.role === "secretariat" && (
        <p>
          <a href={`/${s.language}/desk/registration/audit?subject=${row.reference}`}>{s.t("desk.audit_history")}</a>
        </p>
      )}
      <h2>{s.t("desk.mails")}</h2>
      <Mails {...props} />
      <AskedAbout s={s} reference={row.reference} />
      {related.length > 0 && (
        <>
          <h2>{s.t("desk.related")}</h2>
          <Related {...props} />
        </>
      )}
    </DeskPage>
  );
};
