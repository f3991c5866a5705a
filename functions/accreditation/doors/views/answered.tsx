import { type DoorAnswers, type DoorQuestion, doorQuestionNames } from "#shared/doors.ts";
import type { Call } from "#shared/forums.ts";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { DoorsKey, DoorsSpeech } from "../doors-words.ts";
import { addressOf } from "../way.ts";

export interface DoorPageProps {
  readonly s: DoorsSpeech;
  readonly path: string;
  readonly now: Date;
  readonly call: Call;
  readonly answers: DoorAnswers;
}

/** What was answered so far, each to be changed without starting over. */
export const Answered = ({ s, call, answers, except }: DoorPageProps & { readonly except?: DoorQuestion }) => {
  const given = doorQuestionNames.filter((question) => question !== except && answers[question] !== undefined);
  if (given.length === 0) return null;
  return (
    <>
      <h2>{s.t("door.answers")}</h2>
      <SummaryList
        s={s}
        rows={given.map((question) => ({
          label: s.t(`door.ask.${question}`),
          value: s.t(`door.${question}.${answers[question]}` as DoorsKey),
          change: `/${s.language}${addressOf(call.id, answers, { change: question })}`,
        }))}
      />
      <p>
        <a href={`/${s.language}/accreditation/${call.id}`}>{s.t("door.again")}</a>
      </p>
    </>
  );
};
