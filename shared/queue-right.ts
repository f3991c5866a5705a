import type { QueueFilter } from "./cases.ts";
import { matterOf } from "./forums.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { DeskRegion } from "./vocabularies.ts";

interface Asked {
  readonly status: string;
  readonly region: DeskRegion | "";
  readonly call: string;
}

/** The queue somebody asked for, within what they may see; refuses another region than their own. */
export const queueOf = (
  capability: string,
  { role, region: own }: Pick<Session, "role" | "region">,
  { status, region, call }: Asked,
): QueueFilter => {
  const limit = role === "officer" ? own : undefined;
  if (limit && region && region !== limit) throw new Refusal(403, "forbidden");
  const shown = limit ?? region;
  return {
    capability,
    status,
    ...(shown && { region: shown }),
    ...(call && { matter: matterOf.call(call) }),
  };
};
