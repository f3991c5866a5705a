import { type Bench, scaled } from "./bench.ts";
import { duel } from "./duel.ts";
import { type Figure, rounded } from "./figure.ts";
import { peers } from "./peers.ts";
import { applicationsPage, queuePage, recordPage, type Visit } from "./visits.ts";

const most = 1.3;

/** CPU of an officer's list of 50 and of a whole case, against bare queries and the same pages spelt out in hono/jsx. */
export const deskCpu = async ({ house, ceilings, officer, effort }: Bench, records: number): Promise<Figure[]> => {
  const measured: [name: string, what: string, visit: Visit, narrow: string, peers: string][] = [
    ["list", "an officer's list of 50", queuePage(officer), "query", peers.list],
    ["applications", "an officer's list of 50 applications", applicationsPage(officer), "query", peers.list],
    ["record", "one record", recordPage(officer), "one", peers.record],
  ];
  const figures: Figure[] = [];
  for (const [name, what, { path, ...asked }, narrow, peers] of measured) {
    const bareOnce = (kind: string) => () => ceilings.client.expect(200, `/bare/read/${name}/${kind}`);
    const { ours, bare, ratios } = await duel(
      { processes: house.processes, once: () => house.client.expect(200, path, asked) },
      [narrow, "all"].map((kind) => ({ processes: ceilings.processes, once: bareOnce(kind) })),
      { rounds: 5, milliseconds: 700 * effort, warmUp: scaled(effort, 300) },
    );
    const against = ["one read and the page", "the same reads and the page"];
    for (const [place, beside] of against.entries()) {
      const ratio = rounded(ratios[place] ?? Number.NaN);
      figures.push({
        id: "P4",
        what: `CPU of ${what}, ${records} records`,
        value: rounded(ours),
        unit: "ms",
        ceiling: rounded(bare[place] ?? Number.NaN),
        ratio,
        goal: `≤ ${most} × ${beside}`,
        met: ratio <= most,
        peers,
      });
    }
  }
  return figures;
};
