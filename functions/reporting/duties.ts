import type { ReportingRoom } from "./room.ts";

/** What falls due by the clock. Safe to run twice. */
export const duties = async (_room: ReportingRoom, _now: Date): Promise<void> => {};
