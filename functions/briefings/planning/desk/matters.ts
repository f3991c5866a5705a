import type { Briefing } from "#shared/briefings/briefing.ts";
import type { BriefingsRoom } from "../../room.ts";
import { currentForums } from "../links.ts";
import type { Matters } from "./field-kinds.tsx";

/** What a briefing can be about, and what it is about already. */
export const mattersFor = async (
  room: BriefingsRoom,
  { forum }: Pick<Briefing, "forum"> = { forum: "" },
): Promise<Matters> => {
  const [forums, current] = await Promise.all([room.forums(), currentForums(room)]);
  const own = forum && !current.some(({ id }) => id === forum) ? await forums.find(forum) : undefined;
  const offered = own ? [own, ...current] : current;
  const calls = await Promise.all(offered.map(({ id }) => forums.callsOf(id)));
  return { forums: offered, calls: calls.flat() };
};
