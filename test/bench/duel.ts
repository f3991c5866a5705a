import { median } from "./figure.ts";
import { cpuOf } from "./processes.ts";

/** One of those compared: its server processes, and one request to it. */
export interface Side {
  readonly processes: readonly number[];
  readonly once: () => Promise<unknown>;
}

export interface Effort {
  readonly rounds: number;
  readonly warmUp: number;
  /** Requests of each side in a round; else as many as keep its processes busy for `milliseconds`. */
  readonly requests?: number;
  readonly milliseconds?: number;
}

const burst = async ({ processes, once }: Side, requests: number): Promise<number> => {
  const before = cpuOf(processes);
  for (let sent = 0; sent < requests; sent += 1) await once();
  return (cpuOf(processes) - before) / requests;
};

/**
 * Sends requests to each side in turn, round after round, so that what else the machine does falls on all alike. Medians
 * of the rounds, CPU milliseconds for a request: ours, then each bare side's; the ratios are ours to each bare side's.
 */
export const duel = async (
  ours: Side,
  bare: readonly Side[],
  { rounds, warmUp, requests, milliseconds = 0 }: Effort,
) => {
  const sides: (Side & { readonly requests: number })[] = [];
  for (const side of [ours, ...bare]) {
    const cost = await burst(side, warmUp);
    // Cheap requests take many, for /proc counts in steps of 10 ms.
    sides.push({ ...side, requests: requests ?? Math.max(20, Math.round(milliseconds / Math.max(cost, 0.1))) });
  }
  const measured: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [place, side] of sides.entries()) measured[place]?.push(await burst(side, side.requests));
  const [own = [], ...others] = measured;
  return {
    ours: median(own),
    bare: others.map((rounds) => median(rounds)),
    ratios: others.map((rounds) => median(rounds.map((cost, round) => (own[round] ?? Number.NaN) / cost))),
  };
};
