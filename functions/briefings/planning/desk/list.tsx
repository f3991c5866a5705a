import { phaseOfBriefing } from "#shared/briefings/phase.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../../room.ts";
import { placesOf } from "../seeing.ts";
import { frameOf } from "./frame.tsx";
import { ListPage } from "./list-page.tsx";

const goesOn = ["ahead", "on"];

export const showBriefings = async (room: BriefingsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const after = c.req.query("after");
  const [briefings, places, frame] = await Promise.all([room.briefings(), room.places(), frameOf(c, session)]);
  const { items, next } = await briefings.all(after);
  const counted = await Promise.all(
    items
      .filter((briefing) => goesOn.includes(phaseOfBriefing(briefing, frame.now)))
      .map(async (briefing) => [briefing.id, await placesOf(places, briefing)] as const),
  );
  const page = { ...frame, briefings: items, places: new Map(counted), next, continued: after !== undefined };
  return c.html(renderPage(<ListPage {...page} />));
};
