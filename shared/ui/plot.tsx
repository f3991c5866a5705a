import type { Child } from "hono/jsx";
import { direction, type Language } from "../languages.ts";

/** One kind of thing, in two wholes that are compared. */
export interface PlotRow {
  readonly label: Child;
  /** How many there are of it in each. */
  readonly counts: readonly [whole: number, part: number];
}

interface PlotProps {
  readonly language: Language;
  readonly title: string;
  /** What the rows are kinds of. */
  readonly kind: string;
  /** Names of the two that are compared, and how many there are in each. */
  readonly names: readonly [whole: string, part: string];
  readonly totals: readonly [whole: number, part: number];
  /** How a share of a total reads. */
  readonly share: (percent: number) => string;
  /** Heads the column of bars, for those who cannot see them. */
  readonly bars: string;
  readonly rows: readonly PlotRow[];
}

const shareOf = (count: number, total: number) => (total > 0 ? count / total : 0);

interface BarsProps {
  readonly shares: readonly [number, number];
  /** The share that takes the whole width. */
  readonly widest: number;
  readonly rtl: boolean;
}

// Drawn with the colour of the text: it then holds in forced colours and on paper, and no style needs to be allowed.
const Bars = ({ shares, widest, rtl }: BarsProps) => (
  <svg width="100%" height="26" aria-hidden="true" focusable="false">
    {shares.map((share, place) => {
      const width = widest > 0 ? Math.round((share / widest) * 980) / 10 : 0;
      const fill = place === 0 ? "none" : "currentColor";
      return (
        <rect
          x={rtl ? `${Math.round((99 - width) * 10) / 10}%` : "1%"}
          y={place === 0 ? 3 : 14}
          width={`${width}%`}
          height="9"
          fill={fill}
          stroke="currentColor"
        />
      );
    })}
  </svg>
);

const Swatch = ({ filled }: { readonly filled: boolean }) => (
  <svg width="26" height="11" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="24" height="9" fill={filled ? "currentColor" : "none"} stroke="currentColor" />
  </svg>
);

/**
 * Two distributions beside each other, as shares of their totals: a table whose rows are drawn as bars. Bars run as the
 * language does; the numbers beside them say the same.
 */
export const Plot = ({ language, title, kind, names, totals, share, bars, rows }: PlotProps) => {
  const shares = rows.map(({ counts }) => [shareOf(counts[0], totals[0]), shareOf(counts[1], totals[1])] as const);
  const widest = Math.max(0, ...shares.flat());
  const told = (count: number, place: 0 | 1) => `${count} (${share(Math.round(shareOf(count, totals[place]) * 100))})`;
  return (
    <figure class="plot">
      <figcaption>
        <strong>{title}</strong>
        <p>
          <Swatch filled={false} /> {names[0]} <Swatch filled={true} /> {names[1]}
        </p>
      </figcaption>
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col">
              <span class="unseen">{bars}</span>
            </th>
            <th scope="col" class="number">
              {names[0]}
            </th>
            <th scope="col" class="number">
              {names[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }, place) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="bars">
                <Bars shares={shares[place] ?? [0, 0]} widest={widest} rtl={direction(language) === "rtl"} />
              </td>
              <td class="number" data-label={names[0]}>
                {told(counts[0], 0)}
              </td>
              <td class="number" data-label={names[1]}>
                {told(counts[1], 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
};
