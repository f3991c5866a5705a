import type { Briefing } from "#shared/briefings/briefing.ts";
import { phaseOfBriefing } from "#shared/briefings/phase.ts";
import { Tag, type TagKind } from "#shared/ui/tag.tsx";
import type { DeskSpeech } from "../planning-words.ts";

const kinds: Partial<Record<ReturnType<typeof phaseOfBriefing>, TagKind>> = {
  planned: "plain",
  ahead: "waiting",
  on: "good",
  over: "over",
  cancelled: "bad",
};

interface BriefingTagProps {
  readonly s: DeskSpeech;
  readonly briefing: Briefing;
  readonly now: Date;
}

/** Where a briefing stands. */
export const BriefingTag = ({ s, briefing, now }: BriefingTagProps) => {
  const phase = phaseOfBriefing(briefing, now);
  const words =
    phase === "planned" || phase === "cancelled" ? s.t(`briefing.status.${phase}`) : s.t(`briefing.phase.${phase}`);
  return (
    <span data-status={briefing.status} data-phase={phase}>
      <Tag text={words} kind={kinds[phase]} />
    </span>
  );
};
