import { commissions, regionalGroups } from "#shared/commissions.ts";
import { Plot } from "#shared/ui/plot.tsx";
import { When } from "#shared/ui/when.tsx";
import { categories, levels, migrantLed } from "#shared/vocabularies.ts";
import type { SharedKey } from "#shared/words.ts";
import { type Balance, type Dimension, dimensions } from "../balance.ts";
import type { ListDeskKey, ListSpeech } from "./list-desk-words.ts";
import type { ListPageProps } from "./list-page.tsx";

/** In which order the rows of a plot stand. */
const codesOf: Record<Dimension, readonly string[]> = {
  commission: [...commissions, "none"],
  group: [...regionalGroups, "none"],
  category: [...categories, "none"],
  level: [...levels, "none"],
  migrantLed,
  firstTime: ["yes", "no"],
};

const labelOf = (s: ListSpeech, dimension: Dimension, code: string): string => {
  if (code === "none") return s.t("balance.none");
  if (dimension === "category" || dimension === "level") return s.t(`${dimension}.${code}` as SharedKey);
  if (dimension === "migrantLed") return s.t(`migrant_led.${code}` as SharedKey);
  if (dimension === "firstTime") return s.t(code === "yes" ? "form.yes" : "form.no");
  return s.t((dimension === "commission" ? `commission.${code}` : `group.${code}`) as ListDeskKey);
};

const percent = (language: string) => {
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language, { style: "percent" });
  return (value: number) => format.format(value / 100);
};

const One = ({ s, dimension, balance }: { s: ListSpeech; dimension: Dimension; balance: Balance }) => {
  const { applied, proposed, by } = balance.tally;
  const counts = by[dimension];
  return (
    <Plot
      language={s.language}
      title={s.t(`balance.${dimension}`)}
      kind={s.t(`balance.kind.${dimension}`)}
      names={[s.t("balance.applied"), s.t("balance.proposed")]}
      totals={[applied, proposed]}
      share={percent(s.language)}
      bars={s.t("balance.bars")}
      rows={codesOf[dimension]
        .filter((code) => code !== "none" || counts.none)
        .map((code) => ({ label: labelOf(s, dimension, code), counts: counts[code] ?? [0, 0] }))}
    />
  );
};

/** Who is proposed against who applied, so that a list is looked at as a whole before it is sent. */
export const BalancePlots = ({ s, balance, matter, jobs }: ListPageProps) => {
  const waits = jobs.some(({ kind, state }) => kind === "weigh_list" && state === "waiting");
  const isOld = balance !== undefined && matter.list.status === "assembling" && balance.version < matter.list.version;
  return (
    <section id="balance">
      <h2>{s.t("balance.title")}</h2>
      <p>{s.t("balance.lead")}</p>
      {(waits || isOld || !balance) && <p data-counting>{s.t("balance.counting")}</p>}
      {balance && (
        <>
          <p class="light">
            {s.t("balance.totals", { applied: balance.tally.applied, proposed: balance.tally.proposed })}{" "}
            <When s={s} instant={balance.at} />
          </p>
          {dimensions.map((dimension) => (
            <One s={s} dimension={dimension} balance={balance} />
          ))}
        </>
      )}
    </section>
  );
};
