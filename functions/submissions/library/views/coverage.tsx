import type { PublishedForum } from "#shared/published-rows.ts";
import { SelectField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Plot } from "#shared/ui/plot.tsx";
import { Table } from "#shared/ui/table.tsx";
import type { Coverage } from "../coverage.ts";
import { forumTitle } from "../labels.ts";
import type { LibrarySpeech } from "../library-words.ts";

interface CoverageProps {
  readonly s: LibrarySpeech;
  readonly coverage: Coverage;
  readonly forums: readonly PublishedForum[];
  readonly forum: string | undefined;
  readonly region: string | undefined;
}

const percent = (language: string) => {
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language, { style: "percent" });
  return (value: number) => format.format(value / 100);
};

const objectiveIn = (s: LibrarySpeech, objective: Coverage["objectives"][number]["objective"]) =>
  `${objective}. ${s.t(`objective.${objective}`)}`;

/** What is drawn unless another is asked for: the region with the most inputs. */
const regionOf = ({ coverage, region }: Pick<CoverageProps, "coverage" | "region">) =>
  coverage.regions.find((one) => one.region === region) ?? coverage.regions.toSorted((a, b) => b.inputs - a.inputs)[0];

/** One region beside the whole. */
const RegionPlot = ({ s, coverage, region: asked }: Pick<CoverageProps, "s" | "coverage" | "region">) => {
  const { region, inputs } = regionOf({ coverage, region: asked }) ?? { region: "global", inputs: 0 };
  const name = s.t(`region.${region}`);
  return (
    <Plot
      language={s.language}
      title={s.t("coverage.plot", { region: name })}
      kind={s.t("coverage.objective")}
      names={[s.t("coverage.all"), name]}
      totals={[coverage.total, inputs]}
      share={percent(s.language)}
      bars={s.t("coverage.share")}
      rows={coverage.objectives.map(({ objective, inputs: all, byRegion }) => ({
        label: objectiveIn(s, objective),
        counts: [all, byRegion[region] ?? 0],
      }))}
    />
  );
};

const Numbers = ({ s, coverage }: Pick<CoverageProps, "s" | "coverage">) => (
  <Table
    caption={s.t("coverage.table")}
    captionUnseen
    columns={[
      { label: s.t("coverage.objective") },
      { label: s.t("coverage.all") },
      ...coverage.regions.map(({ region }) => ({ label: s.t(`region.${region}`) })),
    ]}
    rows={[
      ...coverage.objectives.map(({ objective, inputs, byRegion }) => [
        objectiveIn(s, objective),
        inputs,
        ...coverage.regions.map(({ region }) => byRegion[region] ?? 0),
      ]),
      [s.t("coverage.total"), coverage.total, ...coverage.regions.map(({ inputs }) => inputs)],
    ]}
  />
);

/** Which objectives inputs are about, region by region, drawn and in numbers. */
export const CoveragePage = ({ s, coverage, forums, forum, region }: CoverageProps) => {
  const asked = new URLSearchParams({ ...(forum && { forum }), ...(region && { region }) }).toString();
  const query = asked && `?${asked}`;
  return (
    <Page s={s} title={s.t("coverage.title")} path={`/submissions/coverage${query}`} wide>
      <h1>{s.t("coverage.title")}</h1>
      <p>{s.t("coverage.lead")}</p>
      <Form action={`/${s.language}/submissions/coverage`} method="get">
        <SelectField
          s={s}
          name="forum"
          label={s.t("coverage.forum")}
          prompt={s.t("coverage.all_forums")}
          value={forum}
          choices={forums.map(({ id }) => ({ value: id, label: forumTitle(s, { forums }, id) }))}
        />
        <SelectField
          s={s}
          name="region"
          label={s.t("coverage.region")}
          prompt={s.t("coverage.largest_region")}
          value={region}
          choices={coverage.regions.map(({ region: value }) => ({ value, label: s.t(`region.${value}`) }))}
        />
        <Buttons>
          <Submit label={s.t("coverage.show")} kind="secondary" />
        </Buttons>
      </Form>
      <p data-total={coverage.total}>{s.t("library.found", { count: coverage.total })}</p>
      {coverage.total > 0 && <RegionPlot s={s} coverage={coverage} region={region} />}
      <details open={coverage.total === 0}>
        <summary>{s.t("coverage.table")}</summary>
        <Numbers s={s} coverage={coverage} />
      </details>
      <p>
        <a href={`/api/submissions/coverage?${new URLSearchParams({ format: "csv", ...(forum && { forum }) })}`}>
          {s.t("coverage.csv")}
        </a>
      </p>
      <p class="light">{s.t("objective.unofficial")}</p>
      <p>
        <a href={`/${s.language}/submissions`}>{s.t("publication.library")}</a>
      </p>
    </Page>
  );
};
