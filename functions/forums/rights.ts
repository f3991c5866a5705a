import { type Acting, isOfDesk } from "#shared/acting.ts";
import type { Forum } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";

/** The right by which somebody works on forums; refuses whoever is neither officer nor secretariat. */
export const deskActing = ({ personId, role, region }: Session): Acting => {
  if (role !== "officer" && role !== "secretariat") throw new Refusal(403, "forbidden");
  return { id: personId, as: role, region: role === "officer" ? region : undefined };
};

/** Officers of one region work on forums of that region alone. */
export const mayWorkOn = (acting: Acting, { regions }: Pick<Forum, "regions">) =>
  acting.as === "system" || (isOfDesk(acting) && (!acting.region || regions.every((one) => one === acting.region)));
