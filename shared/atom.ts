import { direction, isLanguage, type Language } from "./languages.ts";

export interface Paragraph {
  readonly text: string;
  /** BCP 47, where it is not that of the feed. */
  readonly language?: string | undefined;
}

/** One piece of news (an entry of RFC 4287). */
export interface NewsEntry {
  /** An IRI, the same for ever. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly url: string;
  readonly paragraphs: readonly Paragraph[];
}

interface NewsFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Where the feed itself is found. */
  readonly source: string;
  /** The page that it tells of. */
  readonly url: string;
  readonly entries: readonly NewsEntry[];
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const paragraph = ({ text, language }: Paragraph) => {
  const dir = isLanguage(language) ? direction(language) : "auto";
  const marks = language ? ` xml:lang="${language}" lang="${language}" dir="${dir}"` : "";
  return `<p${marks}>${escaped(text).replaceAll("\n", "<br/>")}</p>`;
};

const entryLines = ({ id, title, updated, url, paragraphs }: NewsEntry, language: Language) => [
  "<entry>",
  `<id>${escaped(id)}</id>`,
  `<title>${escaped(title)}</title>`,
  `<updated>${updated}</updated>`,
  `<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(url)}"/>`,
  `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${direction(language)}">${paragraphs
    .map(paragraph)
    .join("")}</div></content>`,
  "</entry>",
];

/** A feed in which nothing happened yet has changed at no time that anybody could name. */
const never = "1970-01-01T00:00:00.000Z";

/** News to subscribe to, newest first. */
export const newsFeed = ({ id, title, author, language, source, url, entries }: NewsFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${entries[0]?.updated ?? never}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(source)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(url)}"/>`,
    ...entries.flatMap((entry) => entryLines(entry, language)),
    "</feed>",
    "",
  ].join("\n");
