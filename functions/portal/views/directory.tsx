import type { CountryCode } from "#shared/countries.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { PublishedOrganization } from "#shared/published-rows.ts";
import type { Speech } from "#shared/speech.ts";
import { SelectField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { categories } from "#shared/vocabularies.ts";
import type { SharedKey } from "#shared/words.ts";
import { type DirectoryFilter, directoryPath } from "../directory.ts";
import type { PortalKey } from "../portal-words.ts";
import { Listed, Organization, Website } from "./listed.tsx";

interface DirectoryProps {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly page: ListPage<PublishedOrganization>;
  readonly filter: DirectoryFilter;
  readonly countries: ReadonlyMap<CountryCode, string>;
}

const Filter = ({ s, filter, countries }: Omit<DirectoryProps, "page">) => (
  <Form action={`/${s.language}/directory`} method="get">
    <SelectField
      s={s}
      name="country"
      label={s.t("directory.country")}
      prompt={s.t("directory.all")}
      value={filter.country}
      choices={[...countries].map(([value, label]) => ({ value, label }))}
    />
    <SelectField
      s={s}
      name="category"
      label={s.t("directory.category")}
      prompt={s.t("directory.all")}
      value={filter.category}
      choices={categories.map((value) => ({ value, label: s.t(`category.${value}`) }))}
    />
    <Buttons>
      <Submit label={s.t("directory.filter")} kind="secondary" />
    </Buttons>
  </Form>
);

const emptyKey = ({ page, filter }: Pick<DirectoryProps, "page" | "filter">) => {
  if (page.next) return "directory.look_further";
  return filter.country || filter.category || filter.after ? "directory.none_fits" : "directory.none";
};

export const DirectoryPage = ({ s, page, filter, countries }: DirectoryProps) => {
  const narrowed = filter.country !== undefined || filter.category !== undefined;
  const addressOf = (choices: DirectoryFilter) => `/${s.language}${directoryPath(choices)}`;
  return (
    <Page
      s={s}
      title={s.t("directory.title")}
      path={directoryPath(filter)}
      wide
      // Whoever leaves the directory must not linger in a search engine.
      head={<meta name="robots" content="noindex" />}
    >
      <h1>{s.t("directory.title")}</h1>
      <p>{s.t("directory.lead")}</p>
      <Filter s={s} filter={filter} countries={countries} />
      {narrowed && (
        <p>
          <a href={addressOf({})}>{s.t("directory.clear")}</a>
        </p>
      )}
      {page.items.length === 0 ? (
        <p>{s.t(emptyKey({ page, filter }))}</p>
      ) : (
        <Table
          caption={s.t("directory.title")}
          captionUnseen
          columns={(["name", "country", "category", "level", "website"] as const).map((column) => ({
            label: s.t(`directory.${column}`),
          }))}
          rows={page.items.map((entry) => [
            <Organization s={s} entry={entry} />,
            countries.get(entry.country as CountryCode) ?? "",
            <Listed s={s} kind="category" codes={entry.categories} />,
            <Listed s={s} kind="level" codes={entry.levels} />,
            <Website address={entry.website} />,
          ])}
        />
      )}
      <Pages
        s={s}
        next={page.next && addressOf({ ...filter, after: page.next })}
        first={filter.after && addressOf({ ...filter, after: undefined })}
      />
      <p>
        <a href="/api/directory">{s.t("directory.programs")}</a>
      </p>
    </Page>
  );
};
