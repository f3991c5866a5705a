import { type Call, type ForumStatus, type Phase, phaseOf, wasExtended } from "#shared/forums.ts";
import { Tag, type TagKind } from "#shared/ui/tag.tsx";
import type { ForumsSpeech } from "../forums-words.ts";

const kinds: Record<Phase, TagKind> = {
  planned: "plain",
  announced: "waiting",
  open: "good",
  closed: "plain",
  in_decision: "waiting",
  decided: "plain",
  archived: "plain",
  postponed: "over",
  cancelled: "bad",
};

interface PhaseProps {
  readonly s: ForumsSpeech;
  readonly now: Date;
  readonly call: Pick<Call, "status" | "opensAt" | "closesAt" | "graceMinutes" | "history">;
}

/** Where a call stands at this moment. */
export const PhaseTag = ({ s, now, call }: PhaseProps) => {
  const phase = phaseOf(call, now);
  return (
    <span data-phase={phase}>
      <Tag text={s.t(`phase.${phase}`)} kind={kinds[phase]} />
      {wasExtended(call) && (
        <>
          {" "}
          <Tag text={s.t("phase.extended")} />
        </>
      )}
    </span>
  );
};

const forumKinds: Record<ForumStatus, TagKind> = {
  planned: "plain",
  announced: "waiting",
  postponed: "over",
  cancelled: "bad",
  archived: "plain",
};

export const ForumTag = ({ s, status }: { readonly s: ForumsSpeech; readonly status: ForumStatus }) => (
  <span data-status={status}>
    <Tag text={s.t(`forum_status.${status}`)} kind={forumKinds[status]} />
  </span>
);
