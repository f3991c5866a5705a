import { type Measure, scaled } from "./bench.ts";
import { duel } from "./duel.ts";
import { rounded } from "./figure.ts";
import { peers } from "./peers.ts";
import { formPage, startPage } from "./visits.ts";

const most = 1.5;

/** CPU of a page that needs no table, against the same page spelt out in hono/jsx behind the same adapter. */
export const pageCpu: Measure = async ({ house, ceilings, effort }) => {
  const measured = [
    { name: "start", what: "start page", path: startPage.path, peers: peers.start },
    { name: "form", what: "form page", path: formPage.path, peers: peers.form },
  ];
  const figures = [];
  for (const { name, what, path, peers } of measured) {
    const { ours, bare, ratios } = await duel(
      { processes: house.processes, once: () => house.client.expect(200, path) },
      [{ processes: ceilings.processes, once: () => ceilings.client.expect(200, `/bare/page/${name}`) }],
      { rounds: 5, milliseconds: 700 * effort, warmUp: scaled(effort, 1000, 50) },
    );
    const ratio = rounded(ratios[0] ?? Number.NaN);
    figures.push({
      id: "P2",
      what: `CPU of the ${what}`,
      value: rounded(ours),
      unit: "ms",
      ceiling: rounded(bare[0] ?? Number.NaN),
      ratio,
      goal: `≤ ${most} × the bare page`,
      met: ratio <= most,
      peers,
    });
  }
  return figures;
};
