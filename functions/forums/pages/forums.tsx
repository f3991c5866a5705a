import { Hono } from "hono";
import { newestAnnouncements } from "#shared/announcements/newest.ts";
import { soonest } from "#shared/briefings/upcoming-briefings.tsx";
import { shelfOf } from "#shared/inputs/published-inputs.ts";
import { Refusal } from "#shared/refusal.ts";
import { concerns, isReviewRegion } from "#shared/review-regions.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import type { ForumsEnvironment, ForumsKey } from "../forums-words.ts";
import { ofRegion } from "../regions.ts";
import type { ForumsRoom } from "../room.ts";
import { ForumPage } from "../views/forum.tsx";
import { ForumsPage } from "../views/forums.tsx";
import { RegionPage, RegionsPage } from "../views/regions.tsx";

/** Inputs that a page shows; the library has them all. */
const mostInputs = 5;

/** Briefings that are looked through for a page, and shown on it. */
const mostLooked = 100;
const mostBriefings = 3;

const mostAnnouncements = 5;

/** Forums and their calls for everybody. Never kept in a cache: what moved holds from the next request on. */
export const forumPages = (room: ForumsRoom) => {
  const pages = new Hono<ForumsEnvironment>();

  const everything = async () => {
    const published = await room.published();
    const [forums, calls] = await Promise.all([published.forums(), published.calls()]);
    return { forums, calls };
  };

  pages.get(
    `${inLanguage}/forums`,
    publicPage<ForumsKey>(0, async ({ s, path, now }) =>
      renderPage(<ForumsPage s={s} path={path} now={now} {...(await everything())} />),
    ),
  );

  pages.get(
    `${inLanguage}/forums/:forum`,
    publicPage<ForumsKey>(0, async ({ s, path, now, parameter }) => {
      const id = parameter("forum") ?? "";
      const published = await room.published();
      const [forum, calls, figures, inputs, ahead] = await Promise.all([
        published.forum(id),
        published.callsOf(id),
        published.figuresOf(id),
        published.inputsOf(shelfOf.forum(id), mostInputs),
        published.briefingsAhead(now, mostLooked),
      ]);
      if (!forum) throw new Refusal(404, "not_found");
      const linked = ahead.items.filter((briefing) => briefing.forum === id);
      const briefings = soonest(linked, now, mostBriefings);
      return renderPage(<ForumPage {...{ s, path, now, forum, calls, figures, inputs, briefings }} />);
    }),
  );

  pages.get(
    `${inLanguage}/regions`,
    publicPage<ForumsKey>(0, ({ s, path }) => renderPage(<RegionsPage s={s} path={path} />)),
  );

  pages.get(
    `${inLanguage}/regions/:region`,
    publicPage<ForumsKey>(0, async ({ s, path, now, parameter }) => {
      const region = parameter("region");
      if (!isReviewRegion(region)) throw new Refusal(404, "not_found");
      const published = await room.published();
      const [{ forums, calls }, inputs, ahead, announcements] = await Promise.all([
        everything(),
        published.inputsOf(shelfOf.region(region), mostInputs),
        published.briefingsAhead(now, mostLooked),
        newestAnnouncements(published, now, mostAnnouncements, region),
      ]);
      const current = forums.filter(({ status }) => status !== "archived");
      const concerning = ahead.items.filter((briefing) => concerns(briefing, region));
      const briefings = soonest(concerning, now, mostBriefings);
      return renderPage(
        <RegionPage
          {...{ s, path, now, region, inputs, briefings, announcements }}
          {...ofRegion(region, current, calls)}
        />,
      );
    }),
  );

  return pages;
};
