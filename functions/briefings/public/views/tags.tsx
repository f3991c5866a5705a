import type { BriefingPhase } from "#shared/briefings/phase.ts";
import { Tag, type TagKind } from "#shared/ui/tag.tsx";
import type { PublicSpeech } from "../public-words.ts";

const kinds: Record<BriefingPhase, TagKind> = {
  planned: "plain",
  cancelled: "bad",
  ahead: "waiting",
  on: "good",
  over: "plain",
};

const keyOf = (phase: BriefingPhase) =>
  phase === "planned" || phase === "cancelled"
    ? (`briefing.status.${phase}` as const)
    : (`briefing.phase.${phase}` as const);

/** Where a briefing stands at this moment. */
export const PhaseTag = ({ s, phase }: { readonly s: PublicSpeech; readonly phase: BriefingPhase }) => (
  <span data-phase={phase}>
    <Tag text={s.t(keyOf(phase))} kind={kinds[phase]} />
  </span>
);
