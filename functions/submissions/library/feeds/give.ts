import { newsFeed } from "#shared/atom.ts";
import { isLanguage, preferredLanguage } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";
import { answerFeed } from "#shared/web/feeds.ts";
import type { SubmissionsRoom } from "../../room.ts";
import type { LibraryVisit } from "../pages/visit.ts";
import { search } from "../search/search.ts";
import { speechOf } from "../speech.ts";
import { isNarrowed, queryOf, wantedIn } from "../wanted.ts";
import { entryOf } from "./entries.ts";

const most = 50;

/** What was published last, new versions among it, with the filters of the library: never what is withdrawn. */
export const giveFeed = async (room: SubmissionsRoom, c: LibraryVisit) => {
  const lang = c.req.query("lang") || preferredLanguage(c.req.header("accept-language"));
  if (!isLanguage(lang)) throw new Refusal(404, "not_found");
  const wanted = { ...wantedIn(c.req.queries()), words: "", after: undefined, more: undefined };
  const [s, library, published] = await Promise.all([
    speechOf(lang),
    room.library().then((opened) => opened.at(c.get("now"))),
    room.published(),
  ]);
  const forums = await published.forums();
  const { items } = search(library, { filters: wanted.filters, most });
  const { origin } = room.connection.settings;
  const query = queryOf(wanted, { lang });
  const source = `${origin}/feeds/submissions${query}`;
  const body = newsFeed({
    id: source,
    title: s.t(isNarrowed(wanted) ? "feed.title_of_some" : "feed.title"),
    author: s.t("frame.owner"),
    language: lang,
    source,
    url: `${origin}/${lang}/submissions${queryOf(wanted)}`,
    entries: items.map((card) => entryOf({ s, origin, forums }, card)),
  });
  c.header("Vary", "Accept-Language");
  return answerFeed(c, { kind: "atom", language: lang, body });
};
