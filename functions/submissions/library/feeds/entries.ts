import type { NewsEntry, Paragraph } from "#shared/atom.ts";
import { forumTitle, type Names } from "../labels.ts";
import type { LibrarySpeech } from "../library-words.ts";
import { listed } from "../listed.ts";
import type { LibraryCard } from "../search/facts-file.ts";
import { kindOfSender } from "../views/sender.tsx";

interface Telling {
  readonly s: LibrarySpeech;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly forums: Names["forums"];
}

/** A publication, or a new version of one, as news. */
export const entryOf = ({ s, origin, forums }: Telling, card: LibraryCard): NewsEntry => {
  const { reference, edition, title, titleLanguage, summary, publishedAt, by, type, forum } = card;
  const url = `${origin}/${s.language}/submissions/${reference}`;
  const facts = [
    by ?? s.t("publication.withheld", { sender: kindOfSender(s, card) }),
    s.t(`type.${type}`),
    forumTitle(s, { forums }, forum),
  ];
  const paragraphs: Paragraph[] = [
    { text: listed(s, facts) },
    ...(summary ? [{ text: summary, ...(titleLanguage !== s.language && { language: titleLanguage }) }] : []),
  ];
  return {
    // A version of its own is news of its own.
    id: `${origin}/feeds/submissions/${reference}/${edition}`,
    title: s.t(edition > 1 ? "feed.replaced" : "feed.published", { title }),
    updated: publishedAt,
    url,
    paragraphs,
  };
};
