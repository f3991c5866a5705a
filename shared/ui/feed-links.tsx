import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface FeedLinksProps {
  readonly s: Speech<SharedKey>;
  /** Without the ending that tells the kind of feed: `/feeds/forums/en`. */
  readonly feed: string;
}

/** Tells browsers and readers of the feed that belongs to a page. */
export const FeedHead = ({ s, feed }: FeedLinksProps) => (
  <>
    <link rel="alternate" type="application/atom+xml" title={s.t("feeds.atom")} href={`${feed}.atom`} />
    <link rel="alternate" type="text/calendar" title={s.t("feeds.ics")} href={`${feed}.ics`} />
  </>
);

export const FeedLinks = ({ s, feed }: FeedLinksProps) => (
  <>
    <h2>{s.t("feeds.title")}</h2>
    <p>{s.t("feeds.lead")}</p>
    <ul>
      <li>
        <a href={`${feed}.ics`}>{s.t("feeds.ics")}</a>
      </li>
      <li>
        <a href={`${feed}.atom`}>{s.t("feeds.atom")}</a>
      </li>
    </ul>
  </>
);
