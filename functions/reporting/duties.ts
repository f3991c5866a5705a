import type { ReportingRoom } from "./room.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: ReportingRoom, now: Date): Promise<void> => {
  const [{ workOff }, { countYear }, { countYearKind }, { jobs }] = await Promise.all([
    import("#shared/working-off.ts"),
    import("./figures/counting.ts"),
    import("./figures/beginning.ts"),
    room.figures(),
  ]);
  const began = performance.now();
  const steps = { [countYearKind]: countYear(room.figures) };
  await workOff(jobs, steps, now, () => performance.now() - began < longestSeconds * 1000);
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: ReportingRoom, now: Date): Promise<void> => {
  const [{ countDaily }, store] = await Promise.all([import("./figures/beginning.ts"), room.figures()]);
  await countDaily(store, now);
  await work(room, now);
};
