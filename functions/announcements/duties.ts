import type { AnnouncementsRoom } from "./room.ts";

/** What falls due by the clock. Safe to run twice. */
export const duties = async (_room: AnnouncementsRoom, _now: Date): Promise<void> => {};
