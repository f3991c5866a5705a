import { Hono } from "hono";
import * as z from "zod";
import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import { parseInput } from "#shared/input.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { speaking } from "#shared/web/speaking.ts";
import type { BriefingsRoom } from "../room.ts";
import { signUpFormWords } from "../signing-up/form/form-words.ts";
import { aboutOf } from "./about.ts";
import { answersFrom } from "./answers.ts";
import { briefingFeeds } from "./feeds/feeds.ts";
import { Filter, findBriefings, type Period } from "./listing.ts";
import { type PageKey, type PublicEnvironment, publicWords } from "./public-words.ts";
import { AnswersPage } from "./views/answers.tsx";
import { BriefingPage } from "./views/briefing.tsx";
import { BriefingsPage } from "./views/briefings.tsx";

const calendar = `${inLanguage}/briefings`;
const past = `${calendar}/past`;
const whole = `${calendar}/:briefing{[a-z0-9-]+}`;

const FromAnswer = z.object({ from: z.coerce.number().int().min(0).max(10_000).default(0) });

/** Briefings for everybody. Never kept in a cache: what moved holds from the next request on. */
export const publicPages = (room: BriefingsRoom) => {
  const pages = new Hono<PublicEnvironment>();
  const speak = speaking<PageKey>(briefingsWords, movedWords, signUpFormWords, publicWords);

  const list = (period: Period) =>
    publicPage<PageKey>(0, async ({ s, now, query }) => {
      const asked = { region: query("region"), language: query("language"), after: query("after") };
      const filter = parseInput(Filter, asked);
      const found = await findBriefings(await room.published(), period, filter, now);
      return renderPage(<BriefingsPage {...{ s, now, period, filter, found }} />);
    });

  pages.get(calendar, speak, list("ahead"));
  pages.get(past, speak, list("past"));

  pages.get(
    whole,
    speak,
    publicPage<PageKey>(0, async ({ s, path, now, parameter }) => {
      const id = parameter("briefing") ?? "";
      const published = await room.published();
      const [briefing, answers] = await Promise.all([published.briefing(id), published.answersOf(id)]);
      if (!briefing) throw new Refusal(404, "not_found");
      const about = await aboutOf(published, briefing);
      const answered = answersFrom(answers, 0, s.language);
      return renderPage(<BriefingPage {...{ s, path, now, briefing, answered, about }} />);
    }),
  );

  pages.get(
    `${whole}/answers`,
    speak,
    publicPage<PageKey>(0, async ({ s, query, parameter }) => {
      const { from } = parseInput(FromAnswer, { from: query("from") });
      const id = parameter("briefing") ?? "";
      const published = await room.published();
      const [briefing, answers] = await Promise.all([published.briefing(id), published.answersOf(id)]);
      if (!briefing || from >= answers.length) throw new Refusal(404, "not_found");
      const some = answersFrom(answers, from, s.language);
      return renderPage(<AnswersPage {...{ s, briefing, some, from }} />);
    }),
  );

  pages.route("/", briefingFeeds(room));
  return pages;
};
