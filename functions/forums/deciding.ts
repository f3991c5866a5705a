import type { Acting } from "#shared/acting.ts";
import type { Decision } from "#shared/decisions.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import { type Call, type Forum, matterOf, phaseOf } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import { callAfter } from "./call-moves.ts";
import type { Given } from "./decision-input.ts";
import { forumAfter } from "./forum-moves.ts";
import { type CallDecision, callDecisions, type ForumDecision, forumDecisions } from "./forums.ts";
import type { ForumStore } from "./store.ts";
import type { Telling } from "./telling.ts";

interface DecidingForum {
  readonly forum: Forum;
  readonly decision: ForumDecision;
  readonly acting: Acting;
  readonly given: Given;
  readonly now: Date;
}

/** Makes a decision that nothing stands in the way of. */
export const decideForum = async (store: ForumStore, deciding: DecidingForum): Promise<Forum> => {
  const { forum, decision, acting, given, now } = deciding;
  const { to, fields, before, after } = forumAfter(decision, forum, given, now);
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  const row: Decision<string> = forumDecisions[decision];
  const matter = matterOf.forum(forum.id);
  const entry = to.history.at(-1);
  const telling: Telling | undefined =
    row.mail && entry ? { mail: row.mail, forum: forum.id, moved: entry } : undefined;
  const id = `${matter}#${forum.version + 1}`;
  return store.makeForum({
    from: forum,
    to,
    what: `forum_${decision}`,
    by: acting.id,
    now,
    reason: given.reason,
    fields,
    before,
    after,
    jobs: [
      ...(telling ? [{ id, kind: "tell", input: { ...telling } }] : []),
      ...(decision === "cancel" ? [{ id: `${id}#calls`, kind: "cancel_calls", input: { forum: forum.id } }] : []),
    ],
  });
};

interface DecidingCall extends Omit<DecidingForum, "decision"> {
  readonly call: Call;
  readonly decision: CallDecision;
  /** Whether those concerned are told by something else. */
  readonly silently?: boolean;
}

export const decideCall = async (store: ForumStore, deciding: DecidingCall): Promise<Call> => {
  const { forum, call, decision, acting, given, now, silently = false } = deciding;
  const { to, fields, before, after } = callAfter(decision, call, forum, given, now);
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  const lists = decision === "decide" && call.purpose === "accreditation" ? await store.listsOf(call.id) : undefined;
  // Whoever is on a list gets an answer from it: none is left behind.
  if (lists && !lists.settled) throw new Refusal(409, "lists_open");
  const row: Decision<string> = callDecisions[decision];
  const opensAtOnce = decision === "publish" && to.openingTold;
  // Nothing is open any more by the time that anybody would read of it.
  const missed = decision === "open" && phaseOf(to, now) !== "open";
  const mail = opensAtOnce ? callDecisions.open.mail : row.mail;
  const moved = to.history.length > call.history.length ? to.history.at(-1) : undefined;
  const telling: Telling | undefined =
    mail && !silently && !missed ? { mail, forum: forum.id, call: call.id, ...(moved && { moved }) } : undefined;
  return store.makeCall({
    from: call,
    to,
    what: `call_${decision}`,
    by: acting.id,
    now,
    reason: given.reason,
    fields,
    before,
    after,
    also: [
      ...(decision === "publish" || decision === "reschedule" ? [store.unmoved(forum)] : []),
      ...(lists ? [lists.noMore] : []),
      ...(telling && (mail === "callAnnounced" || mail === "callOpened")
        ? [store.spread({ ...to, version: call.version }, mail === "callOpened", acting.id, now)]
        : []),
    ],
    jobs: telling ? [{ id: `${matterOf.call(call.id)}#${call.version + 1}`, kind: "tell", input: { ...telling } }] : [],
  });
};
