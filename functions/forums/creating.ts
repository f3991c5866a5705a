import type { Acting } from "#shared/acting.ts";
import { refuse } from "#shared/changes.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import { type Call, type Forum, matterOf } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { Write } from "#shared/transaction.ts";
import { asCallForInputs, CallToPlan, callFieldName } from "./call-details.ts";
import { openForum } from "./carry-out.ts";
import { contradictionsOf } from "./contradictions.ts";
import { copyOf } from "./copying.ts";
import { CopyRequest, NewForum } from "./details.ts";
import type { ForumsRoom } from "./room.ts";
import type { ForumStore } from "./store.ts";

interface Beginning {
  readonly room: ForumsRoom;
  readonly session: Session;
  readonly input: unknown;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const taken = () => new Refusal(422, "invalid", [{ field: "id", code: "taken" }]);
const forbidden = () => new Refusal(403, "forbidden");

/** A new forum that nobody outside knows of. */
export const createForum = async ({ room, session, input, now, also = [] }: Beginning): Promise<Forum> => {
  const acting = deskActing(session);
  const details = parseInput(NewForum, input);
  if (!mayWorkOn(acting, details)) throw forbidden();
  const at = now.toISOString();
  const planned = { status: "planned", since: at, createdAt: at, startsAt: at, shelf: "current" } as const;
  const to: Forum = { ...details, ...planned, events: [], version: 0, history: [] };
  return addForum(await room.store(), { to, what: "forum_create", acting, now, also });
};

const addForum = async (
  store: ForumStore,
  { to, what, acting, now, also }: { to: Forum; what: string; acting: Acting; now: Date; also: readonly Write[] },
  jobs: Parameters<ForumStore["makeForum"]>[0]["jobs"] = [],
): Promise<Forum> => {
  if (await store.find(to.id)) throw taken();
  return store.makeForum({ from: undefined, to, what, by: acting.id, now, also, jobs });
};

const plannedCall = (details: CallToPlan, forum: string, now: Date): Call => {
  const at = now.toISOString();
  const planned = { status: "planned", since: at, createdAt: at, version: 0, sequence: 0 } as const;
  const own =
    details.purpose === "inputs" ? asCallForInputs(details) : { ...details, purpose: "accreditation" as const };
  return { ...own, ...planned, forum, history: [], openingTold: false };
};

/** A new call of a forum, to be published later. */
export const createCall = async (
  { room, session, input, now, also = [] }: Beginning,
  forumId: string,
): Promise<{ forum: Forum; call: Call }> => {
  const acting = deskActing(session);
  const details = parseInput(CallToPlan, input, callFieldName);
  const store = await room.store();
  const { forum } = await openForum(store, forumId);
  if (["cancelled", "archived"].includes(forum.status)) throw new Refusal(409, "not_now");
  if (!mayWorkOn(acting, forum) || !mayWorkOn(acting, details)) throw forbidden();
  const to = plannedCall(details, forumId, now);
  refuse(contradictionsOf(to, forum));
  if (await store.findCall(details.id)) throw taken();
  const only = [...also, store.unmoved(forum)];
  const call = await store.makeCall({ from: undefined, to, what: "call_create", by: acting.id, now, also: only });
  return { forum, call };
};

/** Starts a new cycle from an earlier one: the forum at once, its calls by a job. */
export const copyForum = async (
  { room, session, input, now, also = [] }: Beginning,
  source: string,
): Promise<Forum> => {
  const acting = deskActing(session);
  const wanted = parseInput(CopyRequest, input);
  const store = await room.store();
  const { forum, calls } = await openForum(store, source);
  if (!mayWorkOn(acting, forum)) throw forbidden();
  const to = copyOf(forum, wanted, now);
  const jobs =
    calls.length > 0
      ? [
          {
            id: `${matterOf.forum(to.id)}#copy`,
            kind: "copy_calls",
            total: calls.length,
            input: { from: source, to: to.id, years: wanted.years, days: wanted.days },
          },
        ]
      : [];
  return addForum(store, { to, what: "forum_copy", acting, now, also }, jobs);
};
