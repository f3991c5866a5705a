import type { Acting } from "#shared/acting.ts";
import type { Call, Forum } from "#shared/forums.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { Application } from "../application.ts";
import { openMatter } from "../matter.ts";
import { gateOf } from "../obstacles.ts";
import type { AccreditationRoom } from "../room.ts";
import { deviceUntil, keyOf, referenceIn, withKey } from "./links.ts";
import type { Representative } from "./representative.ts";
import { type Dates, datesOf } from "./representatives.ts";

/** An application with what its representatives need to know, and the right by which somebody may act in it. */
export interface Delegation {
  readonly application: Application;
  readonly call: Call;
  readonly forum: Forum;
  readonly dates: Dates;
  readonly acting: Acting;
}

/** One representative of it. */
export interface Matter extends Delegation {
  readonly representative: Representative;
}

/** Whoever asks: by a session, or by the link mailed to a representative. */
export type Asking = { readonly session: Session } | { readonly token: string };

const unknown = () => new Refusal(404, "not_found");

/** The application of a reference for its own people and for staff of its region; to all others it is unknown (404). */
export const openDelegation = async (
  room: AccreditationRoom,
  session: Session,
  reference: string,
): Promise<Delegation> => {
  const applications = await room.applications();
  const { application, call, acting } = await openMatter(applications, session, reference);
  const gate = gateOf(application, acting);
  // Whoever has an interest of their own in an organization sees nothing of its people, either.
  if (gate?.[0] === 403) throw new Refusal(...gate);
  const forum = await applications.forums.find(call.forum);
  if (!forum) throw unknown();
  return { application, call, forum, dates: datesOf(call, forum, application), acting };
};

/** All about a representative, for somebody with a right of their own. */
export const matterFor = async (
  room: AccreditationRoom,
  representative: Representative,
  acting: Acting,
): Promise<Matter> => {
  const applications = await room.applications();
  const [application, call, forum] = await Promise.all([
    applications.find(representative.application),
    applications.forums.findCall(representative.call),
    applications.forums.find(representative.forum),
  ]);
  if (!application || !call || !forum) throw unknown();
  return { representative, application, call, forum, dates: datesOf(call, forum, application), acting };
};

/** Whoever followed the link mailed to a representative. */
const nominee: Acting = { id: "nominee", as: "nominee" };

/** The representative whose pages a link or cookie opens; undefined when it opens nothing, or nothing any more. */
export const openLink = async (room: AccreditationRoom, token: string, now: Date) => {
  const reference = referenceIn(token);
  const one = reference === undefined ? undefined : await (await room.representatives()).find(reference);
  const key = one && keyOf(one, token, now);
  return one && key && { one, key };
};

/** A representative of a reference as typed, for themselves, their organization and staff of its region; to all others unknown. */
export const openRepresentative = async (
  room: AccreditationRoom,
  asking: Asking,
  typed: string,
  now: Date,
): Promise<Matter> => {
  const reference = readReference(typed);
  if (!reference) throw unknown();
  if ("token" in asking) {
    const opened = await openLink(room, asking.token, now);
    if (opened?.one.reference !== reference) throw unknown();
    return matterFor(room, opened.one, nominee);
  }
  const representative = await (await room.representatives()).find(reference);
  if (!representative) throw unknown();
  return { representative, ...(await openDelegation(room, asking.session, representative.application)) };
};

/** Opens the pages of a representative on this device, for some hours; answers the token that only the device will know. */
export const openOnDevice = async (room: AccreditationRoom, one: Representative, now: Date): Promise<string> => {
  const representatives = await room.representatives();
  const { dates } = await matterFor(room, one, nominee);
  const opened = withKey(one, { mailed: false, until: deviceUntil(now) }, room.connection.random);
  await representatives.make({ moves: [{ from: one, to: opened.one, what: "open", by: nominee.id, now }], dates });
  return opened.token;
};
