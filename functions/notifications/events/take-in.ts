import { joined, sameDelivery } from "#shared/delivery.ts";
import { logEvent } from "#shared/log.ts";
import { transact } from "#shared/transaction.ts";
import { consequences, type EventMeans } from "./aftermath.ts";
import { type Told, toldBy } from "./ses-event.ts";
import { type FetchKey, heard } from "./signature.ts";

/** How often another run may be faster with the same row. */
const attempts = 8;

/**
 * Writes down what was told of a message, with all that follows from it in one transaction. What was told before, in
 * whatever order, changes nothing; nor does what is told of a message that we do not know, or that was sent again since.
 */
const note = async (told: Told, means: EventMeans): Promise<"noted" | "known" | "unknown"> => {
  const { deliveries, database } = means;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await deliveries.find(told.row);
    if (!row || row.former?.includes(told.sesId)) return "unknown";
    const before = row.delivery ?? {};
    const after = joined(before, { [told.state]: { at: told.at, ...(told.code && { code: told.code }) } });
    if (sameDelivery(before, after)) return "known";
    const more = await consequences(means, row, told);
    const written =
      more.length === 0
        ? await deliveries.note(row, after)
        : await transact(database, [deliveries.noteWrite(row, after), ...more]);
    if (written) return "noted";
  }
  throw new Error("others kept changing what was to be noted");
};

/** Takes in what a topic handed over; what does not stand up to a look is logged without its content. */
export const takeIn = async (records: readonly unknown[], means: EventMeans, fetchKey: FetchKey): Promise<void> => {
  for (const record of records) {
    const said = await heard(record, means.connection.settings.mailEvents, fetchKey);
    if ("refused" in said) {
      logEvent("mail_event.refused", { why: said.refused });
      continue;
    }
    const told = toldBy(said.message);
    if (!told) {
      logEvent("mail_event.ignored");
      continue;
    }
    const outcome = await note(told, means);
    logEvent(`mail_event.${outcome}`, { id: told.row, state: told.state });
  }
};
