import type { Case } from "#shared/cases.ts";
import type { Page } from "#shared/paging.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { type DeskFrame, DeskPage } from "#shared/ui/desk/frame.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { DeskRegion } from "#shared/vocabularies.ts";
import type { Voice } from "../../reporting-words.ts";
import { type FindingQuery, findableStatuses } from "../finding.ts";

interface FindingPageProps extends Omit<DeskFrame, "s"> {
  readonly s: Voice;
  readonly query: FindingQuery;
  /** None before a name was typed. */
  readonly found: Page<Case> | undefined;
  /** Whether a reference was typed that leads nowhere. */
  readonly unknown: boolean;
}

const Found = ({ s, query, found }: FindingPageProps) => {
  if (!found) return null;
  const home = `/${s.language}/desk/dossiers`;
  const again = `${home}?${new URLSearchParams({ name: query.name, status: query.status })}`;
  return (
    <section>
      <h2>{s.t("finding.found")}</h2>
      {found.items.length === 0 ? (
        <p>{s.t(found.next ? "finding.none_so_far" : "finding.none")}</p>
      ) : (
        <Table
          caption={s.t("finding.found")}
          captionUnseen
          columns={[
            { label: s.t("finding.name") },
            { label: s.t("finding.reference") },
            { label: s.t("kind.region") },
            { label: s.t("finding.since") },
          ]}
          rows={found.items.map((row) => [
            <a href={`${home}/${row.reference}`}>
              <QuotedName language={row.language} text={row.title} />
            </a>,
            row.reference,
            s.t(`region.${row.region as DeskRegion}`),
            <Day s={s} instant={row.since} />,
          ])}
        />
      )}
      <Pages s={s} next={found.next && `${again}&after=${found.next}`} first={query.after ? again : undefined} />
    </section>
  );
};

/** Where an organization is looked for by its number or name. */
export const FindingPage = (props: FindingPageProps) => {
  const { s, query, unknown } = props;
  const action = `/${s.language}/desk/dossiers`;
  return (
    <DeskPage {...props} title={s.t("finding.title")}>
      <h1>{s.t("finding.title")}</h1>
      <p class="lead">{s.t("finding.lead")}</p>
      <Form action={action} method="get">
        <TextField
          s={s}
          name="reference"
          label={s.t("finding.reference")}
          hint={s.t("finding.reference_hint")}
          value={query.reference}
          short
        />
        {unknown && <p data-unknown>{s.t("finding.unknown")}</p>}
        <Submit label={s.t("finding.open")} />
      </Form>
      <Form action={action} method="get">
        <TextField s={s} name="name" label={s.t("finding.name")} hint={s.t("finding.name_hint")} value={query.name} />
        <SelectField
          s={s}
          name="status"
          label={s.t("finding.status")}
          choices={findableStatuses.map((value) => ({
            value,
            label: statusIn(s, { kind: "organization", status: value }),
          }))}
          value={query.status}
        />
        <Submit label={s.t("finding.search")} kind="secondary" />
      </Form>
      <Found {...props} />
    </DeskPage>
  );
};
