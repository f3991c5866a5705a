import type { Persona } from "./people.ts";

/** Something that stands in a stored row, and whose answers may contain it. */
export interface Secret {
  readonly what: string;
  readonly value: string;
  readonly for: readonly Persona[];
  /** Whether a decision of the desk may give it to everybody. */
  readonly publishable?: true;
}
