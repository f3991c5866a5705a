import { Tag, type TagKind } from "#shared/ui/tag.tsx";
import type { Announcement } from "../announcement.ts";
import type { DeskSpeech } from "../writing-words.ts";

const kinds: Record<Announcement["status"], TagKind> = { draft: "plain", published: "good", withdrawn: "over" };

interface TagProps {
  readonly s: DeskSpeech;
  readonly announcement: Pick<Announcement, "status">;
}

/** Where an announcement stands. */
export const StatusTag = ({ s, announcement: { status } }: TagProps) => (
  <span data-status={status}>
    <Tag text={s.t(`status.${status}`)} kind={kinds[status]} />
  </span>
);
