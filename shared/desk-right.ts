import { type Acting, isOfDesk } from "./acting.ts";
import type { ReviewRegion } from "./forums.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

/** The right by which somebody plans forums and briefings; refuses whoever is neither officer nor secretariat. */
export const deskActing = ({ personId, role, region }: Session): Acting => {
  if (role !== "officer" && role !== "secretariat") throw new Refusal(403, "forbidden");
  return { id: personId, as: role, region: role === "officer" ? region : undefined };
};

/** Officers of one region work on what is for that region alone. */
export const mayWorkOn = (acting: Acting, { regions }: { readonly regions: readonly ReviewRegion[] }) =>
  acting.as === "system" || (isOfDesk(acting) && (!acting.region || regions.every((one) => one === acting.region)));
