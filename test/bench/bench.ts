import type { Call } from "#shared/forums.ts";
import type { Figure } from "./figure.ts";
import type { Ceilings, House } from "./house.ts";
import type { Observed } from "./preparation.ts";

/** What every figure is measured with. */
export interface Bench {
  readonly house: House;
  readonly ceilings: Ceilings;
  readonly observed: Observed;
  /** Session tokens. */
  readonly officer: string;
  readonly applicant: string;
  /** A call that is open, with as many applications as there are organizations. */
  readonly call: Call;
  /** Scales the number of requests: 1 for figures to trust, less to try things out. */
  readonly effort: number;
}

export type Measure = (bench: Bench) => Promise<Figure[]>;

export const scaled = (effort: number, count: number, least = 3): number => Math.max(least, Math.round(count * effort));
