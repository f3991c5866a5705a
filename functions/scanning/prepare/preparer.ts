import type { Trace } from "#shared/uploads.ts";

export interface Preparation {
  /** What the file says beside its content. */
  readonly traces: { what: Trace; values: string[] }[];
  /** The file without that; absent where its format cannot be cleaned. */
  readonly cleaned?: Buffer;
  readonly text?: string;
}

/** Makes of a file that was looked at what may be published of it; throws a `Flaw` where that cannot be done. */
export type Preparer = (bytes: Buffer) => Promise<Preparation>;
