import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { isCallDecision, isForumDecision } from "../forums.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";
import { isField } from "./fields.tsx";
import { formOf } from "./ids.ts";
import { questionPart } from "./question-input.ts";

interface RefusedNoticeProps {
  readonly s: DeskSpeech;
  readonly refused: Refused | undefined;
}

const labelOf = (s: DeskSpeech, field: string) => {
  const question = questionPart(field);
  if (question)
    return `${s.t("question.row", { row: question.row + 1 })}, ${s.t(`question.${question.part}` as DeskKey)}`;
  return isField(field) ? s.t(`field.${field}` as DeskKey) : undefined;
};

/** Why a form was refused, on top of the page that shows it again. */
export const RefusedNotice = ({ s, refused }: RefusedNoticeProps) => (
  <Refusal
    s={s}
    refused={refused}
    labelOf={(field) => labelOf(s, field)}
    idOf={(field) => (refused ? idIn(formOf(refused.form), field) : field)}
  />
);

interface DoneProps {
  readonly s: DeskSpeech;
  /** From the address, so whatever somebody wrote there. */
  readonly done: string | undefined;
}

/** Confirms what was just decided. */
export const Done = ({ s, done = "" }: DoneProps) => {
  const known = isForumDecision(done) || isCallDecision(done) || done === "create" || done === "copy";
  if (!known) return null;
  return (
    <Notice s={s} kind="success">
      <p data-done={done}>{s.t(`done.${done}` as DeskKey)}</p>
    </Notice>
  );
};
