import { type DeskFrame, DeskPage } from "#shared/ui/desk/frame.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { When } from "#shared/ui/when.tsx";
import type { FigureTableName } from "../tables.ts";
import { hasYearBefore, yearBefore, yearOf } from "../year.ts";
import { Months } from "./months.tsx";
import { type Compared, OneTable } from "./one-table.tsx";
import { Answers, Overview } from "./overview.tsx";

interface YearPageProps extends Omit<DeskFrame, "s">, Compared {
  readonly counting: boolean;
}

const chapters = {
  organizations: [
    "organization_region",
    "organization_commission",
    "organization_group",
    "organization_standing",
    "organization_category",
    "organization_level",
    "organization_language",
    "organization_migrant_led",
  ],
  decisions: ["decisions", "reasons"],
  applications: ["application_region"],
  inputs: ["input_region", "input_type", "input_submitter", "input_language"],
  briefings: ["sign_up_region", "sign_up_language"],
  enquiries: ["enquiry_topic", "enquiry_language"],
  mails: ["mails"],
} as const satisfies Record<string, readonly FigureTableName[]>;

const chapterNames = Object.keys(chapters) as (keyof typeof chapters)[];

/** Other years, and the other way to compare. */
const Ways = ({ s, figures, before, beside, now }: YearPageProps) => {
  const home = `/${s.language}/desk/figures`;
  const { year } = figures;
  const after = String(Number(year) + 1);
  const other = beside === "before" ? "parts" : "before";
  return (
    <nav class="menu" aria-label={s.t("figures.ways")}>
      <ul>
        {hasYearBefore(year) && (
          <li>
            <a href={`${home}/${yearBefore(year)}`}>{s.t("figures.title", { year: yearBefore(year) })}</a>
          </li>
        )}
        {after <= yearOf(now.toISOString()) && (
          <li>
            <a href={`${home}/${after}`}>{s.t("figures.title", { year: after })}</a>
          </li>
        )}
        {before && (
          <li>
            <a href={`${home}/${year}?with=${other}`}>{s.t(`figures.with.${other}`, { year: before.year })}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};

const Counted = ({ s, figures, counting, session, hidden }: YearPageProps) => (
  <>
    {figures.countedAt ? (
      <p>
        {s.t("figures.counted")} <When s={s} instant={figures.countedAt} />
      </p>
    ) : (
      <p>{s.t("figures.not_counted")}</p>
    )}
    {counting && (
      <p data-counting>
        {s.t("figures.counting")}{" "}
        <a href={`/${s.language}/desk/figures/${figures.year}`}>{s.t("figures.look_again")}</a>
      </p>
    )}
    {session.role !== "auditor" && (
      <Form action={`/${s.language}/desk/figures/${figures.year}`} hidden={hidden}>
        <Submit name="decision" value="count" label={s.t("figures.count")} kind="secondary" />
      </Form>
    )}
  </>
);

/** A year in figures: who was reached, how fast people were answered, what was decided and why. */
export const YearPage = (props: YearPageProps) => {
  const { s, figures } = props;
  const title = s.t("figures.title", { year: figures.year });
  return (
    <DeskPage {...props} title={title}>
      <h1>{title}</h1>
      <p class="lead">{s.t("figures.lead")}</p>
      <Counted {...props} />
      <Ways {...props} />
      {figures.countedAt && (
        <>
          <Overview {...props} />
          <Answers {...props} />
          {chapterNames.map((chapter) => (
            <section id={chapter}>
              <h2>{s.t(`chapter.${chapter}`)}</h2>
              {chapter === "organizations" && <p>{s.t("chapter.organizations.text")}</p>}
              {chapters[chapter].map((table) => (
                <OneTable {...props} table={table} />
              ))}
            </section>
          ))}
          <Months {...props} />
        </>
      )}
    </DeskPage>
  );
};
