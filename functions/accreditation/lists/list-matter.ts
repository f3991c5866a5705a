import type { Acting } from "#shared/acting.ts";
import type { Call } from "#shared/forums.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { type DeskRegion, deskRegions } from "#shared/vocabularies.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { List } from "./list.ts";
import type { Lists } from "./store.ts";

/** A list with its call, and the right by which the person who asked may act on it. */
export interface ListMatter {
  readonly list: List;
  readonly call: Call;
  readonly acting: Acting;
}

const unknown = () => new Refusal(404, "not_found");

/** The desk region whose officers look after a call: its own where it has one, else all. */
export const deskRegionOfCall = ({ regions, accreditation }: Pick<Call, "regions" | "accreditation">): DeskRegion => {
  const [only, ...others] = regions;
  const own = deskRegions.find((region) => region === only);
  return accreditation === "organizer" && own && others.length === 0 ? own : "global";
};

/** The right of somebody of the desk over a call's lists; officers of another region know nothing of them (404). */
export const actingOnLists = (
  { role, factorGiven, personId, region }: Session,
  call: Pick<Call, "regions" | "accreditation">,
): Acting => {
  if (role && !factorGiven) throw new FactorNeeded();
  if (role !== "officer" && role !== "secretariat") throw unknown();
  const limit = role === "officer" ? region : undefined;
  // What goes to Member States is for every officer to read.
  if (limit && call.accreditation === "organizer" && limit !== deskRegionOfCall(call)) throw unknown();
  return { id: personId, as: role, region: limit };
};

/** The call of an id for somebody who may see its lists. */
export const openCall = async (lists: Lists, session: Session, id: string) => {
  const call = /^[a-z0-9-]{1,60}$/.test(id) ? await lists.applications.forums.findCall(id) : undefined;
  if (!call || call.accreditation === "none") throw unknown();
  return { call, acting: actingOnLists(session, call) };
};

/** The list of a reference as typed, for staff who may see it; to all others it is unknown (404). */
export const openListMatter = async (lists: Lists, session: Session, typed: string): Promise<ListMatter> => {
  const reference = readReference(typed);
  const list = reference && (await lists.find(reference));
  const call = list && (await lists.applications.forums.findCall(list.call));
  if (!list || !call) throw unknown();
  return { list, call, acting: actingOnLists(session, call) };
};
