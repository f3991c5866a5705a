import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { deskActing } from "#shared/desk-right.ts";
import type { Call, Forum } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { decideCall, decideForum } from "./deciding.ts";
import { callGiven, forumGiven } from "./decision-input.ts";
import { isCallDecision, isForumDecision } from "./forums.ts";
import { callObstacle, forumObstacle } from "./obstacles.ts";
import type { ForumsRoom } from "./room.ts";
import type { ForumStore } from "./store.ts";

/** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
export type Sent = Readonly<Record<string, unknown>>;

const unknown = () => new Refusal(404, "not_found");
const strange = () => new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);

/** A forum with its calls, for the desk. */
export const openForum = async (store: ForumStore, id: string): Promise<{ forum: Forum; calls: Call[] }> => {
  const [forum, calls] = await Promise.all([store.find(id), store.callsOf(id)]);
  if (!forum) throw unknown();
  return { forum, calls };
};

/** A call with its forum. */
export const openCall = async (
  store: ForumStore,
  forumId: string,
  id: string,
): Promise<{ forum: Forum; call: Call }> => {
  const [forum, call] = await Promise.all([store.find(forumId), store.findCall(id)]);
  if (!forum || call?.forum !== forumId) throw unknown();
  return { forum, call };
};

/**
 * Carries out a decision about a forum for whoever is signed in: the one way for forms and programs alike. Refuses with
 * 404 what there is not, 409 what cannot be decided now or moved on since, 403 what is not theirs to decide, and 422 what
 * was given wrongly; all of them change nothing.
 */
export const carryOutForum = async (
  room: ForumsRoom,
  session: Session,
  id: string,
  input: Sent,
  now: Date,
): Promise<Forum> => {
  const acting = deskActing(session);
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isForumDecision(decision)) throw strange();
  const store = await room.store();
  const { forum, calls } = await openForum(store, id);
  refuseStale(version, forum.version);
  const inTheWay = forumObstacle(decision, forum, calls, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  return decideForum(store, { forum, decision, acting, given: forumGiven(decision, sent), now });
};

/** The same for a call of a forum. */
export const carryOutCall = async (
  room: ForumsRoom,
  session: Session,
  place: { readonly forum: string; readonly call: string },
  input: Sent,
  now: Date,
): Promise<{ forum: Forum; call: Call }> => {
  const acting = deskActing(session);
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isCallDecision(decision)) throw strange();
  const store = await room.store();
  const { forum, call } = await openCall(store, place.forum, place.call);
  refuseStale(version, call.version);
  const inTheWay = callObstacle(decision, call, forum, acting, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = callGiven(decision, call, sent);
  return { forum, call: await decideCall(store, { forum, call, decision, acting, given, now }) };
};
