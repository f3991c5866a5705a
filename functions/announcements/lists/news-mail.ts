import type { Post } from "#shared/casebook.ts";
import { toldIn } from "#shared/localized.ts";
import { bytesOf, mostBytes } from "#shared/mail/size.ts";
import { action, addressed, letterVoice, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { instantInWords } from "#shared/time.ts";
import { onlyIn } from "#shared/ui/told-prose.tsx";
import { announcementsHome, minePath } from "./addresses.ts";
import { type LetterKey, letterWords } from "./letters/letter-words.ts";
import { type ListsKey, listsWords } from "./lists-words.ts";
import type { Subscription } from "./subscription.ts";
import type { ToldNews } from "./told-news.ts";

type Links = Extract<Block, { kind: "links" }>;
type Item = Links["items"][number];

const voice = (language: Subscription["language"]) =>
  letterVoice<ListsKey | LetterKey>(language, listsWords, letterWords);
type Voice = Awaited<ReturnType<typeof voice>>;

/** The most titles of one mail, and bytes of one of them; the whole stands on its page. */
const mostTitles = 20;
const titleBytes = 200;

const itemOf = (s: Voice, { item, title, path, when }: ToldNews): Item[] => {
  const told = toldIn(title, s.language);
  if (!told) return [];
  const moment = when && s.t(`news.${when.what}`, { when: instantInWords(s, when.at, when.zone) });
  return [
    {
      title: excerpt(told.text, titleBytes),
      ...(told.language !== s.language && { language: told.language }),
      note: [s.t(`one.${item.kind}`), ...(moment ? [moment] : []), ...onlyIn(s, title)].join(" · "),
      path: `/${s.language}${path}`,
    },
  ];
};

/** As many titles as the mail has room for beside the rest, and how many more there are. */
const linksWithin = (s: Voice, items: readonly Item[], room: number): Block[] => {
  const more = (count: number): Block[] =>
    count > 0 ? [text(s, "news.more", { count }), action(s, "news.all", announcementsHome)] : [];
  for (let count = Math.min(items.length, mostTitles); count > 1; count--) {
    const blocks: Block[] = [{ kind: "links", items: items.slice(0, count) }, ...more(items.length - count)];
    if (bytesOf(blocks) <= room) return blocks;
  }
  return [{ kind: "links", items: items.slice(0, 1) }, ...more(items.length - 1)];
};

/**
 * The one mail a day with news, without its token: for a preview its link is not there. Each title leads to its page; one that
 * is not written in the reader's language is marked.
 */
export const newsMail = async (
  news: readonly ToldNews[],
  { email, trail, language }: Pick<Subscription, "email" | "trail" | "language">,
): Promise<Post> => {
  const s = await voice(language);
  const items = news.flatMap((one) => itemOf(s, one));
  const before = text(s, "news.intro");
  const after = [text(s, "news.why"), action(s, "news.manage", minePath, true)];
  const blocks = [before, ...linksWithin(s, items, mostBytes - bytesOf([before, ...after])), ...after];
  return {
    ...addressed(s, "news", { to: email }, blocks),
    reference: trail,
    news: true,
    listed: true,
    confidential: true,
  };
};
