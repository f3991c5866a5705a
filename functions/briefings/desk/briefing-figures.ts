import { type Briefing, sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Places } from "../places/store.ts";
import { type Figures, nothing, type Tally, together } from "../places/tally.ts";

export interface BriefingFigures {
  /** Of all sessions together. */
  readonly tally: Tally;
  /** Of each session, as far as it was counted. */
  readonly sessions: ReadonlyMap<string, Figures>;
}

/** What was counted of all sessions of a briefing. */
export const figuresOfBriefing = async (places: Places, { id, sessions }: Briefing): Promise<BriefingFigures> => {
  const found = await Promise.all(
    sessions.map(async (session) => [session.id, await places.figures(sessionKeyOf(id, session.id))] as const),
  );
  const counted = found.flatMap(([session, figures]) => (figures ? [[session, figures] as const] : []));
  return {
    tally: counted.reduce((sum, [, { tally }]) => together(sum, tally), nothing()),
    sessions: new Map(counted),
  };
};
