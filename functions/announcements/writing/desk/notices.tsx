import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice as Shown } from "#shared/ui/desk/refused-notice.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { DeskSpeech } from "../writing-words.ts";
import { labelOf } from "./fields.tsx";

interface RefusedNoticeProps {
  readonly s: DeskSpeech;
  readonly refused: Refused | undefined;
}

/** Why a form was refused, on top of the page that shows it again. */
export const RefusedNotice = ({ s, refused }: RefusedNoticeProps) => {
  const decision = refused ? single(refused.form, "decision") : "";
  return (
    <Shown
      s={s}
      refused={refused}
      // What a button alone asks for has no field to lead to.
      labelOf={(field) => (decision === "publish" ? undefined : labelOf(s, field))}
      idOf={(field) => idIn(decision, field)}
    />
  );
};

const told = ["create", "save", "publish", "correct", "withdraw", "count", "send", "recall", "resume"] as const;

interface DoneProps {
  readonly s: DeskSpeech;
  /** From the address, so whatever somebody wrote there. */
  readonly done: string | undefined;
}

/** Confirms what was just decided. */
export const Done = ({ s, done }: DoneProps) => {
  const known = told.find((one) => one === done);
  if (!known) return null;
  return (
    <Notice s={s} kind="success">
      <p data-done={known}>{s.t(`done.${known}`)}</p>
    </Notice>
  );
};
