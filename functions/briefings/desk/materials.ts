import type { Briefing } from "#shared/briefings/briefing.ts";
import { changed, differing } from "#shared/changes.ts";
import { refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { BriefingsRoom } from "../room.ts";
import { insistOn, type Sent } from "./decisions.ts";
import { MaterialsInput, namedByPath } from "./given.ts";
import type { Opened } from "./opening.ts";

/** There is something afterwards as soon as one session was held. */
export const isSomethingOver = ({ sessions }: Pick<Briefing, "sessions">, now: Date) =>
  sessions.some(({ cancelled, endsAt }) => !cancelled && endsAt <= now.toISOString());

const isEmpty = ({ materials, outcome }: Pick<Briefing, "materials" | "outcome">) =>
  materials.length === 0 && Object.keys(outcome).length === 0;

/** Puts recording, slides and summary on the page of a briefing, or corrects them; tells whoever signed up when asked to. */
export const postMaterials = async (room: BriefingsRoom, opened: Opened, input: Sent, now: Date): Promise<Briefing> => {
  const acting = insistOn("post_materials", opened);
  const { briefing } = opened;
  if (!isSomethingOver(briefing, now)) throw new Refusal(409, "briefing_not_over");
  const { version, tell, ...wanted } = parseInput(MaterialsInput, input, namedByPath);
  refuseStale(version, briefing.version);
  if (tell && isEmpty(wanted)) throw new Refusal(422, "invalid", [{ field: "materials", code: "required" }]);
  const values = differing(briefing, wanted);
  if (Object.keys(values).length === 0 && !tell) return briefing;
  const { to, fields, before, after } = changed(
    briefing,
    { ...briefing, ...wanted, materialsAt: now.toISOString() },
    values,
  );
  const next = briefing.version + 1;
  return (await room.briefings()).make({
    ...{ from: briefing, to, fields, before, after, now },
    what: "briefing_post_materials",
    by: acting.id,
    jobs: tell
      ? [
          {
            id: `tell_materials#${briefing.id}#${next}`,
            kind: "tell_materials",
            input: { briefing: briefing.id, version: next },
          },
        ]
      : [],
  });
};
