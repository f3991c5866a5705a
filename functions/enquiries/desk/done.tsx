import { Done as DoneNotice, isTold } from "#shared/ui/desk/done.tsx";
import { deskPath } from "../addresses.ts";
import { decisions } from "../enquiries.ts";
import type { DeskSpeech } from "./frame.ts";

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
  const told = s.t("work.done", { event: s.t(`event.${decision as "answer"}`), reference });
  return <DoneNotice s={s} told={told} at={here ? undefined : `/${s.language}${deskPath(reference)}`} />;
};
