import { Notice } from "#shared/ui/notice.tsx";
import { decisions } from "../../accreditation.ts";
import type { DeskSpeech } from "../../desk/frame.tsx";
import type { ScreeningKey } from "../screening-words.ts";
import { happenedIn } from "./happenings.ts";

interface DoneProps {
  readonly s: DeskSpeech<ScreeningKey>;
  /** From the address, so whatever somebody wrote there. */
  readonly decision: string | undefined;
  readonly reference: string | undefined;
  /** Whether this is the page of that case. */
  readonly here?: boolean;
}

/** Confirms the decision that was just taken. */
export const Done = ({ s, decision = "", reference = "", here }: DoneProps) => {
  if (!Object.hasOwn(decisions, decision) || !/^APP-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(reference)) return null;
  const told = s.t("screen.done", { event: happenedIn(s, decision), reference });
  return (
    <Notice s={s} kind="success">
      <p>{here ? told : <a href={`/${s.language}/desk/accreditation/${reference}`}>{told}</a>}</p>
    </Notice>
  );
};
