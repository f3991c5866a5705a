import type { FileKind } from "#shared/file-kinds.ts";
import type { Finding } from "#shared/uploads.ts";

/** What the content of a file says of it, whatever its name. */
export interface Found {
  /** None when it is no kind we know, or when encryption hides which. */
  readonly kind?: FileKind;
  readonly findings: readonly Finding[];
}

/** Ends the reading of a file. */
export class Flaw extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding);
    this.name = "Flaw";
    this.finding = finding;
  }
}

export const must = (holds: boolean, finding: Finding = "damaged"): void => {
  if (!holds) throw new Flaw(finding);
};

/** The most bytes that anything may unpack to: enough for the largest honest papers, little enough to read in seconds. */
export const mostUnpacked = 250_000_000;
