import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { isPlanningDecision } from "../decision-input.ts";
import type { DeskKey, DeskSpeech } from "../planning-words.ts";
import { firstSession, isOfSessions } from "./decision-fields.ts";
import { isField } from "./fields.tsx";

/** Which form of a page was sent. */
export const formOf = (form: Form): string => {
  const decision = single(form, "decision");
  return isOfSessions(decision) ? `${decision}-${single(form, "session")}` : decision;
};

/** As the API calls a field, whatever stands before it in the form. */
const bare = (field: string) => (field.startsWith(firstSession) ? field.slice(firstSession.length) : field);

const labelOf = (s: DeskSpeech, field: string) =>
  isField(bare(field)) ? s.t(`field.${bare(field)}` as DeskKey) : undefined;

interface RefusedNoticeProps {
  readonly s: DeskSpeech;
  readonly refused: Refused | undefined;
}

/** Why a form was refused, on top of the page that shows it again. */
export const RefusedNotice = ({ s, refused }: RefusedNoticeProps) => (
  <Refusal
    s={s}
    refused={refused}
    labelOf={(field) => (refused && single(refused.form, "decision") === "publish" ? undefined : labelOf(s, field))}
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
  if (!isPlanningDecision(done) && done !== "create" && done !== "copy") return null;
  return (
    <Notice s={s} kind="success">
      <p data-done={done}>{s.t(`done.${done}`)}</p>
    </Notice>
  );
};
