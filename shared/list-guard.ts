/** Of a call's lists the how-manieth, as it is sorted: `0001`. */
export const editionOf = (number: number) => String(number).padStart(4, "0");

/** The row of `guards` that says which list is the how-manieth of a call: there is none between two that are. */
export const listGuard = (call: string, edition: string) => `list#${call}#${edition}`;

/** Where lists stand that nothing more comes of for anybody on them. */
export const settledListStatuses: readonly string[] = ["finalized", "published", "called_off"];
