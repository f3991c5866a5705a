import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import { Timeline } from "#shared/ui/timeline.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { When } from "#shared/ui/when.tsx";
import { changeInWords, changesOf, changeTitle } from "../history.ts";
import type { PublicSpeech } from "../public-words.ts";

/** All that was decided about a briefing, in words. */
export const History = ({ s, briefing }: { readonly s: PublicSpeech; readonly briefing: PublishedBriefing }) => (
  <Timeline
    entries={changesOf(briefing).map((change, place) => ({
      title: changeTitle(s, change),
      when: <When s={s} instant={change.at} />,
      detail: (
        <>
          {changeInWords(s, change, briefing.sessions).map((line) => (
            <p>{line}</p>
          ))}
          {change.text && <ToldProse s={s} texts={change.text} />}
        </>
      ),
      current: place === 0,
    }))}
  />
);
