import type { Call } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import type { AccreditationRoom } from "./room.ts";

/** A call for applications that was announced, whatever became of it; others are unknown (404). */
export const findCall = async (
  room: Pick<AccreditationRoom, "applications">,
  id: string | undefined,
): Promise<Call> => {
  const call = id ? await (await room.applications()).forums.findCall(id) : undefined;
  if (call?.purpose !== "accreditation" || call.status === "planned") throw new Refusal(404, "not_found");
  return call;
};
