import type { Briefing } from "#shared/briefings/briefing.ts";
import type { Forum } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import type { BriefingsRoom } from "../room.ts";

const strange = (field: string) => new Refusal(422, "invalid", [{ field, code: "not_a_choice" }]);

/** Forums that a briefing can be about: those that go on or are planned. */
export const currentForums = async (room: BriefingsRoom): Promise<Forum[]> => {
  const forums = await (await room.forums()).onShelf("current");
  return forums.filter(({ status }) => status !== "cancelled" && status !== "archived");
};

/** Refuses what a briefing is said to be about where there is no such forum, or the call is not one of it. */
export const refuseStrangeLinks = async (room: BriefingsRoom, { forum, call }: Pick<Briefing, "forum" | "call">) => {
  if (forum === "" && call === "") return;
  const forums = await room.forums();
  const found = forum === "" ? undefined : await forums.find(forum);
  if (found?.shelf !== "current") throw strange("forum");
  if (call !== "" && (await forums.findCall(call))?.forum !== forum) throw strange("call");
};
