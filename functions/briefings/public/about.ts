import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import type { Published } from "#shared/published.ts";
import type { About } from "./views/facts.tsx";

/** The forum or call that a briefing is linked to; nothing of it before it is announced itself. */
export const aboutOf = async (
  published: Published,
  { forum: id, call: callId }: Pick<PublishedBriefing, "forum" | "call">,
): Promise<About> => {
  if (!id) return {};
  const [forum, calls] = await Promise.all([published.forum(id), callId ? published.callsOf(id) : []]);
  return { forum, call: calls.find((call) => call.id === callId) };
};
