import type { Speech } from "../speech.ts";
import type { Visibility } from "../vocabularies.ts";
import type { SharedKey } from "../words.ts";

export type TagKind = "plain" | "waiting" | "good" | "bad" | "over";

/** A status in a word or two; its colour only repeats what the words say. */
export const Tag = ({ text, kind = "plain" }: { readonly text: string; readonly kind?: TagKind | undefined }) => (
  <strong class={`tag ${kind}`}>{text}</strong>
);

const kinds: Record<Visibility, string> = {
  public: "waiting",
  member_states: "waiting",
  internal: "plain",
  sensitive: "over",
};

interface VisibilityMarkProps {
  readonly s: Speech<SharedKey>;
  readonly visibility: Visibility;
}

/** Who gets to see an answer. */
export const VisibilityMark = ({ s, visibility }: VisibilityMarkProps) => (
  <span class={`tag ${kinds[visibility]}`} title={s.t(`visibility_meaning.${visibility}`)}>
    {s.t(`visibility.${visibility}`)}
  </span>
);
