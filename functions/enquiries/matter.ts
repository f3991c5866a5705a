import type { Acting } from "#shared/acting.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";
import type { Enquiry } from "./enquiry.ts";
import { isFiled } from "./projection.ts";
import type { EnquiriesRoom } from "./room.ts";

/** Whoever comes: by a session, by a link that was mailed, or by both. */
export interface Visitor {
  readonly session: Session | undefined;
  /** Of a mailed link. */
  readonly token?: string | undefined;
}

/** An enquiry, and the right by which the person who came may act in it. */
export interface Matter {
  readonly enquiry: Enquiry;
  readonly acting: Acting;
}

const unknown = () => new Refusal(404, "not_found");

/** The enquiry of a reference as typed, for whoever asked it and for staff of its region; to all others it is unknown (404). */
export const openMatter = async (
  room: EnquiriesRoom,
  { session, token }: Visitor,
  typed: string,
  now: Date,
): Promise<Matter> => {
  if (session?.role && !session.factorGiven && !token) throw new FactorNeeded();
  const reference = readReference(typed);
  const enquiry = reference && (await (await room.enquiries()).find(reference));
  if (!enquiry || !isFiled(enquiry)) throw unknown();
  const { personId } = enquiry;
  if (session && personId === session.personId) return { enquiry, acting: { id: session.personId, as: "applicant" } };
  if (token && (await (await room.links()).find(token, now)) === reference)
    return { enquiry, acting: { id: personId ?? "applicant", as: "applicant" } };
  return { enquiry, acting: deskActingOn(enquiry, session) };
};

const deskActingOn = (enquiry: Enquiry, session: Session | undefined): Acting => {
  const { role, region, personId, factorGiven } = session ?? {};
  if ((role !== "officer" && role !== "secretariat") || !personId || !factorGiven) throw unknown();
  const limit = role === "officer" ? region : undefined;
  if (limit && limit !== enquiry.region) throw unknown();
  return { id: personId, as: role, region: limit };
};
