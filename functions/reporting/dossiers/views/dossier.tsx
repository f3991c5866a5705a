import { ownNames } from "#shared/languages.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { type DeskFrame, DeskPage } from "#shared/ui/desk/frame.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import type { DeskRegion } from "#shared/vocabularies.ts";
import type { Voice } from "../../reporting-words.ts";
import type { Dossier } from "../dossier.ts";
import { fieldsShownTo, shownTo } from "../right.ts";
import { Cases, Contributions, FocalPoints, Notes, Representatives } from "./parts.tsx";
import { Profile } from "./profile.tsx";

export interface DossierPageProps extends Omit<DeskFrame, "s"> {
  readonly s: Voice;
  readonly dossier: Dossier;
  readonly countries: ReadonlyMap<string, string>;
  /** Who looks, for the head of what is printed. */
  readonly reader: string;
}

const Head = ({ s, now, reader, dossier: { row, organization } }: DossierPageProps) => (
  <>
    <h1>
      <QuotedName language={row.language} text={row.title} />
    </h1>
    <p>
      {s.t("dossier.head", { reference: row.reference })} <When s={s} instant={now.toISOString()} /> ·{" "}
      <bdi>{reader}</bdi>
    </p>
    <Notice s={s} kind="warning" title={s.t("dossier.internal")}>
      <p>{s.t(organization.profile.unlisted ? "dossier.internal_at_risk" : "dossier.internal_text")}</p>
    </Notice>
  </>
);

const Reference = ({ s, reference }: { readonly s: Voice; readonly reference: string }) => (
  <a href={`/${s.language}/desk/dossiers/${reference}`}>{reference}</a>
);

const mailsInWords = (s: Voice, { sent, troubled, more }: Dossier["mails"]) => {
  if (more) return s.t("dossier.mails_more", { sent, troubled });
  return troubled > 0 ? s.t("dossier.mails_count", { sent, troubled }) : String(sent);
};

const Standing = ({ s, session, dossier }: DossierPageProps) => {
  const { row, organization, absorbed, mails } = dossier;
  const { merged, host, suspects = [], openedAt, currentAt } = organization;
  const several = (references: readonly string[]) =>
    references.map((reference, at) => (
      <>
        {at > 0 && "; "}
        <Reference s={s} reference={reference} />
      </>
    ));
  const isSeen = ({ region }: { readonly region: string }) => !session.region || session.region === region;
  const seen = shownTo(session).people ? suspects.filter(isSeen) : [];
  const rows: SummaryRow[] = [
    { label: s.t("dossier.status"), value: <strong>{statusIn(s, row)}</strong> },
    { label: s.t("finding.since"), value: <Day s={s} instant={row.since} /> },
    ...(openedAt ? [{ label: s.t("dossier.opened"), value: <Day s={s} instant={openedAt} /> }] : []),
    ...(currentAt ? [{ label: s.t("dossier.current"), value: <Day s={s} instant={currentAt} /> }] : []),
    { label: s.t("kind.region"), value: s.t(`region.${row.region as DeskRegion}`) },
    {
      label: s.t("dossier.language"),
      value: <span lang={organization.language}>{ownNames[organization.language]}</span>,
    },
    ...(host
      ? [
          {
            label: s.t("dossier.host"),
            value: (
              <>
                <QuotedName text={host.name} />: {s.t(`dossier.host.${host.state}`)}
              </>
            ),
          },
        ]
      : []),
    ...(merged ? [{ label: s.t("dossier.merged"), value: <Reference s={s} reference={merged.reference} /> }] : []),
    ...(absorbed.length > 0
      ? [{ label: s.t("dossier.absorbed"), value: <>{several(absorbed.map(({ reference }) => reference))}</> }]
      : []),
    ...(seen.length > 0
      ? [{ label: s.t("dossier.suspects"), value: <>{several(seen.map(({ reference }) => reference))}</> }]
      : []),
    {
      label: s.t("dossier.mails"),
      value: mailsInWords(s, mails),
    },
  ];
  return (
    <section id="standing">
      <h2>{s.t("dossier.standing")}</h2>
      <SummaryList s={s} rows={rows} />
    </section>
  );
};

/** All that is known of an organization on one page, made to be printed. */
export const DossierPage = (props: DossierPageProps) => {
  const { s, session, dossier, countries } = props;
  const { row, organization } = dossier;
  return (
    <DeskPage {...props} title={s.t("dossier.of", { reference: row.reference })}>
      <Head {...props} />
      <Standing {...props} />
      <FocalPoints {...props} />
      <Cases {...props} />
      <Representatives {...props} />
      <Contributions {...props} />
      <Notes {...props} />
      <section id="profile">
        <h2>{s.t("dossier.profile")}</h2>
        <Profile
          s={s}
          countries={countries}
          profile={organization.profile}
          language={organization.language}
          names={fieldsShownTo(session)}
        />
      </section>
      {session.role !== "auditor" && (
        <p class="change">
          <a href={`/${s.language}/desk/registration/${row.reference}`}>{s.t("dossier.to_case")}</a>
        </p>
      )}
    </DeskPage>
  );
};
