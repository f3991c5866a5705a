import type { Call } from "../recorder.ts";

/** What the bare programs are to do: the very pages that the service wrote, the very calls that it made. */
export interface Plan {
  readonly port: number;
  readonly databaseEndpoint: string;
  readonly pages: Readonly<Record<string, string>>;
  /** Reads before a page of the same name is rendered. */
  readonly reads: Readonly<Record<string, readonly Call[]>>;
  readonly transactions: Readonly<Record<string, Call>>;
}
