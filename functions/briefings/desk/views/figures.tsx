import { Form, Submit } from "#shared/ui/forms.tsx";
import { Plot } from "#shared/ui/plot.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { deskPath } from "../../addresses.ts";
import { type Dimension, dimensions, type Tally } from "../../places/tally.ts";
import type { BriefingFigures } from "../briefing-figures.ts";
import { codeName, shownCodes } from "../figures-rows.ts";
import { DeskPage, type Frame, type OfBriefingProps, sessionPath } from "../frame.tsx";

interface FiguresPageProps extends OfBriefingProps {
  readonly figures: BriefingFigures;
  /** Whether some are being counted anew. */
  readonly counting: boolean;
}

const percent = (language: string) => {
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language, { style: "percent" });
  return (value: number) => format.format(value / 100);
};

/** Before anybody came, who has a place is held against who asked; then, who came against who had one. */
const comparedIn = ({ attended }: Tally) =>
  attended > 0
    ? ({ at: [1, 2], names: ["figures.placed", "figures.attended"] } as const)
    : ({ at: [0, 1], names: ["figures.asked", "figures.placed"] } as const);

interface OneProps {
  readonly s: Frame["s"];
  readonly dimension: Dimension;
  readonly tally: Tally;
}

const One = ({ s, dimension, tally }: OneProps) => {
  const { at, names } = comparedIn(tally);
  const totals = [tally.asked, tally.placed, tally.attended] as const;
  const [whole, part] = at;
  return (
    <Plot
      language={s.language}
      title={s.t(`figures.plot.${dimension}`)}
      kind={s.t(`figures.${dimension}`)}
      names={[s.t(names[0]), s.t(names[1])]}
      totals={[totals[whole], totals[part]]}
      share={percent(s.language)}
      bars={s.t("figures.bars")}
      rows={shownCodes(dimension, tally).map((code) => {
        const counts = tally.by[dimension][code] ?? [0, 0, 0];
        return { label: codeName(s, dimension, code), counts: [counts[whole], counts[part]] };
      })}
    />
  );
};

const Sessions = ({ s, briefing, figures }: FiguresPageProps) => (
  <Table
    caption={s.t("figures.sessions")}
    columns={[
      { label: s.t("figures.session") },
      { label: s.t("figures.asked"), numeric: true },
      { label: s.t("figures.placed"), numeric: true },
      { label: s.t("figures.attended"), numeric: true },
      { label: s.t("figures.counted") },
    ]}
    rows={briefing.sessions.map(({ id, startsAt, zone }) => {
      const counted = figures.sessions.get(id);
      const { asked, placed, attended } = counted?.tally ?? {};
      return [
        <a href={`/${s.language}${sessionPath(briefing.id, id)}`}>
          <When s={s} instant={startsAt} zone={zone} />
        </a>,
        <span data-asked={asked}>{asked}</span>,
        <span data-placed={placed}>{placed}</span>,
        <span data-attended={attended}>{attended}</span>,
        counted && <When s={s} instant={counted.at} />,
      ];
    })}
  />
);

/** Who came, held against who had a place, as a whole and by region, category and language. */
export const FiguresPage = (props: FiguresPageProps) => {
  const { s, hidden, path, briefing, figures, counting } = props;
  const { t } = s;
  const home = `/${s.language}${deskPath(briefing.id)}/figures`;
  return (
    <DeskPage {...props} title={t("menu.figures")}>
      {counting && (
        <p data-counting>
          {t("figures.counting")} <a href={`/${s.language}${path.replace(/\?.*/, "")}`}>{t("job.look_again")}</a>
        </p>
      )}
      <Sessions {...props} />
      <Form action={home} hidden={hidden}>
        <Submit name="decision" value="count" label={t("figures.count_now")} kind="secondary" />
      </Form>
      <p>
        <a href={`${home}.csv`} download>
          {t("figures.download")}
        </a>
      </p>
      {figures.tally.asked > 0 &&
        dimensions.map((dimension) => <One s={s} dimension={dimension} tally={figures.tally} />)}
    </DeskPage>
  );
};
