import type { QueueFilter } from "#shared/cases.ts";
import { matterOf } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";

interface Asked {
  readonly status: string;
  readonly region: DeskRegion | "";
  readonly call: string;
}

/** The queue somebody asked for, within what they may see; refuses another region than their own. */
export const queueFor = ({ role, region: own }: Session, { status, region, call }: Asked): QueueFilter => {
  const limit = role === "officer" ? own : undefined;
  if (limit && region && region !== limit) throw new Refusal(403, "forbidden");
  const shown = limit ?? region;
  return {
    capability: "accreditation",
    status,
    ...(shown && { region: shown }),
    ...(call && { matter: matterOf.call(call) }),
  };
};
