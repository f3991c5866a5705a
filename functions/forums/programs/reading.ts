import type { Acting } from "#shared/acting.ts";
import type { Call as ApiCall } from "#shared/api.ts";
import { deskActing } from "#shared/desk-right.ts";
import { type Call, type Forum, matterOf } from "#shared/forums.ts";
import type { Job } from "#shared/jobs.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { openCall, openForum } from "../carry-out.ts";
import { possibleForCall, possibleForForum } from "../obstacles.ts";
import type { ForumsRoom } from "../room.ts";
import { callWarnings, forumWarnings } from "../warnings.ts";
import { callItem, publicCallItem, publicForumItem } from "./shapes.ts";

export type Handled = ApiCall<ForumsRoom>;

const unknown = () => new Refusal(404, "not_found");

/** Staff who may see what is only planned; of a session without its second factor, nothing more than everybody. */
const ofStaff = (session: Session | undefined): session is Session =>
  session?.role !== undefined && session.factorGiven;

/** The right by which somebody could decide; auditors look and do not decide. */
const actingOf = (session: Session): Acting | undefined =>
  session.role === "auditor" ? undefined : deskActing(session);

const jobItem = (job: Job) => ({ ...job, finishedAt: job.finishedAt ?? null, total: job.total ?? null });

export const listForums = async ({ c, room }: Handled) => {
  if (!ofStaff(c.get("session"))) return { items: (await (await room.published()).forums()).map(publicForumItem) };
  const store = await room.store();
  const shelves = await Promise.all([store.onShelf("current"), store.onShelf("archived")]);
  return { items: shelves.flat() };
};

export const wholeForum = async (
  { room, now }: Pick<Handled, "room" | "now">,
  session: Session,
  { forum, calls }: { forum: Forum; calls: readonly Call[] },
) => {
  const { jobs } = await room.store();
  const acting = actingOf(session);
  return {
    ...forum,
    calls: calls.map((call) => callItem(call, now)),
    desk: {
      decisions: acting ? possibleForForum(forum, calls, acting) : [],
      warnings: forumWarnings(forum, calls, now),
      jobs: (await jobs.ofMatter(matterOf.forum(forum.id))).map(jobItem),
    },
  };
};

export const wholeCall = async (
  { room, now }: Pick<Handled, "room" | "now">,
  session: Session,
  { forum, call }: { forum: Forum; call: Call },
) => {
  const { jobs } = await room.store();
  const acting = actingOf(session);
  return {
    ...callItem(call, now),
    desk: {
      decisions: acting ? possibleForCall(call, forum, acting, now) : [],
      warnings: callWarnings(call, forum, now),
      jobs: (await jobs.ofMatter(matterOf.call(call.id))).map(jobItem),
    },
  };
};

export const readForum = async (handled: Handled) => {
  const { c, room, parameters, now } = handled;
  const id = parameters.forum ?? "";
  const session = c.get("session");
  if (ofStaff(session)) return wholeForum(handled, session, await openForum(await room.store(), id));
  const published = await room.published();
  const [forum, calls] = await Promise.all([published.forum(id), published.callsOf(id)]);
  if (!forum) throw unknown();
  return { ...publicForumItem(forum), calls: calls.map((call) => publicCallItem(call, now)), desk: null };
};

export const readCall = async (handled: Handled) => {
  const { c, room, parameters, now } = handled;
  const { forum = "", call: id = "" } = parameters;
  const session = c.get("session");
  if (ofStaff(session)) return wholeCall(handled, session, await openCall(await room.store(), forum, id));
  const call = (await (await room.published()).callsOf(forum)).find((one) => one.id === id);
  if (!call) throw unknown();
  return { ...publicCallItem(call, now), desk: null };
};
