import type { PublicSpeech } from "../public-words.ts";

interface FeedProps {
  readonly s: PublicSpeech;
  readonly address: string;
}

/** Tells browsers of the feed that belongs to a page. */
export const FeedHead = ({ s, address }: FeedProps) => (
  <link rel="alternate" type="application/atom+xml" title={s.t("feeds.atom")} href={address} />
);
