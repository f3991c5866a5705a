import type { Post } from "#shared/casebook.ts";
import { action, addressed, letterVoice, text } from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import { confirmationHours } from "#shared/promises.ts";
import { confirmPath, minePath } from "../addresses.ts";
import { type ListsKey, listsWords } from "../lists-words.ts";
import type { Subscription } from "../subscription.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

type To = Pick<Subscription, "email" | "trail" | "language" | "kinds" | "regions" | "objectives">;

const voice = ({ language }: To) => letterVoice<ListsKey | LetterKey>(language, listsWords, letterWords);
type Voice = Awaited<ReturnType<typeof voice>>;

/** Found by its trail when the subscription ends; whether it arrives is nothing for officers to know. */
const post = (s: Voice, kind: string, { email, trail }: To, blocks: readonly Block[]): Post => ({
  ...addressed(s, kind, { to: email }, blocks),
  reference: trail,
  confidential: true,
});

const listed = ({ language }: Voice, words: readonly string[]) => new Intl.ListFormat(language).format(words);

/** What was chosen, of the many objectives their numbers alone. */
const facts = (s: Voice, { kinds, regions, objectives }: To): Block => ({
  kind: "facts",
  rows: [
    [
      s.t("field.kinds"),
      listed(
        s,
        kinds.map((kind) => s.t(`kind.${kind}`)),
      ),
    ],
    [
      s.t("field.regions"),
      regions.length > 0
        ? listed(
            s,
            regions.map((region) => s.t(`region.${region}`)),
          )
        : s.t("all.regions"),
    ],
    [s.t("field.objectives"), objectives.length > 0 ? objectives.join(", ") : s.t("all.objectives")],
  ],
});

/** Asks whoever reads the mailbox whether they want it. */
export const confirmLetter = async (to: To): Promise<Post> => {
  const s = await voice(to);
  const blocks = [
    text(s, "letter.confirm", { count: confirmationHours }),
    facts(s, to),
    action(s, "letter.confirm.action", confirmPath, true),
    text(s, "letter.confirm.not_you"),
  ];
  return { ...post(s, "subscription_confirm", to, blocks), anyway: true };
};

/** Tells whoever has a subscription that it was asked for again. */
export const knownLetter = async (to: To): Promise<Post> => {
  const s = await voice(to);
  const blocks = [text(s, "letter.known"), facts(s, to), action(s, "news.manage", minePath, true)];
  return post(s, "subscription_known", to, blocks);
};
