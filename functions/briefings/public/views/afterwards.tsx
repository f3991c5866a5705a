import type { Material } from "#shared/briefings/briefing.ts";
import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import { languagesIn } from "#shared/briefings/session-rows.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import type { SomeAnswers } from "../answers.ts";
import type { PublicSpeech } from "../public-words.ts";
import { Answers } from "./answers.tsx";

interface MaterialsProps {
  readonly s: PublicSpeech;
  readonly materials: readonly Material[];
}

const Materials = ({ s, materials }: MaterialsProps) => (
  <>
    <h2 id="materials">{s.t("briefing.materials")}</h2>
    <ul>
      {materials.map(({ kind, url, language, title }) => (
        <li data-material={kind}>
          <a href={url} hreflang={language} rel="noreferrer">
            {title && (
              <>
                <QuotedName language={language} text={title} />
                {" · "}
              </>
            )}
            {s.t(`material.${kind}`)} · {languagesIn(s.language, [language])}
          </a>
        </li>
      ))}
    </ul>
  </>
);

interface AfterwardsProps {
  readonly s: PublicSpeech;
  readonly briefing: PublishedBriefing;
  readonly answered: SomeAnswers;
}

/** What there is once a briefing was held, and answers as soon as they are given. */
export const Afterwards = ({ s, briefing, answered }: AfterwardsProps) => (
  <>
    {Object.values(briefing.outcome).some(Boolean) && (
      <>
        <h2 id="summary">{s.t("briefing.outcome")}</h2>
        <ToldProse s={s} texts={briefing.outcome} />
      </>
    )}
    {briefing.materials.length > 0 && <Materials s={s} materials={briefing.materials} />}
    {answered.answers.length > 0 && (
      <>
        <h2 id="answers">{s.t("briefing.answers")}</h2>
        <Answers s={s} briefing={briefing} some={answered} />
      </>
    )}
  </>
);
