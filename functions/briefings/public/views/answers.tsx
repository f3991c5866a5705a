import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Quote } from "#shared/ui/quote.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { briefingPath } from "../../addresses.ts";
import type { SomeAnswers } from "../answers.ts";
import type { PublicSpeech } from "../public-words.ts";

interface AnswersProps {
  readonly s: PublicSpeech;
  readonly briefing: Pick<PublishedBriefing, "id" | "title">;
  readonly some: SomeAnswers;
}

const pathOf = (id: string, from: number) => `${briefingPath(id)}/answers${from > 0 ? `?from=${from}` : ""}`;

/** Questions as they were asked, of nobody who is named, and what was answered. */
export const Answers = ({ s, briefing, some }: AnswersProps) => (
  <>
    {some.answers.map(({ question, language, answer }) => (
      <section>
        <h3>{s.t("briefing.question")}</h3>
        <Quote language={language} text={question} />
        <h4>{s.t("briefing.answer")}</h4>
        <ToldProse s={s} texts={answer} />
      </section>
    ))}
    <Pages s={s} next={some.next === undefined ? undefined : `/${s.language}${pathOf(briefing.id, some.next)}`} />
  </>
);

/** The answers that have no room on the page of the briefing. */
export const AnswersPage = ({ from, ...props }: AnswersProps & { readonly from: number }) => {
  const { s, briefing } = props;
  const title = s.t("briefing.answers");
  return (
    <Page s={s} title={title} path={pathOf(briefing.id, from)}>
      <p>
        <a href={`/${s.language}${briefingPath(briefing.id)}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>
      </p>
      <h1>{title}</h1>
      <Answers {...props} />
    </Page>
  );
};
