import type { Child } from "hono/jsx";
import { direction, type Language } from "#shared/languages.ts";

interface CountPlotProps {
  readonly language: Language;
  readonly title: string;
  readonly kind: string;
  /** What is counted. */
  readonly measure: string;
  /** Heads the column of bars, for those who cannot see them. */
  readonly bars: string;
  readonly rows: readonly { readonly label: Child; readonly count: number }[];
}

/** How many there are of each kind: a table whose rows are drawn as bars, which run as the language does. */
export const CountPlot = ({ language, title, kind, measure, bars, rows }: CountPlotProps) => {
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  const isRightToLeft = direction(language) === "rtl";
  return (
    <figure class="plot">
      <figcaption>
        <strong>{title}</strong>
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
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, count }) => {
            const width = Math.round((Math.max(0, count) / longest) * 980) / 10;
            return (
              <tr>
                <th scope="row">{label}</th>
                <td class="bars">
                  <svg width="100%" height="15" aria-hidden="true" focusable="false">
                    <rect
                      x={isRightToLeft ? `${Math.round((99 - width) * 10) / 10}%` : "1%"}
                      y="3"
                      width={`${width}%`}
                      height="9"
                      fill="currentColor"
                      stroke="currentColor"
                    />
                  </svg>
                </td>
                <td class="number" data-label={measure}>
                  {count}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </figure>
  );
};
