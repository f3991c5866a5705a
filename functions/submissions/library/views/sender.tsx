import { QuotedName } from "#shared/ui/quote.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { LibraryKey, LibrarySpeech } from "../library-words.ts";
import { listed } from "../listed.ts";
import type { PublicSender } from "../public-view.ts";

/** What kind of sender it is, from where: all that is said of one whose name is withheld. */
export const kindOfSender = (s: LibrarySpeech, { submitter, categories, region }: PublicSender): string => {
  const kinds =
    categories.length > 0
      ? categories.map((category) => s.t(`category.${category}` as SharedKey))
      : submitter
        ? [s.t(`submitter.${submitter}` as LibraryKey)]
        : [];
  const from = region === "global" ? [] : [s.t(`region.${region}` as SharedKey)];
  return listed(s, [...kinds, ...from]);
};

interface SenderProps {
  readonly s: LibrarySpeech;
  readonly sender: PublicSender;
}

/** By whom an input is: a name as its owner writes it, or what may be said in its place. */
export const Sender = ({ s, sender }: SenderProps) =>
  sender.by ? <QuotedName text={sender.by} /> : <bdi>{kindOfSender(s, sender)}</bdi>;
