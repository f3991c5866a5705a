import { Notice } from "#shared/ui/notice.tsx";
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
  const known = Object.hasOwn(decisions, decision) || Object.hasOwn(changeDecisions, decision);
  if (!known || !/^[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(reference)) return null;
  const told = s.t("desk.done", { event: s.t(`event.${decision}` as RegistrationKey), reference });
  return (
    <Notice s={s} kind="success">
      <p>{here ? told : <a href={`/${s.language}/desk/registration/${reference}`}>{told}</a>}</p>
    </Notice>
  );
};
