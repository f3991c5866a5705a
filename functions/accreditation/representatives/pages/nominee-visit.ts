import { Refusal } from "#shared/refusal.ts";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf } from "#shared/web/forms.ts";
import { readCookie } from "#shared/web/sessions.ts";
import type { AccreditationRoom } from "../../room.ts";
import { type Asking, type Matter, openRepresentative } from "../matter.ts";
import type { RepresentativesVisit } from "./visit.ts";

/** Nobody here has a right to the page: neither by a link that was followed on this device nor by being signed in. */
export class PageClosed extends Refusal {
  constructor() {
    super(404, "not_found");
  }
}

export interface NomineeVisit {
  readonly matter: Matter;
  /** The cookie that opens the pages. */
  readonly token: string;
}

/** The representative of the address, for whoever followed the mailed link on this device. */
export const nomineeOf = async (
  room: AccreditationRoom,
  c: RepresentativesVisit,
): Promise<NomineeVisit | undefined> => {
  const token = readCookie(c, "nominee", room.connection);
  if (!token) return undefined;
  try {
    const matter = await openRepresentative(room, { token }, c.req.param("reference") ?? "", c.get("now"));
    return { matter, token };
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
};

/** The same, or whoever else may see the representative, by being signed in. */
export const anyoneOf = async (room: AccreditationRoom, c: RepresentativesVisit): Promise<Matter> => {
  const nominee = await nomineeOf(room, c);
  if (nominee) return nominee.matter;
  const session = c.get("session");
  if (!session) throw new PageClosed();
  const asking: Asking = { session };
  return openRepresentative(room, asking, c.req.param("reference") ?? "", c.get("now"));
};

/** What every page of a representative is drawn from. */
export const ownFrame = (c: RepresentativesVisit, { matter, token }: NomineeVisit) => ({
  s: c.get("s"),
  path: pathOf(c),
  user: c.get("session"),
  now: c.get("now"),
  matter,
  hidden: { [formTokenField]: formTokenOf(token), version: String(matter.representative.version) },
});
