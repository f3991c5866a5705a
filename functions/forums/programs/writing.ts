import type { Session } from "#shared/session.ts";
import type { Write } from "#shared/transaction.ts";
import { onlyOnce } from "#shared/web/only-once.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOutCall, carryOutForum, openCall, openForum } from "../carry-out.ts";
import { copyForum, createCall, createForum } from "../creating.ts";
import { type Handled, wholeCall, wholeForum } from "./reading.ts";

const deskOf = ({ c }: Handled): Session => staffMember(c, "officer", "secretariat");

/** Creates something, and only once under one key. */
const once = <Made>(
  handled: Handled,
  route: string,
  create: (also: readonly Write[]) => Promise<Made>,
  found: () => Promise<Made>,
): Promise<Made> =>
  onlyOnce(handled, { once: handled.room.once, caller: deskOf(handled).personId, route, create, found });

const idOf = (body: unknown) => String((body as { id?: unknown }).id);

const forumById = async ({ room }: Handled, id: string) => openForum(await room.store(), id);

export const addForum = async (handled: Handled) => {
  const session = deskOf(handled);
  const { room, body: input, now } = handled;
  const create = async (also: readonly Write[]) => {
    const forum = await createForum({ room, session, input, now, also });
    return { forum, calls: [] };
  };
  return wholeForum(handled, session, await once(handled, "forums", create, () => forumById(handled, idOf(input))));
};

export const copy = async (handled: Handled) => {
  const session = deskOf(handled);
  const { room, body: input, now, parameters } = handled;
  const source = parameters.forum ?? "";
  const create = async (also: readonly Write[]) => {
    const forum = await copyForum({ room, session, input, now, also }, source);
    return { forum, calls: [] };
  };
  const found = () => forumById(handled, idOf(input));
  return wholeForum(handled, session, await once(handled, `copy#${source}`, create, found));
};

export const addCall = async (handled: Handled) => {
  const session = deskOf(handled);
  const { room, body: input, now, parameters } = handled;
  const forum = parameters.forum ?? "";
  const create = (also: readonly Write[]) => createCall({ room, session, input, now, also }, forum);
  const found = async () => openCall(await room.store(), forum, idOf(input));
  return wholeCall(handled, session, await once(handled, `calls#${forum}`, create, found));
};

export const decideForum = async (handled: Handled) => {
  const session = deskOf(handled);
  const { room, parameters, body, now } = handled;
  const forum = await carryOutForum(room, session, parameters.forum ?? "", body as Record<string, unknown>, now);
  return wholeForum(handled, session, { forum, calls: await (await room.store()).callsOf(forum.id) });
};

export const decideCall = async (handled: Handled) => {
  const session = deskOf(handled);
  const { room, parameters, body, now } = handled;
  const place = { forum: parameters.forum ?? "", call: parameters.call ?? "" };
  return wholeCall(handled, session, await carryOutCall(room, session, place, body as Record<string, unknown>, now));
};
