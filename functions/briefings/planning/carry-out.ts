import type { Briefing } from "#shared/briefings/briefing.ts";
import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { deskActing } from "#shared/desk-right.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { isSlug } from "#shared/slug.ts";
import type { BriefingsRoom } from "../room.ts";
import { decideBriefing } from "./deciding.ts";
import { givenTo, isPlanningDecision } from "./decision-input.ts";
import { briefingObstacle } from "./obstacles.ts";

/** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
export type Sent = Readonly<Record<string, unknown>>;

/** A briefing for the desk. */
export const openBriefing = async (room: BriefingsRoom, id: string): Promise<Briefing> => {
  const briefing = isSlug(id) ? await (await room.briefings()).find(id) : undefined;
  if (!briefing) throw new Refusal(404, "not_found");
  return briefing;
};

/**
 * Carries out a decision about a briefing for whoever is signed in: the one way for forms and programs alike. Refuses with
 * 404 what there is not, 409 what cannot be decided now or moved on since, 403 what is not theirs to decide, and 422 what
 * was given wrongly; all of them change nothing.
 */
export const carryOutBriefing = async (
  room: BriefingsRoom,
  session: Session,
  id: string,
  input: Sent,
  now: Date,
): Promise<Briefing> => {
  const acting = deskActing(session);
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isPlanningDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const briefing = await openBriefing(room, id);
  refuseStale(version, briefing.version);
  const inTheWay = briefingObstacle(decision, briefing, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  return decideBriefing(room, { briefing, decision, acting, given: givenTo(decision, sent), now });
};
