import { logEvent, logFault } from "./log.ts";

const batch = 25;
/** A run ends well before the next begins; what is left waits for that. */
const mostBatches = 20;

/** Does what the clock asks for, item by item; one that fails is logged, and keeps nobody else waiting. */
export const eachDue = async <Item>(
  find: (most: number) => Promise<readonly Item[]>,
  nameOf: (item: Item) => string,
  act: (item: Item) => Promise<void>,
): Promise<void> => {
  // Whoever failed stays on top of the index and would be met again in this very run.
  const failed = new Set<string>();
  for (let round = 0; round < mostBatches; round++) {
    const due = (await find(batch + failed.size)).filter((item) => !failed.has(nameOf(item)));
    for (const item of due) {
      try {
        await act(item);
      } catch (error) {
        failed.add(nameOf(item));
        logFault(error, "duties");
      }
    }
    if (due.length === 0) break;
  }
  if (failed.size > 0) logEvent("duties_failed", { failed: failed.size });
};
