import { Hono } from "hono";
import { countryNames } from "#shared/countries.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { speaking } from "#shared/web/speaking.ts";
import { callSegment } from "../addresses.ts";
import { findCall } from "../calls.ts";
import type { AccreditationRoom } from "../room.ts";
import { type ListsKey, listsWords } from "./lists-words.ts";
import { PublicListsPage } from "./views/public-lists.tsx";

/** What everybody may know of a call's lists: dates, numbers, and at the end who is accredited. */
export const listPages = (room: AccreditationRoom) => {
  const pages = new Hono<Environment<ListsKey | StandingKey>>();
  const path = `${inLanguage}/accreditation/${callSegment}/lists`;
  pages.use(path, speaking(standingWords, reviewWords, listsWords));
  pages.get(
    path,
    publicPage<ListsKey | StandingKey>(0, async ({ s, path, query, parameter }) => {
      const call = await findCall(room, parameter("call"));
      const published = await room.published();
      const after = query("after");
      const [lists, names, figures, countries] = await Promise.all([
        published.lists(call.forum, call.id),
        published.accredited(call.forum, call.id, after),
        published.figuresOf(call.forum),
        countryNames(s.language),
      ]);
      const own = figures.find((one) => one.call === call.id);
      return renderPage(
        <PublicListsPage
          s={s}
          path={path}
          call={call}
          lists={lists}
          names={names}
          figures={own}
          countries={countries}
          after={after}
        />,
      );
    }),
  );
  return pages;
};
