import type { Connection } from "#shared/connection.ts";
import type { OutboxRow } from "#shared/outbox.ts";
import { addressKeyOf, type Suppressions, stoppedBy } from "#shared/suppressions.ts";
import { mayMail } from "./delivery.ts";
import type { Deliveries, Residents } from "./store.ts";

interface Means {
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly residents: Residents;
  readonly connection: Pick<Connection, "settings">;
}

/** What may be done with a message today: carry it, or hold it back and why; `missed` when its reader will miss it. */
export type Addressed =
  | { readonly row: OutboxRow; readonly held?: undefined }
  | { readonly row: OutboxRow; readonly held: string; readonly missed: boolean };

/** Mail to an address that is no good goes to where the same person is by now, whatever copy of it the row was written from. */
export const addressed = async (row: OutboxRow, means: Means): Promise<Addressed> => {
  if (!mayMail(means.connection.settings, row.to)) return { row, held: "not_a_guest", missed: false };
  if (row.anyway) return { row };
  const reasons = (await means.suppressions.of(addressKeyOf(row.to))).map(({ reason }) => reason);
  if (reasons.length === 0) return { row };
  const reached = reasons.some((reason) => reason !== "complaint" && reason !== "asked");
  const today = reached && row.personId ? await means.residents.addressOf(row.personId) : undefined;
  if (today !== undefined && today !== row.to) return addressed(await means.deliveries.redirect(row, today), means);
  const held = stoppedBy(reasons, row);
  if (held === undefined) return { row };
  return { row, held, missed: !row.news && (held === "bounce" || held === "officer") };
};
