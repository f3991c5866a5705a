import { Done as DoneNotice, isTold } from "#shared/ui/desk/done.tsx";
import { changeDecisions, decisions } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { DeskSpeech } from "./desk-words.ts";

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
  if (!isTold({ ...decisions, ...changeDecisions }, decision, reference)) return null;
  const told = s.t("desk.done", { event: s.t(`event.${decision}` as RegistrationKey), reference });
  return <DoneNotice s={s} told={told} at={here ? undefined : `/${s.language}/desk/registration/${reference}`} />;
};
