import type { BriefingMoved } from "#shared/briefings/briefing.ts";
import { instantInWords } from "#shared/time.ts";
import type { PublicSpeech } from "./public-words.ts";

/** What everybody may learn of: decisions that stay within the desk have no words here. */
const told = ["publish", "add_session", "move_session", "cancel_session", "cancel", "post_materials"] as const;

export type Change = Omit<BriefingMoved, "what"> & { readonly what: (typeof told)[number] };

const isTold = (moved: BriefingMoved): moved is Change => (told as readonly string[]).includes(moved.what);

interface Past {
  readonly history: readonly BriefingMoved[];
  readonly materialsAt?: string | undefined;
}

/** What was decided and concerns everybody, the newest first. */
export const changesOf = ({ history, materialsAt }: Past): Change[] => {
  const posted: readonly Change[] = materialsAt ? [{ at: materialsAt, what: "post_materials" }] : [];
  // Turned round first: of what happened at one instant, too, the last comes on top.
  return [...history.filter(isTold), ...posted].reverse().sort((a, b) => b.at.localeCompare(a.at));
};

interface Zoned {
  readonly id: string;
  readonly startsAt: string;
  readonly zone: string;
}

/** Which session it was about, or from when to when it moved; and why. */
export const changeInWords = (s: PublicSpeech, change: Change, sessions: readonly Zoned[]): string[] => {
  const session = sessions.find(({ id }) => id === change.session);
  const when = (instant: string) => instantInWords(s, instant, session?.zone);
  const { from, to, reason } = change;
  const moved = from !== undefined && to !== undefined;
  return [
    ...(moved ? [s.t("change.from", { when: when(from) }), s.t("change.to", { when: when(to) })] : []),
    ...(!moved && session ? [s.t("change.session", { when: when(session.startsAt) })] : []),
    ...(reason ? [s.t(`why.${reason}`)] : []),
  ];
};

export const changeTitle = (s: PublicSpeech, { what }: Pick<Change, "what">) => s.t(`change.${what}`);
