/** One line of the table. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number | undefined;
  readonly unit: string;
  /** The same from a bare program that does the least that could do the job, measured in the same run. */
  readonly ceiling?: number | undefined;
  readonly ratio?: number | undefined;
  readonly goal: string;
  /** Absent where a figure only informs. */
  readonly met?: boolean | undefined;
  readonly peers?: string | undefined;
  readonly note?: string | undefined;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

/** Rounds to so many significant digits. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));
