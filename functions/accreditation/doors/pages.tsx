import { Hono } from "hono";
import { doorQuestionNames } from "#shared/doors.ts";
import { Refusal } from "#shared/refusal.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { type PublicVisit, publicPage } from "#shared/web/public-page.ts";
import { speaking } from "#shared/web/speaking.ts";
import { callSegment } from "../addresses.ts";
import { findCall } from "../calls.ts";
import type { AccreditationRoom } from "../room.ts";
import { type DoorsKey, doorsWords } from "./doors-words.ts";
import { CallsPage } from "./views/calls.tsx";
import { OutcomePage } from "./views/outcome.tsx";
import { QuestionPage } from "./views/question.tsx";
import { addressOf, answersIn, isAnswer, wayThrough } from "./way.ts";

/** Somebody pressed the button of a question without choosing. */
const unansweredIn = (query: (name: string) => string | undefined) => {
  const asked = doorQuestionNames.find((question) => question === query("asked"));
  return asked && !isAnswer(asked, query(asked)) ? asked : undefined;
};

/** What accreditation is, and the questions that find the right way in: for everybody, and nothing in them personal. */
export const doorPages = (room: AccreditationRoom) => {
  const pages = new Hono<Environment<DoorsKey>>();
  const calls = `${inLanguage}/accreditation`;
  const door = `${calls}/${callSegment}`;
  for (const path of [calls, door]) pages.use(path, speaking(reviewWords, doorsWords));

  const showDoor = async ({ s, now, query, parameter }: PublicVisit<DoorsKey>) => {
    const call = await findCall(room, parameter("call"));
    const answers = answersIn(query);
    const page = { s, now, call, answers, path: addressOf(call.id, answers) };
    const unanswered = unansweredIn(query);
    const changed = doorQuestionNames.find((question) => question === query("change") && answers[question]);
    const way = wayThrough(call, answers);
    const question = unanswered ?? changed ?? way.question;
    if (question)
      return renderPage(<QuestionPage {...page} question={question} unanswered={unanswered !== undefined} />);
    if (!way.rule) throw new Refusal(404, "not_found");
    return renderPage(<OutcomePage {...page} rule={way.rule} />);
  };

  pages.get(
    calls,
    publicPage<DoorsKey>(0, async ({ s, now, path }) => {
      const published = await room.published();
      const [calls, forums] = await Promise.all([published.calls(), published.forums()]);
      const shown = calls.filter(({ accreditation }) => accreditation !== "none");
      const titles = new Map(forums.map(({ id, title }) => [id, title]));
      return renderPage(<CallsPage s={s} path={path} now={now} calls={shown} forums={titles} />);
    }),
  );

  pages.get(door, (c: Visit<DoorsKey>) => {
    if (unansweredIn((name) => c.req.query(name))) c.status(422);
    return publicPage<DoorsKey>(0, showDoor)(c);
  });

  return pages;
};
