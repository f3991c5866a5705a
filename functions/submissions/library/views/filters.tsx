import { labelOf, type Names } from "../labels.ts";
import type { LibrarySpeech } from "../library-words.ts";
import { type Facet, facetNames } from "../search/facets.ts";
import type { Found } from "../search/search.ts";
import { queryOf, type Wanted } from "../wanted.ts";

type Counted = NonNullable<Found["counts"][Facet]>[number];

interface FiltersProps {
  readonly s: LibrarySpeech;
  readonly names: Names;
  readonly wanted: Wanted;
  readonly counts: Found["counts"];
}

/** Of each filter, unless all are asked for: the first view of the library should arrive at once. */
const fewest = 6;

/** The commonest values, and those that are chosen. */
const shownOf = (counted: readonly Counted[], chosen: readonly string[], all: boolean): Counted[] => {
  const gone = chosen.filter((value) => !counted.some((one) => one.value === value));
  const kept = counted.filter(({ value }, place) => all || place < fewest || chosen.includes(value));
  return [...kept, ...gone.map((value) => ({ value, count: 0 }))];
};

const Filter = ({ s, names, wanted, counts, facet }: FiltersProps & { readonly facet: Facet }) => {
  const counted = counts[facet] ?? [];
  const chosen = wanted.filters[facet] ?? [];
  const all = wanted.more === facet;
  const shown = shownOf(counted, chosen, all);
  if (shown.length === 0) return null;
  const label = s.t(`library.filter.${facet}`);
  return (
    <details open={all || chosen.length > 0} id={facet}>
      <summary>
        {label}
        {chosen.length > 0 && <span class="light"> {s.t("form.chosen", { count: chosen.length })}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {shown.map(({ value, count }) => (
          <div class="choice">
            <input
              type="checkbox"
              id={`${facet}-${value}`}
              name={facet}
              value={value}
              checked={chosen.includes(value)}
            />
            <label for={`${facet}-${value}`}>
              {s.t("library.choice", { label: labelOf(s, names, facet, value), count })}
            </label>
          </div>
        ))}
      </fieldset>
      {shown.length < counted.length && (
        <p>
          <a href={`/${s.language}/submissions${queryOf({ ...wanted, after: undefined, more: facet })}#${facet}`}>
            {s.t("library.more")}
            <span class="unseen"> {label}</span>
          </a>
        </p>
      )}
    </details>
  );
};

const Go = ({ s, kind }: Pick<FiltersProps, "s"> & { readonly kind: "primary" | "secondary" }) => (
  <p class="buttons">
    <button type="submit" class={kind}>
      {s.t("library.go")}
    </button>
  </p>
);

/** The words and filters of the library in one form, whose answers stand in the address. */
export const Filters = (props: FiltersProps) => {
  const { s, wanted } = props;
  const chosen = facetNames.reduce((sum, facet) => sum + (wanted.filters[facet]?.length ?? 0), 0);
  return (
    <form action={`/${s.language}/submissions`} method="get">
      <div class="field">
        <label for="q">{s.t("library.search")}</label>
        <p class="hint" id="q-hint">
          {s.t("library.search_hint")}
        </p>
        <input type="search" id="q" name="q" value={wanted.words} dir="auto" aria-describedby="q-hint" />
      </div>
      <Go s={s} kind="primary" />
      <details open={chosen > 0 || wanted.more !== undefined}>
        <summary>
          {s.t("library.filters")}
          {chosen > 0 && <span class="light"> {s.t("form.chosen", { count: chosen })}</span>}
        </summary>
        {facetNames.map((facet) => (
          <Filter {...props} facet={facet} />
        ))}
        <Go s={s} kind="secondary" />
      </details>
    </form>
  );
};
