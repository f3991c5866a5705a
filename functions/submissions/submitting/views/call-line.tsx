import type { Call } from "#shared/forums.ts";
import type { Localized } from "#shared/localized.ts";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { SubmittingSpeech } from "../submitting-words.ts";

/** The forum of a call, as it is announced. */
export type ForumOfCall = { readonly id: string; readonly title: Localized };

interface CallLineProps {
  readonly s: SubmittingSpeech;
  readonly call: Pick<Call, "title">;
  readonly forum: ForumOfCall | undefined;
}

/** Which call it is, and of which forum: calls of several forums bear one title. */
export const CallLine = ({ s, call, forum }: CallLineProps) => (
  <>
    <Labelled s={s} label={s.t("case.call")}>
      <ToldTitle language={s.language} texts={call.title} />
    </Labelled>
    {forum && (
      <>
        {" · "}
        <a href={`/${s.language}/forums/${forum.id}`}>
          <ToldTitle language={s.language} texts={forum.title} />
        </a>
      </>
    )}
  </>
);
