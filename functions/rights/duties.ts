import type { RightsRoom } from "./room.ts";

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: RightsRoom, now: Date): Promise<void> => {
  const { followErasures } = await import("./erasing/following.ts");
  await followErasures(room, now);
};
