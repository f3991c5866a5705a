import { Done as DoneNotice, isTold } from "#shared/ui/desk/done.tsx";
import { decisions } from "../../submissions.ts";
import { type DeskSpeech, home } from "./frame.tsx";
import { happenedIn } from "./happenings.ts";

interface DoneProps {
  readonly s: DeskSpeech;
  /** From the address, so whatever somebody wrote there. */
  readonly decision: string | undefined;
  readonly reference: string | undefined;
  /** Whether this is the page of that case. */
  readonly here?: boolean;
}

/** Confirms the decision that was just taken. */
export const Done = ({ s, decision = "", reference = "", here }: DoneProps) => {
  if (!isTold(decisions, decision, reference)) return null;
  const told = s.t("work.done", { event: happenedIn(s, decision), reference });
  return <DoneNotice s={s} told={told} at={here ? undefined : `/${s.language}${home}/${reference}`} />;
};
