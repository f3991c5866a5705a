import { deskPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import { type StandingKey, statusIn } from "#shared/standing/standing-words.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { VisibilityMark } from "#shared/ui/tag.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import type { DossierPageProps } from "./dossier.tsx";

export const FocalPoints = ({ s, dossier: { focalPoints } }: DossierPageProps) => (
  <section id="people">
    <h2>
      {s.t("dossier.people")} <VisibilityMark s={s} visibility="internal" />
    </h2>
    {focalPoints.length === 0 ? (
      <p>{s.t("dossier.people_none")}</p>
    ) : (
      <Table
        caption={s.t("dossier.people")}
        captionUnseen
        columns={[
          { label: s.t("dossier.person") },
          { label: s.t("dossier.role") },
          { label: s.t("finding.since") },
          ...(focalPoints.some(({ email }) => email) ? [{ label: s.t("dossier.email") }] : []),
        ]}
        rows={focalPoints.map(({ name, role, since, email }) => [
          name ? <QuotedName text={name} /> : s.t("dossier.unknown"),
          s.t(`dossier.role.${role}`),
          since && <Day s={s} instant={since} />,
          ...(focalPoints.some((one) => one.email) ? [<span dir="ltr">{email}</span>] : []),
        ])}
      />
    )}
  </section>
);

const About = ({ s, dossier: { applications }, row }: DossierPageProps & { readonly row: Case }) => {
  const filed = applications.get(row.reference);
  if (!filed?.forum) return null;
  return (
    <>
      <br />
      <ToldTitle language={s.language} texts={filed.forum.title} />
      {filed.call && (
        <>
          {" · "}
          <ToldTitle language={s.language} texts={filed.call.title} />
        </>
      )}
    </>
  );
};

export const Cases = (props: DossierPageProps) => {
  const { s, session, dossier } = props;
  const shown = dossier.cases.filter(({ kind }) => kind !== "representative");
  return (
    <section id="cases">
      <h2>{s.t("dossier.cases")}</h2>
      <Table
        caption={s.t("dossier.cases")}
        captionUnseen
        columns={[
          { label: s.t("finding.reference") },
          { label: s.t("dossier.kind") },
          { label: s.t("dossier.opened") },
          { label: s.t("dossier.status") },
          { label: s.t("finding.since") },
        ]}
        rows={shown.map((row) => [
          session.role === "auditor" ? row.reference : <a href={`/${s.language}${deskPage(row)}`}>{row.reference}</a>,
          <>
            {s.t(`kind.${row.capability}.${row.kind}` as StandingKey)}
            <About {...props} row={row} />
          </>,
          <Day s={s} instant={row.openedAt} />,
          statusIn(s, row),
          <Day s={s} instant={row.since} />,
        ])}
      />
      {dossier.moreCases && <p>{s.t("dossier.more_cases")}</p>}
    </section>
  );
};

export const Representatives = ({ s, dossier }: DossierPageProps) => {
  const filed = [...dossier.applications.values()].filter(({ application }) => application.roster.length > 0);
  if (filed.length === 0) return null;
  const holding = (roster: readonly { readonly holds: string }[], what: string) =>
    roster.filter(({ holds }) => holds === what).length;
  return (
    <section id="representatives">
      <h2>{s.t("dossier.representatives")}</h2>
      <Table
        caption={s.t("dossier.representatives")}
        captionUnseen
        columns={[
          { label: s.t("finding.reference") },
          { label: s.t("dossier.forum") },
          { label: s.t("dossier.seats"), numeric: true },
          { label: s.t("dossier.reserve"), numeric: true },
        ]}
        rows={filed.map(({ application, forum }) => [
          application.reference,
          forum && <ToldTitle language={s.language} texts={forum.title} />,
          holding(application.roster, "seat"),
          holding(application.roster, "reserve"),
        ])}
      />
    </section>
  );
};

export const Contributions = ({ s, dossier: { inputs } }: DossierPageProps) => (
  <section id="inputs">
    <h2>{s.t("dossier.inputs")}</h2>
    {inputs.length === 0 ? (
      <p>{s.t("dossier.inputs_none")}</p>
    ) : (
      <Table
        caption={s.t("dossier.inputs")}
        captionUnseen
        columns={[
          { label: s.t("dossier.title") },
          { label: s.t("finding.reference") },
          { label: s.t("dossier.sent") },
          { label: s.t("dossier.status") },
          { label: s.t("dossier.published") },
        ]}
        rows={inputs.map((input) => [
          <QuotedName language={input.language} text={input.title} />,
          input.public ? (
            <a href={`/${s.language}/submissions/${input.reference}`}>{input.reference}</a>
          ) : (
            input.reference
          ),
          input.firstSentAt && <Day s={s} instant={input.firstSentAt} />,
          <>
            {statusIn(s, { kind: "input", status: input.status })}{" "}
            {input.public?.showing === "withheld" && <strong>{s.t("dossier.name_withheld")}</strong>}
          </>,
          input.public && <Day s={s} instant={input.public.since} />,
        ])}
      />
    )}
  </section>
);

export const Notes = ({ s, dossier: { notes, names } }: DossierPageProps) => {
  if (!notes) return null;
  return (
    <section id="notes">
      <h2>
        {s.t("dossier.notes")} <VisibilityMark s={s} visibility="internal" />
      </h2>
      {notes.length === 0 && <p>{s.t("dossier.notes_none")}</p>}
      <ol class="timeline">
        {notes.map(({ at, by, internal, reference }) => (
          <li>
            <p>
              <When s={s} instant={at} /> · {reference} · <bdi>{names.get(by) ?? s.t("dossier.unknown")}</bdi>
            </p>
            <Quote text={internal ?? ""} />
          </li>
        ))}
      </ol>
    </section>
  );
};
