import type { RightsRoom } from "./room.ts";

/** What falls due by the clock. Safe to run twice. */
export const duties = async (_room: RightsRoom, _now: Date): Promise<void> => {};
